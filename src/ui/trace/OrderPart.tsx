import { For, Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import type { Explanation } from '../../model/explanation';
import { type InvestmentStandard, isTranslated, type Paragraph } from '../../model/wholeMethodology';
import type { Words } from '../../model/words';
import { useShell } from '../shell/shell';
import type { ChainView } from './chain';
import styles from './trace.module.css';

/** Longer texts are cut to their first lines, and the whole of them is a click away. */
const LONG = 420;

/** What the Order says of it, in its own words; under each what that means in the user's language. */
export function OrderPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const quoted = () =>
    props.explanation.paragraphs.flatMap((number) => {
      const paragraph = view.texts()?.paragraphs.find((each) => each.number === number);
      return paragraph === undefined ? [] : [paragraph];
    });
  const asked = () => {
    const codes = props.explanation.survey?.questions ?? [];
    return view.texts()?.form.block2.questions.filter(({ code }) => codes.includes(code)) ?? [];
  };
  /** Parts of the standard by name: provisions, requirements and notes by the numbers that the Order gives them. */
  const assessed = () => {
    const found = standardParts(view.texts()?.standard, view.words());
    return props.explanation.standard.flatMap((id) => found.get(id) ?? []);
  };
  const isOurs = (paragraph: Paragraph): boolean => isTranslated(paragraph, view.language());
  return (
    <Show when={quoted().length + asked().length + assessed().length > 0}>
      <section class={styles.part}>
        <h4>{view.words().trace.quoted}</h4>
        <For each={quoted()}>
          {(paragraph) => (
            <Quote view={view} mark={`¶${paragraph.number}`} text={paragraph.text} number={paragraph.number} />
          )}
        </For>
        <For each={asked()}>
          {(question) => (
            <Quote view={view} mark={view.words().trace.asked(question.code.replace(/^Q/, ''))} text={question.text} />
          )}
        </For>
        <For each={assessed()}>{(part) => <Quote view={view} mark={part.mark} text={part.text} />}</For>
        <Show when={quoted().some(isOurs) || (asked().length + assessed().length > 0 && view.language() !== 'kk')}>
          <p class={styles.unofficial}>{view.words().trace.translated}</p>
        </Show>
      </section>
    </Show>
  );
}

/** What the standard says in each of its parts, by id, and how that part is called. */
function standardParts(
  standard: InvestmentStandard | undefined,
  { standard: words }: Dictionary,
): ReadonlyMap<string, { readonly mark: string; readonly text: Words }> {
  const parts = new Map<string, { readonly mark: string; readonly text: Words }>();
  let provisions = 0;
  for (const [at, block] of (standard?.blocks ?? []).entries()) {
    parts.set(block.id, { mark: words.block(at + 1), text: block.title });
    for (const provision of block.provisions) {
      provisions += 1;
      parts.set(provision.id, { mark: words.provision(provisions), text: provision.title });
      const numbers = { requirement: 0, note: 0 };
      for (const { id, kind, text } of provision.items) {
        numbers[kind] += 1;
        parts.set(id, { mark: words.itemName(kind, numbers[kind]), text });
      }
    }
  }
  return parts;
}

interface QuoteProps {
  readonly view: ChainView;
  readonly mark: string;
  readonly text: Words;
  /** Of a paragraph that can be shown whole. */
  readonly number?: string;
}

function Quote(props: QuoteProps) {
  const { view } = props;
  const shell = useShell();
  const isLong = () => props.number !== undefined && props.text.kk.length > LONG;
  return (
    <div class={styles.quote}>
      <Show when={isLong() && props.number} fallback={<b class="accent">{props.mark}</b>}>
        {(number) => (
          <button
            type="button"
            class={styles.whole}
            aria-haspopup="dialog"
            title={view.words().shell.paragraphText(props.mark)}
            onClick={() => shell.showParagraph(number())}
          >
            <b class="accent">{props.mark}</b> …
          </button>
        )}
      </Show>
      <blockquote lang="kk" data-quote={props.mark} classList={{ [styles.cut ?? '']: isLong() }}>
        {props.text.kk}
      </blockquote>
      <Show when={view.language() !== 'kk'}>
        <p class={styles.translation} classList={{ [styles.cut ?? '']: isLong() }}>
          {props.text[view.language()]}
        </p>
      </Show>
    </div>
  );
}
