import type { Edit } from '../model/change';
import {
  type Column,
  type ColumnCell,
  type ColumnKey,
  columnKey,
  columnsWith,
  emptyColumn,
  observationAt,
  withObservations,
} from '../model/column';
import type { InputCode } from '../model/methodology';
import { type Observation, sameObservation } from '../model/observation';
import { columnRegions, type PackageSettings } from '../model/package';
import type { PackageRegion, RegionCode } from '../model/region';
import { createShadows } from './shadows';

export type CellEdit = Extract<Edit, { kind: 'cell' }>;

export interface Mirror {
  /** By `columnKey`; cells indexed like `regions`. */
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  /** Rated regions, then reference rows. */
  readonly regions: readonly PackageRegion[];
  readonly indexOf: ReadonlyMap<RegionCode, number>;
  observation(region: RegionCode, input: InputCode, year: number): Observation | null;
  /** Shows a change that is on its way to storage. */
  anticipate(edits: readonly CellEdit[]): readonly ColumnCell[];
  /** Storage has answered: `sequence` is the log entry it wrote, null where it refused. Returns the cells taken back. */
  settle(edits: readonly CellEdit[], sequence: number | null): readonly ColumnCell[];
  /** Takes over what stands in storage since log entry `sequence`: another tab's change, an undo, a redo. */
  follow(edits: readonly CellEdit[], sequence: number): readonly ColumnCell[];
  /** The same cells laid out for other regions. */
  under(settings: PackageSettings): Mirror;
}

/**
 * The package's cells in memory, one step ahead of storage: what the user changes shows at once, and is taken back
 * where storage refuses it. What another tab has written shows too, but never over a change that is still under way.
 * Plain arrays outside Solid: the sheet and the worker read them whole.
 */
export function createMirror(settings: PackageSettings, stored: ReadonlyMap<ColumnKey, Column>): Mirror {
  const regions = columnRegions(settings);
  const indexOf = new Map(regions.map((region, index) => [region.code, index]));
  const columns = new Map(stored);
  const shadows = createShadows<Observation | null>();

  const observation = (region: RegionCode, input: InputCode, year: number): Observation | null => {
    const column = columns.get(columnKey(input, year));
    const index = indexOf.get(region);
    return column === undefined || index === undefined ? null : observationAt(column, index);
  };

  const write = (cells: readonly ColumnCell[]): readonly ColumnCell[] => {
    for (const [key, column] of columnsWith(columns, cells, regions.length)) columns.set(key, column);
    return cells;
  };

  const standing = ({ region, input, year }: CellEdit): Observation | null => observation(region, input, year);

  /** Nothing for a cell that shows the value already: a column that is not rewritten need not be computed again. */
  const placed = (edit: CellEdit, value: Observation | null, seen = standing(edit)): readonly ColumnCell[] => {
    const index = indexOf.get(edit.region);
    if (index === undefined || sameObservation(seen, value)) return [];
    return [{ input: edit.input, year: edit.year, index, observation: value }];
  };

  return {
    columns,
    regions,
    indexOf,
    observation,

    anticipate(edits) {
      return write(
        edits.flatMap((edit) => {
          const seen = standing(edit);
          shadows.anticipate(columnKey(edit.input, edit.year), edit.region, seen);
          return placed(edit, edit.after, seen);
        }),
      );
    },

    settle(edits, sequence) {
      return write(
        edits.flatMap((edit) => {
          const found = shadows.settle(columnKey(edit.input, edit.year), edit.region, edit.after, sequence);
          return found === null ? [] : placed(edit, found.seen);
        }),
      );
    },

    follow(edits, sequence) {
      return write(
        edits.flatMap((edit) => {
          const found = shadows.follow(columnKey(edit.input, edit.year), edit.region, edit.after, sequence);
          return found === null ? [] : placed(edit, found.seen);
        }),
      );
    },

    under: (next) =>
      createMirror(
        next,
        new Map([...columns].map(([key, column]) => [key, rearranged(column, indexOf, columnRegions(next))])),
      ),
  };
}

/** A column with its cells in the order of other regions; those of regions that are no more are left out. */
function rearranged(column: Column, from: ReadonlyMap<RegionCode, number>, to: readonly PackageRegion[]): Column {
  const updates = to.flatMap(({ code }, index) => {
    const old = from.get(code);
    const standing = old === undefined ? null : observationAt(column, old);
    return standing === null ? [] : [{ index, observation: standing }];
  });
  return withObservations(emptyColumn(to.length), updates);
}
