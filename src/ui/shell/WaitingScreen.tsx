import { type FirstWords, namesIn, say } from '../../i18n';
import type { StorageProblem } from '../../model/problem';
import { Button } from '../parts/Button';
import styles from './ErrorScreen.module.css';

interface WaitingScreenProps {
  readonly words: FirstWords;
  readonly problem: StorageProblem;
  readonly onReload: () => void;
}

/** While another tab keeps the packages closed: who is waited for. It goes by itself once that tab has been closed. */
export function WaitingScreen(props: WaitingScreenProps) {
  return (
    <main class={styles.screen}>
      <h1>Tartym</h1>
      <p role="status">{say(props.words.problems, props.problem, namesIn(null, null, 'kk'))}</p>
      <div class={styles.actions}>
        <Button onClick={() => props.onReload()}>{props.words.shell.reload}</Button>
      </div>
    </main>
  );
}
