import { Show } from 'solid-js';
import { formatNumber, formatSigned, type Names } from '../../i18n';
import { type DifferenceGroup, type Standing, toldOf, type VariantEffect } from '../../model/reviewEffect';
import { useApp } from '../../state/app';
import { Change } from '../parts/Change';
import styles from './review.module.css';

interface EffectProps {
  readonly effect: VariantEffect | null;
  /** Of a scenario or a weight set it is told where the effect is seen. */
  readonly group: DifferenceGroup | null;
  readonly names: Names;
}

export const SCORE_DECIMALS = 3;

/** What becomes of a place and of R; where no region is the user's own, of the one that moves most. */
export function Effect(props: EffectProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const where = (): string | null => {
    const year = props.effect?.year ?? 0;
    if (props.group?.kind === 'scenario') return words().inScenario(year);
    return props.group?.kind === 'weights' ? words().underWeights(year) : null;
  };
  const won = (now: Standing, after: Standing) =>
    now.place === null || after.place === null ? null : now.place - after.place;
  const score = (now: Standing, after: Standing) => {
    if (after.R === null) return words().noPlace;
    const gain = now.R === null ? '' : ` (${formatSigned(after.R - now.R, SCORE_DECIMALS, app.language())})`;
    return `R ${formatNumber(after.R, SCORE_DECIMALS, app.language())}${gain}`;
  };
  return (
    <Show when={props.effect}>
      {(effect) => (
        <span class={styles.effect}>
          <Show when={where()}>{(text) => <span class="secondary">{text()}</span>}</Show>
          <Show when={toldOf(effect())}>
            {(told) => (
              <>
                <span>
                  {told().region === null ? '' : `${props.names.region(told().region ?? '')}: `}
                  {words().place} {told().after.place ?? '–'}{' '}
                  <Change
                    places={won(told().now, told().after)}
                    words={`${told().now.place} → ${told().after.place}`}
                  />
                </span>
                <span>{score(told().now, told().after)}</span>
              </>
            )}
          </Show>
          <Show when={effect().moved > 0 || toldOf(effect())?.region !== null}>
            <span class="muted">{words().moved(effect().moved)}</span>
          </Show>
        </span>
      )}
    </Show>
  );
}
