import { createMemo, For, Show } from 'solid-js';
import type { MoveSplit } from '../../model/split';
import { Figure, type OwnSubject } from './Figure';
import { hasMoved, type MoveRow, moveBars, moveRows } from './moveRows';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Width of the bars from the least to the most places. */
const WIDTH = 64;

interface WaterfallProps {
  readonly view: RegionView;
  readonly split: MoveSplit;
  readonly title: string;
  /** The package that the old year is of; null: this one. */
  readonly otherName: string | null;
  readonly hasOtherMethod: boolean;
}

/** A waterfall in the rows of its own table: from the old place, part by part, to the new one. */
export function Waterfall(props: WaterfallProps) {
  const { view } = props;
  const words = view.words;
  const made = createMemo(() => moveRows(props.split, words(), props.hasOtherMethod));
  const bars = createMemo(() => {
    const { of, bars: ends } = moveBars(made().rows);
    const points = [0, ...ends.map(({ to }) => to)];
    const [low, high] = [Math.min(...points), Math.max(...points)];
    const scale = high > low ? WIDTH / (high - low) : 0;
    return {
      of,
      bars: ends.map(({ from, to }) => ({
        start: (Math.min(from, to) - low) * scale,
        length: Math.abs(to - from) * scale,
        isLost: to < from,
      })),
    };
  });
  const signed = (value: number, decimals: number, of: OwnSubject) => (
    <td class="number" classList={{ up: value > 0, down: value < 0 }}>
      <Figure view={view} of={of} isMinor={decimals === 1}>
        {view.signed(value, decimals)}
      </Figure>
    </td>
  );
  const partOf = ({ cause, isRevision }: MoveRow, of: 'place' | 'score'): OwnSubject => ({
    kind: 'move part',
    cause,
    isRevision,
    of,
  });
  /** A number of this package has a chain; what another package holds is not here to be looked into. */
  const own = (kind: 'score' | 'place', year: number, name: string | null, text: string | number) => (
    <Show when={name === null} fallback={text}>
      <Figure view={view} of={{ kind, year }} isMinor={kind === 'place'}>
        {text}
      </Figure>
    </Show>
  );
  const end = ({ year, place, score }: MoveSplit['before'], name: string | null) => (
    <tr>
      <th scope="row" class={styles.wrapped}>
        {name === null ? words().yearRow(year) : words().yearOf(year, name)}
      </th>
      <td class="number">{own('score', year, name, view.number(score, 3))}</td>
      <td class="number">{own('place', year, name, place)}</td>
      <td />
    </tr>
  );
  return (
    <>
      <table class={styles.table}>
        <caption class="unseen">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words().cause}</th>
            <th scope="col" class="number">
              R
            </th>
            <th scope="col" class="number">
              {words().placeShort}
            </th>
            {/* The bars are of places, and stand beside them; of R where no place has moved, which is said below. */}
            <th scope="col">
              <span class="unseen">{words().shareHeading}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {end(props.split.before, props.otherName)}
          <For each={made().rows}>
            {(row, at) => (
              <tr>
                <th scope="row" class={styles.wrapped}>
                  {row.name}
                </th>
                {row.score === null ? <td class="number">–</td> : signed(row.score, 3, partOf(row, 'score'))}
                {signed(row.places, 1, partOf(row, 'place'))}
                <td class={styles.bar}>
                  <svg width={WIDTH} height="10" aria-hidden="true">
                    <rect
                      class={bars().bars[at()]?.isLost ? styles.lost : styles.gained}
                      x={bars().bars[at()]?.start ?? 0}
                      width={bars().bars[at()]?.length ?? 0}
                      height="10"
                    />
                  </svg>
                </td>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">{words().together}</th>
            {props.split.score === null ? (
              <td class="number">–</td>
            ) : (
              signed(props.split.after.score - props.split.before.score, 3, { kind: 'move whole', of: 'score' })
            )}
            {signed(props.split.before.place - props.split.after.place, 1, { kind: 'move whole', of: 'place' })}
            <td />
          </tr>
          {end(props.split.after, null)}
        </tbody>
      </table>
      <Show when={!hasMoved(props.split)}>
        <p class="label">{props.split.score === null ? words().noPlaceMoved : words().nothingMoved}</p>
      </Show>
      <Show when={hasMoved(props.split) && bars().of === 'score'}>
        <p class="label">{words().barsOfScore}</p>
      </Show>
      <Show when={made().unchanged.length > 0}>
        <p class="label">{words().causeUnchanged(made().unchanged.join(', '))}</p>
      </Show>
    </>
  );
}
