import { createSignal } from 'solid-js';
import { compareNames } from '../../i18n';
import { stateAt } from '../../model/column';
import type { RegionCode } from '../../model/region';
import type { SheetColumn } from '../sheet/source';
import { nextThreshold } from './cells';
import type { DataColumn } from './columns';
import { countedAnswers, type Frame, rowValues } from './frame';
import type { DataDocument } from './ground';
import type { RowFilter } from './rowFilter';

export type SortOrder = 'ascending' | 'descending';

/** By what the rows stand, and how they stood when that was chosen: an edit moves no row from under the fingers. */
export interface Sorting {
  readonly column: DataColumn;
  readonly order: SortOrder;
  readonly regions: readonly RegionCode[];
}

/** How the user has arranged the sheet of a package: for as long as the page lives, and never part of the package. */
export type Arrangement = ReturnType<typeof createArrangement>;

function createArrangement() {
  const [sorting, setSorting] = createSignal<Sorting | null>(null);
  const [filter, setFilter] = createSignal<RowFilter | null>(null);
  const [hidden, setHidden] = createSignal<ReadonlySet<string>>(new Set());
  const [widths, setWidths] = createSignal<ReadonlyMap<string, number>>(new Map());
  return {
    sorting,
    setSorting,
    filter,
    setFilter,
    hidden,
    hide: (keys: readonly string[]) => setHidden((before) => new Set([...before, ...keys])),
    show: (key: string) => setHidden((before) => new Set([...before].filter((each) => each !== key))),
    showAll: () => setHidden(new Set<string>()),
    widths,
    setWidth: (key: string, width: number) => setWidths((before) => new Map(before).set(key, width)),
  };
}

const arrangements = new WeakMap<DataDocument, Arrangement>();

/** The arrangement of an open package: the same each time its sheet is shown. */
export function arrangementOf(document: DataDocument): Arrangement {
  const known = arrangements.get(document) ?? createArrangement();
  arrangements.set(document, known);
  return known;
}

/** What a column is from year to year: one hidden or widened in one year is so in every. */
export const lastingKey = (column: DataColumn, year: number): string =>
  column.kind === 'series' ? `${column.input} ${column.year - year}` : column.key;

/** The columns as the sheet draws them, in the widths they were drawn to and marked where the rows stand by one. */
export function arranged(
  drawn: readonly SheetColumn[],
  columns: readonly DataColumn[],
  year: number,
  { widths, sorting }: Pick<Arrangement, 'widths' | 'sorting'>,
): readonly SheetColumn[] {
  const sorted = sorting();
  return drawn.map((sheetColumn, at) => {
    const column = columns[at];
    if (column === undefined) return sheetColumn;
    const width = widths().get(lastingKey(column, year));
    const isSorted = sorted !== null && sorted.column.key === column.key;
    if (width === undefined && !isSorted) return sheetColumn;
    return { ...sheetColumn, width: width ?? sheetColumn.width, ...(isSorted ? { sorted: sorted.order } : {}) };
  });
}

/**
 * The regions in the order of what a column shows: rated ones first, those without a figure after the others, equal
 * ones as they stood; the reference rows stay last, in their own order.
 */
export function sortedRegions(frame: Frame, column: number, order: SortOrder): readonly RegionCode[] {
  const sign = order === 'ascending' ? 1 : -1;
  const rated = Array.from({ length: frame.rated }, (_, region) => region);
  const { language, regions } = frame;
  const sorted =
    frame.columns[column]?.kind === 'region'
      ? rated.sort((a, b) => sign * compareNames(language)(nameOf(frame, a), nameOf(frame, b)))
      : sortedByFigure(
          rated,
          rated.map((region) => figureAt(frame, column, region)),
          sign,
        );
  const reference = regions.slice(frame.rated);
  return [...sorted.flatMap((region) => regions[region] ?? []), ...reference].map(({ code }) => code);
}

const nameOf = ({ regions, language }: Frame, region: number): string => regions[region]?.names[language] ?? '';

function sortedByFigure(regions: number[], figures: readonly number[], sign: number): number[] {
  const at = (region: number): number => figures[region] ?? Number.NaN;
  return regions.sort((a, b) => {
    const [one, other] = [at(a), at(b)];
    if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return sign * (one - other);
  });
}

/** The number behind a cell; NaN where there is none, 0 stands for no place. */
function figureAt(frame: Frame, at: number, region: number): number {
  const { rating, before } = frame;
  const column = frame.columns[at];
  const place = rating?.places[region] || Number.NaN;
  switch (column?.kind) {
    case 'place':
      return place;
    case 'change':
      return (before?.places[region] || Number.NaN) - place;
    case 'score':
      return rating?.scores[region] ?? Number.NaN;
    case 'series': {
      const cells = frame.cells[at];
      return cells === undefined || stateAt(cells, region) === 'none'
        ? Number.NaN
        : (cells.values[region] ?? Number.NaN);
    }
    case 'factor': {
      const found = rowValues(frame, column, region);
      return found?.values.values[found.index] ?? Number.NaN;
    }
    case 'threshold':
      return nextThreshold(frame, region);
    case 'next':
      return frame.thresholds?.ladders.get(frame.regions[region]?.code ?? '')?.steps[0]?.place ?? Number.NaN;
    case 'answers':
      return countedAnswers(rating, column, region) || Number.NaN;
    default:
      return Number.NaN;
  }
}

/**
 * The rows as indices into the regions as they are now, where they are sorted or not all of them are shown; null where they
 * stand as the package has them. A filter of which no region is left hides nothing.
 */
export function orderOf(
  sorting: Sorting | null,
  filter: Pick<RowFilter, 'regions'> | null,
  regions: Frame['regions'],
  rated: number,
): readonly number[] | null {
  const all = sorting === null ? null : sortedOrder(sorting, regions, rated);
  if (filter === null) return all;
  const kept = new Set(filter.regions);
  const shown = (all ?? regions.map((_, region) => region)).filter((region) => kept.has(regions[region]?.code ?? ''));
  return shown.length === 0 ? all : shown;
}

/** Regions that came since a sorting stand before the reference rows, in their own order. */
function sortedOrder(sorting: Sorting, regions: Frame['regions'], rated: number): readonly number[] {
  const known = new Map(regions.slice(0, rated).map(({ code }, region) => [code, region]));
  const sorted = sorting.regions.flatMap((code) => known.get(code) ?? []);
  const placed = new Set(sorted);
  const rest = regions.map((_, region) => region).filter((region) => !placed.has(region));
  return [...sorted, ...rest];
}
