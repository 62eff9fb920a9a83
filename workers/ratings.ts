import { rate } from '../src/engine/rate';
import type { Absence } from '../src/model/absence';
import { readColumnKey } from '../src/model/column';
import type { Choices, Rating, RatingData } from '../src/model/rating';
import type { RegionCode } from '../src/model/region';
import { createFigures } from './figures';

/** A year that has data, and whether every direction has values in at least half of the regions (methodology.md §5). */
export interface YearCover {
  readonly year: number;
  readonly ratingYear: boolean;
  /** It is a planning year of the plan that is held. */
  readonly planned: boolean;
}

/** The figures that are open, and their ratings by year: an edit costs what it touches. */
export function createRatings() {
  let latestChoices = '';
  const latest = new Map<number, Rating>();
  /** Years whose latest rating was computed from the data and the choices as they stand. */
  const fresh = new Set<number>();
  const figures = createFigures((years) => {
    for (const year of years) fresh.delete(year);
  });

  /** A new choice changes every year; keeping what the same choice gave makes the next edit cheap again. */
  const choose = (choices: Choices): void => {
    const name = JSON.stringify(choices);
    if (name === latestChoices) return;
    latestChoices = name;
    fresh.clear();
  };

  /** The rating of a year under the plan that is held. */
  const rated = (year: number, choices: Choices): Rating => {
    choose(choices);
    // First, since it may find that the year's figures are others now.
    const data = figures.current();
    const known = latest.get(year);
    if (known !== undefined && fresh.has(year)) return known;
    const rating = rate(data, figures.methodology(), choices, year, known);
    latest.set(year, rating);
    fresh.add(year);
    return rating;
  };

  return {
    figures,
    rated,
    /** The ratings of all years that have something to be rated. */
    ratedYears: (choices: Choices): readonly Rating[] =>
      yearsIn(figures.current())
        .map((year) => rated(year, choices))
        .filter(hasFigures),
    /** The rating where a region is no peer, whatever the plan that is held takes it for. */
    ratedFor(region: RegionCode, year: number, choices: Choices): Rating {
      const standing = rated(year, choices);
      const data = figures.computing(region);
      return data === null ? standing : rate(data, figures.methodology(), choices, year, standing);
    },
    /** Another package is open: nothing of what was computed is of use. */
    forget(): void {
      latest.clear();
      fresh.clear();
    },
    /** Every year is to be computed again. */
    outdate: (): void => fresh.clear(),
  };
}

export type Ratings = ReturnType<typeof createRatings>;

/** The years that data hold something of, the earliest first. */
export function yearsIn({ columns, surveys }: RatingData): readonly number[] {
  const years = new Set<number>(surveys.keys());
  for (const key of columns.keys()) {
    const named = readColumnKey(key);
    if (named !== null) years.add(named.year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Whether a year has something to be rated, be it only figures that no value can be made of: the reason is told then. */
export const hasFigures = ({ factors }: Rating): boolean =>
  factors.some(({ n }) => n > 0) ||
  factors.some(({ absences }) => [...absences.values()].some(({ code }) => UNDEFINED.has(code)));

/** Why no value can be made of figures that are there. */
const UNDEFINED: ReadonlySet<Absence['code']> = new Set([
  'invalid',
  'previous not above 0',
  'deflator not above 0',
  'deflator needed',
  'target not above 0',
  'outside scale',
  'out of range',
]);

/** What a rating says of its year. */
export const coverOf = ({ year, thinDirections }: Rating) => ({ year, ratingYear: thinDirections.length === 0 });
