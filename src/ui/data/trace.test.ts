import { describe, expect, test } from 'vitest';
import type { ColumnKey } from '../../model/column';
import { type AddedLevel, type CellEffect, NO_EFFECTS } from '../../model/plan';
import { isOfFactor } from './columns';
import { at, type Figures, frameOf, response } from './frame.fixture';
import { factorTrace, placeTrace } from './trace';

const figures: Readonly<Record<ColumnKey, Figures>> = {
  'fixed_capital@2024': [768.8, 247.3, 2058],
  'fixed_capital@2025': [893.4, 290.8, 2515.2],
  'target_fixed_capital@2025': [1000, 300, 2500],
  'grp@2024': [714.3, 100, 100],
  'grp@2025': [807.4, 110, 120],
  'grp_deflator@2025': [104.5, 100, 100],
  'fdi_index@2025': [99.5, 120, 0],
  'fdi@2025': [10, 20, null],
};
const frame = frameOf({ figures, responses: [response('KZ-27', 6), response('KZ-27', 7)] });

const line = (key: string, region = 0, of = frame): string => {
  const column = of.columns[at(of, key)];
  if (!isOfFactor(column)) throw new Error(`no factor at ${key}`);
  return factorTrace(of, column, region)
    .map(({ kind, text }) => (kind === 'here' ? `[${text}]` : text))
    .join('');
};

describe('the trace of a factor', () => {
  test('growth with its numbers, its points and its rank', () => {
    expect(line('ƒ F3.1')).toBe('F3.1: 100 × 893,4 ÷ 768,8 = 116,207 → 1 балл · 3 өңірдің ішінде ранг 3');
  });

  test('the number of the active cell stands out in it', () => {
    expect(line('fixed_capital@2025')).toContain('100 × [893,4] ÷ 768,8');
    expect(line('fixed_capital@2024')).toContain('F3.1 2025: 100 × 893,4 ÷ [768,8]');
  });

  test('real growth, fulfilment, answers', () => {
    expect(line('ƒ F1.1')).toContain('10\u00A0000 × 807,4 ÷ (714,3 × 104,5) = 108,166');
    expect(line('ƒ F5.1')).toContain('100 × 893,4 ÷ 1\u00A0000 = 89,34');
    expect(line('ƒ F7.4')).toContain('F7.4: 6,5 · Q11, 2 жауап → ');
  });

  test('a typed index is the value itself; a level beside it is not what counts', () => {
    expect(line('fdi_index@2025')).toBe('F3.2 → 10,5 балл · 3 өңірдің ішінде ранг 2');
    expect(line('fdi@2025')).toContain('F3.2: 99,5 · терілген индекс → ');
  });

  test('a typed index that follows its level is measured by what projects add this year and the year before', () => {
    const scaled = (previous: AddedLevel | null): CellEffect => ({
      kind: 'scaled',
      before: 80,
      input: 'fdi',
      current: { level: 10, added: 2.5 },
      previous,
    });
    const under = (effect: CellEffect) => ({
      ...frame,
      effects: { ...NO_EFFECTS, changes: new Map([['fdi_index@2025', new Map([[0, [effect]]])]]) },
    });
    const here = under(scaled(null));
    expect(line('ƒ F3.2', 0, here)).toContain('F3.2: 80 × 12,5 ÷ 10 = 99,5 → 10,5 балл');
    // In its own cell the figure itself stands with what it was computed from.
    expect(line('fdi_index@2025', 0, here)).toBe('F3.2 → 10,5 балл · 3 өңірдің ішінде ранг 2');
    const echoed = under(scaled({ level: 9, added: 1 }));
    expect(line('ƒ F3.2', 0, echoed)).toContain('F3.2: 80 × 12,5 ÷ 10 × 9 ÷ 10 = 99,5');
  });

  test('without a value the reason stands in its place', () => {
    expect(line('ƒ F1.2')).toBe('F1.2: Экспорт, 2025: деректер енгізілмеген.');
  });

  test('a reference row has none', () => {
    expect(line('ƒ F3.1', 3)).toBe('');
  });
});

test('the trace of a place is R with its weights, and the place', () => {
  const text = placeTrace(frame, 2)
    .map((part) => part.text)
    .join('');
  expect(text).toMatch(/^R = .*0,45×.* = \d+,\d{3} → \d-орын \(3 өңір\)$/);
  expect(placeTrace(frame, 3)).toEqual([]);
});
