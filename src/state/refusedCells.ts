import { changedSince } from '../engine/review/changedSince';
import type { Change, LogEntry } from '../model/change';
import { type ItemKey, readCellItem } from '../model/difference';
import type { Observation } from '../model/observation';
import type { CellAddress } from '../model/present';
import type { Refusal } from '../model/review';

/** A cell that a review has left as it was. */
export interface RefusedCell extends CellAddress {
  /** What stood here then, and stayed. */
  readonly mine: Observation | null;
  /** What the colleague had there. */
  readonly theirs: Observation | null;
}

/** What a change has refused of a colleague's file; nothing where it is no review. */
export const refusalsIn = ({ edits }: Change): readonly Refusal[] =>
  edits.flatMap((edit) => (edit.kind === 'record' && edit.of === 'review' ? (edit.after?.refused ?? []) : []));

/**
 * The cells that the reviews of a log have refused, by the numbers of their entries. A review keeps only what the colleague
 * had: what stood here is followed back from what stands now.
 */
export function refusedCells(
  log: readonly LogEntry[],
  present: (cell: CellAddress) => Observation | null,
): ReadonlyMap<number, readonly RefusedCell[]> {
  const reviews = log.flatMap((entry) => {
    const refused = entry.kind === 'change' ? refusalsIn(entry.change).flatMap(cellOf) : [];
    return refused.length === 0 ? [] : [[entry.sequence, refused] as const];
  });
  if (reviews.length === 0) return new Map();
  const changed = changedSince(log, 0);
  return new Map(
    reviews.map(([sequence, refused]) => [
      sequence,
      refused.map(({ key, cell, theirs }): RefusedCell => {
        const mine = changed.valueAt(key, sequence, present(cell));
        return { ...cell, mine: isObservation(mine) ? mine : null, theirs };
      }),
    ]),
  );
}

interface Refused {
  readonly key: ItemKey;
  readonly cell: CellAddress;
  readonly theirs: Observation | null;
}

function cellOf({ key, theirs }: Refusal): readonly Refused[] {
  const cell = readCellItem(key);
  return cell === null ? [] : [{ key, cell, theirs: observationIn(theirs) }];
}

/** What a refusal has kept as JSON; null where it is no observation. */
function observationIn(text: string): Observation | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isObservation(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isObservation(value: unknown): value is Observation {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'number') return 'value' in value && typeof value.value === 'number';
  return value.kind === 'missing' || (value.kind === 'invalid' && 'text' in value);
}
