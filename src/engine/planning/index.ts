/** What becomes of a package's figures under a plan: a part of its own, which the calculating thread loads when one is set. */

export { bestYearsSteps } from './bestYears';
export { type PlanHistory, type Planned, planned } from './planned';
export { changedYears, figuresOfYears } from './plannedFigures';
export type { PlanBase } from './prepared';
export { echoSteps, type PlanGround, resultSteps } from './projectEffects';
