import type { CellRange } from '../sheet/source';
import { factorOf, type LaidBlock } from './cell';
import { type Counted, countCells, type PlannedCell } from './cells';
import type { PasteColumn, PasteGround } from './ground';
import { readNumbers } from './numbers';
import { candidatesOf, columnsInOrder, namedTwice, rowsByName, rowsInOrder } from './placing';
import { blockSlipOf, type Measured, scaleOf } from './slips';
import type { BlockSurvey, PasteChoices } from './survey';
import { unitDoubts, without } from './units';

/** What a block comes to under the choices made. `sign`: a guess while `isSignOpen`. */
export interface PastePlan extends LaidBlock {
  readonly isSignOpen: boolean;
  readonly skipped: { readonly readOnly: number; readonly outside: number };
  /** How many cells are to be written. */
  readonly cells: number;
  readonly counts: Readonly<Record<Counted, number>>;
  /** The first of the cells of which something has to be said. */
  readonly doubtful: readonly PlannedCell[];
  /** Questions without an answer: nothing is pasted before. */
  readonly open: number;
  /** Nothing of the block is in doubt. */
  readonly isCertain: boolean;
}

/** Lays a block out and reads it under the choices made; nothing is written. */
export function planOf(survey: BlockSurvey, choices: PasteChoices): PastePlan {
  const { block, layout, decision, selected, ground } = survey;
  const hasOnlyFigures = layout.nameColumn < 0 && layout.headingRows === 0;
  const tiles = hasOnlyFigures && goesInto(block, selected, ground);
  const rows =
    choices.rows === 'names'
      ? rowsByName(layout, choices, ground)
      : rowsInOrder(block, layout, selected, ground, tiles);
  const laid =
    (choices.columns === 'headings' ? survey.byHeading : null) ??
    columnsInOrder(block, layout, selected, ground, tiles);
  const units = unitDoubts(layout, laid);
  const columns = choices.units === 'leave out' ? without(laid, units) : laid;
  const sign = choices.sign ?? (typeof decision === 'string' ? decision : ground.usual);
  const numbers = readNumbers(
    block,
    { row: layout.headingRows, column: layout.firstColumn },
    sign,
    choices.figures === 'stored',
  );
  const scales: LaidBlock['scales'] = new Map(
    columns.columns.flatMap(({ column, to }): (readonly [PasteColumn, Measured])[] => {
      if (to === null) return [];
      const scale = scaleOf(to, ground);
      const factor = factorOf({ choices, units }, column);
      const valueIn = (row: number): number => (numbers.values[row * numbers.width + column] ?? Number.NaN) * factor;
      return [[to, { scale, block: blockSlipOf(rows.rows, valueIn, scale) }]];
    }),
  );
  const draft: LaidBlock = { survey, choices, sign, rows, columns, units, numbers, scales };
  const tally = countCells(draft);
  const isOne = block.rows.length * block.width === 1;
  const isSignOpen = choices.sign === null && typeof decision !== 'string' && !isOne;
  const open =
    (isSignOpen ? 1 : 0) +
    (choices.units === null && units.length > 0 ? 1 : 0) +
    (choices.rows === 'names' ? openNames(survey, choices) : 0);
  const skipped = {
    readOnly: tally.readOnly,
    outside: rows.outside * columns.columns.length + columns.outside * (rows.rows.length + rows.outside),
  };
  return {
    ...draft,
    isSignOpen,
    skipped,
    cells: tally.cells,
    counts: tally.counts,
    doubtful: tally.doubtful,
    open,
    isCertain:
      isOne ||
      (hasOnlyFigures &&
        typeof decision === 'string' &&
        !rows.isUnpinned &&
        !columns.isPastNames &&
        tally.counts.doubtful === 0 &&
        skipped.readOnly === 0 &&
        skipped.outside === 0),
  };
}

/**
 * Whether a selection is as large as a block, or some times as large, both ways; one cell along a way takes what comes. From
 * the names of regions on a selection says which rows are meant.
 */
function goesInto({ rows, width }: BlockSurvey['block'], selected: CellRange, ground: PasteGround): boolean {
  const isTimes = (room: number, size: number): boolean => room === 1 || room % size === 0;
  const isOverNames = selected.left <= ground.nameColumn && ground.nameColumn <= selected.right;
  const across = selected.right - selected.left + 1;
  return isTimes(ground.rowsOf(selected).length, rows.length) && (isOverNames || isTimes(across, width));
}

function openNames({ layout }: BlockSurvey, choices: PasteChoices): number {
  const unsaid = layout.names.filter(
    (_, at) => candidatesOf(layout, at).length > 0 && !choices.regions.has(layout.headingRows + at),
  );
  const twice = [...namedTwice(layout, choices).keys()].filter((region) => !choices.twice.has(region));
  return unsaid.length + twice.length;
}
