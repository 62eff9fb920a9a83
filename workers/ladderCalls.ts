import type { KnownLadders } from '../src/engine/columnLadders';
import type { ColumnLadders } from '../src/model/columnLadders';
import type { InputCode } from '../src/model/methodology';
import type { Choices } from '../src/model/rating';
import type { RegionCode } from '../src/model/region';
import { drawn, type LongWork } from './longWork';
import { afterRating } from './parts';
import type { Ratings } from './ratings';

/** How places depend on the cells of one input. */
export function ladderCalls(ratings: Ratings, work: LongWork) {
  const { figures } = ratings;
  /** The ladders of the column that was asked for last. */
  let column: KnownLadders | null = null;
  return {
    /**
     * How the place of each of some regions depends on its own cell of an input. As patient and as easily given up as a
     * lattice; what is known of a column is kept for the next regions.
     */
    async column(
      year: number,
      choices: Choices,
      input: InputCode,
      of: readonly RegionCode[],
    ): Promise<ColumnLadders | null> {
      const isWanted = work.begin('column');
      const { columnLadderSteps } = await afterRating();
      if (!isWanted()) return null;
      const rating = ratings.rated(year, choices);
      const known = column?.of === rating && column.input === input ? column.ladders : new Map();
      const ground = { rating, methodology: figures.methodology() };
      const made = await drawn(columnLadderSteps(input, of, ground, known), isWanted);
      if (made !== null) column = { of: rating, input, ladders: new Map([...known, ...made.ladders]) };
      return made;
    },

    /**
     * The same for every region. As patient and as easily given up as a lattice.
     *
     * @param report told every few milliseconds for how many it is known
     */
    async everyLadder(
      year: number,
      choices: Choices,
      input: InputCode,
      report: (done: number) => void,
    ): Promise<ColumnLadders | null> {
      const isWanted = work.begin('everyLadder');
      const { columnLadderSteps } = await afterRating();
      if (!isWanted()) return null;
      const rating = ratings.rated(year, choices);
      const ground = { rating, methodology: figures.methodology() };
      return drawn(columnLadderSteps(input, rating.regions, ground, new Map()), isWanted, report);
    },

    /** Nobody waits for the ladders of every region any more. */
    giveUpEveryLadder(): void {
      work.giveUp('everyLadder');
    },
  };
}
