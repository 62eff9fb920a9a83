import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import type { Region, RegionCode } from '../../model/region';
import type { Language } from '../../model/words';
import { MOST_PEERS } from '../../state/session';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { PeerMark, peerLetter } from '../parts/PeerMark';
import { SearchList } from '../parts/SearchList';
import styles from './PeersChoice.module.css';
import { searchRegions } from './regionSearch';

/** More than anybody reads through; a longer list asks for another letter. */
const SHOWN = 100;

interface PeersChoiceProps {
  readonly words: Dictionary;
  readonly language: Language;
  /** Without the user's own. */
  readonly regions: readonly Region[];
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (codes: readonly RegionCode[]) => void;
  readonly onClose: () => void;
}

/** The regions that are compared with, found by typing; the dialog stays until all are chosen. */
export function PeersChoice(props: PeersChoiceProps) {
  const [text, setText] = createSignal('');
  const found = createMemo(() => searchRegions(props.regions, text(), props.language));
  const words = () => props.words.peers;
  const isFull = () => props.chosen.length >= MOST_PEERS;
  const nameOf = (code: RegionCode) =>
    props.regions.find((region) => region.code === code)?.names[props.language] ?? code;
  const toggle = (code: RegionCode) => {
    if (props.chosen.includes(code)) props.onChoose(props.chosen.filter((each) => each !== code));
    else if (!isFull()) props.onChoose([...props.chosen, code]);
  };
  return (
    <Dialog help="peers" title={words().title} closeText={props.words.shell.close} onClose={props.onClose}>
      <p class={styles.lead}>{words().lead(MOST_PEERS)}</p>
      <Show when={props.chosen.length > 0}>
        <ul class={styles.chosen} aria-label={words().chosen}>
          <For each={props.chosen}>
            {(code) => (
              <li>
                <Button icon="close" aria-label={words().remove(nameOf(code))} onClick={() => toggle(code)}>
                  <PeerMark letter={peerLetter(props.chosen, code) ?? ''} />
                  {nameOf(code)}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <SearchList
        label={props.words.shell.ownRegionSearch}
        listLabel={props.words.terms.region}
        text={text()}
        onText={setText}
        items={found().slice(0, SHOWN)}
        words={({ names, code }) => [names[props.language], peerLetter(props.chosen, code) ?? code]}
        isChosen={({ code }) => props.chosen.includes(code)}
        isMultiple
        onTake={({ code }) => {
          toggle(code);
          // The next one is looked for by its own name.
          setText('');
        }}
      >
        <Show when={found().length > SHOWN}>
          <p class={styles.note} role="presentation">
            {props.words.shell.ownRegionMore(found().length - SHOWN)}
          </p>
        </Show>
      </SearchList>
      <p class={styles.note} role="status">
        {found().length === 0 ? props.words.shell.ownRegionNone : isFull() ? words().full(MOST_PEERS) : ''}
      </p>
    </Dialog>
  );
}
