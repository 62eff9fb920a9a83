import { For, Show } from 'solid-js';
import { Figure } from './Figure';
import styles from './region.module.css';
import type { RegionView } from './view';

const [WIDTH, HEIGHT, MARGIN] = [280, 72, 12];

/** The region's place over the years, in a line and in figures; R in rating years only. */
export function YearTable(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const years = () => view.profile()?.years ?? [];
  const rated = () => years().filter(({ ratingYear, place }) => ratingYear && place > 0);
  const most = () => Math.max(2, ...years().map(({ placed }) => placed));
  const x = (index: number) =>
    MARGIN + (rated().length < 2 ? 0 : (index / (rated().length - 1)) * (WIDTH - 2 * MARGIN - 24));
  const y = (place: number) => MARGIN + ((place - 1) / (most() - 1)) * (HEIGHT - 2 * MARGIN);
  const line = () =>
    rated()
      .map(({ place }, index) => `${x(index)},${y(place)}`)
      .join(' ');
  return (
    <Show when={years().length > 0}>
      <section class={styles.part}>
        <h2>{words().years}</h2>
        <Show when={rated().length > 1} fallback={<p class="label">{years().length === 1 ? words().oneYear : ''}</p>}>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <line class={styles.hairline} x1="0" x2={WIDTH} y1={y(1)} y2={y(1)} />
            <line class={styles.hairline} x1="0" x2={WIDTH} y1={y(most())} y2={y(most())} />
            <polyline class={styles.line} points={line()} />
            <For each={rated()}>
              {({ place, year }, index) => (
                <>
                  <circle
                    class={year === view.rating().year ? styles.own : styles.past}
                    cx={x(index())}
                    cy={y(place)}
                    r="4"
                  />
                  <text x={x(index())} y={y(place) + (place * 2 > most() ? -8 : 16)} text-anchor="middle">
                    {place}
                  </text>
                </>
              )}
            </For>
          </svg>
        </Show>
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
      </section>
    </Show>
  );
}
