import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import type { Region } from './region';
import { isNationLabel, isTotalLabel, regionMatcher } from './regionNames';

const regions = order5.regions;
const match = regionMatcher(regions);
const found = (text: string) => {
  const region = match(text);
  return region?.kind === 'region' ? region.code : region;
};

describe('regionMatcher', () => {
  it('knows every region by code, KATO code and name in three languages, in any case', () => {
    for (const region of regions) {
      const texts = [
        region.code,
        region.code.toLowerCase(),
        ...Object.values(region.names),
        ...Object.values(region.shortNames),
      ];
      if (region.kato !== undefined)
        texts.push(region.kato, region.kato.slice(0, 2), `${region.kato.slice(0, 2)} 0000000`);
      for (const text of texts) {
        expect(found(text), text).toBe(region.code);
        expect(found(text.toUpperCase()), text).toBe(region.code);
        expect(found(` ${text}* `), text).toBe(region.code);
      }
    }
  });

  it.each([
    ['Область Абай', 'KZ-10'],
    ['Абайская область', 'KZ-10'],
    ['абай', 'KZ-10'],
    ['Акмолинская обл.', 'KZ-11'],
    ['Акмолинская', 'KZ-11'],
    ['АҚТӨБЕ ОБЛЫСЫ', 'KZ-15'],
    ['Aktobe', 'KZ-15'],
    ['Aqtöbe oblysy', 'KZ-15'],
    ['Западно-Казахстанская область', 'KZ-27'],
    ['Западно–Казахстанская обл', 'KZ-27'],
    ['Западно Казахстанская', 'KZ-27'],
    ['ЗКО', 'KZ-27'],
    ['БҚО', 'KZ-27'],
    ['ВКО', 'KZ-63'],
    ['ШҚО', 'KZ-63'],
    ['СКО', 'KZ-59'],
    ['СҚО', 'KZ-59'],
    ['Жетысу', 'KZ-33'],
    ['Область Жетысу', 'KZ-33'],
    ['Zhetysu region', 'KZ-33'],
    ['Улытау', 'KZ-62'],
    ['«Ұлытау» облысы', 'KZ-62'],
    ['г. Астана', 'KZ-71'],
    ['г.Астана', 'KZ-71'],
    ['Астана қ.', 'KZ-71'],
    ['Нур-Султан', 'KZ-71'],
    ['г. Нур-Султан', 'KZ-71'],
    ['Нұр-Сұлтан қаласы', 'KZ-71'],
    ['г.а. Шымкент', 'KZ-79'],
    ['Шымкент (город)', 'KZ-79'],
    ['Павлодарская область¹', 'KZ-55'],
    ['Павлодарская область 1)', 'KZ-55'],
    ['Павлодарская область¹,²⁾', 'KZ-55'],
    ['Павлодарская область1', 'KZ-55'],
    ['Павлодарская область (1)*', 'KZ-55'],
    ['Карагандинская\u00A0область', 'KZ-35'],
    // e and i of the Latin keyboard inside a Cyrillic word
    ['Ж\u0065т\u0069су', 'KZ-33'],
    ['KZ75', 'KZ-75'],
    ['kz 75', 'KZ-75'],
    ['KZ‑75', 'KZ-75'],
    ['Казахстан', 'KZ'],
    ['Республика Казахстан*', 'KZ'],
    ['РК', 'KZ'],
  ])('reads %j as %s', (text, code) => {
    expect(match(text)).toEqual({ kind: 'region', code, bareAlmaty: false });
  });

  it.each(['Алматы', 'Almaty', 'АЛМАТЫ*', ' алматы¹ ', '«Алматы»'])(
    'takes a bare %j for the city and says so',
    (text) => {
      expect(match(text)).toEqual({ kind: 'region', code: 'KZ-75', bareAlmaty: true });
    },
  );

  it.each([
    'г. Алматы',
    'г.Алматы',
    'Алматы қ.',
    'Алматы қаласы',
    'город Алматы',
    'Almaty city',
    'city of Almaty',
    'KZ-75',
    '75',
  ])('takes %j for the city without doubt', (text) => {
    expect(match(text)).toEqual({ kind: 'region', code: 'KZ-75', bareAlmaty: false });
  });

  it.each([
    'Алматы облысы',
    'Алматы обл.',
    'Алматинская область',
    'Алматинская',
    'Almaty Region',
    'Almaty oblast',
    '19',
    '190000000',
  ])('takes %j for the oblast', (text) => {
    expect(match(text)).toEqual({ kind: 'region', code: 'KZ-19', bareAlmaty: false });
  });

  it('does not take a bare Almaty for the oblast where the city is not in the set', () => {
    const withoutCity = regionMatcher(regions.filter((region) => region.code !== 'KZ-75'));
    expect(withoutCity('Алматы')).toBeNull();
    expect(withoutCity('Алматы облысы')).toMatchObject({ code: 'KZ-19' });
  });

  it.each([
    '',
    ' ',
    '*',
    'KZ-99',
    'KZ99',
    'KZ-1',
    'KZ-1)',
    '99',
    '1',
    'область',
    'г.',
    'Астана облысы',
    'Южно-Казахстанская область',
    'Ташкент',
    'constructor',
    '__proto__',
    '<b>KZ-10</b>',
    '=HYPERLINK("x")',
    'х'.repeat(100_000),
    '1)'.repeat(100_000),
  ])('knows no region %j', (text) => {
    expect(match(text)).toBeNull();
  });

  it('works for any other set by its own names and codes, and knows no aliases there', () => {
    const words = (name: string) => ({ kk: name, ru: name, en: name });
    const set = (code: string, name: string): Region => ({
      code,
      role: 'rated',
      names: words(name),
      shortNames: words(code),
    });
    const own = regionMatcher([
      set('A1', 'Абай ауданы'),
      set('A2', 'Абай қаласы'),
      set('A3', 'Район 10'),
      set('A4', 'Абай қаласы'),
    ]);
    expect(own('a1')).toMatchObject({ code: 'A1' });
    expect(own('абай ауданы')).toMatchObject({ code: 'A1' });
    expect(own('район 10')).toMatchObject({ code: 'A3' });
    expect(own('10')).toBeNull();
    expect(own('Абай')).toEqual({ kind: 'ambiguous', codes: ['A2', 'A4'] });
    expect(own('Абай қ.')).toEqual({ kind: 'ambiguous', codes: ['A2', 'A4'] });
    expect(own('ЗКО')).toBeNull();
    expect(own('Алматы')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void match(text)));
  });
});

it.each(['Итого', 'ИТОГО:', 'Барлығы', 'Всего', 'Всего по республике', 'Total', 'в том числе:', 'оның ішінде'])(
  '%j heads a total',
  (text) => {
    expect(isTotalLabel(text)).toBe(true);
  },
);

it.each(['Астана', 'Totalia', 'Республика Казахстан', ''])('%j heads none', (text) => {
  expect(isTotalLabel(text)).toBe(false);
});

it('knows the nation by its names', () => {
  for (const text of [
    'KZ',
    'Қазақстан Республикасы',
    'Республика Казахстан',
    'Kazakhstan*',
    'Republic of Kazakhstan',
    'РК',
  ]) {
    expect(isNationLabel(text), text).toBe(true);
  }
  expect(isNationLabel('Астана')).toBe(false);
});
