import { createUniqueId, Index, Show } from 'solid-js';
import styles from '../importing/importing.module.css';
import own from './pasting.module.css';
import type { PasteQuestion } from './questions';
import type { PasteChoices } from './survey';

interface PasteQuestionsProps {
  readonly title: string;
  readonly lead?: string;
  readonly questions: readonly PasteQuestion[];
  /** Nothing goes on without them. */
  readonly isPressing?: boolean;
  readonly onChoose: (choice: Partial<PasteChoices>) => void;
}

/** Choices about a block. By place, not by identity: each choice makes all of them anew, and the focus stays. */
export function PasteQuestions(props: PasteQuestionsProps) {
  return (
    <section class={props.isPressing ? styles.questions : own.choices} aria-label={props.title}>
      <header class={styles.sectionHead}>
        <h3>{props.title}</h3>
        <Show when={props.lead}>{(lead) => <span class="label">{lead()}</span>}</Show>
      </header>
      <Index each={props.questions}>{(question) => <Question question={question()} onChoose={props.onChoose} />}</Index>
    </section>
  );
}

function Question(props: { readonly question: PasteQuestion; readonly onChoose: PasteQuestionsProps['onChoose'] }) {
  const name = createUniqueId();
  return (
    <fieldset class={styles.question}>
      <legend>{props.question.text}</legend>
      <Index each={props.question.answers}>
        {(answer) => (
          <label class={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={answer().isChosen}
              onChange={() => props.onChoose(answer().choice)}
            />
            {answer().text}
          </label>
        )}
      </Index>
    </fieldset>
  );
}
