import { describe, expect, it, test } from 'vitest';
import { order5 } from '../../methodology';
import { isName, searchRegions } from './regionSearch';

const rated = order5.regions.filter((region) => region.role === 'rated');
const codes = (text: string) => searchRegions(rated, text, 'kk').map((region) => region.code);

describe('a region found by typing', () => {
  it('is found by the beginning of any word of its name, in any of the languages', () => {
    expect(codes('батыс')).toEqual(['KZ-27']);
    expect(codes('зап')).toEqual(['KZ-27']);
    expect(codes('West')).toEqual(['KZ-27']);
    expect(codes('казахстанская')).toEqual(['KZ-27', 'KZ-59', 'KZ-63']);
  });

  it('is found by its short name and its codes', () => {
    expect(codes('БҚО')).toEqual(['KZ-27']);
    expect(codes('kz-27')).toEqual(['KZ-27']);
    expect(codes('27')).toEqual(['KZ-27']);
    expect(codes('270000000')).toEqual(['KZ-27']);
  });

  it('is found by other spellings that are in use', () => {
    expect(codes('Улытау')).toEqual(['KZ-62']);
    expect(codes('область Улытау')).toEqual(['KZ-62']);
    expect(codes('Жетысу')).toEqual(['KZ-33']);
    expect(codes('ВКО')).toEqual(['KZ-63']);
  });

  it('has every word that was typed', () => {
    expect(codes('алматы қаласы')).toEqual(['KZ-75']);
    expect(codes('алматы обл')).toEqual(['KZ-19']);
  });

  it('comes first where its name begins with it', () => {
    expect(codes('қо')).toEqual(['KZ-39']);
    expect(codes('қ').slice(0, 4)).toEqual(['KZ-35', 'KZ-39', 'KZ-43', 'KZ-75']);
  });

  it('is any of them, in the order of the alphabet, where nothing is typed', () => {
    expect(codes('  ')).toHaveLength(20);
    expect(codes('').slice(0, 6)).toEqual(['KZ-10', 'KZ-11', 'KZ-15', 'KZ-75', 'KZ-19', 'KZ-71']);
    expect(codes('Атлантида')).toEqual([]);
  });
});

test('a name is one where all of it is typed, however it is written', () => {
  expect(isName(' экспорт', ['Exports', 'Экспорт'])).toBe(true);
  expect(isName('экспор', ['Экспорт'])).toBe(false);
  expect(isName('экспорт', ['Индекс экспорта'])).toBe(false);
  expect(isName('', [''])).toBe(false);
});
