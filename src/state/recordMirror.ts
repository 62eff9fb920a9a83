import type { Accessor } from 'solid-js';
import { createSignal } from 'solid-js';
import {
  type PlacedRecord,
  type RecordBook,
  type RecordEdit,
  type RecordUpdate,
  recordsOf,
  withRecords,
} from '../model/records';
import { createShadows } from './shadows';

type StandingRecord = PlacedRecord['record'] | null;

export interface RecordMirror {
  readonly book: Accessor<RecordBook>;
  /** Shows changes that are on their way to storage. */
  anticipate(edits: readonly RecordEdit[]): void;
  /** Storage has answered: `sequence` is the log entry it wrote, null where it refused. */
  settle(edits: readonly RecordEdit[], sequence: number | null): void;
  /** Takes over what stands in storage since log entry `sequence`: another tab's change, an undo, a redo. */
  follow(edits: readonly RecordEdit[], sequence: number): void;
}

/** The package's records in memory, one step ahead of storage as its cells are. */
export function createRecordMirror(stored: RecordBook): RecordMirror {
  const [book, setBook] = createSignal(stored);
  const shadows = createShadows<StandingRecord>();
  const show = (updates: readonly RecordUpdate[]): void => {
    if (updates.length > 0) setBook((standing) => withRecords(standing, updates));
  };
  const seenOf = (edit: RecordEdit, found: { readonly seen: StandingRecord } | null): readonly RecordUpdate[] =>
    found === null ? [] : [{ of: edit.of, id: edit.id, record: found.seen }];

  return {
    book,
    anticipate(edits) {
      for (const edit of edits) shadows.anticipate(edit.of, edit.id, recordsOf(book(), edit.of).get(edit.id) ?? null);
      show(edits.map(({ of, id, after }) => ({ of, id, record: after })));
    },
    settle: (edits, sequence) =>
      show(edits.flatMap((edit) => seenOf(edit, shadows.settle(edit.of, edit.id, edit.after, sequence)))),
    follow: (edits, sequence) =>
      show(edits.flatMap((edit) => seenOf(edit, shadows.follow(edit.of, edit.id, edit.after, sequence)))),
  };
}
