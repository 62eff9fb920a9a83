import type { Change } from '../model/change';
import type { Observation, Status } from '../model/observation';
import type { CellAddress, Present } from '../model/present';
import { type CellValue, cellEdits } from './cellEdits';

/** What is to be said of figures; a field left out stays as it is in each cell, null takes a source or note away. */
export interface Statement {
  readonly status?: Status;
  readonly source?: string | null;
  readonly note?: string | null;
}

/**
 * Says of the observations in a selection how sure they are and where they come from; their values stay. A status goes
 * to numbers only; cells without an observation are passed over.
 */
export function setStatus(present: Present, cells: readonly CellAddress[], statement: Statement): Change {
  const values = cells.flatMap(({ region, input, year }): CellValue[] => {
    const standing = present.observation(region, input, year);
    return standing === null ? [] : [{ region, input, year, observation: stated(standing, statement) }];
  });
  const edits = cellEdits(present, values);
  return { label: { code: 'status', cells: edits.length }, edits };
}

/** An observation with what is said of it. */
export function stated(standing: Observation, { status, source, note }: Statement): Observation {
  const { source: oldSource, note: oldNote, ...rest } = standing;
  const newSource = source === undefined ? oldSource : source;
  const newNote = note === undefined ? oldNote : note;
  const observation: Observation = rest.kind === 'number' && status !== undefined ? { ...rest, status } : rest;
  return {
    ...observation,
    ...(newSource === undefined || newSource === null ? {} : { source: newSource }),
    ...(newNote === undefined || newNote === null ? {} : { note: newNote }),
  };
}
