import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, SurveyResponse } from '../model/survey';
import { tally } from './survey';
import { trialDirection, trialFactor, trialMethodology, trialRegions, trialResponse } from './trial';

const ask = (
  code: string,
  statistic: 'mean' | 'share not zero' | 'mean count' | 'share yes',
  questions: readonly string[],
) => trialFactor(code, { kind: 'survey', statistic, questions, expertAllowed: false });

const methodology = trialMethodology([
  trialDirection('D', 100, [
    ask('finance', 'mean', ['Q1']),
    ask('awareness', 'share not zero', ['Q1']),
    ask('service', 'mean', ['Q1', 'Q2']),
    ask('documents', 'mean count', ['Q4']),
    ask('corruption', 'share yes', ['Q5']),
    trialFactor('hard', { kind: 'value', input: 'x' }),
  ]),
]);
const regions = trialRegions(2);

const countAll = (responses: readonly SurveyResponse[], synthetic = false) =>
  tally([{ synthetic, responses }], methodology, regions);

function column(responses: readonly SurveyResponse[], factor: string) {
  const found = countAll(responses).get(2025)?.columns.get(factor);
  if (found === undefined) throw new Error(`no column for ${factor}`);
  return found;
}

const given = (...answers: readonly Answer[]) => trialResponse('R1', answers);

describe('what a factor makes of the answers', () => {
  test('mean: over 1..7, or over 0..7 where answers of 0 count', () => {
    const found = column([given(4), given(0), given(5), given(null), given({ text: 'eight' })], 'finance');
    expect([found.leftOut.n[0], found.leftOut.value[0]]).toEqual([2, 4.5]);
    expect([found.counted.n[0], found.counted.value[0]]).toEqual([3, 3]);
    expect(found.zeros[0]).toBe(1);
  });

  test('share of valid answers that are not 0: the same whether or not answers of 0 count', () => {
    const found = column([given(4), given(0), given(7), given(1), given(null)], 'awareness');
    expect([found.leftOut.n[0], found.leftOut.value[0]]).toEqual([4, 0.75]);
    expect(found.counted).toBe(found.leftOut);
    expect(found.zeros[0]).toBe(1);
  });

  test('mean over respondents of the mean of their counted answers, one suffices', () => {
    // (4), (5 + 6) / 2, (3): 12.5 / 3; with zeros (4 + 0) / 2, 5.5, 3: 10.5 / 3
    const found = column([given(4, 0), given(5, 6), given(null, 3), given(0, 0), given(null, null)], 'service');
    expect(found.leftOut.n[0]).toBe(3);
    expect(found.leftOut.value[0]).toBeCloseTo(12.5 / 3, 12);
    expect(found.counted.n[0]).toBe(4);
    expect(found.counted.value[0]).toBe(10.5 / 4);
  });

  test('mean of a count, to which 0 belongs', () => {
    const found = column([given(1, 1, 1, 0), given(1, 1, 1, 5), given(1, 1, 1, { text: '2–3 times' })], 'documents');
    expect([found.leftOut.n[0], found.leftOut.value[0]]).toEqual([2, 2.5]);
  });

  test('share of valid answers that are yes', () => {
    const yesOrNo = (answer: Answer) => given(1, 1, 1, 0, answer);
    const found = column([yesOrNo(1), yesOrNo(0), yesOrNo(0), yesOrNo(null), yesOrNo(0)], 'corruption');
    expect([found.leftOut.n[0], found.leftOut.value[0]]).toEqual([4, 0.25]);
  });

  test('standard deviation (n − 1) over respondents', () => {
    expect(
      column(
        [3, 4, 5, 6].map((mark) => given(mark)),
        'finance',
      ).leftOut.deviation[0],
    ).toBeCloseTo(Math.sqrt(5 / 3), 12);
    expect(column([given(4, 5), given(6, 6)], 'service').leftOut.deviation[0]).toBeCloseTo(Math.sqrt(1.125), 12);
    expect(column([given(4), given(4), given(4)], 'finance').leftOut.deviation[0]).toBe(0);
    expect(column([given(4)], 'finance').leftOut.deviation[0]).toBeNaN();
  });

  test('no counted answer, no value', () => {
    const found = column([given(0)], 'finance');
    expect(found.leftOut.n[0]).toBe(0);
    expect(found.leftOut.value[0]).toBeNaN();
    expect([found.counted.n[0], found.counted.value[0]]).toEqual([1, 0]);
    expect(found.leftOut.value[1]).toBeNaN();
  });

  test('a count too large for exact sums gives nothing rather than something', () => {
    const found = column([given(1, 1, 1, 2 ** 53 - 1), given(1, 1, 1, 1)], 'documents');
    expect(found.leftOut.value[0]).toBeNaN();
    const squares = column([given(1, 1, 1, 2 ** 30), given(1, 1, 1, 0)], 'documents');
    expect(squares.leftOut.value[0]).toBe(2 ** 29);
    expect(squares.leftOut.deviation[0]).toBeNaN();
  });
});

describe('which responses count', () => {
  test('rejected ones, and those without a year or a rated region, nowhere', () => {
    const found = countAll([
      given(4),
      trialResponse('R1', [7], { rejection: { code: 'year' } }),
      trialResponse('R1', [7], { year: null }),
      trialResponse('KZ', [7]),
      trialResponse('R1', [7], { region: null }),
    ]);
    expect([...(found.get(2025)?.accepted ?? [])]).toEqual([1, 0]);
    expect(found.get(2025)?.columns.get('finance')?.leftOut.value[0]).toBe(4);
  });

  test('by rating year, in order', () => {
    const found = countAll([given(4), trialResponse('R2', [2], { year: 2023 })]);
    expect([...found.keys()]).toEqual([2023, 2025]);
    expect([...(found.get(2023)?.accepted ?? [])]).toEqual([0, 1]);
  });

  test('¶19 is not verified where a date is blank', () => {
    const blank = [{ serviceDate: null }, { surveyDate: null }, {}].map((dates) => trialResponse('R1', [4], dates));
    const found = countAll(blank).get(2025);
    expect([found?.accepted[0], found?.unverified[0]]).toEqual([3, 2]);
  });

  test('a year is synthetic where any batch with a response of it is', () => {
    const real = { synthetic: false, responses: [given(4)] };
    const made = { synthetic: true, responses: [trialResponse('R1', [4], { year: 2024 })] };
    const found = tally([real, made], methodology, regions);
    expect([found.get(2024)?.synthetic, found.get(2025)?.synthetic]).toEqual([true, false]);
  });
});

const answers = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 7 })),
  fc.option(fc.integer({ min: 0, max: 7 })),
  fc.option(fc.integer({ min: 1, max: 7 })),
  fc.option(fc.nat({ max: 1_000_000 })),
  fc.option(fc.integer({ min: 0, max: 1 })),
);
const responses = fc.array(
  fc.tuple(fc.constantFrom('R1', 'R2'), answers).map(([region, own]) => trialResponse(region, own)),
  { minLength: 1, maxLength: 30 },
);

test('the order of responses, and how they are split into batches, changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(responses, fc.infiniteStream(fc.nat()), fc.nat({ max: 30 }), (own, keys, cut) => {
      const shuffled = own
        .map((response) => ({ response, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ response }) => response);
      const batches = [shuffled.slice(0, cut), shuffled.slice(cut)].map((part) => ({
        synthetic: false,
        responses: part,
      }));
      expect(tally(batches, methodology, regions)).toEqual(countAll(own));
    }),
  );
});

test('means and deviations are those of the textbook', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 2, maxLength: 30 }), (own) => {
      const found = column(
        own.map((each) => given(...each)),
        'service',
      ).leftOut;
      const means = own
        .map(([q1, q2]) => [q1, q2].filter((mark): mark is number => mark !== null && mark > 0))
        .filter((marks) => marks.length > 0)
        .map((marks) => marks.reduce((a, b) => a + b, 0) / marks.length);
      const mean = means.reduce((a, b) => a + b, 0) / means.length;
      const variance = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (means.length - 1);
      expect(found.n[0]).toBe(means.length);
      if (means.length > 0) expect(found.value[0]).toBeCloseTo(mean, 10);
      if (means.length > 1) expect(found.deviation[0]).toBeCloseTo(Math.sqrt(variance), 10);
    }),
  );
});
