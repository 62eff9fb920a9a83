import { For, Show } from 'solid-js';
import type { Explanation } from '../../model/explanation';
import type { ChainView } from './chain';
import { FormulaPart } from './FormulaPart';
import { projectName } from './subjectText';
import styles from './trace.module.css';

/** What each project adds to the cell: its amount, what brings it into the cell's unit, and how much of it counts. */
export function AdditionsPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  return (
    <Show when={props.explanation.additions.length > 0}>
      <section class={styles.part}>
        <h4>{view.words().trace.projects}</h4>
        <For each={props.explanation.additions}>
          {({ project, amount, formula, rates }) => (
            <>
              <p class={styles.addition}>{projectName(view.naming(), project)}</p>
              <FormulaPart
                view={view}
                explanation={{
                  subject: props.explanation.subject,
                  formula,
                  result: { value: amount, isShare: false },
                }}
              />
              <For each={rates}>
                {({ currency, rate }) => (
                  <p class={styles.said}>{view.words().trace.rateFrom(currency, rate.source)}</p>
                )}
              </For>
            </>
          )}
        </For>
      </section>
    </Show>
  );
}
