import type { FirstWords } from '../../i18n';
import { Button } from '../parts/Button';
import styles from './NotLoaded.module.css';

/** Stands where a part of the program could not be loaded: first visit, and no connection since. */
export function NotLoaded(props: { readonly words: FirstWords; readonly onAgain: () => void }) {
  return (
    <div class={styles.missing} role="alert">
      <p>{props.words.shell.notLoaded}</p>
      <Button onClick={() => props.onAgain()}>{props.words.shell.tryAgain}</Button>
    </div>
  );
}
