import { describe, expect, test } from 'vitest';
import { ranking, tie } from './positions';

const positionsOf = (
  values: readonly number[],
  ties: 'mid' | 'best' = 'mid',
  better: 'higher' | 'lower' = 'higher',
) => [...ranking(Float64Array.from(values), better, ties).positions];

describe('positions', () => {
  test('1 = best; ties share the mid-rank, or the best position', () => {
    expect(positionsOf([5, 3, 3, 1])).toEqual([1, 2.5, 2.5, 4]);
    expect(positionsOf([5, 3, 3, 1], 'best')).toEqual([1, 2, 2, 4]);
    expect(positionsOf([5, 3, 3, 1], 'mid', 'lower')).toEqual([4, 2.5, 2.5, 1]);
    expect(positionsOf([5, 3, 3, 1], 'best', 'lower')).toEqual([4, 2, 2, 1]);
  });

  test('a missing value has none and takes none', () => {
    expect(positionsOf([Number.NaN, 1, 2])).toEqual([Number.NaN, 2, 1]);
  });

  test('the best and the worst follow which is better', () => {
    expect(ranking(Float64Array.from([5, 3, 1]), 'higher', 'mid')).toMatchObject({
      n: 3,
      groups: 3,
      best: 5,
      worst: 1,
    });
    expect(ranking(Float64Array.from([5, 3, 1]), 'lower', 'mid')).toMatchObject({ n: 3, groups: 3, best: 1, worst: 5 });
    expect(ranking(Float64Array.from([Number.NaN]), 'higher', 'mid')).toMatchObject({
      n: 0,
      groups: 0,
      best: Number.NaN,
    });
  });

  test('0 and −0 are one value, whichever comes first', () => {
    for (const values of [
      [0, -0],
      [-0, 0],
    ]) {
      const found = ranking(Float64Array.from(values), 'higher', 'mid');
      expect([found.groups, found.best, found.worst]).toEqual([1, 0, 0]);
    }
  });
});

describe('ties', () => {
  test('|a − b| ≤ 1e-9 × max(1, |a|, |b|): absolute below 1, relative above', () => {
    expect(tie(110, (110 / 100) * 100)).toBe(true);
    expect(tie(0.3, 0.1 + 0.2)).toBe(true);
    expect(tie(1, 1 + 2e-9)).toBe(false);
    expect(tie(1e12, 1e12 + 999)).toBe(true);
    expect(tie(1e12, 1e12 + 1002)).toBe(false);
    expect(tie(-1e12, -1e12 - 999)).toBe(true);
  });

  test('groups are formed from the best down, each measured against its best member', () => {
    expect(positionsOf([1.5e-9, 0.8e-9, 0])).toEqual([1.5, 1.5, 3]);
    expect(positionsOf([1.5e-9, 0.8e-9, 0], 'mid', 'lower')).toEqual([3, 1.5, 1.5]);
    // no chain: the fourth is within reach of the third, which begins the second group
    expect(positionsOf([2.4e-9, 1.6e-9, 0.8e-9, 0], 'best')).toEqual([1, 1, 3, 3]);
  });
});
