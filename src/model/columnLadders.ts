import type { Ladder } from './ladder';
import type { InputCode } from './methodology';
import type { RegionCode } from './region';

/** How the places of regions depend each on its own cell of one input, in the year of a rating. */
export interface ColumnLadders {
  readonly year: number;
  readonly input: InputCode;
  /** Of the regions that were asked for; null where the cell moves no place, as a level beside a typed index. */
  readonly ladders: ReadonlyMap<RegionCode, Ladder | null>;
}
