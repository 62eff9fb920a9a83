import { type RecordBook, recordsOf } from './records';
import type { ScenarioId, WeightSet, WeightSetId } from './scenario';

/**
 * The set that is being worked on and has no name yet. A record like the others, so that every weight typed is kept and
 * can be taken back; no scenario should rest on it.
 */
export const WORKING_SET: WeightSetId = 'working';

/** A set with the name it is kept by. */
export interface PlacedSet {
  readonly id: WeightSetId;
  readonly set: WeightSet;
}

/** The sets that have been saved under a name, in their order. */
export const savedSets = (book: RecordBook): readonly PlacedSet[] =>
  [...recordsOf(book, 'weights')]
    .filter(([id]) => id !== WORKING_SET)
    .map(([id, set]) => ({ id, set }))
    .sort((a, b) => a.set.order - b.set.order || (a.id < b.id ? -1 : 1));

/** The set that is being worked on; null where there is none. */
export const workingSet = (book: RecordBook): WeightSet | null => recordsOf(book, 'weights').get(WORKING_SET) ?? null;

/** The scenarios that are computed under a set, in their order. */
export const scenariosUnder = (book: RecordBook, set: WeightSetId): readonly ScenarioId[] =>
  [...recordsOf(book, 'scenario')]
    .filter(([, { weights }]) => weights === set)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
