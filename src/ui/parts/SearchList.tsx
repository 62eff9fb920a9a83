import { createSignal, createUniqueId, For, type JSX, onMount } from 'solid-js';
import styles from './SearchList.module.css';
import { TextField } from './TextField';

interface SearchListProps<Item> {
  /** Of the field that is typed into. */
  readonly label: string;
  /** Of what it finds. */
  readonly listLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly items: readonly Item[];
  /** An item in words: what it is called, then what is said beside it, quieter. */
  readonly words: (item: Item) => readonly [name: string, ...beside: string[]];
  /** The item that is the choice already, if one is. */
  readonly isChosen?: (item: Item) => boolean;
  /** More than one can be the choice. */
  readonly isMultiple?: boolean;
  readonly onTake: (item: Item) => void;
  /** After the items. */
  readonly children?: JSX.Element;
}

/** A list found by typing: arrows move through it, Enter takes one, and so does a click. */
export function SearchList<Item>(props: SearchListProps<Item>) {
  const listId = createUniqueId();
  const optionId = (index: number) => `${listId}-${index}`;
  const [at, setAt] = createSignal(
    Math.max(
      0,
      props.items.findIndex((item) => props.isChosen?.(item) === true),
    ),
  );

  const moveTo = (index: number) => {
    setAt(Math.max(0, Math.min(props.items.length - 1, index)));
    document.getElementById(optionId(at()))?.scrollIntoView({ block: 'nearest' });
  };
  onMount(() => moveTo(at()));
  const press = (event: KeyboardEvent) => {
    const item = props.items[at()];
    if (event.key === 'ArrowDown') moveTo(at() + 1);
    else if (event.key === 'ArrowUp') moveTo(at() - 1);
    else if (event.key === 'Enter' && item !== undefined) props.onTake(item);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextField
        label={props.label}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={props.items.length > 0 ? optionId(at()) : undefined}
        autofocus
        value={props.text}
        onInput={(event) => {
          props.onText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div
        id={listId}
        class={styles.list}
        role="listbox"
        aria-label={props.listLabel}
        aria-multiselectable={props.isMultiple}
      >
        <For each={props.items}>
          {(item, index) => (
            // The keyboard is the field's above: the focus never comes here.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              id={optionId(index())}
              role="option"
              class={styles.option}
              classList={{
                [styles.active ?? '']: index() === at(),
                [styles.chosen ?? '']: props.isChosen?.(item) === true,
              }}
              aria-selected={props.isChosen === undefined ? index() === at() : props.isChosen(item)}
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
    </>
  );
}
