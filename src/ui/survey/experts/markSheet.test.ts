import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { dictionaryOf } from '../../../i18n/dictionaries';
import { type ExpertMark, expertMarkId } from '../../../model/surveyRecords';
import type { SurveyView } from '../view';
import { createMarkSheet, readMark } from './markSheet';

const REGIONS = ['KZ-10', 'KZ-11', 'KZ-15'];
const given = (region: string, mark: number): [string, ExpertMark] => {
  const each = { factor: 'F7.4', region, year: 2025, expert: 'А. Б.', mark };
  return [expertMarkId(each), each];
};

/** Two experts, of whom the first has marked two regions. */
function sheetOf() {
  const view = {
    app: { ownRegion: () => null },
    document: { settings: () => ({ regions: [] }) },
    words: () => dictionaryOf('kk').survey,
    language: () => 'kk',
    year: () => 2025,
    nameOf: String,
    isOwn: () => false,
    number: (value: number, decimals: number) => (Number.isNaN(value) ? '–' : value.toFixed(decimals)),
  } as unknown as SurveyView; // what the sheet does not read is left out
  return createRoot(() =>
    createMarkSheet({
      view,
      factor: 'F7.4',
      isNarrow: () => false,
      regions: () => REGIONS,
      experts: () => ['А. Б.', 'В. Г.'],
      marks: () => new Map([given('KZ-10', 5.5), given('KZ-11', 7)]),
      opinions: () => new Map([['KZ-10', { n: 1, mean: 5.5, deviation: Number.NaN, marks: [5.5] }]]),
      surveyOf: () => 4,
      usedIn: () => 5.5,
    }),
  );
}

it('shows marks as they are typed, and what is made of them beside', () => {
  const { source } = sheetOf();
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => source.cell(0, column).text)).toEqual([
    'KZ-10',
    '5,5',
    '',
    '5.50',
    '–',
    '4.00',
    '5.50',
  ]);
  expect(source.columns().map(({ editable }) => editable)).toEqual([false, true, true, false, false, false, false]);
});

it('reads a pasted column into the marks of one expert, keeps what stands and names what is no mark', () => {
  const texts = ['6', ' 5,5 ', '8', '', 'жақсы'].map((text, at) => ({ row: at % 3, column: 2, text }));
  expect(sheetOf().read(texts)).toEqual({
    wanted: [
      { factor: 'F7.4', region: 'KZ-10', expert: 'В. Г.', mark: 6 },
      { factor: 'F7.4', region: 'KZ-11', expert: 'В. Г.', mark: 5.5 },
    ],
    refused: ['8', 'жақсы'],
  });
  expect(sheetOf().read([{ row: 1, column: 1, text: '7' }]).wanted).toEqual([]);
  expect(sheetOf().read([{ row: 1, column: 1, text: '' }]).wanted).toMatchObject([{ region: 'KZ-11', mark: null }]);
});

it('fills with what another cell holds', () => {
  const fills = [{ from: { row: 0, column: 1 }, to: { row: 2, column: 1 } }];
  expect(sheetOf().filled(fills)).toEqual([{ row: 2, column: 1, text: '5,5' }]);
});

it('a mark lies on the scale', () => {
  expect(['1', '7', '6,5', '6.5'].map(readMark)).toEqual([1, 7, 6.5, 6.5]);
  expect(['0', '8', '7,1', '-3', '5 6 7', '1e0', 'V', ''].map(readMark)).toEqual(Array(8).fill(undefined));
});
