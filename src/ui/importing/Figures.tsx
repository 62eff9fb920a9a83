import { For } from 'solid-js';
import { formatCount } from '../../i18n';
import { useApp } from '../../state/app';
import styles from './importing.module.css';

export interface Figure {
  readonly label: string;
  readonly count: number;
  /** `warn`: something is left out or has to be decided. */
  readonly tone?: 'warn' | 'plain';
}

/** The counts of a preview, side by side. */
export function Figures(props: { readonly figures: readonly Figure[] }) {
  const app = useApp();
  return (
    <dl class={styles.figures}>
      <For each={props.figures}>
        {(figure) => (
          <div>
            <dt>{figure.label}</dt>
            <dd classList={{ warn: figure.tone === 'warn', muted: figure.count === 0 }}>
              {formatCount(figure.count, app.language())}
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
