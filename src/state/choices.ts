import type { PackageSettings } from '../model/package';
import type { Choices } from '../model/rating';
import type { Scenario } from '../model/scenario';
import type { Weights } from '../model/weightThreshold';

/** What is chosen for the computation: by the package's settings, by the scenario on view, and by the weights looked at. */
export const choicesOf = (
  { readings, missing, expert }: PackageSettings,
  scenario: Pick<Scenario, 'readings'> | null,
  weights: Weights,
): Choices => ({
  readings: { ...readings, ...scenario?.readings },
  missing,
  weights,
  expert,
});
