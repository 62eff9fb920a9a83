import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { MOVE_CAUSES, type MoveCause, type MoveSplit as Split } from '../../model/split';
import { Swatch } from '../parts/Swatch';
import styles from './region.module.css';
import type { RegionView } from './view';

const WIDTH = 64;

/** Why the place moved from the last rating year: a waterfall in the rows of its own table. */
export function MoveSplit(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  return (
    <Show when={view.profile()}>
      {(profile) => (
        <section class={styles.part}>
          <Switch fallback={<p class="label">{words().noYearBefore}</p>}>
            <Match when={splitOf(profile().split)}>{(split) => <Waterfall view={view} split={split()} />}</Match>
            <Match when={problemOf(profile().split)}>
              {(problem) => <p class="label">{words().noSplit[problem()]}</p>}
            </Match>
          </Switch>
        </section>
      )}
    </Show>
  );
}

type Outcome = NonNullable<ReturnType<RegionView['profile']>>['split'];
const splitOf = (outcome: Outcome): Split | null => (outcome?.ok === true ? outcome.value : null);
const problemOf = (outcome: Outcome) => (outcome?.ok === false ? outcome.problem : null);

function Waterfall(props: { readonly view: RegionView; readonly split: Split }) {
  const { view } = props;
  const words = view.words;
  const title = () => words().move(props.split.before.year, props.split.after.year);
  /** Own figures and those of others always; what has not changed is named below. */
  const shown = () =>
    MOVE_CAUSES.filter(
      (cause) =>
        cause === 'own' ||
        cause === 'peers' ||
        props.split.places[cause] !== 0 ||
        (props.split.score?.[cause] ?? 0) !== 0,
    );
  const unchanged = () => MOVE_CAUSES.filter((cause) => !shown().includes(cause));
  /** Bars run on places: from the old one, cause by cause, to the new one. */
  const bars = createMemo(() => {
    let at = 0;
    const ends = shown().map((cause) => {
      const from = at;
      at += props.split.places[cause];
      return { from, to: at };
    });
    const points = [0, ...ends.map(({ to }) => to)];
    const [low, high] = [Math.min(...points), Math.max(...points)];
    const scale = high > low ? WIDTH / (high - low) : 0;
    return new Map(
      shown().map((cause, index) => {
        const { from, to } = ends[index] ?? { from: 0, to: 0 };
        return [cause, { start: (Math.min(from, to) - low) * scale, length: Math.abs(to - from) * scale }];
      }),
    );
  });
  const signed = (value: number, decimals: number) => (
    <td class="number" classList={{ up: value > 0, down: value < 0 }}>
      {view.signed(value, decimals)}
    </td>
  );
  const places = () => props.split.before.place - props.split.after.place;
  const oneSide = () =>
    words().oneSide(
      [...props.split.regionsBefore.map(view.nameOf), ...props.split.factorsBefore].join(', '),
      [...props.split.regionsAfter.map(view.nameOf), ...props.split.factorsAfter].join(', '),
    );
  const end = ({ year, place, score }: Split['before']) => (
    <tr>
      <th scope="row">{words().yearRow(year)}</th>
      <td />
      <td class="number">{view.number(score, 3)}</td>
      <td class="number">{place}</td>
    </tr>
  );
  return (
    <>
      <h2>{title()}</h2>
      <p class="label">{words().moveLead}</p>
      <table class={styles.table}>
        <caption class="unseen">{title()}</caption>
        <thead>
          <tr>
            <th scope="col">{words().cause}</th>
            <th scope="col">
              <span class="unseen">{words().shareHeading}</span>
            </th>
            <th scope="col" class="number">
              R
            </th>
            <th scope="col" class="number">
              {words().placeShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {end(props.split.before)}
          <For each={shown()}>
            {(cause: MoveCause) => (
              <tr>
                <th scope="row" class={styles.wrapped}>
                  {words().causes[cause]}
                </th>
                <td class={styles.bar}>
                  <svg width={WIDTH} height="10" aria-hidden="true">
                    <rect
                      class={props.split.places[cause] < 0 ? styles.lost : styles.gained}
                      x={bars().get(cause)?.start ?? 0}
                      width={bars().get(cause)?.length ?? 0}
                      height="10"
                    />
                  </svg>
                </td>
                {props.split.score === null ? <td class="number">–</td> : signed(props.split.score[cause], 3)}
                {signed(props.split.places[cause], 1)}
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">{words().together}</th>
            <td />
            {props.split.score === null ? (
              <td class="number">–</td>
            ) : (
              signed(props.split.after.score - props.split.before.score, 3)
            )}
            {signed(places(), 1)}
          </tr>
          {end(props.split.after)}
        </tbody>
      </table>
      <Show when={unchanged().length > 0}>
        <p class="label">
          {words().causeUnchanged(
            unchanged()
              .map((cause) => lowered(words().causes[cause]))
              .join(', '),
          )}
        </p>
      </Show>
      <Show when={props.split.score === null}>
        <p class="label">{words().scoreNotCompared}</p>
      </Show>
      <Show when={oneSide() !== ''}>
        <p class="label">{oneSide()}</p>
      </Show>
      <ByFactor view={view} split={props.split} />
    </>
  );
}

/** The same change of R by factor, the greatest first. */
function ByFactor(props: { readonly view: RegionView; readonly split: Split }) {
  const { view } = props;
  const words = view.words;
  const rows = () =>
    props.split.factors
      .map(({ factor, parts }) => ({
        factor,
        parts,
        whole: MOVE_CAUSES.reduce((sum, cause) => sum + parts[cause], 0),
      }))
      .sort((a, b) => Math.abs(b.whole) - Math.abs(a.whole));
  return (
    <Show when={rows().length > 0}>
      <details class={styles.details}>
        <summary>{words().byFactor}</summary>
        <table class={styles.table}>
          <caption class="unseen">{words().byFactor}</caption>
          <thead>
            <tr>
              <th scope="col">{words().factor}</th>
              <th scope="col" class="number">
                {words().causes.own}
              </th>
              <th scope="col" class="number">
                {words().causes.peers}
              </th>
              <th scope="col" class="number">
                {words().together}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ factor, parts, whole }) => (
                <tr>
                  <th scope="row" title={view.factorName(factor)}>
                    <Swatch direction={view.directionOf(factor)} />
                    {factor}
                  </th>
                  <td class="number">{view.signed(parts.own, 3)}</td>
                  <td class="number">{view.signed(parts.peers, 3)}</td>
                  <td class="number" classList={{ up: whole > 0.0005, down: whole < -0.0005 }}>
                    {view.signed(whole, 3)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </Show>
  );
}

/** A heading within a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
