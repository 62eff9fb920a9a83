import { For, type JSX, Show } from 'solid-js';
// Not from the folder's index: words of a printed form are no words of the first screen.
import { PAPER_FORM } from '../../../i18n/paperForm';
import type { SurveyForm, WordedQuestion } from '../../../model/wholeMethodology';
import type { Language } from '../../../model/words';
import styles from './paper.module.css';

/** Place of the region among the items of block 1. */
const REGION_ITEM = 1;

interface PrintedFormProps {
  readonly form: SurveyForm;
  readonly language: Language;
  /** Name of the region that is filled in; blank: to be written by hand. */
  readonly region: string;
  /** Serial number; blank: to be written by hand. */
  readonly number: string;
}

/** The form of the Order on A4: its words in its order, and below what the interviewer adds. */
export function PrintedForm(props: PrintedFormProps) {
  const words = () => PAPER_FORM[props.language];
  const text = (of: Readonly<Record<Language, string>> | undefined) => of?.[props.language] ?? '';
  return (
    <article class={styles.form} lang={props.language}>
      <header class={styles.head}>
        <p class={styles.unofficial}>{words().unofficial}</p>
        <p class={styles.annex}>{text(props.form.annex)}</p>
        <p class={styles.label}>{text(props.form.label)}</p>
        <h1>{text(props.form.title)}</h1>
      </header>
      <h2>{text(props.form.block1.title)}</h2>
      <ol class={styles.items}>
        <For each={props.form.block1.items}>
          {(item, index) => (
            <li>
              {index() + 1}. {text(item)}:<Line>{index() === REGION_ITEM ? props.region : ''}</Line>
            </li>
          )}
        </For>
      </ol>
      <h2>{text(props.form.block2.title)}:</h2>
      <ol class={styles.items}>
        <For each={props.form.block2.questions}>
          {(question, index) => <Asked question={question} number={index() + 1} language={props.language} />}
        </For>
      </ol>
      <section class={styles.interviewer}>
        <h2>
          {words().interviewer} <span>({words().notOfTheOrder})</span>
        </h2>
        <div class={styles.pairs}>
          <Pair label={words().number}>{props.number === '' ? '' : `№ ${props.number}`}</Pair>
          <Pair label={words().name} />
          <Pair label={words().service} />
          <Pair label={words().survey} />
        </div>
      </section>
    </article>
  );
}

function Asked(props: { readonly question: WordedQuestion; readonly number: number; readonly language: Language }) {
  const asked = () => props.question.text[props.language];
  const scale = () => props.question.scale;
  const marks = () => {
    const of = scale();
    return of.kind === 'mark' ? Array.from({ length: of.to - of.from + 1 }, (_, index) => of.from + index) : [];
  };
  const meaning = () => {
    const of = scale();
    return of.kind === 'mark' ? `, ${PAPER_FORM[props.language].where} ${of.words[props.language]}.` : '';
  };
  return (
    <li>
      {props.number}. {asked()}
      {meaning()}
      <Show when={marks().length > 0} fallback={<Line lines={scale().kind === 'text' ? MOST_LINES : 1} />}>
        <span class={styles.marks}>
          <For each={marks()}>{(mark) => <span>{mark}</span>}</For>
        </span>
      </Show>
    </li>
  );
}

/** Lines for an answer in words. */
const MOST_LINES = 3;

/** Where something is to be written by hand, or is filled in. */
function Line(props: { readonly lines?: number; readonly children?: JSX.Element }) {
  return (
    <For each={Array.from({ length: props.lines ?? 1 })}>{() => <span class={styles.line}>{props.children}</span>}</For>
  );
}

function Pair(props: { readonly label: string; readonly children?: JSX.Element }) {
  return (
    <p class={styles.pair}>
      <span>{props.label}:</span>
      <span class={styles.line}>{props.children}</span>
    </p>
  );
}
