import type { PackageSettings } from './package';
import type { Choices } from './rating';
import { type RecordBook, recordsOf } from './records';
import type { Scenario, ScenarioId } from './scenario';
import type { Weights } from './weightThreshold';

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

/** What a scenario, or the base (null), is computed under, whatever is on view. */
export function branchChoices(settings: PackageSettings, book: RecordBook, id: ScenarioId | null): Choices {
  const scenario = recordsOf(book, 'scenario').get(id ?? '') ?? null;
  return choicesOf(settings, scenario, recordsOf(book, 'weights').get(scenario?.weights ?? '')?.weights ?? {});
}
