import { Show } from 'solid-js';
import type { AnswerScale } from '../../model/methodology';
import styles from './survey.module.css';

interface IntervalStripProps {
  readonly scale: AnswerScale;
  /** NaN where there is none; a share lies in 0..1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of all regions. */
  readonly median: number;
  readonly text: string;
}

const [WIDTH, HEIGHT, MARGIN] = [148, 18, 6] as const;
const MIDDLE = HEIGHT / 2;

/** Where a scale begins and ends on paper; a count has no end, so that it is not drawn. */
function endsOf(scale: AnswerScale): readonly [from: number, to: number] | null {
  if (scale.kind === 'mark') return [Math.min(1, scale.from), scale.to];
  return scale.kind === 'yes or no' ? [0, 1] : null;
}

/** A mean with its interval on the scale of its question, and the median of all regions as a tick. */
export function IntervalStrip(props: IntervalStripProps) {
  const x = (value: number): number => {
    const [from, to] = endsOf(props.scale) ?? [0, 1];
    return MARGIN + ((value - from) / (to - from)) * (WIDTH - 2 * MARGIN);
  };
  const isDrawn = () => endsOf(props.scale) !== null && !Number.isNaN(props.value);
  return (
    <Show when={isDrawn()}>
      <svg width={WIDTH} height={HEIGHT} role="img" aria-label={props.text}>
        <title>{props.text}</title>
        <line class={styles.hairline} x1={MARGIN} x2={WIDTH - MARGIN} y1={MIDDLE} y2={MIDDLE} />
        <Show when={!Number.isNaN(props.low)}>
          <line class={styles.interval} x1={x(props.low)} x2={x(props.high)} y1={MIDDLE} y2={MIDDLE} />
        </Show>
        <Show when={!Number.isNaN(props.median)}>
          <line class={styles.median} x1={x(props.median)} x2={x(props.median)} y1={2} y2={HEIGHT - 2} />
        </Show>
        <circle class={styles.point} cx={x(props.value)} cy={MIDDLE} r="4" />
      </svg>
    </Show>
  );
}
