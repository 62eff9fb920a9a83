import { rate } from '../src/engine/rate';
import type {
  Extra,
  ExtraFault,
  ExtraLadder,
  Goal,
  GoalAnswer,
  LadderProgress,
  ReadingLadders,
} from '../src/model/overtake';
import type { Choices, Rating, RatingData } from '../src/model/rating';
import type { Readings } from '../src/model/readings';
import type { RegionCode } from '../src/model/region';
import { drawn, type LongWork } from './longWork';
import { afterRating } from './parts';
import type { Ratings } from './ratings';

/** A place to be reached or a region to be passed, through which level, and the levels that might do instead. */
export interface GoalQuestion {
  readonly region: RegionCode;
  readonly goal: Goal;
  readonly extra: Extra;
  readonly others: readonly Extra[];
}

const unknownRegion = (region: RegionCode): { readonly kind: 'fault'; readonly fault: ExtraFault } => ({
  kind: 'fault',
  fault: { code: 'no such region', region },
});

/** What more of a level would do: for one goal, for each better place, for every region. */
export function overtakeCalls(ratings: Ratings, work: LongWork) {
  const { figures } = ratings;
  return {
    /** The least amount more of a level with which a region reaches a place or passes another. */
    async overtake(year: number, choices: Choices, { region, goal, extra, others }: GoalQuestion): Promise<GoalAnswer> {
      const { overtaking } = await afterRating();
      const rating = ratings.ratedFor(region, year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return unknownRegion(region);
      return overtaking(rating, figures.methodology()).toGoal(index, goal, extra, others);
    },

    /**
     * The least amount more of a level for each better place of a region; at most so many places. As patient and as
     * easily given up as a lattice.
     */
    async overtakeLadder(
      year: number,
      choices: Choices,
      region: RegionCode,
      extra: Extra,
      most: number,
    ): Promise<ExtraLadder | null> {
      const isWanted = work.begin('ladder');
      const { overtaking } = await afterRating();
      if (!isWanted()) return null;
      const rating = ratings.ratedFor(region, year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return unknownRegion(region);
      return drawn(overtaking(rating, figures.methodology()).rungs(index, extra, most), isWanted);
    },

    /**
     * The same for every region under several readings. As patient and as easily given up as a lattice.
     *
     * @param report told every few milliseconds how many ladders are made
     */
    async overtakeLadders(
      year: number,
      choices: Choices,
      readings: readonly Readings[],
      extra: Extra,
      report: (progress: LadderProgress) => void,
    ): Promise<readonly ReadingLadders[] | null> {
      const isWanted = work.begin('ladders');
      const { ladderSteps } = await afterRating();
      if (!isWanted()) return null;
      const methodology = figures.methodology();
      const data = figures.snapshot();
      const standing = new Map(
        readings.map((each) => [each, rate(data, methodology, { ...choices, readings: each }, year)]),
      );
      const peers = new Map<RegionCode, RatingData | null>();
      const ratingFor = (region: RegionCode, reading: Readings): Rating => {
        const own = peers.get(region) ?? figures.computing(region);
        peers.set(region, own);
        const known = standing.get(reading);
        if (own === null && known !== undefined) return known;
        return rate(own ?? data, methodology, { ...choices, readings: reading }, year, known);
      };
      const codes = data.regions.map(({ code }) => code);
      return drawn(ladderSteps(codes, readings, ratingFor, methodology, extra), isWanted, report);
    },
  };
}
