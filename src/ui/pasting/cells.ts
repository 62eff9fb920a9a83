import type { Observation } from '../../model/observation';
import { type Doubt, doubtsOf, type LaidBlock, observationOf } from './cell';
import type { PasteColumn } from './ground';
import { type CellKind, kindAt } from './numbers';

/** One cell that a block goes to. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly region: number;
  readonly to: PasteColumn;
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly doubts: readonly Doubt[];
}

export type Counted = 'numbers' | 'exact' | 'missing' | 'invalid' | 'emptied' | 'doubtful' | 'slips' | 'hidden';

/** More are counted and not listed. */
export const MOST_LISTED = 200;

/** Goes over the cells that a block is written to, one by one, in the order of the block. */
function forEachCell(
  laid: LaidBlock,
  accepted: (row: number, column: number, region: number, to: PasteColumn) => void,
  refused: () => void,
): void {
  const { block, ground } = laid.survey;
  for (const { row, region } of laid.rows.rows) {
    const length = block.rows[row]?.length ?? 0;
    for (const { column, to } of laid.columns.columns) {
      // Short rows leave the cells beside them alone.
      if (column >= length) continue;
      if (to !== null && ground.accepts(region, to)) accepted(row, column, region, to);
      else refused();
    }
  }
}

/** What the cells of a block come to. */
export interface CellTally {
  readonly cells: number;
  readonly readOnly: number;
  readonly counts: Readonly<Record<Counted, number>>;
  readonly doubtful: readonly PlannedCell[];
}

/** Goes over all cells of a block once: how many there are of which kind, and the first of those in doubt. */
export function countCells(laid: LaidBlock): CellTally {
  const counts: Record<Counted, number> = {
    numbers: 0,
    exact: 0,
    missing: 0,
    invalid: 0,
    emptied: 0,
    doubtful: 0,
    slips: 0,
    hidden: 0,
  };
  const doubtful: PlannedCell[] = [];
  const differing = new Set(laid.numbers.differing);
  let cells = 0;
  let readOnly = 0;
  forEachCell(
    laid,
    (row, column, region, to) => {
      cells += 1;
      const doubts = doubtsOf(laid, row, column, region, to, differing);
      const kind = kindAt(laid.numbers, row * laid.numbers.width + column);
      const counted = COUNTED[kind];
      if (counted !== null) counts[counted] += 1;
      if (kind === 'exact') counts.exact += 1;
      if (doubts.length === 0) return;
      counts.doubtful += 1;
      if (doubts.some((doubt) => doubt.kind === 'slip')) counts.slips += 1;
      if (doubts.some((doubt) => doubt.kind === 'hidden')) counts.hidden += 1;
      if (doubts.some(({ kind: doubt }) => doubt === 'share' || doubt === 'formula')) {
        counts.numbers -= 1;
        counts.invalid += 1;
      }
      if (doubtful.length < MOST_LISTED) doubtful.push(plannedCell(laid, row, column, region, to, doubts));
    },
    () => {
      readOnly += 1;
    },
  );
  return { cells, readOnly, counts, doubtful };
}

const COUNTED: Readonly<Record<CellKind, Counted | null>> = {
  blank: 'emptied',
  number: 'numbers',
  exact: 'numbers',
  formula: 'numbers',
  missing: 'missing',
  text: 'invalid',
  date: 'invalid',
  error: 'invalid',
  notFinite: 'invalid',
};

function plannedCell(
  laid: LaidBlock,
  row: number,
  column: number,
  region: number,
  to: PasteColumn,
  doubts: readonly Doubt[],
): PlannedCell {
  const before = laid.survey.ground.standing(region, to);
  return { row, column, region, to, before, after: observationOf(laid, row, column, region, to), doubts };
}

/** The first cells of a block, doubtful or not, as they stand and as they would. */
export function firstCells(laid: LaidBlock, most: number): readonly PlannedCell[] {
  const { ground } = laid.survey;
  const differing = new Set(laid.numbers.differing);
  const cells: PlannedCell[] = [];
  for (const { row, region } of laid.rows.rows) {
    for (const { column, to } of laid.columns.columns) {
      if (cells.length === most) return cells;
      if (column >= (laid.survey.block.rows[row]?.length ?? 0) || to === null || !ground.accepts(region, to)) continue;
      const doubts = doubtsOf(laid, row, column, region, to, differing);
      cells.push(plannedCell(laid, row, column, region, to, doubts));
    }
  }
  return cells;
}

/** One cell to be written. */
export interface PastedCell {
  readonly region: string;
  readonly input: string;
  readonly year: number;
  readonly observation: Observation | null;
}

/** All cells that a block writes. */
export function cellsOf(laid: LaidBlock): readonly PastedCell[] {
  const { ground } = laid.survey;
  const cells: PastedCell[] = [];
  forEachCell(
    laid,
    (row, column, region, to) => {
      const observation = observationOf(laid, row, column, region, to);
      cells.push({ region: ground.codeOf(region), input: to.input, year: to.year, observation });
    },
    () => undefined,
  );
  return cells;
}
