import { createMemo, For, Show } from 'solid-js';
import { compareNames } from '../../i18n';
import type { RegionCode } from '../../model/region';
import { fifthOfPlace, fifths } from './league';
import styles from './side.module.css';
import { tileLayout } from './tileLayout';
import type { LeagueView } from './view';

/** Above so many regions tiles are no picture any more. */
export const MOST_TILES = 60;

/** The regions as tiles of one size, coloured by the fifth of the ranking they lie in; a tile leads to its row. */
export function TileMap(props: { readonly view: LeagueView; readonly onChoose: (code: RegionCode) => void }) {
  const { view } = props;
  const words = () => view.words().rating;
  const byName = createMemo(() => {
    const compare = compareNames(view.language());
    return [...view.rating().regions].sort((a, b) => compare(view.nameOf(a), view.nameOf(b)));
  });
  const layout = createMemo(() => tileLayout(byName()));
  const placed = createMemo(() => view.rating().places.filter((place) => place > 0).length);
  return (
    <section class={styles.part}>
      <h2>{layout().isMap ? words().map : words().tiles}</h2>
      <ul class={styles.tiles} style={{ '--across': String(layout().columns) }}>
        <For each={byName()}>
          {(code) => {
            const place = () => view.rating().places[view.indexOf(code)] ?? 0;
            const name = () =>
              place() === 0 ? words().tileWithoutPlace(view.nameOf(code)) : words().tileOf(view.nameOf(code), place());
            const at = () => layout().places.get(code);
            return (
              <li style={{ 'grid-row': String(at()?.row ?? 'auto'), 'grid-column': String(at()?.column ?? 'auto') }}>
                <button
                  type="button"
                  class={`${styles.tile} ${place() === 0 ? styles.placeless : `fifth-${fifthOfPlace(place(), placed())}`}`}
                  classList={{
                    [styles.own ?? '']: code === view.own(),
                    [styles.active ?? '']: code !== view.own() && view.traced()?.code === code,
                  }}
                  title={name()}
                  aria-label={name()}
                  aria-pressed={view.traced()?.code === code}
                  onClick={() => props.onChoose(code)}
                >
                  <b class={styles.tilePlace}>{place() === 0 ? '–' : place()}</b>
                  <span class={styles.tileName}>{view.shortNameOf(code)}</span>
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <Show when={placed() >= 5}>
        <ul class={styles.key} aria-label={words().mapKey}>
          <For each={fifths(placed())}>
            {({ fifth, from, to }) => (
              <li class={`${styles.fifth} fifth-${fifth}`}>{from === to ? from : `${from}–${to}`}</li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
