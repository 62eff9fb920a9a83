import { type JSX, Show } from 'solid-js';
import type { FirstWords } from '../../i18n';
import type { Subject } from '../../model/explanation';
import type { ParagraphNumber } from '../../model/methodology';
import type { Traced } from './shell';
import styles from './TraceBar.module.css';

interface TraceBarProps {
  readonly words: FirstWords;
  readonly traced: Traced | null;
  /** Whether the methodology on view has the paragraph; one that it does not have is not told. */
  readonly hasParagraph: (number: ParagraphNumber) => boolean;
  readonly onParagraph: (number: ParagraphNumber) => void;
  /** Opens the whole chain of the number. */
  readonly onOpen: (subject: Subject, under: Traced['under']) => void;
}

/** One line from the selected number back to the Order: its name, the formula with the numbers in it, source, ¶. */
export function TraceBar(props: TraceBarProps) {
  const known = (paragraph: Traced['paragraph']) =>
    paragraph !== undefined && props.hasParagraph(paragraph.number) ? paragraph : undefined;
  const open = ({ subject, under }: Traced) => {
    if (subject !== undefined) props.onOpen(subject, under);
  };
  return (
    <section class={styles.bar} aria-label={props.words.shell.trace}>
      <Show
        when={props.traced}
        fallback={
          <>
            <span class={styles.name} />
            <span class={styles.function} aria-hidden="true">
              ƒ
            </span>
            <span class={`${styles.formula} muted`}>{props.words.shell.traceEmpty}</span>
          </>
        }
      >
        {(traced) => (
          <>
            <span class={styles.name} title={traced().name}>
              {traced().name}
            </span>
            <span class={styles.function} aria-hidden="true">
              ƒ
            </span>
            {/* A long formula is cut at the end, where its result stands: the whole of it is told on hover. */}
            <span
              class={styles.formula}
              ref={(formula) => {
                tellWhole(formula);
                // The button at the end does the same for the keyboard.
                formula.addEventListener('click', () => open(traced()));
              }}
            >
              {drawn(traced())}
            </span>
            <Show when={traced().source}>
              {(source) => (
                <span class={styles.reference} title={source()}>
                  {source()}
                </span>
              )}
            </Show>
            <Show when={known(traced().paragraph)}>
              {(paragraph) => (
                <button
                  type="button"
                  class={styles.reference}
                  aria-haspopup="dialog"
                  title={props.words.shell.paragraphText(`¶${paragraph().number}`)}
                  onClick={() => props.onParagraph(paragraph().number)}
                >
                  <b>¶{paragraph().number}</b> {paragraph().text}
                </button>
              )}
            </Show>
            <Show when={traced().subject}>
              <button
                type="button"
                class={styles.reference}
                aria-haspopup="dialog"
                aria-keyshortcuts="F1"
                aria-label={props.words.shell.openTraceOf(traced().name)}
                onClick={() => open(traced())}
              >
                <kbd class={styles.key}>F1</kbd> {props.words.shell.openTrace}
              </button>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

const drawn = ({ formula }: Traced): JSX.Element => (typeof formula === 'function' ? formula() : formula);

function tellWhole(formula: HTMLElement): void {
  formula.addEventListener('pointerenter', () => {
    formula.title = formula.scrollWidth > formula.clientWidth ? (formula.textContent ?? '') : '';
  });
}
