import type { Plan } from './plan';
import type { Choices } from './rating';
import type { RegionCode } from './region';

/** What a number stands under that is not that of the plan and the choices on view, and what the user knows it by. */
export interface UnderPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly choices: Choices;
  /** Regions that are computed from their cells in planning years whether the plan changes anything of theirs or not. */
  readonly computed: readonly RegionCode[];
}
