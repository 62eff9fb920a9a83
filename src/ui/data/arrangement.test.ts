import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/finding';
import { orderOf, sortedRegions } from './arrangement';
import { regionOfRow, rowCount, rowOfRegion } from './frame';
import { at, frameOf } from './frame.fixture';
import { filteredRegions, type ShownFor } from './rowFilter';

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
      null,
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
    expect(orderOf(sorting, null, frame.regions, frame.rated)).toEqual([2, 0, 1, 3]);
    expect(orderOf(null, null, frame.regions, frame.rated)).toBeNull();
  });
});

describe('rows that are looked for', () => {
  const missing = { kind: 'missing', reason: 'кейін' } as const;
  const frame = frameOf({ figures: { 'exports@2025': [20, missing, 30, 99], 'exports@2024': [10, 10, 10, 10] } });
  const found = (text: string, shownFor: ShownFor = 'any', findings: readonly Finding[] = []) =>
    filteredRegions(frame, findings, { text, shownFor });

  it('are found by the names of their regions in any language and by their codes', () => {
    expect(found('астана')).toEqual(['KZ-71']);
    expect(found('Западно')).toEqual(['KZ-27']);
    expect(found('kz-62')).toEqual(['KZ-62']);
    expect(found('')).toEqual(frame.regions.map(({ code }) => code));
    expect(found('Атлантида')).toEqual([]);
  });

  it('are those with something to be looked at, or without a value on view', () => {
    const finding = (severity: Finding['severity'], region: number) =>
      ({ severity, regions: [region] }) as unknown as Finding;
    expect(found('', 'findings', [finding('doubt', 1), finding('note', 0)])).toEqual([frame.regions[1]?.code]);
    // Of one series alone: in the others of the frame nobody has a figure.
    const one = at(frame, 'exports@2025');
    const narrow = { ...frame, columns: frame.columns.slice(one, one + 1), cells: frame.cells.slice(one, one + 1) };
    expect(filteredRegions(narrow, [], { text: '', shownFor: 'missing' })).toEqual([frame.regions[1]?.code]);
  });

  it('are the only ones shown, in the order of a sort too, the own region on top as ever', () => {
    const filter = { regions: ['KZ-71', 'KZ-62'] };
    const sorting = {
      column: { kind: 'region', key: 'region' },
      order: 'ascending',
      regions: ['KZ-71', 'KZ-27', 'KZ-62'],
    } as const;
    const codes = (order: readonly number[] | null) => order?.map((region) => frame.regions[region]?.code);
    expect(codes(orderOf(null, filter, frame.regions, frame.rated))?.toSorted()).toEqual(['KZ-62', 'KZ-71']);
    expect(codes(orderOf(sorting, filter, frame.regions, frame.rated))).toEqual(['KZ-71', 'KZ-62']);
    expect(orderOf(null, { regions: ['gone'] }, frame.regions, frame.rated)).toBeNull();
    const own = frameOf({ figures: FIGURES, own: 'KZ-27' });
    const shown = { ...own, order: orderOf(null, filter, own.regions, own.rated) };
    expect(rowCount(shown)).toBe(3);
    expect(own.regions[regionOfRow(shown, 0)]?.code).toBe('KZ-27');
    expect(rowOfRegion(shown, own.own)).toBe(-1);
  });
});
