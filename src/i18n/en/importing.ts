import { formatCount } from '../format';
import type { importing as kazakh } from '../kk/importing';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');
const cells = (value: number): string => `${count(value)} ${pluralEn(value, 'cell', 'cells')}`;
const answers = (value: number): string => `${count(value)} ${pluralEn(value, 'response', 'responses')}`;

export const importing: typeof kazakh = {
  title: 'Import',
  titleOf: (file) => `Import: ${file}`,
  reading: (file) => `Reading “${file}”`,
  progress: (rows) => `${count(rows)} ${pluralEn(rows, 'row', 'rows')} read`,
  cancel: 'Stop',
  cancelled: 'Reading stopped. Nothing was changed.',

  dataset: 'Table of data',
  layouts: { long: 'one value a row', wide: 'one region a row' },
  survey: 'Survey responses',
  encoding: 'Encoding',
  delimiter: 'Delimiter',
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab' },
  decimalSign: 'Decimal sign',
  decimalSigns: { ',': 'comma', '.': 'point' },
  extraColumns: (columns) => `Columns not recognised: ${columns}`,

  read: 'Read',
  added: 'New',
  changed: 'Will change',
  same: 'Unchanged',
  blank: 'Blank',
  rejected: 'Rejected',
  findings: 'Remarks',
  cells,
  responses: answers,
  rejectedOf: (rejected) => `Rejected: ${count(rejected)}`,
  findingsOf: (findings) => `Remarks: ${count(findings)}`,
  row: 'Row',
  reason: 'Reason',
  text: 'As in the file',
  before: 'Now',
  after: 'In the file',
  noChanges: 'The file has the same data as the package: there is nothing to change.',
  previewOf: (shown, all) => `${count(shown)} of ${count(all)} shown`,
  region: 'Region',
  input: 'Input',
  year: 'Year',

  questions: 'Answers needed',
  questionsLead: 'Until these questions are answered, the values they concern are not written.',
  hangs: (value) => `concerns ${cells(value)}`,
  choices: {
    ',': 'The comma is the decimal sign',
    '.': 'The point is the decimal sign',
    'leave out': 'Leave out',
    convert: 'Convert the unit',
    'as is': 'Take the numbers as they are',
    first: 'Take the first',
    last: 'Take the last',
  },

  synthetic: 'The responses are synthetic (made up as an example)',
  accept: 'Accept',
  acceptLead: 'Everything is written together or nothing is. It can be undone later (Ctrl+Z).',
  writing: 'Writing…',
  done: (read, responses) =>
    [read > 0 ? cells(read) : '', responses > 0 ? answers(responses) : ''].filter((part) => part !== '').join(', ') ||
    'no changes',
  nothingWritten: 'Nothing was written.',
};
