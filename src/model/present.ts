import type { InputCode } from './methodology';
import type { Observation } from './observation';
import type { PackageSettings } from './package';
import type { ResponseChunk } from './packedResponses';
import type { RecordBook } from './records';
import type { RegionCode } from './region';
import type { ResponseBatch } from './survey';

/** Names one cell of a package. */
export interface CellAddress {
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly year: number;
}

/** What stands in a package now, as far as a command has to know it to say what it changes. */
export interface Present {
  readonly settings: PackageSettings;
  observation(region: RegionCode, input: InputCode, year: number): Observation | null;
  /** Whether any cell of the input, of any region and year, holds an observation: then its unit is decided. */
  hasObservations(input: InputCode): boolean;
}

/** What stands in a package besides cells and responses. */
export interface Recorded {
  readonly settings: PackageSettings;
  readonly records: RecordBook;
}

/** Which of a package's stored cells: a field left out leaves all of them. */
export interface Where {
  readonly region?: RegionCode;
  readonly input?: InputCode;
  readonly year?: number;
}

/** What stands in a package, for commands that take something out of its frame with all that lies in it. */
export interface Holdings extends Present, Recorded {
  /** The cells that hold an observation, column by column. */
  held(where: Where): readonly CellAddress[];
  /** The filled forms that count, with the batch they came in. */
  readonly batches: readonly { readonly batch: ResponseBatch; readonly chunks: readonly ResponseChunk[] }[];
}
