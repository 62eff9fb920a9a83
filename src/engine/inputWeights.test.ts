import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import type { Choices, RatingData } from '../model/rating';
import { inputEffects, inputWeights } from './inputWeights';
import { withLever } from './ladderChecks';
import { rate } from './rate';
import { laddersOf } from './thresholds';

const choices: Choices = { readings: order5.readings, missing: order5.missing, weights: {}, expert: [] };

describe('what an input weighs', () => {
  test('one tenge of fixed capital moves F3.1 and F5.1: 32.5 % of the whole under mean', () => {
    const [first] = inputWeights(order5, choices);
    expect(first?.input).toBe('fixed_capital');
    expect(first?.weight).toBeCloseTo(0.325, 12);
    expect(first?.factors.map(({ factor }) => factor)).toEqual(['F3.1', 'F5.1']);
    expect(first?.factors.map(({ weight }) => weight)).toEqual([expect.closeTo(0.225, 12), expect.closeTo(0.1, 12)]);
  });

  test('under sum F5 falls to 4.9 % and F7 rises to 9.8 %', () => {
    const sum = inputWeights(order5, { ...choices, readings: { ...order5.readings, inside: 'sum' } });
    const of = (input: string) => sum.find((each) => each.input === input)?.weight ?? Number.NaN;
    expect(of('target_fixed_capital')).toBeCloseTo(0.1 / 2.05, 12);
    expect(4 * of('F7.1')).toBeCloseTo(0.2 / 2.05, 12);
  });

  test('other weights, and none at all', () => {
    const none = Object.fromEntries(order5.directions.map(({ code }) => [code, 0]));
    expect(inputWeights(order5, { ...choices, weights: none })).toEqual([]);
    const [first] = inputWeights(order5, { ...choices, weights: { ...none, F2: 10 } });
    expect(first).toMatchObject({ input: 'sme_gva', weight: 0.5 });
  });
});

describe('what a hundredth of an input does', () => {
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });

  test('for every input of every region as rated anew', () => {
    for (const points of ['rank', 'linear'] as const) {
      const chosen = { ...choices, readings: { ...order5.readings, points } };
      const rating = rate(demo, order5, chosen, 2025);
      const effects = inputEffects(rating, order5);
      let won = 0;
      for (const region of demo.regions.keys()) {
        for (const ladder of laddersOf(rating, order5)(region)) {
          const { score, places } = effects(region, ladder);
          const isMark = /^F[4-9]/.test(ladder.lever.input);
          const to = ladder.value * (ladder.better === 'up' ? 1.01 : 0.99);
          const most = isMark ? (['F4.2'].includes(ladder.lever.input) ? 1 : 7) : Number.POSITIVE_INFINITY;
          const moved = withLever(demo, 2025, region, ladder.lever, Math.min(most, to));
          const after = rate(moved, order5, chosen, 2025);
          expect(score).toBeCloseTo((after.scores[region] ?? 0) - (rating.scores[region] ?? 0), 9);
          expect(places, JSON.stringify(ladder)).toBe((rating.places[region] ?? 0) - (after.places[region] ?? 0));
          expect(score).toBeGreaterThanOrEqual(0);
          won += places;
        }
      }
      expect(won).toBeGreaterThan(0);
    }
  });
});
