import { expect, test } from 'vitest';
import { withComputed } from '../../model/column';
import { type CellEffect, NO_EFFECTS } from '../../model/plan';
import { cellView, isEditableCell } from './cells';
import { at, frameOf } from './frame.fixture';
import { baseOf, plannedParts } from './planned';

const base = frameOf({
  figures: { 'fixed_capital@2024': [768.8, 100, 200, 300], 'fixed_capital@2025': [950, 120, 210, 310] },
});

/** The same with a plan that has made the first cell of 2025 what it is. */
const planned = (...effects: readonly CellEffect[]) => ({
  ...base,
  effects: { ...NO_EFFECTS, changes: new Map([['fixed_capital@2025', new Map([[0, effects]])]]) },
});
const first = (frame: typeof base) => cellView(frame, 0, at(frame, 'fixed_capital@2025'));

test('a cell that a scenario sets shows the base and the difference, and can be typed over', () => {
  const frame = planned({ kind: 'override', before: { kind: 'number', value: 893.4, status: 'final' } });
  expect(first(frame)).toEqual({
    text: '950,0',
    state: 'overridden',
    title: 'өзгертілген · негізгі нұсқада 893,4 · айырма +56,6',
  });
  expect(isEditableCell(frame, 0, at(frame, 'fixed_capital@2025'))).toBe(true);
  expect(first(planned({ kind: 'override', before: null }))).toMatchObject({
    title: 'өзгертілген · негізгі нұсқада дерек жоқ',
  });
  expect(first(planned({ kind: 'override', before: { kind: 'invalid', text: 'көп' } }))).toMatchObject({
    title: 'өзгертілген · негізгі нұсқада «көп» тұр: сан емес',
  });
});

test('a cell with amounts of projects says what they add, and is changed by them alone', () => {
  const given = { amount: 56.6, currency: 'KZT', scale: 1e9 } as const;
  const addition = { project: 'p', amount: 56.6, given, shares: [], rates: [] };
  const frame = planned({ kind: 'added', before: 893.4, additions: [addition] });
  expect(first(frame)).toMatchObject({
    state: 'overridden',
    title: 'өзгертілген · негізгі нұсқада 893,4 · айырма +56,6 · жобалар қосқаны: +56,6',
  });
  expect(isEditableCell(frame, 0, at(frame, 'fixed_capital@2025'))).toBe(false);
});

test('a cell that could not be computed says why', () => {
  const place = at(base, 'fixed_capital@2025');
  const absence = { code: 'nothing to project from', input: 'fixed_capital', year: 2024 } as const;
  const cells = base.cells.map((column, index) =>
    column !== undefined && index === place
      ? withComputed(column, [{ index: 0, value: absence, state: 'missing', restsOn: 0 }])
      : column,
  );
  expect(first({ ...base, cells })).toMatchObject({
    text: '…',
    state: 'missing',
    title: expect.stringContaining('2024: болжам жасауға негіз болатын мән жоқ'),
  });
});

test('a projected cell says by what, and is no change of a scenario', () => {
  const frame = planned({ kind: 'projected', before: 768.8, growth: 116.2, by: 'typed index', inBase: 893.4 });
  expect(first(frame)).toEqual({ text: '950,0', state: 'final', title: 'соңғы терілген индекспен болжанды' });
});

test('the base of a cell is what stands there or what its own path has, whatever the path of the scenario goes on from', () => {
  const path: CellEffect = { kind: 'projected', before: 100, growth: 105, by: 'last growth', inBase: 1188 };
  const override = { kind: 'override', before: null } as const;
  const added: CellEffect = { kind: 'added', before: 105, additions: [] };
  expect(baseOf([path, added])).toBe(1188);
  expect(baseOf([{ ...override, inBase: 1188 }, path])).toBe(1188);
  expect(baseOf([{ ...path, inBase: Number.NaN }, added])).toBeNull();
  expect(baseOf([override])).toBeNull();
  expect(baseOf([added])).toBe(105);
  expect(baseOf([{ kind: 'scaled', before: 116.2, input: 'fixed_capital', current: null, previous: null }])).toBe(
    116.2,
  );
  expect(baseOf([])).toBeNull();
});

test('what was computed for a cell stands with the numbers that it was computed from', () => {
  const line = (...effects: readonly CellEffect[]): string => {
    const frame = planned(...effects);
    const series = frame.columns[at(frame, 'fixed_capital@2025')];
    if (series?.kind !== 'series') throw new Error('no series');
    return plannedParts(frame, series, 0, 950)
      .map(({ kind, text }) => (kind === 'here' ? `[${text}]` : text))
      .join('');
  };
  const path: CellEffect = { kind: 'projected', before: 800, growth: 105.5, by: 'last growth', inBase: 844 };
  const given = { amount: 1, currency: 'KZT', scale: 1 } as const;
  const addition = { project: 'p', amount: 106, given, shares: [], rates: [] };
  expect(line(path)).toBe('800 × 105,5\u00A0% = [950]');
  expect(line(path, { kind: 'added', before: 844, additions: [addition, { ...addition, amount: -2 }] })).toBe(
    '800 × 105,5\u00A0% + 106 \u2212 2 = [950]',
  );
  const current = { level: 100, added: 20 };
  const scaled = { kind: 'scaled', before: 115.6, input: 'fixed_capital' } as const;
  expect(line({ ...path, by: 'repeats' }, { ...scaled, current, previous: current })).toBe(
    '800 × 120 ÷ 100 × 100 ÷ 120 = [950]',
  );
  // A value that repeats is no sum; one that was typed was not computed.
  expect(line({ ...path, by: 'repeats' })).toBe('[950]');
  expect(line({ kind: 'override', before: null })).toBe('');
  expect(line()).toBe('');
});

test('a cell of the base says nothing of a plan', () => {
  expect(first(base)).toEqual({ text: '950,0', state: 'final' });
});
