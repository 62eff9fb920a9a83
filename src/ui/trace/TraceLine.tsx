import { createMemo, For, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { Rating } from '../../model/rating';
import { samePlain } from '../../model/same';
import type { UnderPlan } from '../../model/underPlan';
import { useApp } from '../../state/app';
import { createExplaining } from '../../state/explaining';
import { formulaPieces, shortText } from './formulaText';
import { type Naming, shownQuantity } from './subjectText';

interface TraceLineProps {
  readonly naming: Naming;
  readonly subject: Subject;
  /** The number as it stands on the screen. */
  readonly text: string;
  /** What it stands under, and the rating that it is out of, where these are not on view. */
  readonly under?: (() => UnderPlan | null) | undefined;
  readonly given?: (() => Rating | null) | undefined;
}

/** The formula of a number in one line, for the trace bar; of one that no formula gives, the number. */
export function TraceLine(props: TraceLineProps) {
  const app = useApp();
  const { given } = props;
  const under = createMemo(() => props.under?.() ?? null, null, { equals: samePlain });
  const explained = createExplaining(app, () => props.subject, {
    isFormulaAll: true,
    under,
    ...(given === undefined ? {} : { given }),
  });
  const pieces = createMemo(() =>
    formulaPieces(explained().explanation?.formula ?? [], app.words().chain.functions, app.language(), shortText),
  );
  /** What the formula gives; of one number it says no more than the number. */
  const result = () => {
    const found = explained().explanation;
    if (found === null || pieces().length < 2) return null;
    return `${shownQuantity(props.naming, props.subject, found.result)}${found.result.isShare ? '\u00A0%' : ''}`;
  };
  return (
    <>
      <Show when={result()}>
        <For each={pieces()}>
          {(piece) => (piece.kind === 'number' ? piece.text : <span class="muted">{piece.text}</span>)}
        </For>
        <span class="muted"> = </span>
      </Show>
      <b>{result() ?? props.text}</b>
    </>
  );
}
