import { createMemo, createSignal, Show } from 'solid-js';
import type { FirstWords } from '../../i18n';
import type { Region, RegionCode } from '../../model/region';
import type { Language } from '../../model/words';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { SearchList } from '../parts/SearchList';
import styles from './OwnRegionChoice.module.css';
import { searchRegions } from './regionSearch';

/** More than anybody reads through; a longer list asks for another letter. */
const SHOWN = 100;

interface OwnRegionChoiceProps {
  readonly words: FirstWords;
  readonly language: Language;
  readonly regions: readonly Region[];
  readonly chosen: RegionCode | null;
  readonly onChoose: (code: RegionCode | null) => void;
  readonly onClose: () => void;
}

/** The user's own region, found by typing. */
export function OwnRegionChoice(props: OwnRegionChoiceProps) {
  const [text, setText] = createSignal('');
  const found = createMemo(() => searchRegions(props.regions, text(), props.language));
  const take = (code: RegionCode | null) => {
    props.onChoose(code);
    props.onClose();
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
      <SearchList
        label={props.words.shell.ownRegionSearch}
        listLabel={props.words.terms.region}
        text={text()}
        onText={setText}
        items={found().slice(0, SHOWN)}
        words={({ names, code }) => [names[props.language], code]}
        isChosen={({ code }) => code === props.chosen}
        onTake={({ code }) => take(code)}
      >
        <Show when={found().length > SHOWN}>
          <p class={styles.note} role="presentation">
            {props.words.shell.ownRegionMore(found().length - SHOWN)}
          </p>
        </Show>
      </SearchList>
      <p class={styles.note} role="status" classList={{ unseen: found().length > 0 }}>
        {found().length === 0 ? props.words.shell.ownRegionNone : ''}
      </p>
    </Dialog>
  );
}
