import type { Methodology } from '../../model/methodology';
import type { Lattice, NoScore, Rating } from '../../model/rating';
import { AXES, type Axis, type Readings } from '../../model/readings';
import { type Caution, cautionsOf } from './cautions';
import { type BracketPart, type PlaceSpan, placesGained } from './league';

/** Where a region stands under the readings of the Order; 0 = no place. */
export interface BandFigures {
  /** Under the chosen reading of ¶10, then under the other two, in the order of the axis. */
  readonly places: readonly number[];
  /** Best and worst place under all readings, and how many readings these are. */
  readonly best: number;
  readonly worst: number;
  readonly readings: number;
  /** The axis that moves it most, and by how many places. */
  readonly widest: { readonly axis: Axis; readonly places: number } | null;
}

/** Everything that one row shows: plain data, so that a row in which nothing has changed need not be touched. */
export interface RowFigures {
  readonly span: PlaceSpan | null;
  readonly bracket: BracketPart | null;
  readonly gained: number | null;
  /** R; NaN without. */
  readonly score: number;
  readonly noScore: NoScore | null;
  /** By direction; NaN where it brings nothing. */
  readonly contributions: readonly number[];
  readonly band: BandFigures;
  readonly cautions: readonly Caution[];
}

/** What the rows of one rating are read from. */
export interface FigureSources {
  readonly rating: Rating;
  readonly methodology: Methodology;
  readonly spans: readonly (PlaceSpan | null)[];
  /** Places in the rating year before. */
  readonly before: Int32Array | null;
  readonly lattice: Lattice | null;
  readonly brackets: ReadonlyMap<number, BracketPart> | null;
}

/** The readings of ¶10, the chosen one first. */
export const chosenFirst = (chosen: Readings['points']): readonly Readings['points'][] => [
  chosen,
  ...AXES.points.filter((reading) => reading !== chosen),
];

/** What the row of one region shows (its index in `rating.regions`). */
export function rowFigures(sources: FigureSources, index: number): RowFigures {
  const { rating, methodology, before } = sources;
  return {
    span: sources.spans[index] ?? null,
    bracket: sources.brackets?.get(index) ?? null,
    gained: before === null ? null : placesGained(before, rating.places, index),
    score: rating.scores[index] ?? Number.NaN,
    noScore: rating.withoutScore.get(index) ?? null,
    contributions: rating.directions.map(({ contributions }) => contributions[index] ?? Number.NaN),
    band: bandFigures(sources, index),
    cautions: cautionsOf(rating, methodology, index),
  };
}

function bandFigures({ rating, lattice }: FigureSources, index: number): BandFigures {
  const [, ...others] = chosenFirst(rating.choices.readings.points);
  return {
    // The place itself comes from the rating: it is there before the lattice.
    places: [rating.places[index] ?? 0, ...others.map((reading) => lattice?.byPoints[reading][index] ?? 0)],
    best: lattice?.best[index] ?? 0,
    worst: lattice?.worst[index] ?? 0,
    readings: lattice?.readings.length ?? 0,
    widest: lattice?.widestAxis[index] ?? null,
  };
}
