import { createMemo, For } from 'solid-js';
import { bandPaths } from './bandPaths';
import { hairlines } from './ContributionBar';
import styles from './drawing.module.css';
import { BAND_WIDTH } from './layout';
import { type BandFigures, chosenFirst } from './rowFigures';
import { placeAt, placeTicks } from './scale';
import type { LeagueView } from './view';

const MARGIN = 8;

interface PlaceBandProps {
  readonly view: LeagueView;
  readonly band: BandFigures;
  readonly isOwn: boolean;
  readonly height: number;
}

/**
 * Where a region stands under the readings of the Order: a dot for the chosen one, a diamond and a stroke for the other
 * two of ¶10, and behind them a pale bar from the best to the worst place under all. Different shapes, so that none
 * needs a colour. What is not known is an empty path.
 */
export function PlaceBand(props: PlaceBandProps) {
  const { view } = props;
  const count = () => view.rating().regions.length;
  const x = (place: number | undefined) =>
    place === undefined || place === 0 ? Number.NaN : placeAt(place, count(), BAND_WIDTH, MARGIN);
  const drawn = createMemo(() => bandPaths(props.band, x, props.height / 2));
  return (
    <svg
      width={BAND_WIDTH}
      height={props.height}
      role="img"
      class={styles.drawing}
      classList={{ [styles.ownBand ?? '']: props.isOwn }}
    >
      <title>{bandText(view, props.band)}</title>
      <path class={styles.hairline} d={hairlines(placeTicks(count()).map(x), props.height)} />
      <path class={styles.allReadings} d={drawn().allReadings} />
      <path class={styles.span} d={drawn().span} />
      <path class={styles.stroke} d={drawn().stroke} />
      <path class={styles.diamond} d={drawn().diamond} />
      <path class={styles.dot} d={drawn().dot} />
    </svg>
  );
}

/** The band in words: the places under the readings of ¶10, from best to worst under all, and what moves it most. */
export function bandText(view: LeagueView, band: BandFigures): string {
  const { rating: words, readings } = view.words();
  const places = chosenFirst(view.rating().choices.readings.points)
    .flatMap((reading, at) => {
      const place = band.places[at] ?? 0;
      return place === 0 ? [] : [words.readingPlace(readings.axes.points.values[reading].name, place)];
    })
    .join(', ');
  if (band.best === 0) return places;
  return [
    words.bandOf(places, band.best, band.worst, band.readings),
    ...(band.widest === null ? [] : [words.widestAxis(readings.axes[band.widest.axis].name, band.widest.places)]),
  ].join(' ');
}

/** Head of the bands: the axis of places. */
export function PlaceAxis(props: { readonly view: LeagueView; readonly title: string }) {
  const count = () => props.view.rating().regions.length;
  /** A long figure at the end of the axis must not leave the column. */
  const anchor = (tick: number) => (tick > 99 && tick === count() ? 'end' : 'middle');
  return (
    <svg width={BAND_WIDTH} height="30" aria-hidden="true" class={styles.drawing}>
      <text class={styles.label} x="0" y="11">
        {props.title}
      </text>
      <For each={placeTicks(count())}>
        {(tick) => (
          <text x={placeAt(tick, count(), BAND_WIDTH, MARGIN)} y="29" text-anchor={anchor(tick)}>
            {tick}
          </text>
        )}
      </For>
    </svg>
  );
}
