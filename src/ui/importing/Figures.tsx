import { For } from 'solid-js';
import { formatCount } from '../../i18n';
import { useApp } from '../../state/app';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
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
    <div class={styles.figures}>
      <KeyFigureList>
        <For each={props.figures}>
          {(figure) => (
            <KeyFigure
              label={figure.label}
              tone={figure.tone === 'warn' ? 'warn' : figure.count === 0 ? 'muted' : undefined}
            >
              {formatCount(figure.count, app.language())}
            </KeyFigure>
          )}
        </For>
      </KeyFigureList>
    </div>
  );
}
