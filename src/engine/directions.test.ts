import { describe, expect, test } from 'vitest';
import { coverageOf } from './coverage';
import { directionScores, type ScoredDirection, scoredDirection } from './directions';
import { score } from './score';
import { trialChoices, trialDirection, trialFactor, trialMethodology } from './trial';

const scale = { worst: 1, best: 20 };
const missing = Number.NaN;
const lists = (...rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));
const factor = (code: string, weight = 1) => trialFactor(code, { kind: 'value', input: code }, { weight });
const three = [factor('A'), factor('B'), factor('C')];

describe('F_k = m_k × Σ u_f p_f / Σ u_f', () => {
  test('over the factors that have points', () => {
    const points = lists([20, missing], [9, 4], [missing, missing]);
    expect([...directionScores(three, points, 1, 'rescale', scale)]).toEqual([14.5, 4]);
    expect([...directionScores(three, points, 3, 'rescale', scale)]).toEqual([43.5, 12]);
  });

  test('nothing where no factor has', () => {
    expect([...directionScores(three, lists([missing], [missing], [missing]), 1, 'exclude', scale)]).toEqual([missing]);
  });

  test('worst: a missing factor has 1 point, also where no region has a value', () => {
    const points = lists([20, missing], [9, missing], [missing, missing]);
    expect([...directionScores(three, points, 1, 'worst', scale)]).toEqual([10, 1]);
    expect([...directionScores(three, points, 3, 'worst', scale)]).toEqual([30, 3]);
  });

  test('weights inside the direction', () => {
    const weighted = [factor('A', 3), factor('B', 1), factor('C', 0)];
    expect([...directionScores(weighted, lists([20], [4], [1]), 1, 'rescale', scale)]).toEqual([16]);
    expect([...directionScores(weighted, lists([missing], [missing], [1]), 1, 'rescale', scale)]).toEqual([missing]);
  });

  test('m_k is 1 under mean, the number of the methodology’s factors under sum, whether or not they have values', () => {
    const direction = trialDirection('D', 30, three);
    const methodology = trialMethodology([direction]);
    const points = lists([20], [9], [missing]);
    const mean = scoredDirection(direction, points, trialChoices(), methodology);
    expect(mean).toMatchObject({ code: 'D', weight: 30, multiplier: 1, factors: 3 });
    expect([...mean.scores, ...mean.valued]).toEqual([14.5, 2]);
    const sum = scoredDirection(direction, points, trialChoices({ inside: 'sum' }), methodology);
    expect([sum.multiplier, ...sum.scores]).toEqual([3, 43.5]);
  });

  test('a chosen weight stands in for the methodology’s', () => {
    const direction = trialDirection('D', 30, three);
    const chosen = (weights: Readonly<Record<string, number>>) =>
      scoredDirection(direction, lists([1], [1], [1]), trialChoices({}, { weights }), trialMethodology([direction]))
        .weight;
    expect([chosen({ D: 45 }), chosen({ D: 0 }), chosen({ E: 45 }), chosen({})]).toEqual([45, 0, 30, 30]);
  });
});

const direction = (
  code: string,
  weight: number,
  scores: readonly number[],
  more: Partial<ScoredDirection> = {},
): ScoredDirection => ({
  code,
  weight,
  multiplier: 1,
  scores: Float64Array.from(scores),
  factors: 1,
  valued: Int32Array.from(scores, (each) => (Number.isNaN(each) ? 0 : 1)),
  ...more,
});

describe('R = Σ W_k F_k, brought to the whole', () => {
  test('¶8, by hand: weights 60 and 40', () => {
    const found = score([direction('A', 60, [10, 10]), direction('B', 40, [20, missing])], 'rescale', 2);
    expect([...found.scores]).toEqual([14, 10]);
    expect(found.contributions.map((terms) => [...terms])).toEqual([
      [6, 10],
      [8, missing],
    ]);
    expect([...found.coverage]).toEqual([1, 0.6]);
    expect(found.weightSum).toBe(100);
  });

  test('under sum the present part is weighed by W_k m_k', () => {
    // the whole: 0.5 × 1 + 0.5 × 3 = 2; present 0.5: R = 0.5 × 8 × 2 / 0.5
    const directions = [direction('A', 50, [8]), direction('B', 50, [missing], { multiplier: 3, factors: 3 })];
    expect([...score(directions, 'rescale', 1).scores]).toEqual([16]);
  });

  test('weights need not sum to 100', () => {
    const found = score([direction('A', 3, [10]), direction('B', 2, [20])], 'rescale', 1);
    expect([found.scores[0], found.weightSum]).toEqual([14, 5]);
  });

  test('exclude: no R where a whole direction is missing', () => {
    const found = score([direction('A', 60, [10, 10]), direction('B', 40, [20, missing])], 'exclude', 2);
    expect([...found.scores]).toEqual([14, missing]);
    expect([...found.withoutScore]).toEqual([[1, 'direction missing']]);
    expect(found.contributions.map((terms) => terms[1])).toEqual([missing, missing]);
  });

  test('no value at all: no R under any policy', () => {
    const nothing = { valued: Int32Array.from([1, 0]) };
    for (const policy of ['rescale', 'worst', 'exclude'] as const) {
      const found = score([direction('A', 60, [10, 1], nothing), direction('B', 40, [20, 1], nothing)], policy, 2);
      expect([...found.scores]).toEqual([14, missing]);
      expect([...found.withoutScore]).toEqual([[1, 'no data']]);
    }
  });

  test('values only where the weight is 0, or no weight at all: no R', () => {
    const found = score([direction('A', 0, [10, 10]), direction('B', 40, [missing, 20])], 'rescale', 2);
    expect([...found.scores]).toEqual([missing, 20]);
    expect([...found.withoutScore]).toEqual([[0, 'no weight']]);
    const none = score([direction('A', 0, [10]), direction('B', 0, [20])], 'rescale', 1);
    expect([...none.withoutScore]).toEqual([[0, 'no weight']]);
    expect([none.coverage[0], none.factorCoverage[0]]).toEqual([0, 0]);
  });

  test('worst does not give an R to a region whose own values have no weight', () => {
    const directions = [direction('A', 0, [10]), direction('B', 40, [1], { valued: Int32Array.from([0]) })];
    expect([...score(directions, 'worst', 1).withoutScore]).toEqual([[0, 'no weight']]);
  });
});

describe('coverage', () => {
  test('directions with a real value; factors with a real value', () => {
    const directions = [
      direction('A', 60, [10], { factors: 2, valued: Int32Array.from([1]) }),
      direction('B', 40, [missing]),
    ];
    const found = coverageOf(directions, 100, 1);
    expect([found.coverage[0], found.factorCoverage[0], found.values[0]]).toEqual([0.6, 0.3, 1]);
  });

  test('complete is 1 to the last bit, whatever the weights', () => {
    const weights = [15, 10, 45, 5, 10, 2.5, 5, 5, 2.5, 0.1, 0.2];
    const sum = weights.reduce((a, b) => a + b, 0);
    const found = coverageOf(
      weights.map((weight, index) => direction(`D${index}`, weight, [5])),
      sum,
      1,
    );
    expect([found.coverage[0], found.factorCoverage[0]]).toEqual([1, 1]);
  });

  test('a direction is thin with values in fewer than half of the regions', () => {
    const directions = [
      direction('A', 1, [5, 5, missing, missing]),
      direction('B', 1, [5, missing, missing, missing]),
      direction('C', 1, [5, 5, 5, 5]),
    ];
    expect(coverageOf(directions, 3, 4).thinDirections).toEqual(['B']);
  });
});
