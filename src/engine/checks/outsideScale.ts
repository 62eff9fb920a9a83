import { observationAt } from '../../model/column';
import type { Fix, Span } from '../../model/finding';
import { movedPoint } from '../../model/movedPoint';
import { type Doubt, figuresOf, findingId, type RegionValue, refigured, type Series } from './series';

/**
 * Marks and shares that their scale does not have (methodology.md §7): 0.8, 8.5 or 80 on a scale of 1 to 7; 0 is one where
 * zeros count. They count nowhere. Offered: the sign changed or the decimal sign set, where that leads into the scale
 * (52 is 5.2); else to say that there is no figure.
 */
export function outsideScale(series: Series): readonly Doubt[] {
  const { scale } = series;
  if (scale === null) return [];
  const groups = new Map<WayOut, RegionValue[]>();
  for (const cell of series.numbers) {
    if (isWithin(cell.value, scale)) continue;
    const way = wayOut(cell.value, scale);
    groups.set(way, [...(groups.get(way) ?? []), cell]);
  }
  return [...groups].map(([way, wrong]): Doubt => {
    const regions = wrong.map(({ region }) => region);
    return {
      code: 'outside scale',
      id: findingId('outside scale', series.input, series.year, String(way)),
      severity: 'error',
      input: series.input,
      year: series.year,
      regions,
      figures: figuresOf(wrong),
      scale,
      fix: fixOf(way, series, regions),
    };
  });
}

const isWithin = (value: number, { least, most }: Span): boolean => value >= least && value <= most;

/** What leads into the scale: another sign, or so many decimals. */
type WayOut = 'sign' | 1 | 2 | 'none';

function wayOut(value: number, scale: Span): WayOut {
  if (value < 0 && isWithin(-value, scale)) return 'sign';
  return ([1, 2] as const).find((places) => isWithin(movedPoint(value, -places), scale)) ?? 'none';
}

function fixOf(way: WayOut, series: Series, regions: readonly number[]): Fix {
  if (way === 'sign') return { way: { code: 'negate' }, cells: refigured(series, regions, (value) => -value) };
  if (way !== 'none') {
    return {
      way: { code: 'multiply', factor: 10 ** -way },
      cells: refigured(series, regions, (value) => movedPoint(value, -way)),
    };
  }
  const { input, year, column } = series;
  return {
    way: { code: 'no data' },
    cells: regions.map((index) => ({
      input,
      year,
      index,
      before: observationAt(column, index),
      observation: { kind: 'missing', reason: '' },
    })),
  };
}
