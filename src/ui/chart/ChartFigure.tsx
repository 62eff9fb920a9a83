import type { ChartConfiguration } from 'chart.js';
import { createEffect, createResource, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { useApp } from '../../state/app';
import type { CopiedRow } from '../parts/copyRows';
import { createMediaQuery } from '../parts/mediaQuery';
import { SegmentedControl } from '../parts/SegmentedControl';
import styles from './ChartFigure.module.css';
import { type ChartColours, createColours } from './colours';
import type { PictureText } from './picture';
import { TakeAway } from './TakeAway';

interface ChartFigureProps {
  readonly title: string;
  /** What the chart is called on its picture, where that says more than the title beside it. */
  readonly pictureTitle?: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  /** Name of the picture file, without `.png`. */
  readonly fileName: string;
  /** Pixels. */
  readonly height: number;
  /** `isNarrow`: for a telephone; a picture never is. */
  readonly configuration: (colours: ChartColours, isNarrow: boolean) => ChartConfiguration;
  /** What is drawn in the picture, where it is not what is drawn on the screen. */
  readonly picture?: (colours: ChartColours) => ChartConfiguration;
  /** The same figures as a table. */
  readonly table: () => JSX.Element;
  /** The same to be copied, with every digit; the first row is the heading. */
  readonly rows: () => readonly CopiedRow[];
  /** The table stands below the chart, where both have room; else it takes its place. */
  readonly isTableBelow?: boolean;
  /** Controls beside the title. */
  readonly children?: JSX.Element;
}

/** A chart with its table and its picture to take away. The library is fetched with the first chart. */
export function ChartFigure(props: ChartFigureProps) {
  const app = useApp();
  const words = () => app.firstWords().charts;
  const [asTable, setAsTable] = createSignal(false);
  const colours = createColours();
  const isNarrow = createMediaQuery('(max-width: 720px)');
  const [drawing] = createResource(() => import('./drawing'));
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  createEffect(() => {
    const [draw, place] = [drawing()?.drawChart, canvas()];
    if (draw !== undefined && place?.isConnected === true)
      onCleanup(draw(place, props.configuration(colours(), isNarrow())));
  });

  const picture = async (text: PictureText, drawn: ChartColours): Promise<Blob> => {
    const { chartPicture } = await import('./drawing');
    const shown = props.picture?.(drawn) ?? props.configuration(drawn, false);
    return chartPicture(shown, props.height, text, drawn);
  };

  return (
    <figure class={styles.figure}>
      <figcaption class={styles.head}>
        <h2>{props.title}</h2>
        {props.children}
        <Show when={props.isTableBelow !== true}>
          <SegmentedControl
            label={words().view}
            options={[
              { value: false, text: words().chart },
              { value: true, text: words().table },
            ]}
            value={asTable()}
            onChange={setAsTable}
          />
        </Show>
        <TakeAway
          title={props.pictureTitle ?? props.title}
          fileName={props.fileName}
          draw={picture}
          rows={props.rows}
        />
      </figcaption>
      <Show when={!asTable()}>
        <Canvas {...props} onReady={setCanvas} />
      </Show>
      <Show when={asTable() || props.isTableBelow === true}>{props.table()}</Show>
    </figure>
  );
}

function Canvas(props: ChartFigureProps & { readonly onReady: (canvas: HTMLCanvasElement | undefined) => void }) {
  onCleanup(() => props.onReady(undefined));
  return (
    <div class={styles.drawn} style={{ height: `${props.height}px` }}>
      <canvas role="img" aria-label={props.description} ref={(canvas) => queueMicrotask(() => props.onReady(canvas))} />
    </div>
  );
}
