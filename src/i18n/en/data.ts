import { formatCount } from '../format';
import type { data as kazakh } from '../kk/data';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');
const cells = (value: number): string => `${count(value)} ${pluralEn(value, 'cell', 'cells')}`;
const regions = (value: number): string => `${count(value)} ${pluralEn(value, 'region', 'regions')}`;

export const data: typeof kazakh = {
  title: 'Data',
  sheet: (year) => `Data sheet of ${year}`,
  hint: 'Type a value at once or press F2. To leave the sheet press Escape, then Tab.',
  years: 'Year',
  beside: (before, year) => `${before} | ${year}`,
  besideLong: (before) => `Show the levels of ${before} beside`,
  directions: 'Inputs',
  allDirections: 'All inputs',
  ownSeries: 'Own series',
  ownSeriesLong:
    "Series of the package's own: entered, kept and exchanged with it, but part of no factor and of no influence on the rating",
  emptyColumns: 'Empty columns',
  withoutEmpty: 'Without empty columns',
  emptyColumnsLong: 'Show indices, deflators and other columns without any value too',
  addYear: 'Add a year',
  region: 'Region',
  rowNumber: 'No.',
  place: 'Place',
  score: 'R, points',
  threshold: 'Threshold',
  thresholdLong: 'Next threshold of the active column: the value from which the place of the region improves',
  thresholdParts: { threshold: 'value', next: 'place' },
  movesNoPlace: 'This cell does not move the place of the region: another value counts, or the region has no place.',

  parts: {
    level: 'level',
    index: 'index, %',
    deflator: 'deflator, %',
    actual: 'actual',
    target: 'target',
    fulfilment: 'typed, %',
    typed: 'typed',
    value: 'value',
  },
  computed: {
    growth: 'ƒ growth',
    fulfilment: 'ƒ fulfilled',
    survey: 'ƒ value',
    value: 'ƒ value',
  },
  computedLong: {
    growth: 'growth, %, computed',
    fulfilment: 'fulfilment of the target, %, computed',
    survey: 'computed from the survey',
    value: 'computed',
  },
  answers: 'answers',
  answersLong: 'number of answers',
  median: 'Median',
  coverage: (all) => `Coverage, of ${regions(all)}`,
  coverageNarrow: 'Coverage',
  coverageShort: (filled, all) => `${count(filled)} of ${regions(all)} have a value`,

  side: 'Cell and checks',

  legend: 'States of cells',
  cell: 'Selected cell',
  cellCode: 'Code in an expression',
  asTyped: 'As typed',
  noFigure: 'no value entered',
  appliesTo: (selected) => `Applies to the ${cells(selected)} selected.`,
  status: 'Status',
  source: 'Source',
  note: 'Note',
  noSource: 'no source given',
  reason: 'Why is there no value?',
  standing: (factor) => `By ${factor}`,
  placeOf: (place, all) => `place ${count(place)} of ${count(all)}`,
  placeBefore: (place) => `before the last edit: place ${count(place)}`,
  placesMoved: (moved) =>
    moved === 0 ? 'The last edit moved no place.' : `The last edit moved the place of ${regions(moved)}.`,

  invalid: (text) => `“${text}” is kept as typed and counts nowhere.`,
  missing: (reason) => (reason === '' ? 'No data, no reason given.' : `No data: ${reason}`),
  answersDecide: (answers) =>
    `The survey has ${count(answers)} ${pluralEn(answers, 'answer', 'answers')}: a typed value is not used.`,
  readOnly: 'This cell is computed and cannot be edited.',
  nameReadOnly: 'The name of a region is not changed in the sheet, but in “Years, inputs, regions”.',
  toCell: 'Go to the cell',
  putMine: 'Put my value',
  stranded: (text) => `The cell that was being typed into is no longer in the sheet: “${text}” was written nowhere.`,
  unfinished: (text) => `What was being typed is kept: “${text}”. Enter writes it, Esc drops it.`,
  unfinishedOver: (text, now) =>
    `What was being typed is kept: “${text}”. The cell was changed meanwhile and now holds: ${now}. Enter writes over that, Esc drops what was typed.`,
  lastRow: 'This is the last row of the sheet; there is none below. To change this cell, press F2.',
  skippedReadOnly: (skipped) => `Skipped: ${cells(skipped)} that cannot be edited.`,
  skippedOutside: (skipped) =>
    `Not pasted: ${count(skipped)} ${pluralEn(skipped, 'value', 'values')} past the edge of the sheet.`,
  leftAsTyped: (left) => `Not a number: ${cells(left)}. Kept as typed, counted nowhere.`,
  readAs: (sample, value) => `“${sample}” was read as ${value}.`,
  readOther: (value) => `Read as ${value}`,

  paste: 'Paste from Excel',
  pasteHow: 'Select a cell of the sheet and press Ctrl+V.',
  import: 'Import',
  empty: 'No data. Paste a table from Excel (Ctrl+V) or open a file.',
  placeMoved: (region, before, now) => `${region}: from place ${count(before)} to place ${count(now)}.`,
};
