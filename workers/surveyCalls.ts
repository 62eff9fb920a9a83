import type { Choices } from '../src/model/rating';
import { DRAWING, type PlaceHold } from '../src/model/redraw';
import type { RegionCode } from '../src/model/region';
import type { SurveySummary } from '../src/model/survey';
import { DOUBT_RULES, type SurveyQuality } from '../src/model/surveyQuality';
import { drawn, type LongWork } from './longWork';
import { afterRating } from './parts';
import type { Ratings } from './ratings';

/** The answer about a place; null in it where the region has no place or no responses. */
export interface HoldAnswer {
  readonly hold: PlaceHold | null;
}

/** Tells an answer of nothing from one that was given up. */
function* answered(steps: Generator<number, PlaceHold | null>): Generator<number, HoldAnswer> {
  return { hold: yield* steps };
}

/** What is asked of the survey of the open package. */
export function surveyCalls(ratings: Ratings, work: LongWork) {
  const { figures } = ratings;
  return {
    /** What the survey of a year comes to, question by question. As patient and as easily given up as a lattice. */
    async survey(year: number, choices: Choices): Promise<SurveySummary | null> {
      const isWanted = work.begin('survey');
      const { summarySteps } = await afterRating();
      if (!isWanted()) return null;
      const { regions } = figures.base();
      const { zero } = choices.readings;
      const steps = summarySteps(figures.responses(), figures.carried(), figures.methodology(), regions, year, zero);
      return drawn(steps, isWanted);
    },

    /** What may be wrong with the counted responses of a year. As patient and as easily given up as a lattice. */
    async quality(year: number): Promise<SurveyQuality | null> {
      const isWanted = work.begin('quality');
      const { qualitySteps } = await afterRating();
      if (!isWanted()) return null;
      return drawn(qualitySteps(figures.responses(), figures.methodology(), year, DOUBT_RULES), isWanted);
    },

    /**
     * What the place of a region owes to who happened to be asked, and how many more answers would hold it; null where
     * the package has changed meanwhile, it is asked for again or given up.
     *
     * @param report told every few milliseconds how far it has come, 0 … 1
     */
    async hold(
      year: number,
      choices: Choices,
      region: RegionCode,
      report: (done: number) => void,
    ): Promise<HoldAnswer | null> {
      const isWanted = work.begin('hold');
      const { holdSteps } = await afterRating();
      if (!isWanted()) return null;
      const ground = {
        data: figures.snapshot(),
        methodology: figures.methodology(),
        choices,
        year,
        rating: ratings.rated(year, choices),
        responses: figures.responses(),
      };
      const steps = answered(holdSteps(region, ground, DRAWING));
      return drawn(steps, isWanted, report);
    },

    /** What is drawn for a place is wanted no more. */
    giveUpHold(): void {
      work.giveUp('hold');
    },
  };
}
