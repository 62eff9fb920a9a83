import { createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './entry.module.css';
import { figureOf } from './form';
import { stepFrom } from './steps';

interface OneKeyAnswerProps {
  readonly question: JSX.Element;
  readonly answers: readonly { readonly value: number; readonly text: string }[];
  readonly value: number | null;
  /** Null: left blank. */
  readonly onAnswer: (value: number | null) => void;
  /** A figure that its scale does not have. */
  readonly onRefused: () => void;
  /** Why the last key did not do. */
  readonly problem: string | undefined;
}

/** A question answered by one key, which leads to the next; wherever the figures stand on the keyboard. */
export function OneKeyAnswer(props: OneKeyAnswerProps) {
  const [name, problemId] = [createUniqueId(), createUniqueId()];
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const figure = figureOf(event);
    if (figure !== null) {
      event.preventDefault();
      if (!props.answers.some(({ value }) => value === figure)) return props.onRefused();
      props.onAnswer(figure);
      return stepFrom(event.currentTarget, 1);
    }
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    if (props.value !== null) props.onAnswer(null);
    else if (event.key === 'Backspace') stepFrom(event.currentTarget, -1);
  };
  return (
    <fieldset
      class={styles.answer}
      data-step=""
      aria-describedby={props.problem === undefined ? undefined : problemId}
      onKeyDown={press}
    >
      <legend class={styles.legend}>{props.question}</legend>
      <span class={styles.marks}>
        <For each={props.answers}>
          {({ value, text }) => (
            <label class={styles.mark}>
              <input type="radio" name={name} checked={props.value === value} onChange={() => props.onAnswer(value)} />
              <span>{text}</span>
            </label>
          )}
        </For>
      </span>
      <Show when={props.problem}>
        {(problem) => (
          <span id={problemId} class={styles.problem} role="alert">
            {problem()}
          </span>
        )}
      </Show>
    </fieldset>
  );
}
