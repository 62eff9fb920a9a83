import type { Choices } from '../model/rating';
import type { UnderPlan } from '../model/underPlan';
import type { AppState } from './app';

/** The plan on view under other readings or weights, which `name` says; null where no package is open. */
export function underChoices(
  { choices, scenarios }: Pick<AppState, 'choices' | 'scenarios'>,
  name: string,
  change: Partial<Choices>,
): UnderPlan | null {
  const [chosen, plan] = [choices(), scenarios.planFor(scenarios.active())];
  return chosen === null || plan === null ? null : { name, plan, choices: { ...chosen, ...change } };
}
