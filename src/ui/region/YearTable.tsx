import { For, Show } from 'solid-js';
import { ChartFigure } from '../chart/ChartFigure';
import { Figure } from './Figure';
import { pictureFile, pictureTitle } from './pictureFile';
import styles from './region.module.css';
import type { RegionView } from './view';
import { yearsConfiguration } from './yearsChart';

const HEIGHT = 120;

/** The region's place over the years, in a line and in figures; R in rating years only. */
export function YearTable(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const years = () => view.profile()?.years ?? [];
  const rated = () => years().filter(({ ratingYear, place }) => ratingYear && place > 0);
  const text = () =>
    rated()
      .map(({ year, place, placed }) => `${year}: ${words().yearPlace(place, placed)}`)
      .join('; ');
  const Table = () => <YearFigures view={view} />;
  return (
    <Show when={years().length > 0}>
      <section class={styles.part}>
        <Show
          when={rated().length > 1 && rated().some(({ placed }) => placed > 1)}
          fallback={
            <>
              <h2>{words().years}</h2>
              <Show when={years().length === 1}>
                <p class="label">{words().oneYear}</p>
              </Show>
              <Table />
            </>
          }
        >
          <ChartFigure
            title={words().years}
            pictureTitle={pictureTitle(view, words().years)}
            description={`${words().years}. ${text()}`}
            fileName={pictureFile(view, words().years)}
            height={HEIGHT}
            configuration={(colours) => yearsConfiguration(years(), view.rating().year, colours)}
            rows={() => [
              [words().year, words().placeShort, 'R'],
              ...years().map(({ year, ratingYear, place, score }) => [year, (ratingYear && place) || null, score]),
            ]}
            table={Table}
            isTableBelow
          />
        </Show>
      </section>
    </Show>
  );
}

function YearFigures(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const years = () => view.profile()?.years ?? [];
  return (
    <table class={styles.table}>
      <caption class="unseen">{words().years}</caption>
      <thead>
        <tr>
          <th scope="col">{words().year}</th>
          <th scope="col" class="number">
            {words().placeShort}
          </th>
          <th scope="col" class="number">
            R
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={years()}>
          {({ year, ratingYear, place, placed, score }) => (
            <tr>
              <th scope="row">
                {year}
                <Show when={!ratingYear}>
                  <span class="muted"> {words().partialYear}</span>
                </Show>
              </th>
              <Show
                when={place > 0 && ratingYear}
                fallback={
                  <>
                    <td class="number">–</td>
                    <td class="number">–</td>
                  </>
                }
              >
                <td class="number">
                  <Figure view={view} of={{ kind: 'place', year }}>
                    {words().yearPlace(place, placed)}
                  </Figure>
                </td>
                <td class="number">
                  <Figure view={view} of={{ kind: 'score', year }} isMinor>
                    {view.number(score, 3)}
                  </Figure>
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
