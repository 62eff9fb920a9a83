import { For } from 'solid-js';
import type { Axis } from '../../model/readings';
import { createMediaQuery } from '../parts/mediaQuery';
import { COMB, switchedName, type Tooth, teeth } from './latticeLayout';
import styles from './readings.module.css';
import type { ReadingsView } from './view';

const LINE = 15;
const TOOTH = 6;
/** Of the drawing. */
export const HEAD_HEIGHT = (2 + COMB.length) * LINE + 3;

/** The head of the strip: which readings stand under it. Two lines of groups, then a comb for each other axis. */
export function LatticeHead(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const words = () => view.app.words().readings.axes;
  const layout = view.layout;
  const isNarrow = createMediaQuery('(max-width: 480px)');
  /** Where there is no room beside a line for its name, the name stands above it. */
  const above = () => (isNarrow() ? LINE : 0);
  const height = () => HEAD_HEIGHT + (2 + COMB.length) * above();
  const lineAt = (at: number) => at * LINE + (at + 1) * above();
  const combLine = (axis: Axis) => lineAt(2 + COMB.indexOf(axis));
  const drawn = (axis: Axis, of: Tooth) =>
    teeth(axis, view.lattice()?.readings ?? [])
      .map((tooth, index) =>
        tooth === of ? `M${layout().x[index] ?? 0} ${combLine(axis) + 5}h${TOOTH}v${TOOTH}h-${TOOTH}z` : '',
      )
      .join('');
  return (
    <div class={styles.head}>
      <div class={`${styles.name} ${styles.axisNames}`} classList={{ [styles.namesAbove ?? '']: isNarrow() }}>
        <span title={words().points.name}>{words().points.name}</span>
        <span title={words().inside.name}>{words().inside.name}</span>
        <For each={COMB}>
          {(axis) => <span title={switchedName(axis, view.app.words())}>{switchedName(axis, view.app.words())}</span>}
        </For>
      </div>
      <svg width={layout().width} height={height()} class={styles.cells} aria-hidden="true">
        <For each={layout().points}>
          {(group) => (
            <>
              <text x={group.x} y={lineAt(0) + 11}>
                {words().points.values[group.value as keyof ReturnType<typeof words>['points']['values']].name}
              </text>
              <path class={styles.hairline} d={`M${group.x} ${lineAt(0) + LINE - 0.5}h${group.width - 1}`} />
            </>
          )}
        </For>
        <For each={layout().inside}>
          {(group) => (
            <text x={group.x} y={lineAt(1) + 11} class={styles.quiet}>
              {shortened(
                words().inside.values[group.value as keyof ReturnType<typeof words>['inside']['values']].name,
                group.width,
              )}
            </text>
          )}
        </For>
        <For each={COMB}>
          {(axis) => (
            <>
              <path class={styles.toothDefault} d={drawn(axis, 'default')} />
              <path class={styles.toothOther} d={drawn(axis, 'other')} />
            </>
          )}
        </For>
      </svg>
      <span class={styles.band}>{view.words().band}</span>
    </div>
  );
}

/** A letter of the smallest size is so wide at most, in pixels. */
const LETTER = 6.4;

const shortened = (text: string, width: number): string => {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}.`;
};
