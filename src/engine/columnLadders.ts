import type { ColumnLadders } from '../model/columnLadders';
import type { Ladder } from '../model/ladder';
import type { InputCode, Methodology } from '../model/methodology';
import type { Rating } from '../model/rating';
import type { RegionCode } from '../model/region';
import { laddersOf } from './thresholds';

/** Ladders of one column that are known already, of the rating that they were made of. */
export interface KnownLadders {
  readonly of: Rating;
  readonly input: InputCode;
  readonly ladders: ReadonlyMap<RegionCode, Ladder | null>;
}

/**
 * The ladders of one column in some regions, a region at a time, for a thread that has other things to answer in between:
 * it is told how many are made.
 *
 * @param known ladders of the same column and rating, which are not worked out again
 */
export function* columnLadderSteps(
  input: InputCode,
  regions: readonly RegionCode[],
  ground: { readonly rating: Rating; readonly methodology: Methodology },
  known: ReadonlyMap<RegionCode, Ladder | null>,
): Generator<number, ColumnLadders> {
  const { rating, methodology } = ground;
  const laddersIn = laddersOf(rating, methodology);
  const indices = new Map(rating.regions.map((code, index) => [code, index]));
  const ladders = new Map<RegionCode, Ladder | null>();
  for (const code of regions) {
    const index = indices.get(code);
    if (index === undefined) continue;
    const found = known.get(code);
    if (found !== undefined) ladders.set(code, found);
    else {
      const [ladder = null] = laddersIn(index, (lever) => lever.input === input);
      ladders.set(code, ladder);
      yield ladders.size;
    }
  }
  return { year: rating.year, input, ladders };
}
