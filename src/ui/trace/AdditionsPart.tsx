import { For, Show } from 'solid-js';
import type { Explanation } from '../../model/explanation';
import type { CellAddress } from '../../model/present';
import { isHalfYear } from '../../model/unit';
import type { ChainView } from './chain';
import { FormulaPart } from './FormulaPart';
import { inputName, projectName, unitOf } from './subjectText';
import styles from './trace.module.css';

/** What each project adds to the cell, or to the cells behind a value: its amount, what brings it into the cell's unit, and how much of it counts. */
export function AdditionsPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  /** Which cell it is added to, where it is not the one on view. */
  const into = ({ input, year }: CellAddress): string =>
    props.explanation.subject.kind === 'cell' ? '' : ` · ${inputName(view.naming(), input)}, ${year}`;
  return (
    <Show when={props.explanation.additions.length > 0}>
      <section class={styles.part}>
        <h4>{view.words().trace.projects}</h4>
        <For each={props.explanation.additions}>
          {({ project, cell, amount, formula, rates }) => (
            <>
              <p class={styles.addition}>
                {projectName(view.naming(), project)}
                {into(cell)}
              </p>
              <FormulaPart
                view={view}
                explanation={{
                  subject: props.explanation.subject,
                  formula,
                  result: { value: amount, isShare: false },
                }}
              />
              <Show when={isHalfYear(unitOf(view.naming(), cell.input))}>
                <p class={styles.said}>{view.words().projects.halfYear(inputName(view.naming(), cell.input))}</p>
              </Show>
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
