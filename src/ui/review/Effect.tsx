import { Show } from 'solid-js';
import { formatNumber, formatSigned, type Names } from '../../i18n';
import type { Standing, VariantEffect } from '../../model/reviewEffect';
import { useApp } from '../../state/app';
import { Change } from '../parts/Change';
import styles from './review.module.css';

interface EffectProps {
  readonly now: Standing;
  readonly after: VariantEffect | null;
  readonly names: Names;
}

export const SCORE_DECIMALS = 3;

/** What becomes of a place and of R; where no region is the user's own, of the one that moves most. */
export function Effect(props: EffectProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const won = () => {
    const [before, after] = [props.now.place, props.after?.place ?? null];
    return before === null || after === null ? null : before - after;
  };
  const score = () => {
    const [before, after] = [props.now.R, props.after?.R ?? null];
    if (after === null) return words().noPlace;
    const gain = before === null ? '' : ` (${formatSigned(after - before, SCORE_DECIMALS, app.language())})`;
    return `R ${formatNumber(after, SCORE_DECIMALS, app.language())}${gain}`;
  };
  return (
    <Show when={props.after}>
      {(after) => (
        <span class={styles.effect}>
          <Show when={after().place !== null}>
            <span>
              {words().place} {after().place} <Change places={won()} words={`${props.now.place} → ${after().place}`} />
            </span>
            <span>{score()}</span>
          </Show>
          <Show when={after().place === null && after().most}>
            {(most) => (
              <span>
                {props.names.region(most().region)}: {words().place} {most().after}{' '}
                <Change places={most().before - most().after} words={`${most().before} → ${most().after}`} />
              </span>
            )}
          </Show>
          <Show when={after().moved > 0 || after().place === null}>
            <span class="muted">{words().moved(after().moved)}</span>
          </Show>
        </span>
      )}
    </Show>
  );
}
