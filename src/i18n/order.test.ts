import { describe, expect, it } from 'vitest';
import { fromYear } from './kk/suffix';
import { compareNames } from './order';
import { pluralEn, pluralRu } from './plural';

describe('order of names', () => {
  it('follows the Kazakh alphabet in Kazakh', () => {
    expect([...'үіәұқһңғөюиыка'].sort(compareNames('kk')).join('')).toBe('аәғикқңөұүһыію');
    const names = ['Ұлытау', 'Қостанай', 'Қарағанды', 'Маңғыстау', 'Ақтөбе', 'Абай', 'Шығыс', 'Батыс', 'Қызылорда'];
    expect(names.sort(compareNames('kk'))).toEqual([
      'Абай',
      'Ақтөбе',
      'Батыс',
      'Қарағанды',
      'Қостанай',
      'Қызылорда',
      'Маңғыстау',
      'Ұлытау',
      'Шығыс',
    ]);
  });

  it('follows the Russian and the English alphabet in those', () => {
    expect(['ёж', 'жук', 'еда'].sort(compareNames('ru'))).toEqual(['еда', 'ёж', 'жук']);
    expect(['b', 'A', 'a 10', 'a 2'].sort(compareNames('en'))).toEqual(['A', 'a 2', 'a 10', 'b']);
  });

  it('puts numbers in a name by size, and does not mind case', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(['Аудан 10', 'аудан 9', 'Аудан 100'].sort(compareNames(language))).toEqual([
        'аудан 9',
        'Аудан 10',
        'Аудан 100',
      ]);
    }
  });
});

describe('endings', () => {
  it('puts the Kazakh ending on a year as it is spoken', () => {
    expect([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2040, 2050].map(fromYear)).toEqual([
      '2020-дан',
      '2021-ден',
      '2022-ден',
      '2023-тен',
      '2024-тен',
      '2025-тен',
      '2026-дан',
      '2027-ден',
      '2028-ден',
      '2029-дан',
      '2030-дан',
      '2040-тан',
      '2050-ден',
    ]);
  });

  it('chooses the Russian and the English form by number', () => {
    const regions = (count: number) => pluralRu(count, 'регион', 'региона', 'регионов');
    expect([0, 1, 2, 5, 11, 21, 22, 25, 111].map(regions)).toEqual([
      'регионов',
      'регион',
      'региона',
      'регионов',
      'регионов',
      'регион',
      'региона',
      'регионов',
      'регионов',
    ]);
    expect(pluralRu(1.5, 'балл', 'балла', 'баллов')).toBe('балла');
    expect([0, 1, 2].map((count) => pluralEn(count, 'region', 'regions'))).toEqual(['regions', 'region', 'regions']);
  });
});
