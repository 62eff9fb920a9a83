import { expect, it } from 'vitest';
import type { Lattice } from '../../model/rating';
import type { Readings } from '../../model/readings';
import { placeUnder } from './placeUnder';

const rank: Readings = {
  points: 'rank',
  inside: 'mean',
  ties: 'mid',
  zero: 'left out',
  values: 'index',
  fulfilment: 'as is',
};
const linear: Readings = { ...rank, points: 'linear' };
const none = new Int32Array(2);
const lattice: Lattice = {
  year: 2025,
  regions: ['A', 'B'],
  readings: [rank, linear],
  places: [Int32Array.of(1, 2), Int32Array.of(2, 0)],
  best: none,
  worst: none,
  byPoints: { rank: none, linear: none, ratio: none },
  widestAxis: [null, null],
  indistinct: [],
};

it('finds a place under the reading, whatever stands on axes that do not act', () => {
  expect(placeUnder(lattice, 'A', rank)).toBe(1);
  expect(placeUnder(lattice, 'A', { ...linear, ties: 'best', values: 'growth' })).toBe(2);
  // On an axis that moves no place of this methodology all distinct readings are alike.
  expect(placeUnder(lattice, 'A', { ...linear, inside: 'sum' })).toBe(2);
});

it('knows of no place where there is none', () => {
  expect(placeUnder(lattice, 'B', linear)).toBeUndefined();
  expect(placeUnder(lattice, 'A', { ...rank, points: 'ratio' })).toBeUndefined();
  expect(placeUnder(lattice, 'C', rank)).toBeUndefined();
});
