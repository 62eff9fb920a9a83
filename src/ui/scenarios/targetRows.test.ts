import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { emptyColumn, withObservations } from '../../model/column';
import { ORIGINS, type Origin, type Rating } from '../../model/rating';
import { capped, monthsLeft, targetFactor, targetRows } from './targetRows';

const column = (...values: readonly (number | null)[]) =>
  withObservations(
    emptyColumn(values.length),
    values.flatMap((value, index) =>
      value === null ? [] : [{ index, observation: { kind: 'number', value, status: 'final' } as const }],
    ),
  );

const origins = (...of: readonly Origin[]) => Uint8Array.from(of, (origin) => ORIGINS.indexOf(origin));

describe('targets', () => {
  const factor = targetFactor(order5);

  it('are those of the factor that holds an actual figure against one', () => {
    expect(factor).toMatchObject({ actual: 'fixed_capital', target: 'target_fixed_capital', factor: { code: 'F5.1' } });
  });

  it('say what is still needed, nothing where they are reached, and nothing at all where a figure is missing', () => {
    if (factor === null) throw new Error('the Order has targets');
    const factors = Array.from({ length: factor.index + 1 }, () => ({
      values: Float64Array.of(90, 110, Number.NaN, Number.NaN),
      origins: origins('target', 'target', 'none', 'none'),
    }));
    const rating = { year: 2025, regions: ['A', 'B', 'C', 'D'], factors } as unknown as Rating;
    const columns = new Map([
      ['fixed_capital@2025', column(900, 1100, 5, 5)],
      ['target_fixed_capital@2025', column(1000, 1000, null, 0)],
    ]);
    const rows = targetRows(rating, factor, columns);
    expect(rows.map(({ region, needed, fulfilment }) => [region, needed, fulfilment])).toEqual([
      ['A', 100, 90],
      ['B', 0, 110],
      ['C', Number.NaN, Number.NaN],
      ['D', Number.NaN, Number.NaN],
    ]);
  });

  it('have the fulfilment of the figures beside them, and that of the rating with where it is from', () => {
    if (factor === null) throw new Error('the Order has targets');
    const factors = Array.from({ length: factor.index + 1 }, () => ({
      values: Float64Array.of(92.5, 80, 103, Number.NaN),
      origins: origins('held', 'target', 'typed fulfilment', 'held'),
    }));
    const rating = { year: 2026, regions: ['A', 'B', 'C', 'D'], factors } as unknown as Rating;
    const columns = new Map([
      ['fixed_capital@2026', column(1556, 800, null, 70)],
      ['target_fixed_capital@2026', column(2000, 1000, null, 0)],
    ]);
    const rows = targetRows(rating, factor, columns);
    expect(rows.map(({ fulfilment, rated, source }) => [fulfilment, rated, source])).toEqual([
      [77.8, 92.5, 'held'],
      [80, 80, 'figures'],
      [103, 103, 'typed'],
      [Number.NaN, Number.NaN, 'held'],
    ]);
    // Of one and the same figures.
    for (const { target, needed, fulfilment } of rows.slice(0, 2))
      expect(needed).toBeCloseTo(target * (1 - fulfilment / 100), 9);
  });

  it('are capped at a hundred under the other reading', () => {
    expect([89.5, 100, 127.6].map(capped)).toEqual([89.5, 100, 100]);
    expect(capped(Number.NaN)).toBeNaN();
  });

  it('leave the months of the year that are still to come, the one under way among them', () => {
    const today = new Date(2026, 10, 29);
    expect([2025, 2026, 2027].map((year) => monthsLeft(year, today))).toEqual([0, 2, 12]);
    expect(monthsLeft(2026, new Date(2026, 0, 1))).toBe(12);
    expect(monthsLeft(2026, new Date(2026, 11, 31))).toBe(1);
  });
});
