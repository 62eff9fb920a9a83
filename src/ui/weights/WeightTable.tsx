import { createEffect, createMemo, For, onCleanup, Show } from 'solid-js';
import type { Direction } from '../../model/methodology';
import { readWeight, sumOf } from '../../model/weightTable';
import { ChainButton } from '../parts/ChainButton';
import { Icon } from '../parts/Icon';
import { directionClass, Swatch } from '../parts/Swatch';
import { readBlock } from '../sheet/clipboard';
import { useShell } from '../shell/shell';
import type { WeightsView } from './view';
import styles from './weights.module.css';
import { weightTrace } from './weightTrace';

/** The bar of a weight: so many pixels for the largest that fits, which is half of the whole at least. */
const BAR = 42;
const LEAST_SCALE = 50;

/** The weights on view beside those of the methodology: each can be typed, the others share the rest. */
export function WeightTable(props: { readonly view: WeightsView }) {
  const { view } = props;
  const words = view.words;
  const shell = useShell();
  let table: HTMLTableElement | undefined;
  createEffect(() => {
    const direction = view.traced();
    shell.showTrace(direction === null ? null : weightTrace(view, direction));
  });
  onCleanup(() => shell.showTrace(null));
  const scale = createMemo(() => Math.max(LEAST_SCALE, ...view.rows().map(({ weight }) => weight)));
  /** Goes to the weight of another row. */
  const go = (from: number, by: number): void => {
    const fields = [...(table?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    fields[Math.max(0, Math.min(fields.length - 1, from + by))]?.focus();
  };
  const weightAt = (index: number): number => view.rows()[index]?.weight ?? 0;
  return (
    <section class={styles.part} aria-label={words().table} data-help="weight">
      <table ref={table} class={styles.weights}>
        <thead>
          <tr>
            <th scope="col">{words().direction}</th>
            <th scope="col" class="number">
              {words().order}
            </th>
            <th scope="col" class="number">
              {words().weight}
            </th>
            <td class={styles.bar} />
            <th scope="col" class="number">
              ±
            </th>
            <th scope="col">
              <span class="unseen">{words().lock}</span>
              <Icon name="locked" />
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={view.directions}>
            {(direction, index) => (
              <tr>
                <th scope="row" title={direction.names[view.language()]}>
                  <Swatch direction={index()} /> {direction.code} {direction.shortNames[view.language()]}
                </th>
                <td class="number muted">
                  <ChainButton subject={view.weightOf(direction)} under={() => view.underSet(view.inOrder())}>
                    {view.number(direction.weight, 1)}
                  </ChainButton>
                </td>
                <td class={styles.cell}>
                  <WeightField
                    view={view}
                    direction={direction}
                    weight={weightAt(index())}
                    onStep={(by) => go(index(), by)}
                  />
                </td>
                <td class={styles.bar}>
                  <Bar index={index()} weight={weightAt(index())} order={direction.weight} scale={scale()} />
                </td>
                <td class="number">
                  <Difference view={view} direction={direction} weight={weightAt(index())} />
                </td>
                <td class={styles.lock}>
                  <Lock view={view} direction={direction} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words().sum}</th>
            <td class="number muted">
              <ChainButton subject={view.sumOfWeights()} under={() => view.underSet(view.inOrder())}>
                {view.number(sumOf(view.directions), 1)}
              </ChainButton>
            </td>
            <td class="number">
              <ChainButton subject={view.sumOfWeights()}>{view.number(sumOf(view.rows()), 1)}</ChainButton>
            </td>
            <td class={styles.bar}>
              <Whole view={view} />
            </td>
            <td class="number muted">=</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p class={styles.fault} role="alert">
        {view.fault()?.text}
      </p>
      <p class="label">{words().keys}</p>
    </section>
  );
}

/** The texts of a pasted row or column; of a table with names, those of its last column. */
const lineOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row.at(-1) ?? '');

interface WeightFieldProps {
  readonly view: WeightsView;
  readonly direction: Direction;
  readonly weight: number;
  /** Goes so many rows down. */
  readonly onStep: (by: number) => void;
}

function WeightField(props: WeightFieldProps) {
  const { view } = props;
  let field: HTMLInputElement | undefined;
  let isTyping = false;
  const shown = () => view.number(props.weight, 1);
  const show = (): void => {
    isTyping = false;
    if (field !== undefined) field.value = shown();
  };
  createEffect(() => {
    shown();
    if (!isTyping) show();
  });
  const isFaulty = () => view.fault()?.direction === props.direction.code;

  /** Takes what is typed; false where it does not do. */
  const take = (): boolean => {
    if (!isTyping || field === undefined) return true;
    const read = readWeight(field.value);
    if (!read.ok) {
      view.refuse(props.direction.code, read.problem);
      return false;
    }
    isTyping = false;
    if (view.set(props.direction.code, read.value)) {
      show();
      return true;
    }
    isTyping = true;
    return false;
  };
  const press = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      Enter: event.shiftKey ? -1 : 1,
      ArrowDown: 1,
      ArrowUp: -1,
    };
    const by = steps[event.key];
    if (event.key === 'Escape' && isTyping) {
      view.forgive();
      show();
      field?.select();
    } else if (by !== undefined && !event.ctrlKey && !event.altKey) {
      if (take()) props.onStep(by);
    } else if (event.ctrlKey && event.code === 'KeyZ' && !isTyping) {
      void (event.shiftKey ? view.app.redo() : view.app.undo());
    } else if (event.ctrlKey && event.code === 'KeyY' && !isTyping) void view.app.redo();
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label={view.words().weightOf(`${props.direction.code} ${props.direction.shortNames[view.language()]}`)}
      aria-invalid={isFaulty()}
      onInput={() => {
        isTyping = true;
        view.forgive();
      }}
      onFocus={(event) => {
        event.currentTarget.select();
        view.trace(props.direction);
      }}
      onBlur={() => take()}
      onPaste={(event) => {
        const texts = lineOf(readBlock(event.clipboardData?.getData('text/plain') ?? ''));
        if (texts.length < 2) return;
        event.preventDefault();
        isTyping = false;
        view.paste(props.direction.code, texts);
        show();
      }}
      onKeyDown={press}
    />
  );
}

/** The weight as a bar with a tick at that of the methodology. */
function Bar(props: {
  readonly index: number;
  readonly weight: number;
  readonly order: number;
  readonly scale: number;
}) {
  const at = (weight: number): number => (BAR * weight) / props.scale;
  return (
    <svg width={BAR + 2} height="16" viewBox={`-1 0 ${BAR + 2} 16`} aria-hidden="true">
      <path class={styles.ground} d={`M0 4h${BAR}v8h-${BAR}z`} />
      <path
        class={`${styles.filled} ${directionClass(props.index)}`}
        d={`M0 4h${at(props.weight)}v8h-${at(props.weight)}z`}
      />
      <path class={styles.tick} d={`M${at(props.order)} 1v14`} />
    </svg>
  );
}

/** All weights side by side: the whole. */
function Whole(props: { readonly view: WeightsView }) {
  const parts = createMemo(() => {
    let from = 0;
    return props.view.rows().map(({ weight }) => {
      const left = (BAR * from) / 100;
      from += weight;
      return `M${left} 4h${(BAR * weight) / 100}v8h-${(BAR * weight) / 100}z`;
    });
  });
  return (
    <svg width={BAR + 2} height="16" viewBox={`-1 0 ${BAR + 2} 16`} aria-hidden="true">
      <For each={parts()}>{(d, index) => <path class={`${styles.filled} ${directionClass(index())}`} d={d} />}</For>
    </svg>
  );
}

/** The weight on view less that of the methodology. */
function Difference(props: { readonly view: WeightsView; readonly direction: Direction; readonly weight: number }) {
  const { view } = props;
  const value = () => props.weight - props.direction.weight;
  const formula = () => `${view.number(props.weight, 1)} − ${view.number(props.direction.weight, 1)}`;
  return (
    <Show when={Math.abs(value()) >= 0.05} fallback={<span class="muted">=</span>}>
      <span class={value() > 0 ? 'up' : 'down'}>
        <ChainButton subject={view.weightOf(props.direction)} formula={formula()}>
          {view.signed(value(), 1)}
        </ChainButton>
      </span>
    </Show>
  );
}

function Lock(props: { readonly view: WeightsView; readonly direction: Direction }) {
  const { view } = props;
  const isLocked = () => view.isLocked(props.direction.code);
  const label = () => view.words().lockOf(`${props.direction.code} ${props.direction.shortNames[view.language()]}`);
  return (
    <button
      type="button"
      aria-pressed={isLocked()}
      aria-label={label()}
      title={label()}
      onClick={() => view.lock(props.direction.code, !isLocked())}
    >
      <Icon name={isLocked() ? 'locked' : 'unlocked'} class={isLocked() ? undefined : styles.open} />
    </button>
  );
}
