import type { Change, Edit } from '../model/change';
import type { InputCode } from '../model/methodology';
import type { Observation } from '../model/observation';
import type { CellAddress, Present } from '../model/present';
import { sameUnit, type Unit } from '../model/unit';
import { cellEdits } from './cellEdits';

/** What a file of figures brings, as far as it is to be written. */
export interface Dataset {
  readonly file: string;
  readonly cells: readonly (CellAddress & { readonly observation: Observation })[];
  /** The unit of each input that has cells here, where the file states one. */
  readonly units: Readonly<Record<InputCode, Unit>>;
}

/** The change that an import would make, and how its figures stand to those of the package. */
export interface DatasetImport {
  readonly change: Change;
  /** Cells that held no observation before. */
  readonly added: number;
  /** Cells that held another. */
  readonly changed: number;
  /** Cells that hold it already. */
  readonly same: number;
}

/**
 * Writes the figures of a file into the package, in one step of undo. The file decides the unit of an input that has no
 * observation yet; a file in another unit than an input with observations was asked about when it was read.
 */
export function importDataset(present: Present, dataset: Dataset): DatasetImport {
  const cells = cellEdits(
    present,
    dataset.cells.map((cell) => ({ ...cell, observation: stillChecked(present, cell) })),
  );
  const added = cells.filter((edit) => edit.before === null).length;
  const units = unitsEdit(present, dataset);
  const edits: readonly Edit[] = units === null ? cells : [units, ...cells];
  return {
    change: { label: { code: 'imported', file: dataset.file, cells: cells.length, responses: 0 }, edits },
    added,
    changed: cells.length - added,
    same: dataset.cells.length - cells.length,
  };
}

/** The same figure from another file is as checked as before. */
function stillChecked(present: Present, { region, input, year, observation }: Dataset['cells'][number]): Observation {
  const standing = present.observation(region, input, year);
  const isSame = standing?.kind === 'number' && observation.kind === 'number' && standing.value === observation.value;
  return isSame && standing.checked === true ? { ...observation, checked: true } : observation;
}

function unitsEdit(present: Present, { cells, units }: Dataset): Edit | null {
  const brought = new Set(cells.map((cell) => cell.input));
  const before = present.settings.units;
  const decided = Object.entries(units).filter(([input, unit]) => {
    const known = before[input];
    return brought.has(input) && !present.hasObservations(input) && (known === undefined || !sameUnit(known, unit));
  });
  if (decided.length === 0) return null;
  return {
    kind: 'settings',
    before: { units: before },
    after: { units: { ...before, ...Object.fromEntries(decided) } },
  };
}
