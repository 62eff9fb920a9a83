import { createSignal, For, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { canEncrypt } from '../../state/packageFiles';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { useShell } from '../shell/shell';
import { exportFile } from './exportFiles';
import styles from './package.module.css';

/** What a package file can hold of the survey. */
const KINDS = ['package', 'anonymous copy', 'copy with sums'] as const;

/** Fewer letters are guessed in an afternoon. */
const LEAST_LETTERS = 8;

/** Save as, or send a copy: what the file holds, and whether it is encrypted. */
export function SendDialog(props: { readonly onClose: () => void }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().sending;
  const [kind, setKind] = createSignal<(typeof KINDS)[number]>('package');
  const [isSecret, setSecret] = createSignal(false);
  const [passphrase, setPassphrase] = createSignal('');
  const [repeated, setRepeated] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [fault, setFault] = createSignal<{ readonly short?: string; readonly differs?: string }>({});

  const wrong = () => {
    if (!isSecret()) return {};
    if (Array.from(passphrase()).length < LEAST_LETTERS) return { short: words().tooShort(LEAST_LETTERS) };
    return passphrase().normalize('NFC') === repeated().normalize('NFC') ? {} : { differs: words().differs };
  };
  const send = async () => {
    if (isBusy()) return;
    setFault(wrong());
    if (Object.keys(fault()).length > 0) return;
    setBusy(true);
    await exportFile(kind(), app, shell, isSecret() ? passphrase() : null);
    props.onClose();
  };
  return (
    <Dialog
      title={words().title}
      closeText={app.words().shell.cancel}
      onClose={props.onClose}
      footer={
        <Button kind="primary" aria-disabled={isBusy()} onClick={() => void send()}>
          {isBusy() ? words().writing : words().write}
        </Button>
      }
    >
      <form
        class={styles.sending}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <fieldset>
          <legend>{words().what}</legend>
          <For each={KINDS}>
            {(each) => (
              <label class={styles.choice}>
                <input type="radio" name="kind" checked={kind() === each} onChange={() => setKind(each)} />
                <span>
                  {app.words().exporting.kinds[each].name}
                  <small class="secondary">{app.words().exporting.kinds[each].explanation}</small>
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <fieldset>
          <legend>{words().protection}</legend>
          <Show when={canEncrypt()} fallback={<p class="secondary">{words().cannot}</p>}>
            <label class={styles.choice}>
              <input
                type="checkbox"
                checked={isSecret()}
                onChange={({ currentTarget }) => setSecret(currentTarget.checked)}
              />
              <span>
                {words().encrypt}
                <small class="secondary">{words().encryptLead}</small>
              </span>
            </label>
            <Show when={isSecret()}>
              <TextField
                label={words().passphrase}
                type="password"
                autocomplete="new-password"
                value={passphrase()}
                problem={fault().short}
                onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
              />
              <TextField
                label={words().repeat}
                type="password"
                autocomplete="new-password"
                value={repeated()}
                problem={fault().differs}
                onInput={({ currentTarget }) => setRepeated(currentTarget.value)}
              />
            </Show>
          </Show>
        </fieldset>
        <button type="submit" class="unseen" tabindex="-1">
          {words().write}
        </button>
      </form>
    </Dialog>
  );
}
