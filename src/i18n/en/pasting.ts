import { formatCount } from '../format';
import type { pasting as kazakh } from '../kk/pasting';
import { pluralEn } from '../plural';
import { scaleWords } from './scaleWords';

const count = (value: number): string => formatCount(value, 'en');
const cells = (value: number): string => `${count(value)} ${pluralEn(value, 'cell', 'cells')}`;

export const pasting: typeof kazakh = {
  title: 'Paste: preview',
  size: (rows, columns) =>
    `${count(rows)} ${pluralEn(rows, 'row', 'rows')} × ${count(columns)} ${pluralEn(columns, 'column', 'columns')}`,
  signs: { ',': 'decimal sign: comma', '.': 'decimal sign: point' },
  headings: (rows) => `heading rows are not pasted: ${count(rows)}`,
  byNames: 'regions recognised by name',
  unpinned: 'The selected row is the pinned one of a region: the block starts in the first row of the table.',
  pastNames: 'The names of regions are selected: the figures start in the first input.',
  bareAlmaty: (text) =>
    `“${text}” was read as the city of Almaty (KZ-75). If the oblast is meant, write “Almaty Region” or KZ-19.`,

  choices: 'How to paste',
  questions: 'An answer is needed',
  questionsLead: 'Nothing is pasted before there is one.',
  sign: 'The decimal sign can be read both ways. Which sign is the decimal one?',
  signChoices: { ',': 'The comma is the decimal sign', '.': 'The point is the decimal sign' },
  readAs: (sample, value) => `${sample} = ${value}`,
  rows: 'Rows',
  rowChoices: { names: 'By the names of regions', order: 'In the order of the table' },
  columns: 'Columns',
  columnChoices: { headings: 'By their headings', order: 'In the order of the table' },
  figures: 'Figures',
  figureChoices: {
    stored: 'The exact figures that the table of origin keeps',
    shown: 'The rounded figures, as shown on the screen',
  },
  units: (column, stated, kept) =>
    `${column}: the heading says “${stated}”, the table keeps “${kept}”. How are the figures to be taken?`,
  unitChoices: {
    convert: 'Convert to the unit of the table',
    'as is': 'Take them as they are',
    'leave out': 'Do not paste these columns',
  },
  slips: (slipped) =>
    `${cells(slipped)} ${pluralEn(slipped, 'is', 'are')} about a hundred, a thousand times or more off the figures beside. How are the figures to be taken?`,
  slipChoices: { 'as is': 'Take them as they are', convert: 'Bring them to the scale of the others' },
  which: (row, text) => `Row ${count(row)}, “${text}”: which region is it?`,
  twice: (region) => `${region} has several rows in the block. Which one counts?`,
  rowNumbered: (row, text) => `Row ${count(row)}: ${text}`,
  leaveOut: 'Do not paste',

  toWrite: 'To be pasted',
  numbers: 'Numbers',
  exact: 'Taken exactly',
  missing: 'No data',
  invalid: 'Not numbers',
  emptied: 'To be emptied',
  readOnly: 'Read-only',
  outside: 'Past the edge',
  leftOut: 'Rows left out',

  doubtful: 'Cells in doubt',
  leftOutRows: 'Rows that are not pasted',
  why: {
    total: 'a total',
    unknown: 'no known region',
    blank: 'no region named',
    undecided: 'an answer is needed',
    'given up': '“Do not paste” was chosen',
    filtered: 'the row is hidden by the filter',
  },
  all: 'What will be pasted',
  row: 'Row',
  label: 'Name in the block',
  region: 'Region',
  input: 'Input',
  text: 'In the block',
  read: 'Read as',
  before: 'Stands now',
  remark: 'Remark',
  empty: 'empty',
  doubts: {
    missing: 'a mark for no data; counts nowhere',
    text: 'not a number; stays as it is, counts nowhere',
    date: 'a date, not a number; counts nowhere',
    error: 'a formula error of the table of origin; counts nowhere',
    notFinite: 'a number out of range; counts nowhere',
    share: 'a share must lie between 0 and 100 %; counts nowhere',
    hidden: 'the row is hidden in the table of origin',
    percent: 'with a per cent sign, but the column is not in per cent',
  },
  differing: (stored) => `the table of origin keeps another number, ${stored}; the shown one is taken`,
  slip: (beside, factor) => `for comparison ${beside}: about ${scaleWords(factor).times} off`,
  notPerCent: (beside) =>
    `for comparison ${beside}: looks like a share or a coefficient, and the column is in per cent`,
  opposite: (beside) => `for comparison ${beside}: the sign is the opposite`,

  lead: 'Everything is pasted in one step and can be undone (Ctrl+Z).',
  answerFirst: (questions) => `Answer the questions first: ${count(questions)}.`,
  nothing: 'There is no cell that could be pasted.',
  giveUp: 'Give up',
  write: (written) => `Paste ${cells(written)}`,
  wrote: (written) => `${cells(written)} pasted. Undo with Ctrl+Z.`,
  wroteExact: (exact) => `Exact figures were taken instead of the shown ones: ${cells(exact)}.`,
  wroteEmptied: (emptied) => `Emptied by blanks: ${cells(emptied)}.`,
  tooLarge: (pasted, most) =>
    `The block has ${cells(pasted)}; at most ${count(most)} are pasted at once. Nothing was changed. Copy the table in parts.`,
};
