import { beforeAll, describe, expect, test } from 'vitest';
import { type Basis, explain } from '../../engine';
import { basisOf, choicesOf, loadSample } from '../../engine/sample.fixture';
import { dictionaryOf } from '../../i18n/dictionaries';
import { order5 } from '../../methodology';
import type { Explanation, Subject } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import type { RatingData } from '../../model/rating';
import { AXES, MISSING_POLICIES } from '../../model/readings';
import { LANGUAGES, type Language } from '../../model/words';

import { evaluated } from './evaluate.fixture';
import { exactText, formulaText } from './formulaText';

/** Every number of every region that the rating of the year knows. */
function subjectsOf({ rating, methodology }: Basis): readonly Subject[] {
  const { year } = rating;
  return rating.regions.flatMap((region): readonly Subject[] => [
    ...(['score', 'place', 'change', 'best place', 'worst place', 'coverage', 'factor coverage'] as const).map(
      (kind) => ({ kind, region, year }),
    ),
    ...methodology.directions.flatMap(({ code: direction }) =>
      (['direction', 'contribution'] as const).map((kind) => ({ kind, region, year, direction })),
    ),
    ...factorsOf(methodology).flatMap(({ code: factor }) =>
      (['value', 'points', 'position', 'answers'] as const).map((kind) => ({ kind, region, year, factor })),
    ),
  ]);
}

function explanationOf(basis: Basis, subject: Subject): Explanation {
  const found = explain(basis, subject);
  if (found === null) throw new Error(`nothing is said of ${JSON.stringify(subject)}`);
  return found;
}

/** How far what a reader computes from the formula as printed is from the number as printed. */
function expectPrintedToHold(explanation: Explanation, language: Language): void {
  const printed = formulaText(explanation.formula, dictionaryOf(language).chain.functions, language);
  const shown = evaluated(exactText(explanation.result, language), language);
  const where = `${JSON.stringify(explanation.subject)}: ${printed} = ${shown}`;
  expect(Math.abs(evaluated(printed, language) - shown), where).toBeLessThanOrEqual(1e-9);
}

/** The numbers of a basis hold or are absent with a reason; returns how many hold. */
function check(basis: Basis, language: Language): number {
  let held = 0;
  for (const subject of subjectsOf(basis)) {
    const explanation = explanationOf(basis, subject);
    if (Number.isNaN(explanation.result.value)) {
      expect(explanation.formula, JSON.stringify(subject)).toEqual([]);
      continue;
    }
    expectPrintedToHold(explanation, language);
    held += 1;
  }
  return held;
}

let demo: RatingData;
let edge: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
  edge = await loadSample(
    'edge-hard.csv',
    'edge-survey.csv',
    ['10', '11', '15', '19', '23', '27', '31', '33'].map((number) => `KZ-${number}`),
  );
});

describe('what a reader computes from the printed formula alone is the printed number', () => {
  for (const points of AXES.points) {
    for (const year of [2024, 2025]) {
      test(`demo ${year}, ${points}: 20 regions × 19 factors, 9 directions, R and the rest`, () => {
        const basis = basisOf(demo, choicesOf({ points }), year);
        for (const language of LANGUAGES) {
          // 7 of the region, 2 × 9 of directions, 3 × 19 of factors, answers to 12; no change in the first year.
          expect(check(basis, language)).toBe(20 * (7 + 18 + 57 + 12 - (year === 2024 ? 1 : 0)));
        }
      });
    }
  }

  test('with 0 counted, growth rates, a cap, sums and best positions', () => {
    const others = { inside: 'sum', ties: 'best', zero: 'counted as 0', values: 'growth', fulfilment: 'capped at 100' };
    for (const points of AXES.points) {
      check(basisOf(demo, choicesOf({ ...others, points } as never), 2025), 'kk');
    }
  });

  test('where figures are missing, negative, typed or equal, under every policy', () => {
    for (const missing of MISSING_POLICIES) {
      for (const points of AXES.points) {
        for (const inside of AXES.inside) check(basisOf(edge, choicesOf({ points, inside }, missing), 2025), 'ru');
      }
    }
  });

  test('with one region, and with none that has anything', () => {
    const [first] = demo.regions;
    const alone = { ...demo, regions: first === undefined ? [] : [first], surveys: new Map() };
    for (const points of AXES.points) {
      check(basisOf(alone, choicesOf({ points }), 2025), 'kk');
      check(basisOf({ ...alone, columns: new Map() }, choicesOf({ points }), 2025), 'kk');
    }
  });
});

test('a number that is not there has a reason', () => {
  for (const missing of MISSING_POLICIES) {
    const basis = basisOf(edge, choicesOf({}, missing), 2025);
    for (const subject of subjectsOf(basis)) {
      const { result, absence, noScore } = explanationOf(basis, subject);
      // No answers at all, and no rating year before: neither is a number of the rating.
      if (subject.kind === 'answers' || subject.kind === 'change') continue;
      if (Number.isNaN(result.value)) expect(absence ?? noScore, JSON.stringify(subject)).not.toBeNull();
    }
  }
});

test('the printed form: language, brackets, every digit', () => {
  const basis = basisOf(demo, choicesOf(), 2025);
  const text = (subject: Subject, language: Language): string =>
    formulaText(explanationOf(basis, subject).formula, dictionaryOf(language).chain.functions, language);
  const value: Subject = { kind: 'value', region: 'KZ-27', year: 2025, factor: 'F5.1' };
  expect(text(value, 'kk')).toMatch(/^100 × [\d,\u00A0]+ ÷ [\d,\u00A0]+$/);
  expect(text(value, 'en')).toMatch(/^100 × [\d.,]+ ÷ [\d.,]+$/);
  expect(text({ ...value, kind: 'points' }, 'kk')).toMatch(/^1 \+ 19 × \(20 − \d+(,5)?\) ÷ \(20 − 1\)$/);
  expect(order5.directions).toHaveLength(9);
});
