import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { tileLayout } from './tileLayout';

const rated = order5.regions.filter(({ role }) => role === 'rated').map(({ code }) => code);

describe('tiles', () => {
  it('lie as the regions do, each on a place of its own', () => {
    const layout = tileLayout(rated);
    expect(layout.isMap).toBe(true);
    const places = rated.map((code) => {
      const { row, column } = layout.places.get(code) ?? { row: 0, column: 0 };
      expect(row).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual(layout.columns);
      return `${row}/${column}`;
    });
    expect(new Set(places).size).toBe(rated.length);
  });

  it('of other regions stand in rows of five, in the order given', () => {
    const layout = tileLayout(['B', 'A', 'KZ-10', 'D', 'E', 'F']);
    expect(layout).toMatchObject({ isMap: false, columns: 5 });
    expect(layout.places.get('B')).toEqual({ row: 1, column: 1 });
    expect(layout.places.get('F')).toEqual({ row: 2, column: 1 });
  });
});
