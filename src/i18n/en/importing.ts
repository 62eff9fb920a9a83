import { formatCount } from '../format';
import type { importing as kazakh } from '../kk/importing';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');
const cellsOf = (value: number): string => `${count(value)} ${pluralEn(value, 'cell', 'cells')}`;
const responsesOf = (value: number): string => `${count(value)} ${pluralEn(value, 'response', 'responses')}`;

export const importing: typeof kazakh = {
  titleOf: (file) => `Import: ${file}`,
  reading: 'Reading the file',
  progress: (percent, rows) => `${percent}, ${count(rows)} ${pluralEn(rows, 'row', 'rows')} read`,
  stop: 'Stop',
  waiting: (files) => `${count(files)} more ${pluralEn(files, 'file', 'files')} waiting`,
  stopAll: 'Stop all',

  refused: 'The file was not imported. Nothing in the package has changed.',
  chooseOther: 'Choose another file',

  dataset: 'Figures',
  survey: 'Survey responses',
  layouts: { long: 'one value a row', wide: 'one region a row' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1251': 'Windows-1251' },
  delimiters: { ',': 'delimiter: comma', ';': 'delimiter: semicolon', '\t': 'delimiter: tab' },
  decimalSigns: { ',': 'decimal sign: comma', '.': 'decimal sign: point' },
  extraColumns: (columns) => `Columns not recognised are left out: ${columns}.`,
  extraKept: (columns) => `Columns not recognised are kept with the response: ${columns}.`,

  read: 'Read',
  added: 'New',
  changed: 'Will change',
  same: 'Unchanged',
  blank: 'Blank',
  asked: 'In question',
  accepted: 'Accepted',
  rejected: 'Rejected',
  unclear: 'Unclear',
  findings: 'Remarks',

  row: 'Row',
  column: 'Column',
  reason: 'Reason',
  finding: 'What was noticed',
  text: 'As in the file',
  region: 'Region',
  input: 'Input',
  year: 'Year',
  before: 'Now',
  after: 'In the file',
  also: 'Also',
  differs: { status: 'status', source: 'source', note: 'note', borders: 'borders', formula: 'formula' },
  changedCells: 'Cells that will change',
  rejectedCells: 'Rejected rows and cells',
  rejectedResponses: 'Rejected responses',
  rejectedLead: 'Kept with the reason, counted nowhere.',
  unclearAnswers: 'Unclear answers',
  unclearLead: 'Kept as written, counted nowhere: a person decides.',
  byRegion: 'By region and year',
  leastResponses: (least) => `¶4: at least ${count(least)} responses from each region`,
  inPackage: 'In the package',
  noPlace: 'Region or year unknown',
  question: 'Question',
  answer: 'Answer',
  more: (rows) => `There ${pluralEn(rows, 'is', 'are')} ${count(rows)} more ${pluralEn(rows, 'row', 'rows')}.`,
  copyList: 'Copy the list',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying',

  questions: 'Answers needed',
  questionsLead: 'Nothing is written until they are answered.',
  hangs: (cells) => `concerns ${cellsOf(cells)}`,
  alike: (questions) => `${count(questions)} questions of this kind. You can answer all of them alike:`,
  moreAlike: (questions) =>
    `${count(questions)} more ${pluralEn(questions, 'question', 'questions')} of this kind: answer all of them alike.`,
  choices: {
    ',': 'The comma is the decimal sign',
    '.': 'The point is the decimal sign',
    'leave out': 'Leave out',
    convert: 'Convert the unit',
    'as is': 'Take the numbers as they are',
    first: 'Take the first',
    last: 'Take the last',
  },
  toOthersScale: { divide: 'Divide these numbers by a thousand', multiply: 'Multiply these numbers by a thousand' },

  write: 'Write',
  writeCells: (cells) => `Write ${cellsOf(cells)}`,
  writeResponses: (responses) => `Write ${responsesOf(responses)}`,
  writeLead: 'Everything is written together and can be undone later (Ctrl+Z).',
  answerFirst: (questions) => `First answer the questions: ${count(questions)}.`,
  nothingToWrite: 'The file has the same data as the package: there is nothing to write.',
  nothingLeft: 'Nothing of the file is left to write.',
  giveUp: 'Cancel',
  writing: 'Writing…',
  spoken: (read, rejected, questions) =>
    `The file was read: ${count(read)}. Rejected: ${count(rejected)}. Questions: ${count(questions)}.`,
  wroteCells: (file, cells) => `“${file}”: ${cellsOf(cells)} written.`,
  wroteResponses: (file, responses) => `“${file}”: ${responsesOf(responses)} written.`,
};
