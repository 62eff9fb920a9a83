import { expect, test } from 'vitest';
import { borderChanges, bordersDiffer } from './borders';

const regions = [
  { code: 'KZ-79', founded: '2018-06-19', predecessors: ['KZ-61'] },
  { code: 'KZ-61' },
  { code: 'KZ-63' },
  { code: 'KZ-10', founded: '2022-06-08', predecessors: ['KZ-63'] },
  { code: 'KZ-11' },
];

test('borders change on the own founding and on the founding of what was formed out of a region', () => {
  expect(borderChanges(regions)).toEqual([['2018-06-19'], ['2018-06-19'], ['2022-06-08'], ['2022-06-08'], undefined]);
});

test('a region that lost land twice has both dates, in order', () => {
  const twice = [
    { code: 'C', founded: '2022-01-01', predecessors: ['A'] },
    { code: 'B', founded: '2010-01-01', predecessors: ['A'] },
    { code: 'A' },
  ];
  expect(borderChanges(twice)[2]).toEqual(['2010-01-01', '2022-01-01']);
});

test('values are on the borders of their year’s end: a region founded during a year has them in that year', () => {
  const changes = borderChanges(regions);
  const at = (year: number) => ({ column: undefined, year });
  expect(bordersDiffer(changes, 0, at(2017), at(2018))).toBe(true);
  expect(bordersDiffer(changes, 0, at(2018), at(2019))).toBe(false);
  expect(bordersDiffer(changes, 2, at(2017), at(2018))).toBe(false);
  expect(bordersDiffer(changes, 4, at(2017), at(2025))).toBe(false);
});
