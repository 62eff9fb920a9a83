import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { DirectionCode } from '../model/methodology';
import { recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { Scenario, WeightSet, WeightSetId } from '../model/scenario';
import { WORKING_SET } from '../model/weightSets';
import type { Weights } from '../model/weightThreshold';
import type { OpenDocument } from './document';
import type { SessionState } from './session';

/** Stands for the methodology's own weights where a scenario on view has others. */
const OWN_WEIGHTS = 'order';

/**
 * Which set of weights the figures on view are made with: one chosen here, else that of the scenario on view, else the
 * methodology's own. A choice of the session: it changes what is looked at and nothing that is kept. Every edit of sets
 * comes with the screen that makes it (`weightEdits.ts`).
 */
export function createWeights(
  document: Accessor<OpenDocument | null>,
  scenario: Accessor<Scenario | null>,
  session: Pick<SessionState, 'weights' | 'setWeights'>,
) {
  const setOf = (id: WeightSetId | null | undefined): WeightSet | null =>
    recordsOf(document()?.records() ?? {}, 'weights').get(id ?? '') ?? null;
  const [tried, setTried] = createSignal<Weights | null>(null, { equals: samePlain });
  const [locked, setLocked] = createSignal<ReadonlySet<DirectionCode>>(new Set());
  /** What was on view when the working set was begun: there again where that is taken back. */
  let begunFrom: WeightSetId | null = null;

  /** The set on view; null: the methodology's own weights. */
  const onView = createMemo((): WeightSetId | null => {
    const ofScenario = scenario()?.weights ?? null;
    const chosen = session.weights();
    const candidates = chosen === OWN_WEIGHTS ? [] : [chosen, chosen === WORKING_SET ? begunFrom : null, ofScenario];
    return candidates.find((id) => setOf(id) !== null) ?? null;
  });

  const choose = (id: WeightSetId | null): void => {
    const ofScenario = scenario()?.weights ?? null;
    if (id === WORKING_SET && onView() !== WORKING_SET) begunFrom = onView();
    session.setWeights(id === ofScenario ? null : (id ?? OWN_WEIGHTS));
  };

  return {
    onView,
    /** Its name; null: the methodology's own weights. */
    name: (): string | null => setOf(onView())?.name ?? null,
    /** What stands in for the methodology's weights; a weight that is being moved already, before it is kept. */
    weights: (): Weights => tried() ?? setOf(onView())?.weights ?? {},
    /** Puts a set on view, or the methodology's own weights (null). */
    choose,
    /** Looks at weights that are not kept yet; null: at none any more. */
    try: (weights: Weights | null): void => void setTried(weights),
    /** Directions whose weight takes no part in sharing, for as long as the page lives. */
    locked,
    setLocked: (directions: ReadonlySet<DirectionCode>): void => void setLocked(() => directions),
  };
}

export type WeightsState = ReturnType<typeof createWeights>;
