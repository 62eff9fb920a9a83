import type { LogEntry } from './change';
import type { InputCode } from './methodology';
import type { Observation } from './observation';
import type { PackageSettings } from './package';
import type { PlacedRecord } from './records';
import type { RegionCode } from './region';
import type { ResponseBatch, SurveyResponse } from './survey';
import type { WholeMethodology } from './wholeMethodology';

/** An observation with the cell that it stands in. */
export interface PlacedObservation {
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly year: number;
  readonly observation: Observation;
}

/** A batch of responses with the responses themselves, in the order of the file they came in. */
export interface BatchContent {
  readonly batch: ResponseBatch;
  /** False where undo has taken the batch away: its responses count nowhere, and are kept so that redo can bring them back. */
  readonly present: boolean;
  readonly responses: readonly SurveyResponse[];
}

/**
 * What a later edition of the product wrote into the file that this package was opened from and this one does not
 * know: plain JSON values, kept and written back, never looked into.
 */
export interface UnknownFields {
  /** Fields of the file's envelope, by name. */
  readonly envelope: Readonly<Record<string, unknown>>;
  /** Whole parts of the file, by name. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/**
 * A whole package as plain data: what a `*.tartym` file carries and what storage reads and creates in one go. No cell
 * stands in it twice; the order of the observations means nothing.
 */
export interface PackageContent {
  readonly settings: PackageSettings;
  /** The methodology itself, or the id of a built-in one (then `settings.methodology` is the same id). */
  readonly methodology: WholeMethodology | string;
  readonly observations: readonly PlacedObservation[];
  readonly batches: readonly BatchContent[];
  /** Kind by kind. */
  readonly records: readonly PlacedRecord[];
  readonly log: readonly LogEntry[];
  readonly unknown: UnknownFields;
}

/** A package that was not opened from a file, or from a file without anything unknown. */
export const NOTHING_UNKNOWN: UnknownFields = { envelope: {}, parts: {} };
