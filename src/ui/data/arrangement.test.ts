import { describe, expect, it } from 'vitest';
import { orderOf, sortedRegions } from './arrangement';
import { regionOfRow, rowOfRegion } from './frame';
import { at, frameOf } from './frame.fixture';

const FIGURES = { 'exports@2025': [20, null, 30, 99], 'exports@2024': [10, 10, 10, 10] } as const;

describe('rows in the order of a column', () => {
  const frame = frameOf({ figures: FIGURES, own: 'KZ-62' });
  const column = at(frame, 'exports@2025');

  it('stand by its figures, those without one after the others, reference rows last', () => {
    expect(sortedRegions(frame, column, 'ascending')).toEqual(['KZ-27', 'KZ-71', 'KZ-62', 'KZ']);
    expect(sortedRegions(frame, column, 'descending')).toEqual(['KZ-71', 'KZ-27', 'KZ-62', 'KZ']);
  });

  it('stand by name in the alphabet of the language', () => {
    expect(sortedRegions(frame, at(frame, 'region'), 'ascending')).toEqual(['KZ-71', 'KZ-27', 'KZ-62', 'KZ']);
  });

  it('stand by a computed value, and keep the own region on top besides', () => {
    const regions = sortedRegions(frame, at(frame, 'ƒ F1.2'), 'descending');
    const order = orderOf(
      { column: frame.columns[column] ?? { kind: 'region', key: 'region' }, order: 'descending', regions },
      frame.regions,
      frame.rated,
    );
    const shown = { ...frame, order };
    expect([0, 1, 2, 3, 4].map((row) => frame.regions[regionOfRow(shown, row)]?.code)).toEqual([
      'KZ-62',
      'KZ-71',
      'KZ-27',
      'KZ-62',
      'KZ',
    ]);
    for (let region = 0; region < 4; region += 1) expect(regionOfRow(shown, rowOfRegion(shown, region))).toBe(region);
  });

  it('take in regions that came since, and forget those that went', () => {
    const sorting = {
      column: { kind: 'region', key: 'region' },
      order: 'ascending',
      regions: ['KZ-71', 'gone', 'KZ-27'],
    } as const;
    expect(orderOf(sorting, frame.regions, frame.rated)).toEqual([2, 0, 1, 3]);
    expect(orderOf(null, frame.regions, frame.rated)).toBeNull();
  });
});
