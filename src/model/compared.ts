import { list, nullable, object, oneOf, type Parser, text, whole } from './parse';
import { AXES, type Readings } from './readings';
import type { ScenarioId, WeightSetId } from './scenario';

/** One of those that stand side by side: a scenario or the base, in a year, under weights and a reading of its own if wanted. */
export interface Compared {
  readonly scenario: ScenarioId | null;
  /** Null: the year on view. */
  readonly year: number | null;
  /** Of a set; `order`: the methodology's own; null: those of the scenario. */
  readonly weights: WeightSetId | 'order' | null;
  /** How values become points; null: as in the scenario. */
  readonly points: Readings['points'] | null;
}

/** How many stand side by side: more are told apart by nobody. */
export const MOST_COMPARED = 4;

/** Reads the columns of a comparison. */
export const comparedColumns: Parser<readonly Compared[]> = list(
  object<Compared>({
    scenario: nullable(text()),
    year: nullable(whole(0)),
    weights: nullable(text()),
    points: nullable(oneOf(...AXES.points)),
  }),
);
