import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../../engine';
import { dataOf, type Trial, trials, withValues } from '../../engine/trialArbitrary';
import { order5 } from '../../methodology';
import { factorsOf } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { Readings } from '../../model/readings';
import { comparedFactors, comparedScenario, usualCompared, withScenario } from './compared';

/** A rating of one region that has so many points in every factor, and in F3.1, F3.2, F8.1 so many. */
function ratingWith(
  points: number,
  changed: Readonly<Record<string, number>> = {},
  readings: Readings = order5.readings,
  weights: Readonly<Record<string, number>> = {},
): Rating {
  const factors = factorsOf(order5).map(({ code }) => ({
    factor: code,
    values: Float64Array.of(changed[code] ?? points),
    points: Float64Array.of(changed[code] ?? points),
  }));
  const directions = order5.directions.map(({ code, weight }) => ({
    direction: code,
    weight: (weights[code] ?? weight) / 100,
    multiplier: 1,
  }));
  const choices = { readings, missing: 'rescale' };
  return { year: 2025, regions: ['R'], factors, directions, scores: [1], choices } as unknown as Rating;
}

/** What the listed factors of a column do to R together. */
const together = (rows: ReturnType<typeof comparedFactors>, column: number): number =>
  rows.reduce((sum, { effects }) => sum + (effects[column] ?? Number.NaN), 0);

describe('what stands side by side', () => {
  it('is the base and the first scenarios at first, that on view always among them', () => {
    const ids = (active: string | null) => usualCompared(['a', 'b', 'c', 'd'], active).map(({ scenario }) => scenario);
    expect(ids(null)).toEqual([null, 'a', 'b', 'c']);
    expect(ids('b')).toEqual([null, 'a', 'b', 'c']);
    expect(ids('d')).toEqual([null, 'a', 'b', 'd']);
    expect(usualCompared([], null)).toHaveLength(1);
  });

  it('takes in one that does not stand there, at the end or in place of the last', () => {
    const columns = [null, 'a', 'b'].map(comparedScenario);
    const ids = (of: ReturnType<typeof withScenario>) => of?.map(({ scenario }) => scenario) ?? null;
    expect([withScenario(columns, 'a'), withScenario(columns, null)]).toEqual([null, null]);
    expect(ids(withScenario(columns, 'c'))).toEqual([null, 'a', 'b', 'c']);
    expect(ids(withScenario([...columns, comparedScenario('c')], 'd'))).toEqual([null, 'a', 'b', 'd']);
  });

  it('has the factors that differ, those that move R most first, each by its part of the direction', () => {
    const ratings = [ratingWith(10), ratingWith(10, { 'F3.1': 14, 'F8.1': 1 }), ratingWith(10, { 'F3.2': 11 })];
    const rows = comparedFactors(ratings, order5, 'R');
    expect(rows.map(({ factor }) => factorsOf(order5)[factor]?.code)).toEqual(['F3.1', 'F3.2', 'F8.1']);
    const expected = [
      [0, 0.45 * 0.5 * 4, 0],
      [0, 0, 0.45 * 0.5 * 1],
      [0, 0.05 * (1 / 3) * -9, 0],
    ];
    for (const [row, { effects }] of rows.entries())
      for (const [column, effect] of effects.entries()) expect(effect).toBeCloseTo(expected[row]?.[column] ?? 9, 12);
  });

  it('counts each column under its own weights: that of F3 goes from 45 to 35', () => {
    const lighter = { ...Object.fromEntries(order5.directions.map(({ code, weight }) => [code, weight])), F3: 35 };
    const ratings = [ratingWith(10), ratingWith(10, { 'F3.1': 14 }, order5.readings, lighter)];
    const rows = comparedFactors(ratings, order5, 'R');
    expect(rows.map(({ factor }) => factorsOf(order5)[factor]?.code)).toEqual(['F3.2', 'F3.1']);
    expect(rows[0]?.effects[1]).toBeCloseTo(0.35 * 0.5 * 10 - 0.45 * 0.5 * 10, 12);
    expect(rows[1]?.effects[1]).toBeCloseTo(0.35 * 0.5 * 14 - 0.45 * 0.5 * 10, 12);
  });

  it('counts a factor without a value as 0, and what the others of its direction take over from it', () => {
    const rows = comparedFactors([ratingWith(10), ratingWith(10, { 'F3.1': Number.NaN })], order5, 'R');
    const effects = new Map(rows.map((row) => [factorsOf(order5)[row.factor]?.code, row.effects[1]]));
    expect([...effects.keys()]).toEqual(['F3.1', 'F3.2']);
    expect(effects.get('F3.1')).toBeCloseTo(-0.45 * 0.5 * 10, 12);
    expect(effects.get('F3.2')).toBeCloseTo(0.45 * 0.5 * 10, 12);
  });

  it('has effects that make up the difference of R, whatever the values, weights and rule for what is missing', () => {
    const number = fc.option(
      fc.integer({ min: -2, max: 30 }).map((step) => step * 5),
      { freq: 5 },
    );
    const columns = fc.record({
      values: fc.array(number, { minLength: 7, maxLength: 7 }),
      weights: fc.array(fc.constantFrom(0, 2.5, 10, 35, 45), { minLength: 4, maxLength: 4 }),
    });
    const rated = (trial: Trial, weights: readonly number[] = []) => {
      const chosen = trial.methodology.directions.map(({ code, weight }, at) => [code, weights[at] ?? weight]);
      const choices = { ...trial.choices, weights: Object.fromEntries(chosen) };
      return rate(dataOf(trial), trial.methodology, choices, 2025);
    };
    fc.assert(
      fc.property(trials, columns, columns, (trial, scenario, other) => {
        const moved = (values: readonly (number | null)[]) =>
          withValues(trial, (own, { code }) =>
            own.map((each, at) => (code.endsWith('1') ? (values[at] ?? null) : each)),
          );
        const ratings = [
          rated(trial),
          rated(moved(scenario.values)),
          rated(moved(scenario.values), scenario.weights),
          rated(moved(other.values), other.weights),
        ];
        for (const [at, region] of trial.regions.entries()) {
          const rows = comparedFactors(ratings, trial.methodology, region);
          const score = (column: number): number => ratings[column]?.scores[at] ?? Number.NaN;
          for (const column of [1, 2, 3]) {
            const difference = score(column) - score(0);
            if (Number.isNaN(difference)) expect(rows.every(({ effects }) => Number.isNaN(effects[column]))).toBe(true);
            else expect(Math.abs(together(rows, column) - difference)).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('holds no points of other readings against each other, but the values', () => {
    const linear: Readings = { ...order5.readings, points: 'linear' };
    const moved = { ...ratingWith(7, {}, linear), factors: ratingWith(10, { 'F3.1': 12 }).factors };
    const [row, ...others] = comparedFactors([ratingWith(10), moved], order5, 'R');
    expect([factorsOf(order5)[row?.factor ?? -1]?.code, row?.values, row?.effects]).toEqual([
      'F3.1',
      [10, 12],
      [0, Number.NaN],
    ]);
    expect(others).toEqual([]);
    const rescaled = ratingWith(10, {}, linear);
    const points = rescaled.factors.map((factor) => ({ ...factor, points: Float64Array.of(3) }));
    expect(comparedFactors([ratingWith(10), { ...rescaled, factors: points }], order5, 'R')).toEqual([]);
  });

  it('leaves out what is the same, and what is not there yet says nothing', () => {
    expect(comparedFactors([ratingWith(10), ratingWith(10)], order5, 'R')).toEqual([]);
    expect(comparedFactors([ratingWith(10), undefined], order5, 'R')).toEqual([]);
    const [row] = comparedFactors([ratingWith(10), undefined, ratingWith(10, { 'F2.1': 3 })], order5, 'R');
    expect(row?.points).toEqual([10, Number.NaN, 3]);
  });
});
