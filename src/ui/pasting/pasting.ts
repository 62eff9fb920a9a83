import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellRange } from '../sheet/source';
import type { PasteGround } from './ground';
import { type PastePlan, planOf } from './plan';
import { type BlockSurvey, firstChoices, type PasteChoices, surveyBlock } from './survey';

/** A block on its way into the sheet. */
export interface Pasting {
  /** What waits for the user's word; null while nothing does. */
  readonly plan: Accessor<PastePlan | null>;
  paste(block: PastedBlock, selected: CellRange): void;
  choose(choice: Partial<PasteChoices>): void;
  /** Writes what waits, where no question is left open. */
  apply(): void;
  cancel(): void;
}

interface Owner {
  /** The sheet as it is at the moment of the paste. */
  readonly ground: () => PasteGround;
  /** Changes whenever cells do: a plan shows what stands there now. */
  readonly version: Accessor<number>;
  readonly write: (plan: PastePlan) => void;
  /** The preview has gone, with or without anything written. */
  readonly closed: () => void;
}

/** Takes blocks in: one without a doubt is written at once, any other waits with its preview. */
export function createPasting({ ground, version, write, closed }: Owner): Pasting {
  const [survey, setSurvey] = createSignal<BlockSurvey | null>(null);
  const [choices, setChoices] = createSignal<PasteChoices | null>(null);
  const plan = createMemo(() => {
    version();
    const [surveyed, chosen] = [survey(), choices()];
    return surveyed === null || chosen === null ? null : planOf(surveyed, chosen);
  });
  const close = (): void => {
    setSurvey(null);
    setChoices(null);
    closed();
  };
  return {
    plan,
    paste(block, selected) {
      const surveyed = surveyBlock(block, selected, ground());
      const first = firstChoices(surveyed);
      const planned = planOf(surveyed, first);
      if (planned.isCertain) {
        write(planned);
        return;
      }
      setChoices(first);
      setSurvey(surveyed);
    },
    choose: (choice) => setChoices((known) => (known === null ? null : { ...known, ...choice })),
    apply() {
      const planned = plan();
      if (planned === null || planned.open > 0 || planned.cells === 0) return;
      write(planned);
      close();
    },
    cancel: close,
  };
}
