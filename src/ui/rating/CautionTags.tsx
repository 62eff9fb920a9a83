import { For, type JSX, Show } from 'solid-js';
import { Tag } from '../parts/Tag';
import type { Caution } from './cautions';
import { cautionSentence, cautionTag } from './cautionText';
import styles from './league.module.css';
import type { TracedPart } from './subjectAt';
import type { LeagueView } from './view';

/** Tags that fit in a row; the others are counted, and the notes under the table name them all. */
const MOST_TAGS = 1;

/** What a reader of the row has to know, as tags; the whole of it when pointed at. */
export function CautionTags(props: { readonly view: LeagueView; readonly cautions: readonly Caution[] }) {
  const { view } = props;
  const sentence = (caution: Caution) => cautionSentence(caution, view.words(), view.methodology, view.language());
  const rest = () => props.cautions.slice(MOST_TAGS);
  /** What is behind the first of them that is a number. */
  const traced = (cautions: readonly Caution[]): TracedPart | undefined =>
    cautions.map(({ kind }) => TRACED[kind]).find((part) => part !== undefined);
  return (
    <Show when={props.cautions.length > 0}>
      <span class={styles.tags}>
        <For each={props.cautions.slice(0, MOST_TAGS)}>
          {(caution) => (
            <Chained part={traced([caution])}>
              <Tag tone="warn" title={sentence(caution)}>
                {cautionTag(caution, view.words())}
              </Tag>
            </Chained>
          )}
        </For>
        <Show when={rest().length > 0}>
          <Chained part={traced(rest())}>
            <Tag tone="warn" title={rest().map(sentence).join('\n')}>
              {view.words().rating.tags.more(rest().length)}
            </Tag>
          </Chained>
        </Show>
      </span>
    </Show>
  );
}

const TRACED: Readonly<Partial<Record<Caution['kind'], TracedPart>>> = {
  incomplete: 'coverage',
  'partly covered': 'coverage',
  'few responses': 'responses',
  'service not verified': 'responses',
};

/** A tag whose number opens its chain: the table hears of the click, and of F1. */
function Chained(props: { readonly part: TracedPart | undefined; readonly children: JSX.Element }) {
  return (
    <Show when={props.part} fallback={props.children}>
      {(part) => (
        <button type="button" class={styles.tagButton} data-trace={part()} aria-haspopup="dialog">
          {props.children}
        </button>
      )}
    </Show>
  );
}
