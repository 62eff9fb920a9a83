import { For, Show } from 'solid-js';
import { Tag } from '../parts/Tag';
import type { Caution } from './cautions';
import { cautionSentence, cautionTag } from './cautionText';
import styles from './league.module.css';
import type { LeagueView } from './view';

/** Tags that fit in a row; the others are counted, and the notes under the table name them all. */
const MOST_TAGS = 1;

/** What a reader of the row has to know, as tags; the whole of it when pointed at. */
export function CautionTags(props: { readonly view: LeagueView; readonly cautions: readonly Caution[] }) {
  const { view } = props;
  const sentence = (caution: Caution) => cautionSentence(caution, view.words(), view.methodology, view.language());
  const rest = () => props.cautions.slice(MOST_TAGS);
  const isCoverage = () => props.cautions.some(({ kind }) => kind === 'incomplete' || kind === 'partly covered');
  return (
    <Show when={props.cautions.length > 0}>
      <span class={styles.tags} data-trace={isCoverage() ? 'coverage' : undefined}>
        <For each={props.cautions.slice(0, MOST_TAGS)}>
          {(caution) => (
            <Tag tone="warn" title={sentence(caution)}>
              {cautionTag(caution, view.words())}
            </Tag>
          )}
        </For>
        <Show when={rest().length > 0}>
          <Tag tone="warn" title={rest().map(sentence).join('\n')}>
            {view.words().rating.tags.more(rest().length)}
          </Tag>
        </Show>
      </span>
    </Show>
  );
}
