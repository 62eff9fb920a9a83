import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { order5 } from '../../methodology';
import type { Language } from '../../model/words';
import { at, frameOf } from './frame.fixture';
import { sheetColumns } from './sheetColumns';

const drawn = (
  language: Language = 'kk',
  measure = (text: string) => text.length * 6,
  widthsOf: (keys: readonly string[]) => readonly number[] = () => [],
) => {
  const frame = frameOf({ figures: {}, wishes: { beside: false } });
  const columns = sheetColumns(frame.columns, {
    methodology: order5,
    words: dictionaryOf(language),
    language,
    regionWidth: 200,
    before: 2024,
    room: { width: 0, gutter: 32 },
    measure,
    figureWidths: widthsOf(frame.columns.map(({ key }) => key)),
  });
  return (key: string) => {
    const column = columns[at(frame, key)];
    if (column === undefined) throw new Error(key);
    return column;
  };
};

test('a column is as wide as its widest figure with the mark beside it, within reason', () => {
  const exports = (width: number) => (keys: readonly string[]) =>
    keys.map((key) => (key === 'exports@2025' ? width : 0));
  const usual = drawn('kk', undefined, exports(40))('exports@2025').width;
  expect(usual).toBe(drawn()('exports@2025').width);
  expect(drawn('kk', undefined, exports(90.2))('exports@2025').width).toBeGreaterThanOrEqual(111);
  expect(drawn('kk', undefined, exports(900))('exports@2025').width).toBe(140);
});

describe('headings', () => {
  test('direction with its weight, factor with its unit, year', () => {
    const column = drawn()('exports@2025');
    expect(column.headings.map(({ text }) => text)).toEqual([
      'F1 Өндірістік қор',
      'F1.2 Экспорт, млн\u00A0USD',
      '2025',
    ]);
    expect(column.headings[0]).toMatchObject({ detail: '15\u00A0%', swatch: 'var(--f1)' });
    expect(drawn('ru')('F9.1@2025').headings[0].detail).toBe('2,5\u00A0%');
    expect(drawn('en')('exports@2025').headings[0].detail).toBe('15%');
  });

  test('what stands beside the main series says what it is', () => {
    const column = drawn();
    const own = (key: string) => column(key).headings.at(-1)?.text;
    expect(own('fixed_capital_index@2025')).toBe('индекс, %');
    expect(own('fixed_capital_deflator@2025')).toBe('дефлятор, %');
    expect(own('ƒ F3.1')).toBe('ƒ өсу');
    expect(own('ƒ F5.1')).toBe('ƒ орынд.');
    expect(own('ƒ F4.1')).toBe('ƒ 1–7');
    expect(own('ƒ F4.2')).toBe('ƒ %');
    expect(own('ƒ F8.2')).toBe('ƒ мән');
  });

  test('a count has no unit that its name does not say', () => {
    expect(drawn()('sme_count@2025').headings[1]?.text).toBe('F2.2 ШОК саны');
  });

  test('a screen reader hears the whole declaration', () => {
    expect(drawn()('fixed_capital_index@2025').label).toBe('F3.1 Негізгі капитал индексі, 2025, алдыңғы жылға, %');
    expect(drawn()('ƒ F3.1').label).toBe('F3.1 Негізгі капиталға инвестиция өсуі, өсу қарқыны, %, есептелген');
  });
});

describe('columns', () => {
  test('what is computed cannot be edited and says so by its ground', () => {
    expect(drawn()('ƒ F3.1')).toMatchObject({ editable: false, computed: true, align: 'end' });
    expect(drawn()('fdi@2025')).toMatchObject({ editable: true, computed: false });
  });

  test('a line stands before each direction', () => {
    expect(drawn()('sme_gva_index@2025').groupStart).toBe(true);
    expect(drawn()('sme_count@2025').groupStart).toBe(false);
  });

  test('are wide enough for the name of their factor, within reason', () => {
    const width = (measure: (text: string) => number) => {
      const column = drawn('kk', measure);
      return ['ƒ F4.2', 'n F4.2', 'F4.2@2025'].reduce((sum, key) => sum + column(key).width, 0);
    };
    const own = width(() => 0);
    expect(width((text) => (text.startsWith('F4.2') ? own + 10 : 0))).toBeGreaterThan(own + 10);
    expect(width((text) => (text.startsWith('F4.2') ? 2000 : 0))).toBeLessThan(215);
  });
});

test('a series of the package’s own: under a heading that says it feeds no factor, its name with its unit, the year', () => {
  const names = { kk: 'Жолдар', ru: 'Дороги', en: 'Roads' };
  const own = {
    code: 'roads',
    names,
    shortNames: names,
    unit: { measure: 'count', scale: 1e3, period: 'year' } as const,
  };
  const frame = frameOf({ figures: {}, wishes: { beside: false }, ownSeries: [own] });
  const column = sheetColumns(frame.columns, {
    methodology: order5,
    words: dictionaryOf('ru'),
    language: 'ru',
    regionWidth: 200,
    before: 2024,
    room: { width: 0, gutter: 32 },
    measure: (text) => text.length * 6,
    figureWidths: [],
  })[at(frame, 'roads@2025')];
  expect(column?.headings.map(({ text }) => text)).toEqual(['Свои ряды', 'Дороги', '2025']);
  expect(column?.headings[0].title).toContain('не входят ни в один фактор');
  expect(column).toMatchObject({ editable: true, groupStart: true });
});
