import type { Plan } from './plan';
import type { Choices } from './rating';

/** What a number stands under that is not that of the plan and the choices on view, and what the user knows it by. */
export interface UnderPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly choices: Choices;
}
