import type { Observation } from '../../model/observation';
import type { PastedBlock } from '../sheet/pastedBlock';
import { rowsOf } from '../sheet/selection';
import type { CellRange } from '../sheet/source';
import { storedAt } from './filling';
import { type Frame, unpinnedRow } from './frame';

type Texts = readonly (readonly string[])[];

/** What stood in the cell that a cell of a block was copied from; null where that is no stored one. */
export type OriginOf = (row: number, column: number) => Observation | null;

/** A block that was copied in this sheet, with the sheet as it was then. */
interface Copy {
  readonly frame: Frame;
  readonly rows: readonly number[];
  readonly left: number;
  readonly texts: Texts;
}

/**
 * What was copied last in the sheet itself. The clipboard carries texts alone; a block that says just what was copied is
 * taken to be it, so that how sure its figures are, and their source, can go with them.
 */
export function createCopying() {
  let last: Copy | null = null;
  return {
    take(frame: Frame, { top, bottom, left, right }: CellRange, texts: Texts): void {
      last = { frame, rows: rowsOf({ top, bottom, left, right }, (row) => unpinnedRow(frame, row)), left, texts };
    },
    forget(): void {
      last = null;
    },
    /** Null for a block that was copied elsewhere. */
    originsOf({ rows }: PastedBlock): OriginOf | null {
      const copy = last;
      if (copy === null || !sameTexts(rows, copy.texts)) return null;
      return (row, column) => {
        const from = copy.rows[row];
        return from === undefined
          ? null
          : (storedAt(copy.frame, { row: from, column: copy.left + column })?.observation ?? null);
      };
    },
  };
}

/** Whether two blocks say the same, cell by cell. */
export const sameTexts = (a: Texts, b: Texts): boolean =>
  a.length === b.length &&
  a.every((row, at) => row.length === b[at]?.length && row.every((text, column) => text === b[at]?.[column]));
