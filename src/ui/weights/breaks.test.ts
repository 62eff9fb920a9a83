import { describe, expect, test } from 'vitest';
import type { WeightThreshold } from '../../model/weightThreshold';
import { drawnStretches, stretchesOf } from './breaks';

const at = (value: number, place: number): WeightThreshold => ({ value, place, at: 'beyond', regions: [] });

describe('stretches of weights with one place each', () => {
  test('run from 0 to 100, the one about the weight now joined from both sides', () => {
    const found = stretchesOf({ direction: 'F3', weight: 45, down: [at(40, 11), at(10, 12)], up: [at(60, 9)] }, 10);
    expect(found).toEqual([
      { from: 0, to: 10, place: 12 },
      { from: 10, to: 40, place: 11 },
      { from: 40, to: 60, place: 10 },
      { from: 60, to: 100, place: 9 },
    ]);
  });

  test('a place that is held at an end alone, or at the weight now alone, has none', () => {
    expect(stretchesOf({ direction: 'F3', weight: 0, down: [], up: [at(0, 3), at(100, 0)] }, 5)).toEqual([
      { from: 0, to: 100, place: 3 },
    ]);
  });

  test('where nothing changes there is one', () => {
    expect(stretchesOf({ direction: 'F3', weight: 45, down: [], up: [] }, 1)).toEqual([{ from: 0, to: 100, place: 1 }]);
  });
});

test('more stretches than pixels are drawn as the place in the middle of each pixel', () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({ from: at / 10, to: (at + 1) / 10, place: 1000 - at }));
  const drawn = drawnStretches(many, 200);
  expect(drawn).toHaveLength(200);
  expect(drawn[0]).toEqual({ from: 0, to: 0.5, place: 998 });
  expect(drawn.at(-1)).toEqual({ from: 99.5, to: 100, place: 3 });
  expect(drawnStretches(many.slice(0, 200), 200)).toEqual(many.slice(0, 200));
});
