import { useApp } from '../../state/app';
import { TextField } from '../parts/TextField';
import styles from './package.module.css';

/** What every print carries besides the package, the day and the word for its figures: who made it. */
export function Prints() {
  const app = useApp();
  const words = () => app.words().packages;
  return (
    <section class={styles.panel} aria-labelledby="package-prints">
      <h2 id="package-prints">{words().prints}</h2>
      <TextField
        label={words().author}
        dir="auto"
        maxLength={120}
        value={app.session.author()}
        onInput={({ currentTarget }) => app.session.setAuthor(currentTarget.value)}
      />
      <p class="label">{words().authorHint}</p>
    </section>
  );
}
