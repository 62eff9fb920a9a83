import { createSignal, createUniqueId, onMount } from 'solid-js';
import { OptionList, type OptionListProps, optionId, showOption } from './OptionList';
import styles from './SearchList.module.css';
import { TextField } from './TextField';

interface SearchListProps<Item>
  extends Pick<OptionListProps<Item>, 'items' | 'words' | 'isChosen' | 'isMultiple' | 'onTake' | 'children'> {
  /** Of the field that is typed into. */
  readonly label: string;
  /** Of what it finds. */
  readonly listLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A list found by typing: arrows move through it, Enter takes one, and so does a click. */
export function SearchList<Item>(props: SearchListProps<Item>) {
  const listId = createUniqueId();
  const [at, setAt] = createSignal(
    Math.max(
      0,
      props.items.findIndex((item) => props.isChosen?.(item) === true),
    ),
  );

  const moveTo = (index: number) => {
    setAt(Math.max(0, Math.min(props.items.length - 1, index)));
    showOption(listId, at());
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
        aria-activedescendant={props.items.length > 0 ? optionId(listId, at()) : undefined}
        autofocus
        value={props.text}
        onInput={(event) => {
          props.onText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <OptionList
        id={listId}
        class={styles.list}
        label={props.listLabel}
        items={props.items}
        words={props.words}
        at={at()}
        isChosen={props.isChosen}
        isMultiple={props.isMultiple}
        onTake={props.onTake}
      >
        {props.children}
      </OptionList>
    </>
  );
}
