import type {
  BestYears,
  BestYearsFault,
  BestYearsProgress,
  BestYearsQuestion,
  ProjectEcho,
  ProjectResult,
} from '../src/model/projectEffect';
import type { Choices } from '../src/model/rating';
import type { Result } from '../src/model/result';
import type { Comparison, PlanAnswer, PlanQuestion } from './comparing';
import type { Figures, Planning } from './figures';
import { drawn, type LongWork } from './longWork';
import { planningPart } from './parts';

/** What is asked of plans over the open package, whichever is held. */
export function planCalls(figures: Figures, work: LongWork) {
  /** What compares plans, once some have been. */
  let comparison: Comparison | null = null;
  const planGround = (choices: Choices, { plan, inputs }: Planning) => ({
    base: figures.base(),
    methodology: figures.methodology(),
    inputs,
    plan,
    choices,
  });

  return {
    /** Another package is open: nothing of what was compared is of use. */
    forget: (): void => comparison?.forget(),
    calls: {
      /**
       * R and place of each project's region in a year, alone over the base and among the others of its plan; null where the
       * package has changed meanwhile or it is asked for again.
       */
      async projectResults(
        year: number,
        choices: Choices,
        planning: Planning,
      ): Promise<readonly ProjectResult[] | null> {
        const isWanted = work.begin('results');
        const { resultSteps } = await planningPart();
        if (!isWanted()) return null;
        return drawn(resultSteps(planGround(choices, planning), year), isWanted);
      },

      /** What each project of a plan does in its years and the two after them; null as above. */
      async echoes(choices: Choices, planning: Planning): Promise<readonly ProjectEcho[] | null> {
        const isWanted = work.begin('echoes');
        const { echoSteps } = await planningPart();
        if (!isWanted()) return null;
        return drawn(echoSteps(planGround(choices, planning)), isWanted);
      },

      /**
       * The best years to begin some projects of a plan in; null as above.
       *
       * @param report told every few milliseconds how many ways of beginning have been looked at
       */
      async bestYears(
        choices: Choices,
        planning: Planning,
        question: BestYearsQuestion,
        report: (progress: BestYearsProgress) => void,
      ): Promise<Result<BestYears, BestYearsFault> | null> {
        const isWanted = work.begin('best');
        const { bestYearsSteps } = await planningPart();
        if (!isWanted()) return null;
        return drawn(bestYearsSteps(planGround(choices, planning), question), isWanted, report);
      },

      /** Several plans over the package as it stands, whichever is held. */
      async plans(questions: readonly PlanQuestion[]): Promise<readonly PlanAnswer[]> {
        const { createComparison } = await import('./comparing');
        comparison ??= createComparison();
        return comparison.ask(figures.base(), figures.methodology(), questions);
      },
    },
  };
}
