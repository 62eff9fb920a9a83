import type { PlanBase, Planned } from '../src/engine/planning';
import { rate } from '../src/engine/rate';
import type { Methodology } from '../src/model/methodology';
import type { PlannedFigures } from '../src/model/plan';
import type { Choices, Lattice, Rating } from '../src/model/rating';
import type { Planning } from './figures';
import { afterRating, planningPart } from './parts';

/** What is asked of one plan beside others. */
export interface PlanQuestion extends Planning {
  readonly years: readonly number[];
  /** Each year is rated under each of them. */
  readonly choices: readonly Choices[];
  /** Whether the places under every reading are asked for as well, with the rest of each choice. */
  readonly lattices?: boolean;
}

export interface PlanAnswer {
  /** By year, then by choice. */
  readonly ratings: readonly (readonly Rating[])[];
  /** The same; empty where they were not asked for. */
  readonly lattices: readonly (readonly Lattice[])[];
  readonly figures: PlannedFigures;
}

/** A plan as it was last compared, with its ratings by year and place of the choice. */
interface Compared {
  readonly made: Planned;
  readonly ratings: ReadonlyMap<string, Rating>;
}

/**
 * Rates several plans over one package, each in its own years and under its own choices. What was asked in the same place
 * before is remembered: after an edit only what it touches is computed again.
 */
export function createComparison() {
  let compared: readonly Compared[] = [];
  return {
    forget(): void {
      compared = [];
    },
    async ask(
      base: PlanBase,
      methodology: Methodology,
      questions: readonly PlanQuestion[],
    ): Promise<readonly PlanAnswer[]> {
      const [{ planned, figuresOfYears }, { lattice }] = await Promise.all([planningPart(), afterRating()]);
      const next: Compared[] = [];
      const answers = questions.map(({ plan, inputs, years, choices, lattices = false }, index): PlanAnswer => {
        // The plans of one package have most of their figures in common.
        const known = compared[index] ?? next.at(-1);
        const made = planned(base, methodology, inputs, plan, { previous: known?.made });
        const ratings = new Map<string, Rating>();
        const rated = (year: number, choice: Choices, place: number): Rating => {
          const previous = known?.ratings.get(`${year} ${place}`) ?? ratings.get(`${year} 0`);
          const rating = rate(made.data, methodology, choice, year, previous);
          ratings.set(`${year} ${place}`, rating);
          return rating;
        };
        const answer = {
          ratings: years.map((year) => choices.map((choice, place) => rated(year, choice, place))),
          lattices: lattices
            ? years.map((year) => choices.map((choice) => lattice(made.data, methodology, choice, year)))
            : [],
          figures: figuresOfYears(made, base, years),
        };
        next.push({ made, ratings });
        return answer;
      });
      compared = next;
      return answers;
    },
  };
}

export type Comparison = ReturnType<typeof createComparison>;
