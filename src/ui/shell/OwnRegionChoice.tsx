import { createMemo, createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import type { Region, RegionCode } from '../../model/region';
import type { Language } from '../../model/words';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import styles from './OwnRegionChoice.module.css';
import { searchRegions } from './regionSearch';

/** More than anybody reads through; a longer list asks for another letter. */
const SHOWN = 100;

interface OwnRegionChoiceProps {
  readonly words: Dictionary;
  readonly language: Language;
  readonly regions: readonly Region[];
  readonly chosen: RegionCode | null;
  readonly onChoose: (code: RegionCode | null) => void;
  readonly onClose: () => void;
}

/** The user's own region, found by typing: arrows move through the list, Enter takes one. */
export function OwnRegionChoice(props: OwnRegionChoiceProps) {
  const [text, setText] = createSignal('');
  const listId = createUniqueId();
  const found = createMemo(() => searchRegions(props.regions, text(), props.language));
  const chosenAt = found().findIndex((region) => region.code === props.chosen);
  const [at, setAt] = createSignal(Math.max(0, chosenAt));
  const shown = () => found().slice(0, SHOWN);
  const optionId = (index: number) => `${listId}-${index}`;

  const take = (code: RegionCode | null) => {
    props.onChoose(code);
    props.onClose();
  };
  const moveTo = (index: number) => {
    setAt(Math.max(0, Math.min(shown().length - 1, index)));
    document.getElementById(optionId(at()))?.scrollIntoView({ block: 'nearest' });
  };
  onMount(() => moveTo(at()));
  const press = (event: KeyboardEvent) => {
    const region = shown()[at()];
    if (event.key === 'ArrowDown') moveTo(at() + 1);
    else if (event.key === 'ArrowUp') moveTo(at() - 1);
    else if (event.key === 'Enter' && region !== undefined) take(region.code);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title={props.words.shell.ownRegionTitle}
      closeText={props.words.shell.close}
      onClose={props.onClose}
      footer={
        <Button disabled={props.chosen === null} onClick={() => take(null)}>
          {props.words.shell.ownRegionClear}
        </Button>
      }
    >
      <p class={styles.lead}>{props.words.shell.ownRegionLead}</p>
      <TextField
        label={props.words.shell.ownRegionSearch}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown().length > 0 ? optionId(at()) : undefined}
        autofocus
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} class={styles.list} role="listbox" aria-label={props.words.terms.region}>
        <For each={shown()}>
          {(region, index) => (
            // The keyboard is the field's above: the focus never comes here.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              id={optionId(index())}
              role="option"
              class={styles.option}
              classList={{ [styles.active ?? '']: index() === at() }}
              aria-selected={region.code === props.chosen}
              onClick={() => take(region.code)}
            >
              <span>{region.names[props.language]}</span>
              <span class="muted">{region.code}</span>
            </div>
          )}
        </For>
        <Show when={found().length > SHOWN}>
          <p class={styles.note} role="presentation">
            {props.words.shell.ownRegionMore(found().length - SHOWN)}
          </p>
        </Show>
      </div>
      <p class={styles.note} role="status" classList={{ unseen: found().length > 0 }}>
        {found().length === 0 ? props.words.shell.ownRegionNone : ''}
      </p>
    </Dialog>
  );
}
