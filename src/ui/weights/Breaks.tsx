import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Direction } from '../../model/methodology';
import type { WeightThreshold } from '../../model/weightThreshold';
import type { ChartColours } from '../chart/colours';
import type { PictureText } from '../chart/picture';
import { TakeAway } from '../chart/TakeAway';
import { moveAmongFigures } from '../parts/amongFigures';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import type { CopiedRow } from '../parts/copyRows';
import { Swatch } from '../parts/Swatch';
import { fifthOfPlace } from '../rating/league';
import { useShell } from '../shell/shell';
import { drawnStretches, type Stretch, stretchesOf } from './breaks';
import type { WeightsView } from './view';
import styles from './weights.module.css';

/** Width of a strip in pixels: 0 to 100 per cent. */
const STRIP = 200;
/** A place is written where its stretch is so wide. */
const LEAST_FOR_PLACE = 16;

/** At which weights of each direction the own region's place changes; a strip is moved to try a weight. */
export function Breaks(props: { readonly view: WeightsView }) {
  const { view } = props;
  const words = view.words;
  const shell = useShell();
  /** Every weight at which the place changes, instead of the strips and the nearest of them. */
  const [asTable, setAsTable] = createSignal(false);
  const draw = async (about: PictureText, colours: ChartColours): Promise<Blob> => {
    const [{ tablePicture }, { breaksPicture }] = await Promise.all([
      import('../chart/tablePicture'),
      import('./breaksPicture'),
    ]);
    return tablePicture(breaksPicture(view, colours), about, colours);
  };
  const ownName = () => view.app.ownRegion()?.names[view.language()] ?? '';
  return (
    <section class={styles.part}>
      <Show
        when={view.own() >= 0}
        fallback={
          <>
            <p class="label">{words().chooseOwn}</p>
            <Button onClick={shell.chooseOwnRegion}>{view.app.words().rating.chooseRegion}</Button>
          </>
        }
      >
        <div class={styles.head}>
          <h2>{words().breaks(ownName())}</h2>
          <TakeAway
            title={`${words().breaks(ownName())}, ${view.rating()?.year ?? ''}`}
            fileName={`${words().breaksFile} ${view.ownCode()} ${view.rating()?.year ?? ''}`}
            draw={draw}
            rows={() => [
              [words().direction, words().weight, view.app.words().rating.place],
              ...view.directions.flatMap((direction) => breakRows(view, direction)),
            ]}
          />
          <Button aria-pressed={asTable()} onClick={() => setAsTable(!asTable())}>
            {view.app.words().charts.table}
          </Button>
        </div>
        <p class="label">{words().breaksLead}</p>
        <table class={styles.breaks} classList={{ [styles.all ?? '']: asTable() }} on:keydown={moveAmongFigures}>
          <caption class="unseen">{words().breaks(ownName())}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words().direction}</span>
              </th>
              <Show when={!asTable()}>
                <th scope="col" class={styles.axis}>
                  <span class="unseen">{words().weight}</span>
                  <For each={[0, 25, 50, 75, 100]}>{(weight) => <span aria-hidden="true">{weight}</span>}</For>
                </th>
              </Show>
              <th scope="col" class="number">
                {words().below}
              </th>
              <th scope="col" class="number">
                {words().above}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={view.directions}>
              {(direction, index) => <Row view={view} direction={direction} index={index()} asTable={asTable()} />}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}

/** Every weight of a direction at which the place changes, ascending, with the place on the far side of it. */
const breakRows = (view: WeightsView, { code }: Direction): readonly CopiedRow[] => {
  const { down = [], up = [] } = view.thresholdsOf(code) ?? {};
  return [...down.toReversed(), ...up].map(({ value, place }) => [code, value, place || null]);
};

interface RowProps {
  readonly view: WeightsView;
  readonly direction: Direction;
  readonly index: number;
  readonly asTable: boolean;
}

function Row(props: RowProps) {
  const { view } = props;
  const found = () => view.thresholdsOf(props.direction.code);
  const name = () => `${props.direction.code} ${props.direction.shortNames[view.language()]}`;
  return (
    <tr>
      <th scope="row" title={props.direction.names[view.language()]}>
        <Swatch direction={props.index} /> {props.direction.code}
        <span class="unseen"> {props.direction.shortNames[view.language()]}</span>
      </th>
      <Show when={!props.asTable}>
        <td class={styles.strip}>
          <Strip view={view} direction={props.direction} />
          <Slider view={view} direction={props.direction} label={view.words().weightOf(name())} />
        </td>
      </Show>
      <For each={[found()?.down ?? [], found()?.up ?? []]}>
        {(thresholds) => (
          <td class="number" classList={{ muted: thresholds.length === 0 }}>
            <For each={props.asTable ? thresholds : thresholds.slice(0, 1)} fallback={view.words().stays}>
              {(threshold, at) => (
                <Break view={view} direction={props.direction} threshold={threshold} isMinor={at() > 0} />
              )}
            </For>
          </td>
        )}
      </For>
    </tr>
  );
}

interface BreakProps {
  readonly view: WeightsView;
  readonly direction: Direction;
  readonly threshold: WeightThreshold;
  readonly isMinor: boolean;
}

/** A weight at which the place changes, and the place from there on: its chain is that of the place under these weights. */
function Break(props: BreakProps) {
  const { view } = props;
  const words = view.words;
  const weight = () => view.number(props.threshold.value, 2);
  const place = () => view.placeText(props.threshold.place);
  const whole = () =>
    props.threshold.at === 'from' ? words().from(weight(), place()) : words().beyond(weight(), place());
  return (
    <span class={styles.break} title={whole()}>
      <ChainButton
        subject={{ kind: 'place', region: view.ownCode(), year: view.rating()?.year ?? 0 }}
        under={() => view.underThreshold(props.direction.code, props.threshold)}
        isMinor={props.isMinor}
      >
        {weight()}
        <span class="unseen">{place()}</span>
        <span aria-hidden="true" class={`${styles.place} ${toneOf(view, props.threshold.place)}`}>
          {props.threshold.place === 0 ? '–' : props.threshold.place}
        </span>
      </ChainButton>
    </span>
  );
}

/** The class that colours a place as on the map. */
const toneOf = (view: WeightsView, place: number): string =>
  place === 0 ? '' : `fifth-${fifthOfPlace(place, view.placed())}`;

/** Places over all weights of a direction, coloured as on the map. */
function Strip(props: { readonly view: WeightsView; readonly direction: Direction }) {
  const { view } = props;
  const placeNow = () => view.rating()?.places[view.own()] ?? 0;
  const stretches = createMemo((): readonly Stretch[] => {
    const found = view.thresholdsOf(props.direction.code);
    return found === undefined ? [] : drawnStretches(stretchesOf(found, placeNow()), STRIP);
  });
  const x = (weight: number): number => (STRIP * weight) / 100;
  const tone = (place: number): string => toneOf(view, place) || (styles.placeless ?? '');
  const said = () =>
    stretches()
      .map(({ from, to, place }) => view.words().between(view.short(from), view.short(to), view.placeText(place)))
      .join('; ');
  return (
    <svg width={STRIP} height="18" viewBox={`0 0 ${STRIP} 18`} role="img" aria-label={said()}>
      <For each={stretches()}>
        {({ from, to, place }) => (
          <g class={tone(place)}>
            <title>{view.words().between(view.short(from), view.short(to), view.placeText(place))}</title>
            <path d={`M${x(from)} 2H${x(to)}V16H${x(from)}z`} />
            <Show when={place > 0 && x(to) - x(from) >= LEAST_FOR_PLACE}>
              <text x={(x(from) + x(to)) / 2} y="13" text-anchor="middle">
                {place}
              </text>
            </Show>
          </g>
        )}
      </For>
      <path class={styles.tick} d={`M${x(props.direction.weight)} 0v18`} />
    </svg>
  );
}

/** The weight on its strip, to be moved: tried while it moves, kept when it is let go. */
function Slider(props: { readonly view: WeightsView; readonly direction: Direction; readonly label: string }) {
  const { view } = props;
  const weight = () => view.weights()[props.direction.code] ?? 0;
  const place = () => view.placeText(view.rating()?.places[view.own()] ?? 0);
  return (
    <input
      type="range"
      min="0"
      max="100"
      step="0.1"
      value={weight()}
      aria-label={props.label}
      aria-valuetext={view.words().sliderAt(view.number(weight(), 1), place())}
      onFocus={() => view.trace(props.direction)}
      onInput={(event) => view.try(props.direction.code, event.currentTarget.valueAsNumber)}
      onChange={(event) => {
        const field = event.currentTarget;
        if (!view.set(props.direction.code, field.valueAsNumber)) field.value = String(weight());
      }}
    />
  );
}
