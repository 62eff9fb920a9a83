// Not from the folder's index, which would have the rest of the engine come with the first rating.
import { rate } from '../src/engine/rate';
import { referenceValues } from '../src/engine/referenceValues';
import type { ColumnCell } from '../src/model/column';
import type { OtherChoice, UnderOtherChoice } from '../src/model/explanation';
import type { Finding, Findings } from '../src/model/finding';
import type { InputDefinition, Methodology } from '../src/model/methodology';
import type { RegionProfile } from '../src/model/profile';
import type { Choices, Lattice, Rating, ReferenceValues } from '../src/model/rating';
import type { RegionCode } from '../src/model/region';
import type { MoveFrom, RatedSide } from '../src/model/split';
import type { SurveyAmendments } from '../src/model/surveyStanding';
import type { DirectionThresholds, WeightPlaces, Weights } from '../src/model/weightThreshold';
import { createFigures, type Opening, type Planning } from './figures';
import { ladderCalls } from './ladderCalls';
import { createLongWork, drawn } from './longWork';
import { overtakeCalls } from './overtakeCalls';
import { afterRating } from './parts';
import { planCalls } from './planCalls';
import { coverOf, createRatings, hasFigures, type YearCover, yearsIn } from './ratings';
import { surveyCalls } from './surveyCalls';

/** Another package, to compare with. */
export interface OtherOpening extends Opening {
  readonly choices: Choices;
}

/** A year's rating and what it is compared with. */
export interface RatedYear {
  readonly rating: Rating;
  /** What the rows beside the ranking have as factor values. */
  readonly references: ReferenceValues;
  readonly years: readonly YearCover[];
  /** Places in the last rating year before it; null where there is none or this year is not one itself. */
  readonly before: { readonly year: number; readonly places: Int32Array; readonly scores: Float64Array } | null;
}

/** A methodology to rate by, and the choices under which. */
export interface MethodQuestion {
  /** Null: that of the open package. */
  readonly methodology: Methodology | null;
  readonly choices: Choices;
}

/**
 * The engine with a package in its hands: opened once, then fed with patches, so that an edit costs what it touches.
 * The worker is a shell around this; tests call it directly.
 */
export function createCalculator() {
  const ratings = createRatings();
  const { figures } = ratings;
  const work = createLongWork();
  /** The other package that is compared with. */
  let other: Omit<RatedSide, 'year'> | null = null;
  /** Latest ratings of the package without the plan that is held. */
  const unplanned = new Map<number, Rating>();
  /** Ratings under each other choice, of the rating that they differ from. */
  let others: { readonly of: Rating; readonly ratings: readonly (readonly [OtherChoice, Rating])[] } | null = null;
  let latticeListener: ((done: number) => void) | null = null;
  const plans = planCalls(figures, work);

  return {
    ...plans.calls,
    ...ladderCalls(ratings, work),
    ...overtakeCalls(ratings, work),
    ...surveyCalls(ratings, work),

    /** Takes a whole package; whatever was computed before is forgotten, and so is the plan that was held. */
    open(opening: Opening): void {
      figures.open(opening);
      plans.forget();
      ratings.forget();
      unplanned.clear();
      work.outdate();
    },

    /**
     * Holds a plan over the package: from then on every answer but the checks is of its figures; null: of the package
     * itself again. What is patched later flows into the plan, and what neither changes is not computed again. The first
     * plan waits for the part that makes it.
     */
    setPlan(planning: Planning | null): void | Promise<void> {
      const pending = figures.setPlan(planning);
      work.outdate();
      return pending?.then(work.outdate);
    },

    /** Counts the responses anew, as persons say of them now. */
    amend(next: SurveyAmendments): void {
      figures.amend(next);
      ratings.outdate();
      work.outdate();
    },

    /**
     * Takes another package to compare with (null: none), and tells which years it has data of. The regions that are
     * profiled may then be asked what has moved them from one of these.
     */
    openOther(opening: OtherOpening | null): readonly YearCover[] {
      if (opening === null) {
        other = null;
        return [];
      }
      const figuresOfOther = createFigures(() => {});
      figuresOfOther.open(opening);
      const { methodology, choices } = opening;
      const data = figuresOfOther.current();
      other = { data, methodology, choices };
      return yearsIn(data)
        .map((year) => rate(data, methodology, choices, year))
        .filter(hasFigures)
        .map((rating) => ({ ...coverOf(rating), planned: false }));
    },

    /** Sets cells; columns that are not named stay the very same objects, so their factors are not computed again. */
    patch(cells: readonly ColumnCell[]): void {
      figures.patch(cells);
      work.outdate();
    },

    /** The rating of a year, the years on offer, and the places of the rating year before it. */
    rate(year: number, choices: Choices): RatedYear {
      const rating = ratings.rated(year, choices);
      const years = ratings
        .ratedYears(choices)
        .map((each) => ({ ...coverOf(each), planned: figures.planningYears().includes(each.year) }));
      const before =
        rating.thinDirections.length > 0 ? undefined : years.findLast((each) => each.ratingYear && each.year < year);
      const beside = referenceValues(figures.current(), figures.references(), figures.methodology(), choices, year);
      if (before === undefined) return { rating, references: beside, years, before: null };
      const { places, scores } = ratings.rated(before.year, choices);
      return { rating, references: beside, years, before: { year: before.year, places, scores } };
    },

    /**
     * Places under every reading that the methodology can differ under. With thousands of regions this takes longer than an edit may
     * wait, so it lets other calls in every few milliseconds and gives up (null) once the data have moved on or another
     * lattice is asked for.
     */
    async lattice(year: number, choices: Choices): Promise<Lattice | null> {
      const isWanted = work.begin('lattice');
      const { distinctReadingsIn, latticeSteps } = await afterRating();
      if (!isWanted()) return null;
      const methodology = figures.methodology();
      const steps = latticeSteps(figures.snapshot(), methodology, choices, year);
      const all = distinctReadingsIn(methodology).length;
      return drawn(steps, isWanted, (done) => latticeListener?.(done / all));
    },

    /** Tells from now on how far each lattice has come, from 0 to 1: every few milliseconds, of one that takes as long. */
    tellLattice(listener: (done: number) => void): void {
      latticeListener = listener;
    },

    /** Nobody waits for the lattice that is under way. */
    giveUpLattice(): void {
      work.giveUp('lattice');
    },

    /**
     * What the owner of the data should know of the figures of a year (methodology.md §10): of the package itself, whatever
     * plan is held. As patient and as easily given up as a lattice.
     *
     * @param inputs every series that the package can hold, in the unit that it declares
     */
    async check(year: number, choices: Choices, inputs: readonly InputDefinition[]): Promise<Findings | null> {
      const isWanted = work.begin('check');
      const { findingSteps } = await afterRating();
      if (!isWanted()) return null;
      const [data, methodology] = [figures.base(), figures.methodology()];
      const rating = figures.isPlanned()
        ? rate(data, methodology, choices, year, unplanned.get(year))
        : ratings.rated(year, choices);
      unplanned.set(year, rating);
      const ground = { data, methodology, inputs, rating };
      const found: readonly Finding[] | null = await drawn(findingSteps(ground), isWanted);
      return found === null ? null : { year, found };
    },

    /**
     * What moves the place of one region in a year, and what has moved it. As patient and as easily given up as a
     * lattice.
     *
     * @param from the old end of the move; null: the last rating year before
     */
    async profile(
      year: number,
      choices: Choices,
      region: RegionCode,
      from: MoveFrom | null = null,
    ): Promise<RegionProfile | null> {
      const isWanted = work.begin('profile');
      const { profileSteps } = await afterRating();
      if (!isWanted()) return null;
      const ground = {
        data: figures.snapshot(),
        methodology: figures.methodology(),
        rating: ratings.rated(year, choices),
        years: ratings.ratedYears(choices),
        from,
        other,
      };
      return drawn(profileSteps(region, ground), isWanted);
    },

    /**
     * Places of a year as they would be with other values in some cells of the package, or in cells that the plan that is
     * held sets. Nothing of it is kept.
     */
    trial(year: number, choices: Choices, cells: readonly ColumnCell[]): Int32Array {
      return rate(figures.withCells(cells), figures.methodology(), choices, year, ratings.rated(year, choices)).places;
    },

    /**
     * What the numbers of one region would be were one choice made otherwise, choice by choice; nothing where the region
     * is not rated. The ratings are kept for the next region.
     */
    async otherwise(year: number, choices: Choices, region: RegionCode): Promise<readonly UnderOtherChoice[]> {
      const { otherChoices, regionUnder, withChoice } = await afterRating();
      const rating = ratings.rated(year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return [];
      if (others?.of !== rating) {
        const made = otherChoices(choices).map((choice): readonly [OtherChoice, Rating] => [
          choice,
          rate(figures.current(), figures.methodology(), withChoice(choices, choice), year, rating),
        ]);
        others = { of: rating, ratings: made };
      }
      return others.ratings.map(([choice, other]) => regionUnder(choice, other, index));
    },

    /**
     * Ratings of a year of the package itself, whatever plan is held, each by a methodology of its own (null: that of the
     * package). What one of them asks for and the package does not have is missing.
     */
    ratedBy: (year: number, methods: readonly MethodQuestion[]): readonly Rating[] =>
      methods.map(({ methodology, choices }) =>
        methodology === null
          ? rate(figures.base(), figures.methodology(), choices, year)
          : rate(figures.countedBy(methodology), methodology, choices, year),
      ),

    /** R and places of a year under several sets of direction weights, everything else as chosen. */
    async weighed(year: number, choices: Choices, sets: readonly Weights[]): Promise<readonly WeightPlaces[]> {
      const { weightPlaces } = await afterRating();
      return weightPlaces(ratings.rated(year, choices), figures.current(), figures.methodology(), sets);
    },

    /** The weights of each direction at which the place of a region changes; nothing where it is not rated. */
    async weightThresholds(
      year: number,
      choices: Choices,
      region: RegionCode,
    ): Promise<readonly DirectionThresholds[]> {
      const { weightThresholds } = await afterRating();
      const rating = ratings.rated(year, choices);
      const index = rating.regions.indexOf(region);
      return index < 0 ? [] : weightThresholds(rating, figures.current(), figures.methodology(), index);
    },

    /** Ratings of several years under several choices, for a file of results. */
    rateAll: (requests: readonly { readonly year: number; readonly choices: Choices }[]): readonly Rating[] =>
      requests.map(({ year, choices }) => rate(figures.current(), figures.methodology(), choices, year)),
  };
}

export type CalculatorApi = ReturnType<typeof createCalculator>;
