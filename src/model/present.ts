import type { InputCode } from './methodology';
import type { Observation } from './observation';
import type { PackageSettings } from './package';
import type { RegionCode } from './region';

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
