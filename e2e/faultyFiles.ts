import type { FileProblem, RowProblem } from '../src/model/problem';
import type { Rejection } from '../src/model/survey';
import { sampleText } from './samples';

type Placeless<P> = P extends unknown ? Omit<P, 'place'> : never;

const HEADER = 'region,input,year,value,unit';

/** Files that are refused as a whole. */
export const REFUSED: readonly {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly row?: number;
  readonly problem: Placeless<FileProblem>;
}[] = [
  { name: 'empty.csv', content: '', problem: { code: 'emptyFile' } },
  { name: 'header only.csv', content: `${HEADER}\n`, problem: { code: 'headerOnly' } },
  {
    name: 'wrong header.csv',
    content: 'region,input,year,amount\nKZ-10,grp_index,2025,101\n',
    row: 1,
    problem: { code: 'unknownHeader', found: ['region', 'input', 'year', 'amount'], missing: ['value'] },
  },
  {
    name: 'koi8.csv',
    content: Uint8Array.from([...Buffer.from('region,input,year,value\n'), 0xe1, 0xcb, 0xcd, 0xcf, 0xcc, 0xc1, 10]),
    problem: { code: 'unknownEncoding', sample: 'бЛНПМБ', readings: [] },
  },
  {
    name: 'workbook.csv',
    content: 'PK\u0003\u0004....[Content_Types].xml',
    problem: { code: 'damagedWorkbook' },
  },
  {
    name: 'page.csv',
    content: '<html><table><tr><td>KZ-10</td></tr></table></html>',
    problem: { code: 'notText', looksLike: 'html' },
  },
  { name: 'results.csv', content: sampleText('demo-expected.csv'), row: 1, problem: { code: 'resultsFile' } },
];

interface FaultyLine {
  readonly line: string;
  /** Why it is left out. */
  readonly rejected?: Placeless<RowProblem>;
  /** What is noticed about it. */
  readonly finding?: Placeless<RowProblem>;
  /** What has to be decided before anything of it is written. */
  readonly question?: Placeless<RowProblem>;
}

/** The lines of one file below its header, for the demo package. */
export const FAULTY_LINES: readonly FaultyLine[] = [
  { line: 'KZ-10,grp_index,2025', rejected: { code: 'rowTooShort', expected: 5, found: 3 } },
  { line: 'KZ-10,grp_index,2025,105,5,%', rejected: { code: 'rowTooLong', expected: 5, found: 6 } },
  { line: 'Атлантида,grp_index,2025,101,', rejected: { code: 'unknownRegion', text: 'Атлантида' } },
  {
    line: '<img src=x onerror=alert(1)>,grp_index,2025,101,',
    rejected: { code: 'unknownRegion', text: '<img src=x onerror=alert(1)>' },
  },
  { line: "'=SUM(A1),grp_index,2025,101,", rejected: { code: 'unknownRegion', text: '=SUM(A1)' } },
  { line: ',grp_index,2025,101,', rejected: { code: 'blankRegion' } },
  { line: 'Алматы,grp_index,2025,101.5,', finding: { code: 'bareAlmaty', text: 'Алматы' } },
  { line: 'Итого,grp_index,2025,100,', finding: { code: 'totalRow', text: 'Итого' } },
  { line: 'KZ-11,grp_index,2025,много,', finding: { code: 'notANumber', text: 'много' } },
  { line: 'KZ-15,grp_index,2025,NaN,', rejected: { code: 'notFinite', text: 'NaN' } },
  { line: 'KZ-15,grp_index,2025,Infinity,', rejected: { code: 'notFinite', text: 'Infinity' } },
  { line: 'KZ-15,grp_index,2025,1e400,', rejected: { code: 'notFinite', text: '1e400' } },
  { line: 'KZ-19,grp_index,1825,100,', rejected: { code: 'yearOutOfRange', year: 1825 } },
  { line: 'KZ-19,grp_index,2025 ж.,100.5,' },
  { line: 'KZ-23,grp_index,2025 г.,0,' },
  { line: 'KZ-33,fixed_capital,2025,-5,', finding: { code: 'negativeLevel', input: 'fixed_capital', value: -5 } },
  {
    line: 'KZ-27,fixed_capital,2025,1000000,mln KZT',
    question: {
      code: 'unitDiffers',
      input: 'fixed_capital',
      inFile: 'mln KZT',
      inPackage: 'bn KZT',
      factor: 1e-3,
      isPeriodUnsaid: false,
    },
  },
  { line: 'KZ-31,grp_index,2025,101.5,' },
  {
    line: 'KZ-31,grp_index,2025,102.5,',
    question: {
      code: 'sameCellTwice',
      region: 'KZ-31',
      input: 'grp_index',
      year: 2025,
      values: [101.5, 102.5],
    },
  },
];

export const FAULTY_FILE = [HEADER, ...FAULTY_LINES.map(({ line }) => line)].join('\n');

/** The responses of edge-survey.csv that count nowhere, by line. */
export const EDGE_REJECTIONS: readonly (readonly [number, Rejection])[] = [
  [114, { code: 'service not within 24 months' }],
  [115, { code: 'service not within 24 months' }],
  [116, { code: 'faulty answer', question: 'Q4', text: '8' }],
  [117, { code: 'faulty answer', question: 'Q9', text: '0' }],
  [118, { code: 'faulty answer', question: 'Q12', text: '3.5' }],
  [119, { code: 'faulty answer', question: 'Q7', text: 'жақсы' }],
  [120, { code: 'faulty answer', question: 'Q1', text: '-1' }],
  [121, { code: 'region', text: 'KZ-99' }],
  [122, { code: 'region', text: '' }],
  [123, { code: 'no valid answer' }],
  [124, { code: 'year' }],
  [125, { code: 'no valid answer' }],
  [126, { code: 'same id' }],
];
