import { describe, expect, it } from 'vitest';
import { rate, tally } from '../engine';
import { recogniseHeader } from '../files/recognise';
import { resultsCsvForExcel } from '../files/resultsCsv';
import { dictionaryOf } from '../i18n/dictionaries';
import { order5 } from '../methodology';
import type { Language } from '../model/words';
import { safeName } from './fileNames';
import { resultsWords } from './resultsWords';

const regions = order5.regions.filter(({ role }) => role === 'rated');
const rating = rate(
  { regions, columns: new Map(), surveys: tally([{ synthetic: true, responses: [] }], order5, regions) },
  order5,
  { readings: { ...order5.readings, inside: 'sum' }, missing: 'worst', weights: {}, expert: [] },
  2025,
);
const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const table = (language: Language): readonly (readonly string[])[] =>
  resultsCsvForExcel([rating], order5, resultsWords(dictionaryOf(language), language, order5.regions))
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('the results table for Excel', () => {
  it('is in the language of the interface, codes beside the names', () => {
    const [head = [], first = []] = table('ru');
    expect(head.slice(0, 7)).toEqual([
      'Год',
      'Вариант толкования',
      'Код региона',
      'Регион',
      'Место',
      'R, балл',
      'Полнота данных (0–1)',
    ]);
    expect(head[7]).toBe('F1 Производственный фонд, балл');
    expect(head.some((heading) => /^F3\.1 .+, %$/.test(heading))).toBe(true);
    expect(head.at(-1)).toBe('Отметки');
    expect(first.slice(0, 4)).toEqual(['2025', 'по рангу · сумма · низший балл', 'KZ-10', 'Область Абай']);
    expect(first.join(';')).toContain('анализ; неполный год');
  });

  it.each(LANGUAGES)('has not a word of another language (%s)', (language) => {
    const text = table(language)
      .flat()
      .join(' ')
      .replace(/KZ-\d+/g, '');
    if (language === 'en') expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
    else expect(text.match(/[A-Za-z]{2,}/g)).toBeNull();
  });

  it.each(LANGUAGES)('is known again when it is brought in by mistake (%s)', (language) => {
    expect(recogniseHeader(table(language)[0] ?? [], order5.form)).toEqual({
      ok: false,
      problem: { code: 'resultsFile' },
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['Батыс Қазақстан: 2025/2026', 'Батыс Қазақстан 2025 2026'],
    ['  «Өңір» <1>?  ', '«Өңір» 1'],
    ['a\u202Eb\u0000.', 'a b'],
    ['...', 'tartym'],
    ['ж'.repeat(300), 'ж'.repeat(100)],
  ])('of %j is %j', (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });
});
