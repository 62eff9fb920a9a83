import { createMemo, createSignal, createUniqueId, onCleanup, Show } from 'solid-js';
import type { Region, RegionCode } from '../../../model/region';
import type { Language } from '../../../model/words';
import { OptionList, optionId, showOption } from '../../parts/OptionList';
import { TextField } from '../../parts/TextField';
import { searchRegions } from '../../shell/regionSearch';
import styles from './entry.module.css';
import { pressedKeys, writtenCode } from './form';
import { stepFrom } from './steps';

/** More than anybody reads through: another letter finds it. */
const SHOWN = 100;

interface RegionFieldProps {
  readonly label: string;
  /** What stands in the field while no region is chosen. */
  readonly unchosenText: string;
  readonly noneText: string;
  readonly regions: readonly Region[];
  readonly language: Language;
  /** Null: none is chosen. */
  readonly chosen: RegionCode | null;
  readonly onChoose: (code: RegionCode) => void;
}

/**
 * The region of a form, found by typing its name in any language or its code: arrows move through what is found, Enter
 * takes one and leads on, Tab takes it too, Escape leaves what stood.
 */
export function RegionField(props: RegionFieldProps) {
  const listId = createUniqueId();
  /** What is typed; null: nothing is being looked for. */
  const [sought, setSought] = createSignal<string | null>(null);
  /** Which keys wrote it: those of figures write letters on the Kazakh layout. */
  const [keys, setKeys] = createSignal('');
  const [at, setAt] = createSignal(0);
  let box: HTMLDivElement | undefined;

  const found = createMemo((): readonly Region[] => {
    const text = sought();
    if (text === null) return [];
    return searchRegions(props.regions, writtenCode(keys()) ?? text, props.language).slice(0, SHOWN);
  });
  const name = () => props.regions.find(({ code }) => code === props.chosen)?.names[props.language] ?? '';
  const isOpen = () => sought() !== null;
  const moveTo = (index: number) => {
    setAt(Math.max(0, Math.min(found().length - 1, index)));
    showOption(listId, at());
  };
  const open = () => {
    setSought('');
    moveTo(found().findIndex(({ code }) => code === props.chosen));
  };
  const close = () => {
    setSought(null);
    setKeys('');
  };
  const take = ({ code }: Region) => {
    close();
    props.onChoose(code);
    const field = box?.querySelector('input');
    if (field === null || field === undefined) return;
    field.focus();
    stepFrom(field, 1);
  };
  const press = (event: KeyboardEvent) => {
    setKeys(pressedKeys(keys(), event));
    const item = found()[at()];
    if (event.key === 'ArrowDown') isOpen() ? moveTo(at() + 1) : open();
    else if (event.key === 'ArrowUp' && isOpen()) moveTo(at() - 1);
    else if (event.key === 'Escape' && isOpen()) close();
    else if (event.key === 'Enter' && isOpen() && !event.ctrlKey && !event.metaKey) {
      if (item !== undefined) take(item);
    } else {
      if (event.key === 'Tab') {
        if (sought()?.trim() && item !== undefined) props.onChoose(item.code);
        close();
      }
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const outside = (event: PointerEvent) => {
    if (event.target instanceof Node && box?.contains(event.target) === false) close();
  };
  document.addEventListener('pointerdown', outside);
  onCleanup(() => document.removeEventListener('pointerdown', outside));

  return (
    <div
      ref={box}
      class={`${styles.field} ${styles.region}`}
      data-step=""
      data-kept={props.chosen === null ? undefined : ''}
    >
      <TextField
        label={props.label}
        role="combobox"
        aria-expanded={isOpen()}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found().length > 0 ? optionId(listId, at()) : undefined}
        placeholder={name() || props.unchosenText}
        value={sought() ?? name()}
        problem={isOpen() && found().length === 0 ? props.noneText : undefined}
        onInput={({ currentTarget }) => {
          setSought(currentTarget.value);
          setAt(0);
        }}
        onClick={() => {
          if (!isOpen()) open();
        }}
        onKeyDown={press}
      />
      <Show when={found().length > 0}>
        <OptionList
          id={listId}
          class={styles.found}
          label={props.label}
          items={found()}
          words={({ names, code }) => [names[props.language], code]}
          at={at()}
          isChosen={({ code }) => code === props.chosen}
          onTake={take}
        />
      </Show>
    </div>
  );
}
