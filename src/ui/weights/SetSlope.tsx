import { createMemo, For, Show } from 'solid-js';
import { ChartFigure } from '../chart/ChartFigure';
import { moveAmongFigures } from '../parts/amongFigures';
import { ChainButton } from '../parts/ChainButton';
import type { ReadingsView } from '../readings/view';
import { columnsOf, MOST_COLUMNS, MOST_ROWS, type SetColumn, type SlopeRow, setSlopeConfiguration } from './setSlope';
import type { SetRow, WeightsView } from './view';
import styles from './weights.module.css';

/** So much of the head of the lattice names of sets do not need: a second line of controls stands there. */
const CONTROLS = 34;

interface SetSlopeProps {
  readonly view: WeightsView;
  /** The lattice whose rows the lines run into. */
  readonly readings: ReadingsView;
  /** Of a row of the lattice, and of what stands above the first, in pixels. */
  readonly row: number;
  readonly head: number;
}

/** The sets whose places are known: side by side stand two or more. */
export const placedSets = (view: WeightsView): readonly SetRow[] =>
  view.sets().filter(({ id }) => view.resultOf(id) !== undefined);

/** Places of all regions under each set, the set on view last: its places run into the rows of the lattice. */
export function SetSlope(props: SetSlopeProps) {
  const { view, readings } = props;
  const words = view.words;
  const head = () => props.head - CONTROLS;
  const sets = createMemo(() => placedSets(view));
  const shown = () => sets().findIndex(({ id }) => id === view.onView());
  const chosen = (most: number) => columnsOf(sets().length, Math.max(0, shown()), most);
  const columns = (indices: readonly number[]): readonly SetColumn[] =>
    indices.map((index) => ({ name: sets()[index]?.name ?? '', isOnView: index === shown() }));
  const rows = (indices: readonly number[]): readonly SlopeRow[] =>
    readings.rows().map((region) => ({
      code: readings.codeOf(region),
      name: readings.shortNameOf(region),
      isOwn: region === readings.own(),
      letter: readings.letterOf(region),
      places: indices.map((index) => view.resultOf(sets()[index]?.id ?? null)?.places[region] ?? 0),
    }));
  const table = (indices: readonly number[]) => ({
    sets: indices.flatMap((index) => sets()[index] ?? []),
    columns: columns(indices),
    rows: rows(indices),
  });
  /** Sets that the chart has no room for; its table and its picture have them. */
  const leftOut = (): readonly string[] => {
    const drawn = new Set(chosen(MOST_COLUMNS));
    return sets().flatMap(({ name }, index) => (drawn.has(index) ? [] : [name]));
  };
  const hasLines = () => sets().length > 1 && readings.rows().length <= MOST_ROWS && shown() >= 0;
  return (
    <Show when={sets().length > 1} fallback={<p class="label">{words().slopeEmpty}</p>}>
      <div class={styles.slope} style={{ '--sets': String(Math.max(3, chosen(MOST_COLUMNS).length)) }}>
        <Show when={hasLines()} fallback={<SetPlaces view={view} {...table(chosen(Number.POSITIVE_INFINITY))} />}>
          <ChartFigure
            title={words().slope}
            description={words().slope}
            fileName={`${words().slopeFile} ${view.rating()?.year ?? ''}`.trim()}
            height={head() + readings.rows().length * props.row}
            configuration={(colours) =>
              setSlopeConfiguration(rows(chosen(MOST_COLUMNS)), columns(chosen(MOST_COLUMNS)), colours, {
                row: props.row,
                head: head(),
                namesAtEnd: false,
              })
            }
            picture={(colours) => {
              const all = chosen(Number.POSITIVE_INFINITY);
              return setSlopeConfiguration(rows(all), columns(all), colours, {
                row: props.row,
                head: head(),
                namesAtEnd: true,
              });
            }}
            rows={() => {
              const all = chosen(Number.POSITIVE_INFINITY);
              return [
                [words().region, ...columns(all).map(({ name }) => name)],
                ...rows(all).map(({ name, places }) => [name, ...places.map((place) => place || null)]),
              ];
            }}
            table={() => {
              const all = chosen(Number.POSITIVE_INFINITY);
              return <SetPlaces view={view} {...table(all)} />;
            }}
          />
          <Show when={leftOut().length > 0}>
            <p class="label">{words().slopeLeftOut(leftOut().join(', '))}</p>
          </Show>
        </Show>
      </div>
    </Show>
  );
}

/** The same as figures. */
function SetPlaces(props: {
  readonly view: WeightsView;
  readonly sets: readonly SetRow[];
  readonly columns: readonly SetColumn[];
  readonly rows: readonly SlopeRow[];
}) {
  const words = props.view.words;
  const underSet = (at: number) => {
    const set = props.sets[at];
    return set === undefined ? null : props.view.underSet(set);
  };
  return (
    <div class={styles.places}>
      <table on:keydown={moveAmongFigures}>
        <caption class="unseen">{words().slope}</caption>
        <thead>
          <tr>
            <th scope="col">{words().region}</th>
            <For each={props.columns}>
              {({ name, isOnView }) => (
                <th scope="col" class="number" classList={{ [styles.onView ?? '']: isOnView }}>
                  {name}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {({ code, name, isOwn, letter, places }) => (
              <tr classList={{ [styles.own ?? '']: isOwn }}>
                <th scope="row">{letter === null ? name : `${letter} ${name}`}</th>
                <For each={places}>
                  {(place, at) => (
                    <td class="number">
                      <Show when={place > 0} fallback="–">
                        <ChainButton
                          subject={{ kind: 'place', region: code, year: props.view.rating()?.year ?? 0 }}
                          under={() => underSet(at())}
                          isMinor={at() > 0}
                        >
                          {place}
                        </ChainButton>
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
