import { expect, test } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import type { MoveSplit } from '../../model/split';
import { hasMoved, moveBars, moveRows } from './moveRows';

const words = dictionaryOf('en').region;
const split: MoveSplit = {
  region: 'A',
  before: { year: 2024, place: 7, score: 10 },
  after: { year: 2025, place: 5, score: 11 },
  revision: null,
  places: { own: 0.5, peers: 1.5, weights: 0, readings: 0 },
  score: { own: 0.6, peers: 0.4, weights: 0, readings: 0 },
  factors: [],
  mixtures: { revision: null, rest: { places: [], scores: [] } },
  regionsBefore: [],
  regionsAfter: [],
  factorsBefore: [],
  factorsAfter: [],
};

test('inside one package: own figures and those of others; what has not changed is named', () => {
  const { rows, unchanged } = moveRows(split, words, false);
  expect(rows).toEqual([
    { name: 'Own figures', cause: 'own', isRevision: false, places: 0.5, score: 0.6 },
    { name: 'Other regions', cause: 'peers', isRevision: false, places: 1.5, score: 0.4 },
  ]);
  expect(unchanged).toEqual(['weights', 'readings']);
});

test('between two packages what was revised comes first; where nothing was, that is said', () => {
  const revised = { ...split, revision: { places: { own: 1, peers: -2 }, score: { own: 0.2, peers: -0.1 } } };
  expect(moveRows(revised, words, false).rows.slice(0, 2)).toEqual([
    { name: 'Revised data of 2024: own', cause: 'own', isRevision: true, places: 1, score: 0.2 },
    { name: 'Revised data of 2024: other regions', cause: 'peers', isRevision: true, places: -2, score: -0.1 },
  ]);
  const none = { ...split, revision: { places: { own: 0, peers: 0 }, score: { own: 0, peers: 0 } } };
  expect(moveRows(none, words, false).rows.map(({ name }) => name)).toEqual(['Own figures', 'Other regions']);
  expect(moveRows(none, words, false).unchanged).toEqual(['data of 2024', 'weights', 'readings']);
});

test('other methodologies: R is not compared, and what they change stands under the weights', () => {
  const other = { ...split, places: { own: 0, peers: 0, weights: 2, readings: 0 }, score: null };
  expect(moveRows(other, words, true).rows.at(-1)).toMatchObject({
    name: 'Weights and methodology',
    places: 2,
    score: null,
  });
  const still = { ...other, places: { own: 0, peers: 0, weights: 0, readings: 0 } };
  expect(moveRows(still, words, true)).toMatchObject({
    rows: [{}, {}, { name: 'Weights and methodology', places: 0 }],
    unchanged: ['readings'],
  });
});

test('each bar begins where the one before has ended', () => {
  expect(moveBars(moveRows(split, words, false).rows)).toEqual({
    of: 'places',
    bars: [
      { from: 0, to: 0.5 },
      { from: 0.5, to: 2 },
    ],
  });
});

test('where no place has moved but R has, the bars are of R', () => {
  const still = { ...split, places: { own: 0, peers: 0, weights: 0, readings: 0 } };
  const { of, bars } = moveBars(moveRows(still, words, false).rows);
  expect([of, bars.map(({ to }) => to)]).toEqual(['score', [0.6, 1]]);
  expect(hasMoved(still)).toBe(true);
  expect(hasMoved({ ...still, score: null })).toBe(false);
});
