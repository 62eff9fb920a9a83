import { For } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { KeyList } from '../parts/KeyList';
import { SHEET_KEYS } from './keyList';

/** The keys of the sheet, group by group. */
export function SheetKeyList(props: { readonly words: Dictionary['sheet'] }) {
  return (
    <For each={SHEET_KEYS}>
      {([group, ways]) => (
        <KeyList
          title={props.words.keyGroups[group]}
          ways={ways.map(([pressed, does]) => [
            typeof pressed === 'string' ? pressed : props.words.mouse[pressed.mouse],
            props.words.keyWords[does],
          ])}
        />
      )}
    </For>
  );
}
