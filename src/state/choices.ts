import type { PackageSettings } from '../model/package';
import type { Choices } from '../model/rating';
import type { Scenario, WeightSet } from '../model/scenario';

/** What is chosen for the computation: by the package's settings and, where one is on view, by the scenario. */
export const choicesOf = (
  { readings, missing, expert }: PackageSettings,
  scenario: Pick<Scenario, 'readings'> | null,
  weightSet: WeightSet | null,
): Choices => ({
  readings: { ...readings, ...scenario?.readings },
  missing,
  weights: weightSet?.weights ?? {},
  expert,
});
