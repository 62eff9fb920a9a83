import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { factorsOf } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { Readings } from '../../model/readings';
import { comparedFactors, usualCompared } from './compared';

/** A rating of one region that has so many points in every factor, and in F3.1, F3.2, F8.1 so many. */
function ratingWith(
  points: number,
  changed: Readonly<Record<string, number>> = {},
  readings: Readings = order5.readings,
): Rating {
  const factors = factorsOf(order5).map(({ code }) => ({
    factor: code,
    values: Float64Array.of(changed[code] ?? points),
    points: Float64Array.of(changed[code] ?? points),
  }));
  const directions = order5.directions.map(({ code, weight }) => ({
    direction: code,
    weight: weight / 100,
    multiplier: 1,
  }));
  return { year: 2025, regions: ['R'], factors, directions, choices: { readings } } as unknown as Rating;
}

describe('what stands side by side', () => {
  it('is the base and the first scenarios at first, that on view always among them', () => {
    const ids = (active: string | null) => usualCompared(['a', 'b', 'c', 'd'], active).map(({ scenario }) => scenario);
    expect(ids(null)).toEqual([null, 'a', 'b', 'c']);
    expect(ids('b')).toEqual([null, 'a', 'b', 'c']);
    expect(ids('d')).toEqual([null, 'a', 'b', 'd']);
    expect(usualCompared([], null)).toHaveLength(1);
  });

  it('has the factors that differ, those that move R most first, each by its part of the direction', () => {
    const ratings = [ratingWith(10), ratingWith(10, { 'F3.1': 14, 'F8.1': 1 }), ratingWith(10, { 'F3.2': 11 })];
    const rows = comparedFactors(ratings, order5, 'R');
    expect(rows.map(({ factor, effects }) => [factorsOf(order5)[factor]?.code, effects])).toEqual([
      ['F3.1', [0, 0.45 * 0.5 * 4, 0]],
      ['F3.2', [0, 0, 0.45 * 0.5 * 1]],
      ['F8.1', [0, 0.05 * (1 / 3) * -9, 0]],
    ]);
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
