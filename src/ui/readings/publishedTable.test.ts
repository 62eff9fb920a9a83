import { expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { readPublishedTable } from './publishedTable';

const REGIONS = order5.regions.filter(({ role }) => role === 'rated');
const codeOf = (region: number): string => REGIONS[region]?.code ?? '';
const read = (rows: readonly (readonly string[])[], year = 2024) => {
  const found = readPublishedTable(rows, REGIONS, year);
  return found === null ? null : { ...found, places: found.places.map(({ region, text }) => [codeOf(region), text]) };
};

test('regions are met by their names, in whichever order and language', () => {
  const rows = [
    ['Костанайская область', '5'],
    ['Ақмола облысы', '1'],
    ['KZ-71', '15'],
  ];
  expect(read(rows)).toEqual({
    places: [
      ['KZ-39', '5'],
      ['KZ-11', '1'],
      ['KZ-71', '15'],
    ],
    unknown: [],
  });
});

test('a running number before the names is no place; of several years the one on view is taken', () => {
  const rows = [
    ['№', 'Регион', '2023 год', '2024 год'],
    ['1', 'Область Абай', '7', '4'],
    ['2', 'Город Шымкент', '12', ''],
    ['', 'Байқоңыр', '', '3'],
  ];
  expect(read(rows, 2024)).toEqual({
    places: [
      ['KZ-10', '4'],
      ['KZ-79', ''],
    ],
    unknown: ['Байқоңыр'],
  });
  expect(read(rows, 2023)?.places).toEqual([
    ['KZ-10', '7'],
    ['KZ-79', '12'],
  ]);
  expect(read(rows, 2025)?.places[0]).toEqual(['KZ-10', '7']);
});

test('numbers alone, or names alone, are no such table', () => {
  expect(read([['1'], ['2']])).toBeNull();
  expect(read([['Область Абай'], ['Город Шымкент']])).toBeNull();
  expect(read([])).toBeNull();
});
