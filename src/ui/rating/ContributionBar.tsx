import { createMemo, For, Index } from 'solid-js';
import { formatPercent } from '../../i18n';
import { directionClass } from '../parts/Swatch';
import styles from './drawing.module.css';
import type { RowFigures } from './rowFigures';
import { fullSegments, type ScoreScale, segments } from './scale';
import { directionName, type LeagueView } from './view';

/** Hairlines at the given x from top to bottom of a row, as one path. */
export const hairlines = (at: readonly number[], height: number): string =>
  at.map((x) => `M${Math.round(x) + 0.5} 0v${height}`).join('');

interface ContributionBarProps {
  readonly view: LeagueView;
  readonly scale: ScoreScale;
  readonly figures: RowFigures;
  /** Pixels of the whole scale. */
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
}

/**
 * The contributions of the directions to one region's R, end to end and to scale, with the own region's R as a dashed
 * line.
 */
export function ContributionBar(props: ContributionBarProps) {
  const { view } = props;
  const pieces = createMemo(() =>
    segments(props.figures.contributions, view.segmentOrder(), props.scale.pixelsPerPoint),
  );
  const ownLine = () => {
    const x = view.ownScore() * props.scale.pixelsPerPoint;
    return Number.isNaN(x) ? '' : `M${x} 0v${props.height}`;
  };
  /** For who cannot see the bar: `F1 1,200; F2 1,050; …`. */
  const spoken = () =>
    pieces()
      .map(({ direction }) => {
        const contribution = props.figures.contributions[direction] ?? Number.NaN;
        return `${view.methodology.directions[direction]?.code} ${view.number(contribution, 3)}`;
      })
      .join('; ');
  return (
    <svg width={props.width + 1} height={props.height} role="img" aria-label={spoken()} class={styles.drawing}>
      <path
        class={styles.hairline}
        d={hairlines(
          props.scale.ticks.slice(1).map((tick) => tick * props.scale.pixelsPerPoint),
          props.height,
        )}
      />
      <Index each={pieces()}>
        {(piece) => (
          <rect
            class={`${styles.segment} ${directionClass(piece().direction)}`}
            x={piece().start}
            y={(props.height - props.thickness) / 2}
            width={piece().length}
            height={props.thickness}
            data-direction={piece().direction}
          />
        )}
      </Index>
      <path class={styles.ownLine} d={ownLine()} />
    </svg>
  );
}

/** What the piece of a bar that lies under the pointer stands for; empty beside the pieces. */
export function segmentText(view: LeagueView, index: number, target: EventTarget | null): string {
  const direction = target instanceof SVGElement ? Number(target.dataset['direction'] ?? Number.NaN) : Number.NaN;
  const result = view.rating().directions[direction];
  if (result === undefined) return '';
  const language = view.language();
  return view
    .words()
    .rating.contributionOf(
      directionName(view.methodology, direction, language),
      view.number(result.scores[index] ?? Number.NaN, 2),
      formatPercent(result.weight * 100, 2, language),
      view.number(result.contributions[index] ?? Number.NaN, 3),
    );
}

/** Shorter pieces carry no label, or only the figure of their code. */
const ROOM = { code: 20, figure: 6 };

/**
 * Head of the bars: the bar of a region with full points everywhere, so that it is scale, legend and weights at once.
 * For the eye and the mouse: the buttons of the legend do the same.
 */
export function WeightScale(props: { readonly view: LeagueView; readonly scale: ScoreScale; readonly width: number }) {
  const { view } = props;
  const pieces = createMemo(() =>
    fullSegments(view.rating(), view.methodology.points.best, view.segmentOrder(), props.scale.pixelsPerPoint),
  );
  const label = (direction: number, length: number) => {
    const code = view.methodology.directions[direction]?.code ?? '';
    if (length >= ROOM.code) return code;
    return length >= ROOM.figure ? code.replace(/^\D+/, '') : '';
  };
  const pick = (event: Event) => {
    const direction = event.target instanceof SVGElement ? event.target.dataset['direction'] : undefined;
    if (direction !== undefined) view.toggleFirst(Number(direction));
  };
  const anchor = (tick: number) => (tick === 0 ? 'start' : tick === props.scale.most ? 'end' : 'middle');
  return (
    <svg
      ref={(svg) => svg.addEventListener('click', pick)}
      width={props.width + 1}
      height="30"
      aria-hidden="true"
      class={styles.drawing}
    >
      <Index each={pieces()}>
        {(piece) => (
          <g>
            <title>{directionName(view.methodology, piece().direction, view.language())}</title>
            <text
              class={piece().direction === view.first() ? styles.labelOfFirst : styles.label}
              x={piece().start + piece().length / 2}
              y="11"
              text-anchor="middle"
            >
              {label(piece().direction, piece().length)}
            </text>
            <rect
              class={`${styles.segment} ${directionClass(piece().direction)}`}
              x={piece().start}
              y="14"
              width={piece().length}
              height="4"
            />
            <rect
              class={styles.target}
              x={piece().start}
              y="0"
              width={piece().length + 1}
              height="18"
              data-direction={piece().direction}
            />
          </g>
        )}
      </Index>
      <For each={props.scale.ticks}>
        {(tick) => (
          <text x={tick * props.scale.pixelsPerPoint} y="29" text-anchor={anchor(tick)}>
            {tick}
          </text>
        )}
      </For>
    </svg>
  );
}
