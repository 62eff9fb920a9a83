/** How the rating is computed: pure functions of data, methodology and choices; see each for its paragraph. */

export { agreement } from './agreement';
export { distinctReadings } from './distinctReadings';
export type { Basis } from './explanation/basis';
export { explain } from './explanation/explain';
export { extrasOf } from './extra';
export { type Interval, meanInterval, shareInterval, surveyInterval } from './interval';
export { lattice, latticeSteps } from './lattice';
export { rate } from './rate';
export { referenceValues } from './referenceValues';
export { type CountedBatch, tally } from './survey';
export { laddersOf } from './thresholds';
