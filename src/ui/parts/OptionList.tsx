import { For, type JSX } from 'solid-js';
import styles from './OptionList.module.css';

export interface OptionListProps<Item> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** An item in words: what it is called, then what is said beside it, quieter. */
  readonly words: (item: Item) => readonly [name: string, ...beside: string[]];
  /** The item that the keys have come to, by its place in the list. */
  readonly at: number;
  /** The item that is the choice already, if one is. */
  readonly isChosen?: ((item: Item) => boolean) | undefined;
  /** More than one can be the choice. */
  readonly isMultiple?: boolean | undefined;
  readonly onTake: (item: Item) => void;
  readonly class?: string | undefined;
  /** After the items. */
  readonly children?: JSX.Element;
}

/** Id of one option of a list, for the field that has its keys. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** Brings an option of a list into view. */
export const showOption = (list: string, index: number): void =>
  document.getElementById(optionId(list, index))?.scrollIntoView({ block: 'nearest' });

/** The items that a field of text has found; the keyboard is that field's, a click takes one. */
export function OptionList<Item>(props: OptionListProps<Item>) {
  return (
    <div
      id={props.id}
      class={`${styles.list} ${props.class ?? ''}`}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable={props.isMultiple}
    >
      <For each={props.items}>
        {(item, index) => (
          // The keyboard is the field's: the focus never comes here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            id={optionId(props.id, index())}
            role="option"
            class={styles.option}
            classList={{
              [styles.active ?? '']: index() === props.at,
              [styles.chosen ?? '']: props.isChosen?.(item) === true,
            }}
            aria-selected={props.isChosen === undefined ? index() === props.at : props.isChosen(item)}
            onClick={() => props.onTake(item)}
          >
            <For each={props.words(item)}>
              {(word, place) => <span classList={{ muted: place() > 0 }}>{word}</span>}
            </For>
          </div>
        )}
      </For>
      {props.children}
    </div>
  );
}
