import { describe, expect, it } from 'vitest';
import { type Entry, type EntryKind, entry, findEntries } from './search';

const made = (kind: EntryKind, name: string, beside = '', more: readonly string[] = []): Entry =>
  entry({ kind, name, beside, run: () => {} }, more);

const ENTRIES = [
  made('screen', 'Рейтинг', 'Alt+3'),
  made('command', 'Болдырмау', 'Ctrl+Z', ['Отменить', 'Undo']),
  made('region', 'Батыс Қазақстан облысы', 'KZ-27', ['Западно-Казахстанская область', 'БҚО']),
  made('region', 'Алматы облысы', 'KZ-19', ['Алматинская область']),
  made('region', 'Алматы қаласы', 'KZ-75', ['Город Алматы', 'Алматы']),
  made('factor', 'Негізгі капиталға инвестиция өсуі', 'F3.1'),
  made('direction', 'Инвестиция', 'F3'),
  made('series', 'Негізгі капитал', 'fixed_capital'),
  made('paragraph', '¶12(1) негізгі капиталға салынған инвестициялардың өсу қарқыны', '12(1)'),
  made('paragraph', '¶3 озық тәжірибе', '3'),
];
const find = (text: string) => findEntries(ENTRIES, text).map(({ beside }) => beside);

describe('everything is found', () => {
  it('by its name in any language, its code, its keys', () => {
    expect(find('батыс')).toEqual(['KZ-27']);
    expect(find('Западно')).toEqual(['KZ-27']);
    expect(find('undo')).toEqual(['Ctrl+Z']);
    expect(find('kz-75')).toEqual(['KZ-75']);
    expect(find('f3.1')).toEqual(['F3.1']);
    expect(find('alt+3')).toEqual(['Alt+3']);
  });

  it('exact names first, then beginnings, then the rest', () => {
    expect(find('алматы')).toEqual(['KZ-75', 'KZ-19']);
    expect(find('f3')).toEqual(['F3', 'F3.1']);
    expect(find('негізгі капитал')).toEqual(['fixed_capital', 'F3.1', '12(1)']);
  });

  it('whole words before the beginnings of words', () => {
    const both = [made('factor', 'Additional documents in a year', 'F8.2'), made('command', 'Add a year: 2026')];
    expect(findEntries(both, 'add year').map(({ kind }) => kind)).toEqual(['command', 'factor']);
  });

  it('¶ asks for the Order alone', () => {
    expect(find('¶')).toEqual(['12(1)', '3']);
    expect(find('¶3')).toEqual(['3']);
    expect(find('¶ 12')).toEqual(['12(1)']);
  });

  it('nothing typed shows what there is to do and where to go, not every text', () => {
    expect(find('')).toEqual(['Alt+3', 'Ctrl+Z', 'KZ-27', 'KZ-19', 'KZ-75', 'F3.1', 'F3']);
    expect(find('атлантида')).toEqual([]);
  });
});
