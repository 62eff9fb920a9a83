import { createMemo, For, Show } from 'solid-js';
import { ChartFigure } from '../chart/ChartFigure';
import { peerLetter } from '../parts/PeerMark';
import { MOST_ROWS, type SetColumn, type SlopeRow, setSlopeConfiguration } from '../weights/setSlope';
import { besideName } from './besideName';
import styles from './scenarios.module.css';
import { Traced } from './Traced';
import { underColumn } from './underPlans';
import type { ScenariosView } from './view';

const ROW = 20;
/** Names of the columns above the first line. */
const HEAD = 56;

/** Places of all regions in what stands side by side, a line a region; of many regions as a table. */
export function PlacesSlope(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = () => view.app.words().comparing;
  const columns = createMemo((): readonly SetColumn[] =>
    view.comparison.columns().map((column) => {
      const beside = besideName(view, column);
      const name = view.named(column.scenario);
      const isOnView = column.scenario === view.active() && view.comparison.isUsual(column);
      return { name: beside === '' ? name : `${name}, ${beside}`, isOnView };
    }),
  );
  const rows = createMemo((): readonly SlopeRow[] => {
    const last = columns().length - 1;
    const regions = view.ratingOfColumn(last)?.regions ?? [];
    const shortNames = new Map(
      view.document.settings().regions.map(({ code, shortNames: names }) => [code, names[view.language()]]),
    );
    const placeIn = (column: number, code: string): number => {
      const rating = view.ratingOfColumn(column);
      return rating?.places[rating.regions.indexOf(code)] ?? 0;
    };
    return regions
      .map((code) => ({
        code,
        name: shortNames.get(code) ?? code,
        isOwn: code === view.region(),
        letter: peerLetter(view.app.peers(), code) ?? null,
        places: columns().map((_, column) => placeIn(column, code)),
      }))
      .sort((a, b) => (a.places[last] || Number.POSITIVE_INFINITY) - (b.places[last] || Number.POSITIVE_INFINITY));
  });
  const table = () => <Places view={view} columns={columns()} rows={rows()} />;
  return (
    <Show when={rows().length > 0}>
      <Show when={rows().length <= MOST_ROWS} fallback={table()}>
        <ChartFigure
          title={words().slope}
          description={words().slope}
          fileName={`${words().slopeFile} ${view.year()}`}
          height={HEAD + rows().length * ROW}
          configuration={(colours) =>
            setSlopeConfiguration(rows(), columns(), colours, { row: ROW, head: HEAD, namesAtEnd: true })
          }
          rows={() => [
            [view.words().region, ...columns().map(({ name }) => name)],
            ...rows().map(({ code, places }) => [view.nameOf(code), ...places.map((place) => place || null)]),
          ]}
          table={table}
        />
      </Show>
    </Show>
  );
}

function Places(props: {
  readonly view: ScenariosView;
  readonly columns: readonly SetColumn[];
  readonly rows: readonly SlopeRow[];
}) {
  const { view } = props;
  const yearOf = (index: number): number => {
    const column = view.comparison.columns()[index];
    return column === undefined ? view.year() : view.comparison.yearOf(column);
  };
  return (
    <table class={styles.table}>
      <caption class="unseen">{view.app.words().comparing.slope}</caption>
      <thead>
        <tr>
          <th scope="col">{view.words().region}</th>
          <For each={props.columns}>
            {({ name }) => (
              <th scope="col" class="number">
                {name}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {({ code, isOwn, places }) => (
            <tr classList={{ [styles.chosen ?? '']: isOwn }}>
              <th scope="row">{view.nameOf(code)}</th>
              <For each={places}>
                {(place, index) => (
                  <td class="number">
                    <Traced
                      view={view}
                      subject={{ kind: 'place', region: code, year: yearOf(index()) }}
                      under={() => underColumn(view, index())}
                    >
                      {place === 0 ? '–' : place}
                    </Traced>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
