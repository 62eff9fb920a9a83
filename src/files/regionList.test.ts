import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCode } from '../model/codes';
import { readRegionList } from './regionList';

const read = (text: string) => {
  const result = readRegionList(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.map(({ code, names }) => [code, names.kk, names.ru, names.en]);
};

describe('a list of regions', () => {
  test('code and names in three languages', () => {
    expect(
      read('D1\tАлтынсарин ауданы\tАлтынсаринский район\tAltynsarin\r\nD2\tӘулиекөл\tАулиеколь\tAuliekol\r\n'),
    ).toEqual([
      ['D1', 'Алтынсарин ауданы', 'Алтынсаринский район', 'Altynsarin'],
      ['D2', 'Әулиекөл', 'Аулиеколь', 'Auliekol'],
    ]);
  });

  test('names alone get codes, and stand for the other languages', () => {
    expect(read('Денисовский район\nЖитикаринский район')).toEqual([
      ['denisovskii_raion', 'Денисовский район', 'Денисовский район', 'Денисовский район'],
      ['zhitikarinskii_raion', 'Житикаринский район', 'Житикаринский район', 'Житикаринский район'],
    ]);
    expect(read('Қостанай\tКостанай\nРудный\tРудный (город)').map(([, kk, ru]) => [kk, ru])).toEqual([
      ['Қостанай', 'Костанай'],
      ['Рудный', 'Рудный (город)'],
    ]);
  });

  test('a heading says which column is which; KATO codes are kept as such', () => {
    expect(read('Наименование\tКод\nАвангард\tk-1\nБереке\tk-2')).toEqual([
      ['k-1', 'Авангард', 'Авангард', 'Авангард'],
      ['k-2', 'Береке', 'Береке', 'Береке'],
    ]);
    const result = readRegionList('393400000;Әулиекөл ауданы\n393600000;Денисов ауданы');
    expect(result.ok && result.value.map(({ kato }) => kato)).toEqual(['393400000', '393600000']);
  });

  test('empty lines are passed over, wherever they stand', () => {
    const read = readRegionList('\nАудан 1\n\n \t\nАудан 2\n\n');
    expect(read.ok && read.value.map(({ names }) => names.kk)).toEqual(['Аудан 1', 'Аудан 2']);
  });

  test.each([
    ['D1\tA\nD1\tB', { code: 'regionLine', line: 2, fault: 'code repeated', text: 'D1' }],
    ['Арқа\nарқа', { code: 'regionLine', line: 2, fault: 'name repeated', text: 'арқа' }],
    ['Код\tАтауы\nD1\tA\n\nD2\t', { code: 'regionLine', line: 4, fault: 'name missing', text: '' }],
    ['Код\tАтауы\nD 1\tA\nD2\tB', { code: 'regionLine', line: 2, fault: 'code faulty', text: 'D 1' }],
    ['D1\tA\tB\tC\tD\nD2\tE', { code: 'regionLine', line: 1, fault: 'too many parts', text: 'D' }],
    ['Жалғыз', { code: 'regionsFew' }],
    ['', { code: 'regionsFew' }],
  ])('%j is refused', (text, problem) => {
    expect(readRegionList(text)).toMatchObject({ ok: false, problem });
  });

  test('whatever is pasted, the codes of what is read do and differ', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 }), (lines) => {
        const result = readRegionList(lines.join('\n'));
        if (!result.ok) return;
        const codes = result.value.map(({ code }) => code.toLowerCase());
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every(isCode)).toBe(true);
      }),
    );
  });

  test('five thousand', () => {
    expect(read(Array.from({ length: 5000 }, (_, index) => `Аудан ${index + 1}`).join('\n')).at(-1)?.[0]).toBe(
      'audan_5000',
    );
  });
});
