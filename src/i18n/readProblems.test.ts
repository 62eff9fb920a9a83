import { describe, expect, it } from 'vitest';
import type { FileProblem, RowProblem } from '../model/problem';
import type { Rejection } from '../model/survey';
import { readProblems as en } from './en/readProblems';
import { rejections as rejectionsEn } from './en/rejections';
import { readProblems as kk } from './kk/readProblems';
import { rejections as rejectionsKk } from './kk/rejections';
import type { Names } from './messages';
import { readProblems as ru } from './ru/readProblems';
import { rejections as rejectionsRu } from './ru/rejections';
import { say } from './say';

const place = { file: 'Ақтөбе.csv', row: 7, column: 'value' };
const cell = { region: 'KZ-15', input: 'exports', year: 2025 };

const names: Names = { region: (code) => `[${code}]`, input: (code) => `<${code}>` };

/** Every problem of reading with what its message has to show. */
const PROBLEMS: readonly [FileProblem | RowProblem, shown: readonly string[]][] = [
  [{ place, code: 'emptyFile' }, []],
  [{ place, code: 'headerOnly' }, []],
  [{ place, code: 'unknownHeader', found: ['foo', 'bar'], missing: ['region', 'year'] }, ['region, year', 'foo, bar']],
  [{ place, code: 'unknownEncoding', sample: 'ЛБРБ', readings: [] }, ['ЛБРБ', 'CSV UTF-8']],
  [{ place, code: 'notText', looksLike: 'xlsx' }, ['XLSX']],
  [{ place, code: 'notText', looksLike: 'xls' }, ['XLS']],
  [{ place, code: 'notText', looksLike: 'xlsm' }, ['XLSM', 'XLSX']],
  [{ place, code: 'notText', looksLike: 'xlsb' }, ['XLSB', 'XLSX']],
  [{ place, code: 'notText', looksLike: 'encrypted' }, ['Excel']],
  [{ place, code: 'notText', looksLike: 'office' }, ['XLSX', 'CSV UTF-8']],
  [{ place, code: 'damagedWorkbook' }, ['Excel']],
  [{ place, code: 'swollenWorkbook', bytes: 700 * 2 ** 20, limit: 256 * 2 ** 20 }, ['700', '256']],
  [{ place, code: 'severalSheets', sheets: [] }, []],
  [{ place, code: 'notText', looksLike: 'html' }, ['HTML']],
  [{ place, code: 'notText', looksLike: 'zip' }, ['ZIP']],
  [{ place, code: 'notText', looksLike: 'pdf' }, ['PDF']],
  [{ place, code: 'notText', looksLike: 'binary' }, ['CSV']],
  [{ place, code: 'resultsFile' }, []],
  [{ place, code: 'tooLarge', bytes: 700 * 2 ** 20, limit: 512 * 2 ** 20 }, ['700', '512']],
  [{ place, code: 'unreadableFile', reason: 'NotReadableError' }, ['NotReadableError']],
  [{ place, code: 'tooManyRejected', rejected: 21 }, ['21']],
  [{ place, code: 'cancelled' }, []],
  [{ place, code: 'rowTooShort', expected: 7, found: 3 }, ['7', '3']],
  [{ place, code: 'rowTooLong', expected: 7, found: 8 }, ['7', '8', '"1,5"', ';']],
  [{ place, code: 'brokenQuotes' }, ['""']],
  [{ place, code: 'endlessRow', limit: 1000 }, ['1']],
  [{ place, code: 'unknownRegion', text: 'Ташкент' }, ['Ташкент', 'KZ-11']],
  [{ place, code: 'ambiguousRegion', text: 'Абай', regions: ['A1', 'A2'] }, ['Абай', '[A1], [A2]']],
  [{ place, code: 'blankRegion' }, []],
  [{ place, code: 'bareAlmaty', text: 'Алматы' }, ['Алматы', 'KZ-75', 'KZ-19']],
  [{ place, code: 'unknownInput', text: 'gdp' }, ['gdp', 'fixed_capital']],
  [{ place, code: 'notAYear', text: 'былтыр' }, ['былтыр', '2025']],
  [{ place, code: 'yearOutOfRange', year: 1825 }, ['1825', '1990', '2100']],
  [{ place, code: 'notANumber', text: 'көп' }, ['көп']],
  [{ place, code: 'notFinite', text: '1e400' }, ['1e400']],
  [{ place, code: 'shareOutOfRange', input: 'F8.3', text: '80' }, ['<F8.3>', '80']],
  [{ place, code: 'notADate', text: '31.02.2025' }, ['31.02.2025', '2025-03-31']],
  [{ place, code: 'unknownStatus', text: 'шын' }, ['шын']],
  [{ place, code: 'unknownUnit', text: 'попугаев', input: 'exports' }, ['попугаев', '<exports>']],
  [
    {
      place,
      code: 'unitDiffers',
      input: 'exports',
      inFile: 'тыс. USD',
      inPackage: 'mln USD',
      factor: 1e-3,
      isPeriodUnsaid: false,
    },
    ['<exports>', 'тыс. USD', 'USD'],
  ],
  [
    {
      place,
      code: 'unitDiffers',
      input: 'exports',
      inFile: 'KZT',
      inPackage: 'mln USD, January-June',
      factor: null,
      isPeriodUnsaid: false,
    },
    ['<exports>', 'KZT', 'USD'],
  ],
  [{ place, code: 'sameCellTwice', ...cell, values: [1, 2] }, ['[KZ-15]', '<exports>', '2025', '1; 2']],
  [{ place, code: 'sameCellTwice', ...cell, values: ['1'] }, ['[KZ-15]', '<exports>', '2025']],
  [{ place, code: 'totalRow', text: 'Барлығы' }, ['Барлығы']],
  [{ place, code: 'skippedRow', text: 'Дереккөз' }, ['Дереккөз']],
  [{ place, code: 'ambiguousDecimals', samples: ['475,962'] }, ['475,962']],
  [
    { place, code: 'thousandfold', input: 'grp', year: 2025, rows: [3, 5, 8, 9, 11, 12, 15], factor: 1e-3 },
    ['<grp>', '2025', '3, 5, 8, 9, 11, 12, …'],
  ],
  [
    {
      place,
      code: 'thousandfold',
      input: 'grp',
      year: 2025,
      rows: [3, 5],
      factor: 1e-3,
      beside: { year: 2024, figure: 1201.9, value: 1244711 },
    },
    ['<grp>', '2025', '2024', '3, 5'],
  ],
  [{ place, code: 'negativeLevel', input: 'grp', value: -12.5 }, ['<grp>', '\u221212']],
  [{ place, code: 'unclearAnswer', question: 'Q14', text: '2–3 раза' }, ['Q14', '2–3 раза']],
];

const REJECTIONS: readonly [Rejection, shown: readonly string[]][] = [
  [{ code: 'same id' }, []],
  [{ code: 'year' }, []],
  [{ code: 'region', text: 'KZ-99' }, ['KZ-99']],
  [{ code: 'region', text: '' }, []],
  [{ code: 'faulty answer', question: 'Q4', text: '8' }, ['Q4', '8']],
  [{ code: 'no valid answer' }, ['Q1–Q15']],
  [{ code: 'not a date', field: 'service_date', text: 'кеше' }, ['кеше', '31.03.2025']],
  [{ code: 'not a date', field: 'survey_date', text: 'кеше' }, ['кеше']],
  [{ code: 'service not within 24 months' }, ['24', '¶19']],
];

/** Words that would betray one language in another; codes, names of formats and what stands in the file aside. */
const STRAY = {
  kk: /строк|столб|[ыэщ]й |\b(?:the|row|column|file)\b/,
  ru: /[әғқңөұүһі]|\b(?:the|row|column)\b/,
  en: /[А-я]/,
};

describe.each([
  ['kk', kk, rejectionsKk],
  ['ru', ru, rejectionsRu],
  ['en', en, rejectionsEn],
] as const)('in %s', (language, messages, rejections) => {
  it.each(PROBLEMS)('a problem of reading says where, what, and what to do: $code', (problem, shown) => {
    const message = say(messages, problem, names);
    for (const part of [place.file, '7', place.column, ...shown]) expect(message).toContain(part);
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/undefined|null|NaN/);
    const own = [place.file, ...shown].reduce((text, part) => text.replaceAll(part, ''), message);
    expect(own).not.toMatch(STRAY[language]);
  });

  it('writes figures of a cell that stands twice as the language does, and texts as they are', () => {
    const twice = { place, code: 'sameCellTwice', ...cell, values: [5.5, '6.5 %'] } as const;
    expect(messages.sameCellTwice(twice, names)).toContain(language === 'en' ? '5.5; 6.5 %' : '5,5; 6.5 %');
  });

  it('says which way the figures stand apart', () => {
    const apart = { place, code: 'thousandfold', input: 'grp', year: 2025, rows: [3] } as const;
    const larger = messages.thousandfold({ ...apart, factor: 1e-3 }, names);
    expect(messages.thousandfold({ ...apart, factor: 1e3 }, names)).not.toBe(larger);
  });

  it('stands alone where the place is said elsewhere', () => {
    const message = messages.blankRegion({ place: {}, code: 'blankRegion' }, names);
    expect(message).toMatch(/^\p{Lu}/u);
  });

  it('shortens what nobody would read to the end', () => {
    expect(messages.notANumber({ place, code: 'notANumber', text: 'x'.repeat(10_000) }, names).length).toBeLessThan(
      300,
    );
  });

  it.each(REJECTIONS)('a rejected response has its reason: $code', (rejection, shown) => {
    const message = say(rejections, rejection);
    for (const part of shown) expect(message).toContain(part);
    const own = shown.reduce((text, part) => text.replaceAll(part, ''), message);
    expect(own).not.toMatch(STRAY[language]);
    expect(message).toMatch(/^«?\p{Lu}.*\.$/u);
  });
});
