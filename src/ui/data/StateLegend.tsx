import { For } from 'solid-js';
import { type MarkedState, StateMark } from '../parts/StateMark';
import styles from './data.module.css';
import type { DataScreenView } from './view';

const STATES: readonly MarkedState[] = [
  'provisional',
  'synthetic',
  'estimate',
  'plan',
  'projected',
  'missing',
  'invalid',
  'outlier',
  'computed',
];

/** What the marks in the cells mean. */
export function StateLegend(props: { readonly view: DataScreenView }) {
  return (
    <section class={styles.section}>
      <h2>{props.view.words().data.legend}</h2>
      <ul class={styles.legend}>
        <For each={STATES}>
          {(state) => (
            <li>
              <StateMark state={state} />
              {props.view.words().terms.states[state]}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
