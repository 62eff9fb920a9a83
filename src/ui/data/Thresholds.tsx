import { createEffect, createMemo, For, onCleanup, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { Ladder, Step, Threshold } from '../../model/ladder';
import { ChainButton } from '../parts/ChainButton';
import styles from './data.module.css';
import { type Lever, leverOf } from './lever';
import { thresholdParts } from './thresholdText';
import type { DataScreenView } from './view';

/** How long, in milliseconds, a region is the active one before its thresholds are asked for: arrows run past many. */
const SETTLED = 150;

/**
 * Thresholds of the active cell: the next values at which the region's place improves, and the first at which one is
 * lost. Asked for in the worker, after the rating; the newest answer stands until the next one.
 */
export function Thresholds(props: { readonly view: DataScreenView }) {
  const { view } = props;
  const words = () => view.words().region;
  const lever = createMemo((): (Lever & { readonly region: string }) | null => {
    const [{ regions, rated }, index] = [view.frame(), view.activeRegion()];
    const region = regions[index]?.code;
    const of = leverOf(view.activeColumn(), view.year());
    return region === undefined || index >= rated || of === null ? null : { ...of, region };
  });
  const region = createMemo(() => lever()?.region ?? null);
  createEffect(() => {
    const wanted = region();
    const settled = setTimeout(() => view.app.lookAtRegion(wanted), SETTLED);
    onCleanup(() => clearTimeout(settled));
  });
  onCleanup(() => view.app.lookAtRegion(null));

  const ladder = createMemo((): Ladder | null => {
    const [wanted, profile] = [lever(), view.app.derived.profile()];
    if (wanted === null || profile?.region !== wanted.region || profile.year !== view.year()) return null;
    return profile.ladders.find((each) => each.lever.input === wanted.input) ?? null;
  });
  const worse = (of: Ladder) => (of.better === 'up' ? 'down' : 'up');
  const shown = (threshold: Threshold, way: Ladder['better']) => {
    const style = lever()?.style ?? { decimals: 2, isShare: false };
    const parts = () => thresholdParts(threshold, way, style, view.language());
    return (
      <>
        {parts().sign} <span class={styles.figure}>{parts().figure}</span>{' '}
      </>
    );
  };
  const thresholdAt = ({ place }: Threshold): Subject => ({
    kind: 'threshold',
    region: lever()?.region ?? '',
    year: view.year(),
    input: lever()?.input ?? '',
    place,
  });
  return (
    <Show when={ladder()}>
      {(found) => (
        <section class={styles.section} aria-label={words().ladder}>
          <h2 title={words().ladderLead}>{words().ladder}</h2>
          <dl class={`${styles.facts} ${styles.thresholds}`}>
            <dt>{words().steps}</dt>
            <For each={found().steps}>
              {(step) => (
                <dd>
                  {shown(step, found().better)}
                  <ChainButton subject={thresholdAt(step)}>
                    <b class="up">→ {step.place}</b> <Answers step={step} view={view} />
                  </ChainButton>
                </dd>
              )}
            </For>
            <Show when={found().steps.length < MOST_STEPS}>
              <dd title={words().outOfReachLong(found().bestPlace)}>
                <span class="muted">{found().bestPlace === 1 ? words().first : words().outOfReach}</span>
              </dd>
            </Show>
            <dt>{words().lost}</dt>
            <Show
              when={found().loss}
              fallback={
                <dd>
                  <span class="muted">{words().safe}</span>
                </dd>
              }
            >
              {(loss) => (
                <dd>
                  {shown(loss(), worse(found()))}
                  <ChainButton subject={thresholdAt(loss())}>
                    <b class="down">→ {loss().place}</b>
                  </ChainButton>
                </dd>
              )}
            </Show>
          </dl>
        </section>
      )}
    </Show>
  );
}

/** A ladder of fewer steps has come to its end. */
const MOST_STEPS = 3;

/** How many more of the best answers make the step, of a factor that is made of answers. */
function Answers(props: { readonly step: Step; readonly view: DataScreenView }) {
  const words = () => props.view.words().region;
  return (
    <Show when={props.step.answers}>
      {(count) => (
        <span class="label" title={words().answersLong}>
          {words().answersNeeded(count())}
        </span>
      )}
    </Show>
  );
}
