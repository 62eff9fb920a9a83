import { createSignal } from 'solid-js';
import type { FirstWords } from '../../i18n';
import { Button } from '../parts/Button';
import styles from './ErrorScreen.module.css';

interface ErrorScreenProps {
  readonly words: FirstWords;
  readonly error: unknown;
  /** Hands the open package to the user as a file, straight from storage. */
  readonly onSave: () => Promise<void>;
  readonly onReload: () => void;
}

/** After a bug: the user's data first, then a new start. */
export function ErrorScreen(props: ErrorScreenProps) {
  const [saved, setSaved] = createSignal<boolean | null>(null);
  const save = () =>
    props.onSave().then(
      () => setSaved(true),
      () => setSaved(false),
    );
  const outcome = () => {
    if (saved() === null) return '';
    return saved() ? props.words.shell.errorSaved : props.words.shell.errorSaveFailed;
  };
  return (
    <main class={styles.screen}>
      <h1>{props.words.shell.errorTitle}</h1>
      <p>{props.words.shell.errorText}</p>
      <div class={styles.actions}>
        <Button kind="primary" onClick={save}>
          {props.words.shell.errorSave}
        </Button>
        <Button onClick={() => props.onReload()}>{props.words.shell.reload}</Button>
      </div>
      <p role="status" class={saved() === false ? 'bad' : 'secondary'}>
        {outcome()}
      </p>
      <details class={styles.details}>
        <summary>{props.words.shell.errorDetails}</summary>
        <pre>{props.error instanceof Error ? (props.error.stack ?? props.error.message) : String(props.error)}</pre>
      </details>
    </main>
  );
}
