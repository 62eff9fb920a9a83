/** What is asked once a rating stands: a part of its own, which the calculating thread loads when it is first asked for. */

export { findingSteps } from './checks/findings';
export { columnLadderSteps } from './columnLadders';
export { distinctReadingsIn } from './distinctReadings';
export { lattice, latticeSteps } from './lattice';
export { otherChoices, regionUnder, withChoice } from './otherChoices';
export { ladderSteps, overtaking } from './overtaking';
export { profileSteps } from './profile';
export { holdSteps } from './redraw';
export { qualitySteps } from './surveyQuality';
export { summarySteps } from './surveySummary';
export { weightPlaces } from './weightPlaces';
export { weightThresholds } from './weightThresholds';
