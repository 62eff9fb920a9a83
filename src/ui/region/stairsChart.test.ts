import { expect, test } from 'vitest';
import type { Stairs } from '../../model/ladder';
import { stairCorners, stairsConfiguration } from './stairsChart';

const up: Stairs = {
  value: 100,
  place: 5,
  better: 'up',
  gained: [
    { value: 110, at: 'from', place: 4, until: null },
    { value: 130, at: 'from', place: 2, until: null },
  ],
  lost: [{ value: 80, at: 'beyond', place: 6, until: null }],
};

test('the line goes from the worst place to the best, a corner before and after each threshold', () => {
  expect(stairCorners(up)).toEqual([
    { x: 76, y: 6 },
    { x: 80, y: 6 },
    { x: 80, y: 5 },
    { x: 110, y: 5 },
    { x: 110, y: 4 },
    { x: 130, y: 4 },
    { x: 130, y: 2 },
    { x: 134, y: 2 },
  ]);
});

test('where less is better it falls from left to right', () => {
  const down: Stairs = { ...up, better: 'down', gained: [{ value: 90, at: 'from', place: 4, until: null }], lost: [] };
  expect(stairCorners(down).map(({ y }) => y)).toEqual([4, 4, 5, 5]);
});

test('a place that nothing changes is a level line about the value', () => {
  const level = stairCorners({ ...up, gained: [], lost: [] });
  expect(level.map(({ y }) => y)).toEqual([5, 5]);
  expect(level[0]?.x).toBeLessThan(100);
  expect(level[1]?.x).toBeGreaterThan(100);
});

test('values are drawn as they are shown', () => {
  const colours = { directions: [], fifths: [], onFifths: [] } as never;
  const figures = { shown: (value: number) => value * 100, text: String, axis: '%' };
  const { data } = stairsConfiguration(up, figures, colours);
  expect(data.datasets.map(({ data: points }) => points.length)).toEqual([8, 3, 1]);
  expect(data.datasets[2]?.data).toEqual([{ x: 10_000, y: 5 }]);
});
