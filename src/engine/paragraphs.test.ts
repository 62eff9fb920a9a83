import { describe, expect, test } from 'vitest';
import { order5 } from '../methodology';
import type { Answer } from '../model/survey';
import { rate } from './rate';
import { tally } from './survey';
import { trialChoices, trialData, trialResponse } from './trial';

/*
 * Three regions worked by hand through the whole of Order No. 5: Aqmola, Aqtobe and Almaty (the city), 2025. Two
 * entrepreneurs in each; `_` is a blank answer. Every value, point and sum below was made on paper.
 */
const _ = null;
const codes = ['KZ-11', 'KZ-15', 'KZ-75'];
const regions = codes.map((code) => ({ code }));

/** Answers from Q4 on; Q1–Q3 feed no factor. */
const answer = (region: string, ...fromQ4: readonly Answer[]) => trialResponse(region, [_, _, _, ...fromQ4]);
const responses = [
  //               Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11 Q12 Q13 Q14 Q15
  answer('KZ-11', 6, 5, 7, 5, 6, 5, 7, 6, 6, 5, 0, 0),
  answer('KZ-11', 4, 0, 0, 6, 0, 4, 5, 0, 5, 0, 2, 1),
  answer('KZ-15', 3, 4, 3, 4, 4, 3, 4, 5, 4, 4, 3, 0),
  answer('KZ-15', 4, 6, _, 5, 4, 4, 4, 4, 4, 6, _, 0),
  answer('KZ-75', 7, 7, 4, 4, 5, 6, 2, 7, 3, 7, 1, 1),
  answer('KZ-75', 6, 6, 2, 2, 5, 7, 3, 6, 3, 7, 4, 1),
];
const hard = trialData(regions, {
  'grp_index@2025': [105.7, 103, 101],
  'exports@2024': [200, 100, 400],
  'exports@2025': [210, 120, 380],
  'sme_gva@2024': [100, 200, 50],
  'sme_gva@2025': [110, 210, 60],
  'sme_count@2024': [1000, 500, 300],
  'sme_count@2025': [1020, 520, 309],
  'fixed_capital@2024': [_, 100, 100],
  'fixed_capital@2025': [126, 110, 126],
  'fixed_capital_index@2025': [120, _, _],
  'fixed_capital_deflator@2025': [_, _, 105],
  'target_fixed_capital@2025': [120, 100, 140],
  'fdi@2024': [100, 0, 100],
  'fdi@2025': [150, 10, 50],
});
const data = { ...hard, surveys: tally([{ synthetic: false, responses }], order5, regions) };
const rating = rate(data, order5, trialChoices(), 2025);

const factor = (code: string) => {
  const found = rating.factors.find((each) => each.factor === code);
  if (found === undefined) throw new Error(`no factor ${code}`);
  return found;
};
const expectClose = (found: Float64Array | undefined, expected: readonly (number | null)[]) => {
  expect(found).toHaveLength(expected.length);
  for (const [index, each] of expected.entries()) {
    if (each === _) expect(found?.[index]).toBeNaN();
    else expect(found?.[index]).toBeCloseTo(each, 12);
  }
};

test.each<[string, string, (number | null)[], (number | null)[]]>([
  ['9(1)', 'F1.1', [105.7, 103, 101], [20, 10.5, 1]],
  ['9(2)', 'F1.2', [105, 120, 95], [10.5, 20, 1]],
  ['11(1)', 'F2.1', [110, 105, 120], [10.5, 1, 20]],
  ['11(2)', 'F2.2', [102, 104, 103], [1, 20, 10.5]],
  // typed; 110 / 100; 126 / 100 at prices of 105: the first and the third tie
  ['12(1)', 'F3.1', [120, 110, 120], [15.25, 1, 15.25]],
  ['12(2)', 'F3.2', [150, _, 50], [20, _, 1]],
  ['13(1)', 'F4.1', [5, 3.5, 6.5], [10.5, 1, 20]],
  ['13(2)', 'F4.2', [0.5, 1, 1], [1, 15.25, 15.25]],
  ['13(3)', 'F4.3', [5, 5, 6.5], [5.75, 5.75, 20]],
  ['14', 'F5.1', [105, 110, 90], [10.5, 20, 1]],
  ['15', 'F6.1', [6, 4.25, 3], [20, 10.5, 1]],
  ['16(1)', 'F7.1', [6, 4, 5], [20, 1, 10.5]],
  ['16(2)', 'F7.2', [4.5, 3.5, 6.5], [10.5, 1, 20]],
  ['16(3)', 'F7.3', [6, 4, 2.5], [20, 10.5, 1]],
  ['16(4)', 'F7.4', [6, 4.5, 6.5], [10.5, 1, 20]],
  ['17(1)', 'F8.1', [5.5, 4, 3], [20, 10.5, 1]],
  ['17(2)', 'F8.2', [1, 3, 2.5], [20, 1, 10.5]],
  ['17(3)', 'F8.3', [0.5, 0, 1], [10.5, 20, 1]],
  ['18', 'F9.1', [5, 5, 7], [5.75, 5.75, 20]],
])('¶%s: %s, from raw data to points', (paragraph, code, values, points) => {
  const definition = order5.directions.flatMap((direction) => direction.factors).find((each) => each.code === code);
  expect(definition?.paragraph).toBe(paragraph);
  expectClose(factor(code).values, values);
  expectClose(factor(code).points, points);
});

describe('¶8', () => {
  test.each<[string, number, number[]]>([
    ['F1', 0.15, [15.25, 15.25, 1]],
    ['F2', 0.1, [5.75, 10.5, 15.25]],
    ['F3', 0.45, [17.625, 1, 8.125]],
    ['F4', 0.05, [5.75, 22 / 3, 55.25 / 3]],
    ['F5', 0.1, [10.5, 20, 1]],
    ['F6', 0.025, [20, 10.5, 1]],
    ['F7', 0.05, [15.25, 3.375, 12.875]],
    ['F8', 0.05, [50.5 / 3, 10.5, 12.5 / 3]],
    ['F9', 0.025, [5.75, 5.75, 20]],
  ])('%s: weight, score, contribution', (code, weight, scores) => {
    const direction = rating.directions.find((each) => each.direction === code);
    expect(direction?.weight).toBeCloseTo(weight, 12);
    expectClose(direction?.scores, scores);
    expectClose(
      direction?.contributions,
      scores.map((score) => weight * score),
    );
  });

  test('R and place', () => {
    expectClose(rating.scores, [14.379166666666666, 7.254166666666667, 7.729166666666667]);
    expect([...rating.places]).toEqual([1, 3, 2]);
  });

  test('coverage: Aqtobe lacks one of the two factors of F3', () => {
    expect([...rating.coverage]).toEqual([1, 1, 1]);
    expectClose(rating.factorCoverage, [1, 0.775, 1]);
    expect(factor('F3.2').absences.get(1)).toEqual({
      code: 'previous not above 0',
      input: 'fdi',
      year: 2024,
      value: 0,
    });
  });
});

test('¶4: accepted responses, to be held against 15', () => {
  expect([...(rating.responses?.accepted ?? [])]).toEqual([2, 2, 2]);
  expect(order5.form.leastResponses).toBe(15);
});
