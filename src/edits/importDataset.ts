import type { Change, Edit } from '../model/change';
import type { InputCode } from '../model/methodology';
import type { Observation } from '../model/observation';
import type { CellAddress, Present } from '../model/present';
import type { SaidColumn } from '../model/reading';
import { sameUnit, type Unit } from '../model/unit';
import { type CellEdit, cellEdits } from './cellEdits';

/** What a file of figures brings, as far as it is to be written. */
export interface Dataset {
  readonly file: string;
  readonly cells: readonly (CellAddress & { readonly observation: Observation })[];
  /** The columns that the file has not; none where left out. */
  readonly absent?: readonly SaidColumn[];
  /** The unit of each input that has cells here, where the file states one. */
  readonly units: Readonly<Record<InputCode, Unit>>;
}

/** A cell that holds an observation before and after. */
export interface StandingCell extends CellAddress {
  readonly before: Observation;
  readonly after: Observation;
}

/** The change that an import would make, and how its figures stand to those of the package. */
export interface DatasetImport {
  readonly change: Change;
  /** Cells that held no observation before. */
  readonly added: number;
  /** Cells that held another figure. */
  readonly changed: readonly StandingCell[];
  /** Cells that keep their figure, of which the file says something else: its status, its source. */
  readonly described: readonly StandingCell[];
  /** Of those with another figure, the ones that keep a status other than `final`, because the file states none. */
  readonly keptStatus: number;
  /** Cells that hold it already. */
  readonly same: number;
}

/**
 * Writes the figures of a file into the package, in one step of undo. The file decides the unit of an input that has no
 * observation yet; a file in another unit than an input with observations was asked about when it was read. What a file
 * has no column for stays as it stands.
 */
export function importDataset(present: Present, dataset: Dataset): DatasetImport {
  const cells = cellEdits(
    present,
    dataset.cells.map((cell) => ({ ...cell, observation: beside(present, cell, dataset.absent ?? []) })),
  );
  const standing = cells.flatMap(standingCell);
  const changed = standing.filter(({ before, after }) => !sameFigure(before, after));
  const statusKept = dataset.absent?.includes('status') === true;
  const units = unitsEdit(present, dataset);
  const edits: readonly Edit[] = units === null ? cells : [units, ...cells];
  return {
    change: { label: { code: 'imported', file: dataset.file, cells: cells.length, responses: 0 }, edits },
    added: cells.length - standing.length,
    changed,
    described: standing.filter(({ before, after }) => sameFigure(before, after)),
    keptStatus: statusKept
      ? changed.filter(({ after }) => after.kind === 'number' && after.status !== 'final').length
      : 0,
    same: dataset.cells.length - cells.length,
  };
}

const standingCell = ({ region, input, year, before, after }: CellEdit): readonly StandingCell[] =>
  before === null || after === null ? [] : [{ region, input, year, before, after }];

/** Whether two observations say the same figure, whatever else they say. */
function sameFigure(a: Observation, b: Observation): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'missing') return b.kind === 'missing' && a.reason === b.reason;
  return b.kind === 'invalid' && a.text === b.text;
}

/**
 * What the file says of a cell, and beside it what stands there and the file has no column for. The same figure is as
 * checked as before, and typed as before.
 */
function beside(
  present: Present,
  { region, input, year, observation }: Dataset['cells'][number],
  absent: readonly SaidColumn[],
): Observation {
  const standing = present.observation(region, input, year);
  if (standing === null) return observation;
  const { source, note, borders, formula } = standing;
  const isSame = sameFigure(standing, observation);
  const said: Observation = {
    ...observation,
    ...(absent.includes('source') && source !== undefined ? { source } : {}),
    ...(absent.includes('note') && note !== undefined ? { note } : {}),
    ...(absent.includes('borders') && borders !== undefined ? { borders } : {}),
    ...(isSame && formula !== undefined ? { formula } : {}),
    ...(isSame && standing.checked === true ? { checked: true } : {}),
  };
  return absent.includes('status') && said.kind === 'number' && standing.kind === 'number'
    ? { ...said, status: standing.status }
    : said;
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
