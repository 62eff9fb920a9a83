import { For, Show } from 'solid-js';
import { formatPercent } from '../../i18n';
import type { Readings } from '../../model/readings';
import { directionClass, Swatch } from '../parts/Swatch';
import { hrefOf } from '../shell/route';
import styles from './drawing.module.css';
import { chosenFirst } from './rowFigures';
import { directionName, type LeagueView } from './view';

/**
 * What the colours of the table mean. The directions are buttons: one that is pressed stands first in all bars, and the
 * table is sorted by it.
 */
export function Directions(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  return (
    <fieldset class={styles.legend}>
      <legend class="unseen">{words().legend}</legend>
      <For each={view.methodology.directions}>
        {(_, at) => {
          const name = () => directionName(view.methodology, at(), view.language());
          return (
            <button
              type="button"
              class={`${styles.direction} ${directionClass(at())}`}
              aria-pressed={view.first() === at()}
              title={view.first() === at() ? words().byPlace : words().sortBy(name())}
              onClick={() => view.toggleFirst(at())}
            >
              <Swatch direction={at()} />
              {name()}
              <span class={styles.weight}>
                {formatPercent((view.rating().directions[at()]?.weight ?? 0) * 100, 2, view.language())}
              </span>
            </button>
          );
        }}
      </For>
    </fieldset>
  );
}

/** What the marks of the table mean. */
export function Marks(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  const readingName = (reading: Readings['points']) => view.words().readings.axes.points.values[reading].name;
  const chosen = () => view.rating().choices.readings.points;
  return (
    <ul class={styles.marks}>
      <li class={styles.mark}>
        <MarkKey shape="dot" />
        {words().chosen(readingName(chosen()))}
      </li>
      <Show when={view.lattice()}>
        {(lattice) => (
          <>
            <For each={chosenFirst(chosen()).slice(1)}>
              {(reading, at) => (
                <li class={styles.mark}>
                  <MarkKey shape={at() === 0 ? 'diamond' : 'stroke'} />
                  {readingName(reading)}
                </li>
              )}
            </For>
            <li class={styles.mark}>
              <MarkKey shape="band" />
              <a class={styles.markLink} href={hrefOf('readings')}>
                {words().allReadings(lattice().readings.length)}
              </a>
            </li>
            <Show when={view.first() === null && lattice().indistinct.length > 0}>
              <li class={styles.mark} title={words().indistinctLong}>
                <MarkKey shape="bracket" />
                {words().indistinct}
              </li>
            </Show>
          </>
        )}
      </Show>
      <Show when={!Number.isNaN(view.ownScore())}>
        <li class={styles.mark}>
          <MarkKey shape="line" />
          {words().ownLine}
        </li>
      </Show>
    </ul>
  );
}

/** The mark itself, as the table draws it. */
function MarkKey(props: { readonly shape: 'dot' | 'diamond' | 'stroke' | 'band' | 'line' | 'bracket' }) {
  const width = () => (props.shape === 'band' ? 20 : 8);
  return (
    <svg width={width()} height="12" aria-hidden="true">
      <Show when={props.shape === 'dot'}>
        <circle class={styles.dot} cx="4" cy="6" r="3.5" />
      </Show>
      <Show when={props.shape === 'diamond'}>
        <path class={styles.diamond} d="M4 2l4 4l-4 4l-4 -4z" transform="scale(0.9) translate(0.4 0.6)" />
      </Show>
      <Show when={props.shape === 'stroke'}>
        <path class={styles.stroke} d="M4 1v10" />
      </Show>
      <Show when={props.shape === 'band'}>
        <rect class={styles.allReadings} width="20" height="10" y="1" rx="1" />
      </Show>
      <Show when={props.shape === 'line'}>
        <path class={styles.ownLine} d="M4 0v12" />
      </Show>
      <Show when={props.shape === 'bracket'}>
        <path class={styles.bracketKey} d="M4 0v12" />
      </Show>
    </svg>
  );
}
