import { expect, test } from 'vitest';
import { endLabels, slopeConfiguration, slopesDrawn } from './slope';

const slope = (name: string, before: number, now: number, isOwn = false, letter: string | null = null) => ({
  code: name,
  name,
  shortName: name.charAt(0),
  before,
  now,
  isOwn,
  letter,
});
const COLOURS = {
  surface: 'white',
  text: 'black',
  quiet: 'grey',
  line: 'silver',
  strongLine: 'grey',
  accent: 'teal',
  wash: 'azure',
  up: 'green',
  down: 'red',
  others: 'grey',
  directions: [],
  fifths: [],
  onFifths: [],
};

test('regions that share a place stand together at its end; who has none is not there', () => {
  const slopes = [slope('A', 2, 1), slope('B', 2, 3, true), slope('C', 0, 1)];
  expect(endLabels(slopes, 'before')).toEqual([{ place: 2, names: 'A, B', isOwn: true }]);
  expect(endLabels(slopes, 'now')).toEqual([
    { place: 1, names: 'A, C', isOwn: false },
    { place: 3, names: 'B', isOwn: true },
  ]);
});

test('a line a region with a place in either year, the own one over the others', () => {
  const { data } = slopeConfiguration(
    [slope('own', 1, 2, true), slope('A', 2, 1), slope('new', 0, 3), slope('nowhere', 0, 0)],
    [2024, 2025],
    COLOURS,
    false,
  );
  expect(data.labels).toEqual(['2024', '2025']);
  expect(data.datasets.map(({ label, data: places }) => [label, ...places])).toEqual([
    ['A', 2, 1],
    ['new', null, 3],
    ['own', 1, 2],
  ]);
  expect(data.datasets.at(-1)).toMatchObject({ borderColor: 'teal' });
});

test('a region that is compared with carries its mark, and lies over the others but under the own one', () => {
  const slopes = [slope('own', 1, 2, true), slope('B', 3, 3, false, 'A'), slope('C', 2, 1)];
  expect(endLabels(slopes, 'now').map(({ names }) => names)).toEqual(['C', 'own', 'A B']);
  const { data } = slopeConfiguration(slopes, [2024, 2025], COLOURS, false);
  expect(data.datasets.map(({ label, borderColor }) => [label, borderColor])).toEqual([
    ['C', 'grey'],
    ['B', 'black'],
    ['own', 'teal'],
  ]);
});

test('of too many regions those about the own one are drawn, and those compared with', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    slope(String(at), at + 1, at + 1, at === 150, at === 0 ? 'A' : null),
  );
  const names = slopesDrawn(many).map(({ name }) => Number(name));
  expect(names).toEqual([0, ...Array.from({ length: 41 }, (_, at) => 130 + at)]);
  expect(slopesDrawn(many.map((each) => ({ ...each, isOwn: false, letter: null })))).toHaveLength(41);
  expect(slopesDrawn(many.slice(0, 100))).toHaveLength(100);
});

test('short names on a telephone', () => {
  const { data } = slopeConfiguration([slope('Akmola', 1, 2)], [2024, 2025], COLOURS, true);
  expect(data.datasets.map(({ label }) => label)).toEqual(['A']);
});
