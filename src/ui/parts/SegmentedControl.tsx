import { createMemo, createUniqueId, For } from 'solid-js';
import styles from './SegmentedControl.module.css';

/** One of a few choices that exclude each other. */
export interface Option<Value> {
  readonly value: Value;
  readonly text: string;
  /** What a short text stands for. */
  readonly title?: string;
}

/**
 * The options, the very same list for as long as they say the same: whoever makes them anew with each change of the data
 * does not have them drawn anew.
 */
export const settledOptions = <Value,>(options: () => readonly Option<Value>[]): (() => readonly Option<Value>[]) =>
  createMemo(options, undefined, { equals: sameOptions });

const sameOptions = (a: readonly Option<unknown>[], b: readonly Option<unknown>[]): boolean =>
  a.length === b.length &&
  a.every(({ value, text, title }, index) => {
    const other = b[index];
    return other !== undefined && value === other.value && text === other.text && title === other.title;
  });

interface SegmentedControlProps<Value> {
  /** Spoken, not shown. */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Takes the whole width, in equal parts. */
  readonly grow?: boolean;
  readonly class?: string;
}

/** Up to four exclusive choices side by side; for more, `Select`. */
export function SegmentedControl<Value>(props: SegmentedControlProps<Value>) {
  const name = createUniqueId();
  const options = settledOptions(() => props.options);
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      class={`${styles.control} ${props.class ?? ''}`}
      classList={{ [styles.grow ?? '']: props.grow === true }}
    >
      <For each={options()}>
        {(option) => (
          <label class={styles.option} title={option.title}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              aria-label={option.title}
              onChange={() => props.onChange(option.value)}
            />
            <span data-text={option.text}>{option.text}</span>
          </label>
        )}
      </For>
    </div>
  );
}
