import type { Column } from '../../model/column';
import { movedPoint } from '../../model/movedPoint';
import { MOST_THOUSANDS, type RowValue, SCALE_TOLERANCE, thousandfold, thousandsApart } from '../../model/thousandfold';
import { numberAt } from '../cell';
import { median, variance } from './robust';
import {
  type Doubt,
  figuresOf,
  findingId,
  isChecked,
  type RegionValue,
  refigured,
  type Series,
  valuesOf,
} from './series';
import { THRESHOLDS } from './thresholds';

/** The same level in another year, and how the two columns lie to each other. */
interface Beside {
  readonly year: number;
  readonly column: Column;
  /** Whether the column under check, and not the other, is the one in which a slip is to be looked for. */
  readonly isSuspect: () => boolean;
}

/**
 * Levels typed in another scale (methodology.md §10): a thousand, a million or a billion times what the region has in
 * the years beside, or, where it has none, what the other regions have. One cell or half of the column alike. Offered:
 * the figure in the scale of the others.
 *
 * 893 400 in a column of bn KZT, after 820.1 the year before, is 893.4 in mln KZT: divided by 1000.
 */
export function scaleSlips(series: Series): readonly Doubt[] {
  if (!series.isLevel) return [];
  const cells = series.numbers.filter(({ value }) => value !== 0);
  const years = yearsBeside(series, cells);
  const slips = new Map<number, RegionValue[]>();
  const add = (thousands: number, cell: RegionValue): void => {
    if (thousands === 0 || isChecked(series.column, cell.region)) return;
    const known = slips.get(thousands);
    if (known === undefined) slips.set(thousands, [cell]);
    else known.push(cell);
  };
  let among: ReadonlyMap<number, number> | null = null;
  for (const cell of cells) {
    const seen = thousandsBeside(cell, years);
    if (seen === null) among ??= thousandsAmong(cells);
    add(seen ?? among?.get(cell.region) ?? 0, cell);
  }
  return [...slips].map(([thousands, wrong]) => doubtOf(series, thousands, wrong, cells, years));
}

function doubtOf(
  series: Series,
  thousands: number,
  wrong: readonly RegionValue[],
  cells: readonly RegionValue[],
  { earlier, later }: YearsBeside,
): Doubt {
  const regions = wrong.map(({ region }) => region);
  const [first = 0] = regions;
  const near = [...earlier, ...later].find(({ column }) => !Number.isNaN(numberAt(column, first)));
  const isWrong = new Set(regions);
  const others = valuesOf(cells.filter(({ region }) => !isWrong.has(region)));
  return {
    code: 'thousandfold',
    id: findingId('thousandfold', series.input, series.year, String(thousands)),
    severity: 'error',
    input: series.input,
    year: series.year,
    regions,
    figures: figuresOf(wrong),
    times: 1000 ** thousands,
    other: near === undefined ? median(others) : numberAt(near.column, first),
    otherYear: near?.year ?? null,
    fix: {
      way: { code: 'multiply', factor: 1000 ** -thousands },
      cells: refigured(series, regions, (value) => movedPoint(value, -3 * thousands)),
    },
  };
}

interface YearsBeside {
  /** Nearest first. */
  readonly earlier: readonly Beside[];
  readonly later: readonly Beside[];
}

function yearsBeside(series: Series, cells: readonly RegionValue[]): YearsBeside {
  const at = (year: number): readonly Beside[] => {
    const column = series.columnOf(series.input, year);
    if (column === undefined) return [];
    let known: boolean | undefined;
    return [{ year, column, isSuspect: () => (known ??= isWilder(cells, column, series.year > year)) }];
  };
  const { year } = series;
  return { earlier: [...at(year - 1), ...at(year - 2)], later: [...at(year + 1), ...at(year + 2)] };
}

/**
 * How many thousandfolds a level is of the same region's in the years beside: 0 for none, null where there is nothing
 * beside. Earlier years decide: two that agree, or one that no later year contradicts. Where two years alone stand
 * against each other, the one of which slips make the wilder column is the one with slips.
 */
function thousandsBeside(cell: RegionValue, { earlier, later }: YearsBeside): number | null {
  // Nearly every figure is as large as the year before: then nothing else has to be looked at.
  const nearest = earlier[0] ?? later[0];
  if (nearest !== undefined && isNear(cell.value, numberAt(nearest.column, cell.region))) return 0;
  const before = votes(cell, earlier);
  const after = votes(cell, later);
  const [first, second] = before.length > 0 ? before : after;
  if (first === undefined) return null;
  if (second !== undefined) return first.thousands === second.thousands ? first.thousands : 0;
  const rest = before.length > 0 ? after : [];
  if (rest.length > 0) return rest.every(({ thousands }) => thousands === first.thousands) ? first.thousands : 0;
  return first.thousands !== 0 && first.beside.isSuspect() ? first.thousands : 0;
}

function isNear(value: number, other: number): boolean {
  const [size, otherSize] = [Math.abs(value), Math.abs(other)];
  return size < 100 * otherSize && otherSize < 100 * size;
}

const votes = ({ region, value }: RegionValue, years: readonly Beside[]) =>
  years.flatMap((beside) => {
    const other = numberAt(beside.column, region);
    return Number.isNaN(other) || other === 0 ? [] : [{ beside, thousands: thousandsApart(value, other) }];
  });

/**
 * Of two columns that should look alike, whether the first is wilder: slips spread a column. Where nearly all regions
 * moved together neither is, and the later year is taken for the changed one.
 */
function isWilder(cells: readonly RegionValue[], other: Column, isLater: boolean): boolean {
  const sizes: number[] = [];
  const others: number[] = [];
  const apart = new Map<number, number>();
  for (const { region, value } of cells) {
    const beside = numberAt(other, region);
    if (Number.isNaN(beside) || beside === 0) continue;
    sizes.push(Math.log10(Math.abs(value)));
    others.push(Math.log10(Math.abs(beside)));
    const thousands = thousandsApart(value, beside);
    apart.set(thousands, (apart.get(thousands) ?? 0) + 1);
  }
  const together = Math.max(0, ...[...apart].map(([thousands, regions]) => (thousands === 0 ? 0 : regions)));
  if (together === sizes.length) return isLater;
  return variance(sizes) > variance(others);
}

/**
 * How many thousandfolds figures are of the others in their column, by region; those of which nothing can be said are
 * left out. A cluster of them, or one that stands alone.
 */
function thousandsAmong(cells: readonly RegionValue[]): ReadonlyMap<number, number> {
  if (cells.length < THRESHOLDS.leastPeers) return new Map();
  const cluster = thousandfold(cells.map(({ region, value }): RowValue => ({ row: region, value })));
  if (cluster !== null) {
    const thousands = -Math.round(Math.log10(cluster.factor) / 3);
    return new Map(cluster.rows.map((region) => [region, thousands]));
  }
  const sizes = cells
    .map(({ region, value }) => ({ region, size: Math.log10(Math.abs(value)) }))
    .sort((a, b) => a.size - b.size);
  const found = new Map<number, number>();
  const ends = [
    [sizes[0], sizes[1], sizes.at(-1)],
    [sizes.at(-1), sizes.at(-2), sizes[0]],
  ] as const;
  for (const [alone, near, far] of ends) {
    if (alone === undefined || near === undefined || far === undefined) continue;
    if (Math.abs(alone.size - near.size) < Math.log10(THRESHOLDS.isolation)) continue;
    const thousands = thousandsToReach(alone.size, near.size, far.size);
    if (thousands !== 0) found.set(alone.region, thousands);
  }
  return found;
}

/** The fewest thousandfolds that bring a figure among the others, which lie between two sizes; 0 where none does. */
function thousandsToReach(size: number, near: number, far: number): number {
  const sign = size > near ? 1 : -1;
  for (let steps = 1; steps <= MOST_THOUSANDS; steps++) {
    const moved = size - sign * steps * 3;
    const room = Math.log10(SCALE_TOLERANCE);
    if (moved >= Math.min(near, far) - room && moved <= Math.max(near, far) + room) return sign * steps;
  }
  return 0;
}
