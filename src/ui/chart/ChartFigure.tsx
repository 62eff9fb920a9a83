import type { ChartConfiguration } from 'chart.js';
import { createEffect, createResource, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { download } from '../parts/download';
import { createMediaQuery } from '../parts/mediaQuery';
import { SegmentedControl } from '../parts/SegmentedControl';
import styles from './ChartFigure.module.css';
import { type ChartColours, createColours } from './colours';

interface ChartFigureProps {
  readonly title: string;
  /** What the picture says of its figures: package, standing, day. */
  readonly source: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  /** Name of the picture file, without `.png`. */
  readonly fileName: string;
  /** Pixels. */
  readonly height: number;
  /** `isNarrow`: for a telephone; a picture never is. */
  readonly configuration: (colours: ChartColours, isNarrow: boolean) => ChartConfiguration;
  /** The same figures as a table. */
  readonly table: () => JSX.Element;
}

/** A chart with its table and its picture to take away. The library is fetched with the first chart. */
export function ChartFigure(props: ChartFigureProps) {
  const app = useApp();
  const words = () => app.words().charts;
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

  const save = async (): Promise<void> => {
    const { chartPicture } = await import('./drawing');
    const text = { title: props.title, source: props.source };
    const content = await chartPicture(props.configuration(colours(), false), props.height, text, colours());
    download({ name: `${props.fileName}.png`, type: 'image/png', content });
  };

  return (
    <figure class={styles.figure}>
      <figcaption class={styles.head}>
        <h2>{props.title}</h2>
        <SegmentedControl
          label={words().view}
          options={[
            { value: false, text: words().chart },
            { value: true, text: words().table },
          ]}
          value={asTable()}
          onChange={setAsTable}
        />
        <Button onClick={() => void save()}>{words().picture}</Button>
      </figcaption>
      <Show when={asTable()} fallback={<Canvas {...props} onReady={setCanvas} />}>
        {props.table()}
      </Show>
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
