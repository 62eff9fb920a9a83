/** How the rating is computed: pure functions of data, methodology and choices; see each for its paragraph. */

export { agreement } from './agreement';
export { answersNeeded } from './answersNeeded';
export type { Basis } from './basis';
export { findingSteps } from './checks/findings';
export { explain } from './explain';
export { inputEffects, inputWeights } from './inputWeights';
export { type Interval, meanInterval, shareInterval, surveyInterval } from './interval';
export { lattice, latticeSteps } from './lattice';
export { rate } from './rate';
export { distinctReadings } from './readings';
export { referenceValues } from './referenceValues';
export { type Move, splitMove } from './split';
export { type CountedBatch, tally } from './survey';
export { laddersOf } from './thresholds';
