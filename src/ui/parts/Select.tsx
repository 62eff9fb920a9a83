import { For } from 'solid-js';
import { Icon } from './Icon';
import { type Option, settledOptions } from './SegmentedControl';
import styles from './Select.module.css';

interface SelectProps<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Shows the label before the list; else it is only spoken. */
  readonly labelled?: boolean;
  readonly grow?: boolean;
}

/** The browser's own list of choices, dressed as the other controls. */
export function Select<Value>(props: SelectProps<Value>) {
  const options = settledOptions(() => props.options);
  const choose = (index: number) => {
    const option = options()[index];
    if (option !== undefined) props.onChange(option.value);
  };
  return (
    <label class={styles.field} classList={{ [styles.grow ?? '']: props.grow === true }}>
      <span classList={{ unseen: props.labelled !== true }}>{props.label}</span>
      <span class={styles.box}>
        <select onChange={(event) => choose(event.currentTarget.selectedIndex)}>
          <For each={options()}>
            {(option) => (
              <option selected={option.value === props.value} title={option.title}>
                {option.text}
              </option>
            )}
          </For>
        </select>
        <Icon name="down" class={styles.arrow} />
      </span>
    </label>
  );
}
