import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface PrintDialogProps {
  readonly view: StandardView;
  /** Null where what is printed has no notes. */
  readonly withNotes: boolean | null;
  readonly onNotes: (withNotes: boolean) => void;
  readonly onClose: () => void;
}

/** Before printing: who has made it, and whether the notes come along. */
export function PrintDialog(props: PrintDialogProps) {
  const { app, words } = props.view;
  const print = () => {
    props.onClose();
    // Once the dialog has gone from the page.
    setTimeout(() => window.print());
  };
  return (
    <Dialog
      title={words().printTitle}
      closeText={app.words().shell.close}
      onClose={props.onClose}
      footer={
        <Button kind="primary" onClick={print}>
          {words().printNow}
        </Button>
      }
    >
      <form
        class={styles.printing}
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <TextField
          label={words().author}
          autofocus
          dir="auto"
          maxLength={120}
          value={app.session.author()}
          onInput={({ currentTarget }) => app.session.setAuthor(currentTarget.value)}
        />
        <p class="label">{words().authorHint}</p>
        {props.withNotes === null ? null : (
          <label class={styles.choice}>
            <input
              type="checkbox"
              checked={props.withNotes}
              onChange={({ currentTarget }) => props.onNotes(currentTarget.checked)}
            />
            {words().withNotes}
          </label>
        )}
      </form>
    </Dialog>
  );
}
