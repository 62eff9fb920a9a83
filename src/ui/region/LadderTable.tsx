import { createEffect, For, Show } from 'solid-js';
import { unitName } from '../../i18n';
import type { InputEffect } from '../../model/inputWeight';
import type { Ladder, Threshold } from '../../model/ladder';
import { shownFigure } from '../data/figures';
import { thresholdText } from '../data/thresholdText';
import { Change } from '../parts/Change';
import { Swatch } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { hrefOf } from '../shell/route';
import { useShell } from '../shell/shell';
import { Figure, type OwnSubject } from './Figure';
import { LadderChart } from './LadderChart';
import styles from './region.module.css';
import type { RegionView } from './view';

/** For every input: the next three values at which the place improves, and the first at which a place is lost. */
export function LadderTable(props: { readonly view: RegionView; readonly isAskedFor: boolean }) {
  const { view } = props;
  const words = view.words;
  let section: HTMLElement | undefined;
  // What stands above it is drawn by then.
  createEffect(() => {
    if (props.isAskedFor && view.profile() !== null) section?.scrollIntoView();
  });
  return (
    <section ref={section} class={styles.part} data-help="ladder">
      <h2>{words().ladder}</h2>
      <p class="label">{words().ladderLead}</p>
      <p class="label">
        <a href={hrefOf('scenarios')}>{words().toOvertaking}</a>
      </p>
      <Show when={view.profile()} fallback={<p class="label">{words().computing}</p>}>
        {(profile) => (
          <Show when={profile().ladders.length > 0} fallback={<p class="label">{words().noLadder}</p>}>
            <LadderChart view={view} ladders={profile().ladders} />
            <Wide label={words().ladder}>
              <table class={styles.table}>
                <caption class="unseen">{words().ladder}</caption>
                <thead>
                  <tr>
                    <th scope="col" class={`${styles.name} ${styles.long}`}>
                      {words().lever}
                    </th>
                    <th scope="col" class="number">
                      {words().now}
                    </th>
                    <th scope="col">
                      <span class="unseen">{words().unitHeading}</span>
                    </th>
                    <th scope="col" colspan={columns(profile().ladders)}>
                      {words().steps}
                    </th>
                    <th scope="col">{words().lost}</th>
                    <th scope="col" class="number" title={words().hundredthLong}>
                      {words().hundredth}
                    </th>
                    <th scope="col" class="number" title={words().hundredthPlaceLong}>
                      {words().placeShort}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <For each={profile().ladders}>
                    {(ladder, index) => (
                      <Row
                        view={view}
                        ladder={ladder}
                        columns={columns(profile().ladders)}
                        effect={profile().effects[index()]}
                      />
                    )}
                  </For>
                </tbody>
              </table>
            </Wide>
          </Show>
        )}
      </Show>
    </section>
  );
}

/** How many columns the steps need: one past the longest ladder, for what comes after it, and three at most. */
const columns = (ladders: readonly Ladder[]): number =>
  Math.min(3, 1 + Math.max(0, ...ladders.map(({ steps }) => steps.length)));

interface RowProps {
  readonly view: RegionView;
  readonly ladder: Ladder;
  readonly columns: number;
  readonly effect: InputEffect | undefined;
}

function Row(props: RowProps) {
  const { view } = props;
  const shell = useShell();
  const words = view.words;
  const style = () => view.leverStyle(props.ladder.lever);
  const unit = () => {
    const found = view.unitOf(props.ladder.lever.input);
    return found === undefined ? '' : unitName(found, view.app.words().units);
  };
  const cell = () => ({ region: view.code(), input: props.ladder.lever.input, year: view.rating().year });
  /** A value made of answers is a factor's own. */
  const subject = (): OwnSubject => {
    const { input, kind } = props.ladder.lever;
    return kind === 'cell' ? { kind: 'cell', input } : { kind: 'value', factor: input };
  };
  const thresholdAt = ({ place }: Threshold): OwnSubject => ({
    kind: 'threshold',
    input: props.ladder.lever.input,
    place,
  });
  const worse = () => (props.ladder.better === 'up' ? 'down' : 'up');
  const placesWords = (places: number): string => {
    const { same, up, down } = view.app.words().rating;
    return places === 0 ? same : places > 0 ? up(places) : down(-places);
  };
  /** Stands once, after the last step there is. */
  const end = () => (props.ladder.bestPlace === 1 ? words().first : words().outOfReach);
  return (
    <tr>
      <th scope="row" class={`${styles.name} ${styles.long}`} title={words().moves(props.ladder.factors.join(', '))}>
        <Swatch direction={view.directionOf(props.ladder.factors[0] ?? '')} />
        <Show when={props.ladder.lever.kind === 'cell'} fallback={view.leverName(props.ladder.lever)}>
          <a
            href={hrefOf('data')}
            class={styles.toCell}
            title={`${view.app.words().trace.toCell} · ${words().moves(props.ladder.factors.join(', '))}`}
            onClick={(event) => {
              event.preventDefault();
              shell.goToCell(cell());
            }}
          >
            {view.leverName(props.ladder.lever)}
          </a>
        </Show>
        <Show when={props.ladder.factors.length > 1}>
          <span class="muted"> {props.ladder.factors.join(' + ')}</span>
        </Show>
      </th>
      <td class="number">
        <Figure view={view} of={subject()}>
          {shownFigure(props.ladder.value, style(), view.language())}
        </Figure>
      </td>
      <td class={styles.unit}>{unit()}</td>
      <For each={Array.from({ length: props.columns }, (_, place) => place)}>
        {(place) => (
          <Show
            when={props.ladder.steps[place]}
            fallback={
              <td class={styles.step}>
                <Show when={place === props.ladder.steps.length}>
                  <span class="muted" title={words().outOfReachLong(props.ladder.bestPlace)}>
                    {end()}
                  </span>
                </Show>
              </td>
            }
          >
            {(step) => (
              <td class={styles.step}>
                <Figure view={view} of={thresholdAt(step())} isMinor>
                  {thresholdText(step(), props.ladder.better, style(), view.language())}
                  <b class={styles.reached}> → {step().place}</b>
                  <Show when={step().answers}>
                    {(count) => (
                      <span class={styles.answers} title={words().answersLong}>
                        {words().answersNeeded(count())}
                      </span>
                    )}
                  </Show>
                </Figure>
              </td>
            )}
          </Show>
        )}
      </For>
      <Show
        when={props.ladder.loss}
        fallback={
          <td class={styles.step}>
            <span class="muted">{words().safe}</span>
          </td>
        }
      >
        {(loss) => (
          <td class={styles.step}>
            <Figure view={view} of={thresholdAt(loss())} isMinor>
              {thresholdText(loss(), worse(), style(), view.language())}
              <b class="down"> → {loss().place}</b>
            </Figure>
          </td>
        )}
      </Show>
      <td class="number">
        <Show when={props.effect} fallback="–">
          {(effect) => (
            <Figure view={view} of={{ kind: 'effect', input: props.ladder.lever.input }} isMinor>
              {view.signed(effect().score, 3)}
            </Figure>
          )}
        </Show>
      </td>
      <td class="number">
        <Show when={props.effect} fallback="–">
          {(effect) => (
            <Figure view={view} of={{ kind: 'place effect', input: props.ladder.lever.input }} isMinor>
              <Change places={effect().places} words={placesWords(effect().places)} />
            </Figure>
          )}
        </Show>
      </td>
    </tr>
  );
}
