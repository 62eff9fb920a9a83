import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import styles from './TextField.module.css';

interface TextFieldProps extends JSX.InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  /** The label is spoken only, where the place says it already. */
  readonly bare?: boolean;
  /** Why the text does not do. */
  readonly problem?: string | undefined;
}

/** One line of text with its label above it. */
export function TextField(props: TextFieldProps) {
  const [own, rest] = splitProps(props, ['label', 'bare', 'problem']);
  const problemId = createUniqueId();
  return (
    <label class={styles.field}>
      <span classList={{ unseen: own.bare === true }}>{own.label}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...rest}
        aria-invalid={own.problem !== undefined}
        aria-describedby={own.problem === undefined ? undefined : problemId}
      />
      <Show when={own.problem}>
        {(problem) => (
          <span id={problemId} class={styles.problem}>
            {problem()}
          </span>
        )}
      </Show>
    </label>
  );
}
