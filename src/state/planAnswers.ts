import type { Accessor } from 'solid-js';
import type { PlanAnswer, PlanQuestion } from '../../workers/comparing';
import { declaredInputs } from '../model/ownInputs';
import type { AppState } from './app';
import { createFollowing } from './following';

export type { PlanAnswer } from '../../workers/comparing';

/** A plan that is asked about beside others, by a name that its answer has too. */
export type NamedPlan = Omit<PlanQuestion, 'inputs'> & { readonly name: string };

/** Follows what several plans over the open package come to, by their names. Empty until the first answer is there. */
export function createPlanAnswers(
  { calculations, document, derived }: Pick<AppState, 'calculations' | 'document' | 'derived'>,
  asked: Accessor<readonly NamedPlan[]>,
): Accessor<ReadonlyMap<string, PlanAnswer>> {
  const answers = createFollowing(asked, derived.rating, calculations.rated, async (named) => {
    const open = document();
    if (open === null) return null;
    const inputs = declaredInputs(open.methodology, open.settings());
    const answers = await calculations.plans(named.map(({ name: _, ...plan }) => ({ ...plan, inputs })));
    return new Map(answers.map((answer, index) => [named[index]?.name ?? '', answer]));
  });
  return () => answers() ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, PlanAnswer> = new Map();
