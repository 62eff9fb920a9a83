import { describe, expect, test } from 'vitest';
import type { Observation } from '../model/observation';
import { changeLabels as english } from './en/changeLabels';
import { storageProblems as problemsEn } from './en/storageProblems';
import { changeLabels as kazakh } from './kk/changeLabels';
import { storageProblems as problemsKk } from './kk/storageProblems';
import type { Names } from './messages';
import { changeLabels as russian } from './ru/changeLabels';
import { storageProblems as problemsRu } from './ru/storageProblems';

const names: Names = { region: (code) => `[${code}]`, input: (code) => `<${code}>` };
const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
const stale = (present: Observation | null, wanted: Observation | null) =>
  ({ code: 'staleCell', region: 'KZ-71', input: 'exports', year: 2025, present, wanted }) as const;

describe('a stale cell', () => {
  test('is told with its place by name and both values in the signs of the language', () => {
    const both = stale(figure(-1234.5), figure(99));
    expect(problemsKk.staleCell(both, names)).toContain('([KZ-71], <exports>, 2025)');
    expect(problemsKk.staleCell(both, names)).toContain('Қазір онда: \u22121\u00A0234,5; сіздің мәніңіз: 99.');
    expect(problemsRu.staleCell(both, names)).toContain('Сейчас в ней: \u22121\u00A0234,5; ваше значение: 99.');
    expect(problemsEn.staleCell(both, names)).toContain('It now holds: \u22121,234.5; your value: 99.');
  });

  test('says which is empty, and quotes what is no number', () => {
    expect(problemsKk.staleCell(stale(null, figure(1)), names)).toContain('онда: бос;');
    expect(problemsRu.staleCell(stale(figure(1), null), names)).toContain('ваше значение: пусто.');
    const texts = stale({ kind: 'missing', reason: 'кейін' }, { kind: 'invalid', text: '2–3 times' });
    expect(problemsEn.staleCell(texts, names)).toContain('holds: “кейін”; your value: “2–3 times”.');
  });

  test('of shares tells them in per cent, as they are shown', () => {
    const shares = { ...names, isShare: () => true };
    expect(problemsRu.staleCell(stale(figure(0.573), figure(0.07)), shares)).toContain(
      '57,3\u00A0%; ваше значение: 7\u00A0%',
    );
  });
});

test('why there is no storage is told in words, of what is not known by the browser’s own', () => {
  const told = (reason: string) => problemsRu.storageFailed({ code: 'storageFailed', reason }, names);
  expect(told('SecurityError: denied')).toContain('(браузер запрещает сайтам хранить данные: ');
  expect(told('SecurityError: denied')).not.toContain('SecurityError');
  expect(told('indexedDB')).toContain('(в этом браузере хранилища нет)');
  expect(told('UnknownError: disk')).toContain('(ошибка браузера: UnknownError: disk)');
});

test('a stale record is told by its name; what is said of a region by the region', () => {
  const named = { code: 'staleRecord', of: 'weights', name: 'Тең' } as const;
  const assessed = { code: 'staleRecord', of: 'assessment', name: 'KZ-71 std.3.r10' } as const;
  expect(problemsKk.staleRecord(named, names)).toContain('«Тең»');
  expect(problemsRu.staleRecord(assessed, names)).toContain('«[KZ-71], стандарт»');
});

describe('labels of changes', () => {
  test.each([
    [1, 'очистка 1 ячейки'],
    [2, 'очистка 2 ячеек'],
    [21, 'очистка 21 ячейки'],
    [40_000, 'очистка 40\u00A0000 ячеек'],
  ])('Russian counts %d cells', (cells, label) => {
    expect(russian.cleared({ code: 'cleared', cells }, names)).toBe(label);
  });

  test.each([
    [0, 0, 'импорт файла «a.csv»'],
    [1, 0, 'импорт файла «a.csv» (1 ячейка)'],
    [0, 3, 'импорт файла «a.csv» (3 ответа)'],
    [22, 11, 'импорт файла «a.csv» (22 ячейки, 11 ответов)'],
  ])('an import names what it brought: %d cells, %d responses', (cells, responses, label) => {
    expect(russian.imported({ code: 'imported', file: 'a.csv', cells, responses }, names)).toBe(label);
  });

  test('an entry names its cell', () => {
    const label = { code: 'typed', region: 'KZ-71', input: 'exports', year: 2025 } as const;
    expect(kazakh.typed(label, names)).toBe('мән енгізу ([KZ-71], <exports>, 2025)');
    expect(english.typed(label, names)).toBe('entry of a value ([KZ-71], <exports>, 2025)');
    expect(english.cleared({ code: 'cleared', cells: 1 }, names)).toBe('clearing of 1 cell');
  });

  test('an assessment names its region and its place in the standard', () => {
    const item = { provision: 3, kind: 'requirement', number: 10 } as const;
    const label = { code: 'assessed', region: 'KZ-71', item } as const;
    expect(kazakh.assessed(label, names)).toBe('стандарт бойынша бағалау ([KZ-71], 3-ереже, 10-талап)');
    expect(russian.assessed({ ...label, item: { ...item, kind: 'note' } }, names)).toBe(
      'оценка по стандарту ([KZ-71], положение 3, примечание 10)',
    );
  });
});
