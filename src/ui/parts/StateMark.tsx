import type { Dictionary } from '../../i18n';
import styles from './StateMark.module.css';

export type MarkedState = Exclude<keyof Dictionary['terms']['states'], 'final'>;

/** One shape a state, so that no state is told by colour alone. 8 × 8. */
const SHAPES: Readonly<Record<MarkedState, string>> = {
  provisional: 'M4 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  estimate: 'M.5 5C1.5 2.5 3 3 4 4s2.5 1.5 3.5-1',
  synthetic: 'M4 .7 7.3 4 4 7.3.7 4z',
  plan: 'M4 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  projected: 'M.5 4h6.5M4.5 1.5 7 4 4.5 6.5',
  missing: 'M0 4h2M3 4h2M6 4h2',
  invalid: 'M1.5 1.5l5 5M6.5 1.5l-5 5',
  outlier: 'M4 .5v4.5M4 6.5v1',
  overridden: 'M0 0h7L0 7z',
  computed: 'M.5.5h7v7h-7z',
};

/** The mark of a cell's state; its words stand beside it or in the cell's description. */
export function StateMark(props: { readonly state: MarkedState; readonly class?: string | undefined }) {
  return (
    <svg
      class={`${styles.mark} ${styles[props.state]} ${props.class ?? ''}`}
      width="8"
      height="8"
      viewBox="0 0 8 8"
      aria-hidden="true"
    >
      <path d={SHAPES[props.state]} />
    </svg>
  );
}
