import { createResource, createSignal, For, Show } from 'solid-js';
import { say } from '../../i18n';
import { useApp } from '../../state/app';
import { wholeParts } from '../../state/packageFiles';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import styles from './AskedFileDialog.module.css';
import type { Arrivals, AskedFile } from './arrivals';

interface AskedFileDialogProps {
  readonly asked: AskedFile;
  readonly arrivals: Arrivals;
}

/** Asks what a package file needs that does not open by itself: its passphrase, or whether what is whole of it will do. */
export function AskedFileDialog(props: AskedFileDialogProps) {
  return (
    <Show when={props.asked.about === 'passphrase'} fallback={<WholeParts {...props} />}>
      <Passphrase {...props} />
    </Show>
  );
}

const NO_NAMES = { region: String, input: String };

function Passphrase(props: AskedFileDialogProps) {
  const app = useApp();
  const words = () => app.words().packages;
  const [typed, setTyped] = createSignal('');
  const [fault, setFault] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  const open = async () => {
    if (isBusy()) return;
    setBusy(true);
    const problem = await props.arrivals.answer({ passphrase: typed() });
    setBusy(false);
    if (problem !== null) setFault(say(app.words().problems, problem, NO_NAMES));
  };
  return (
    <Dialog
      title={words().encryptedFile(props.asked.file.name)}
      closeText={app.words().shell.cancel}
      onClose={props.arrivals.letBe}
      footer={
        <Button kind="primary" aria-disabled={isBusy()} onClick={() => void open()}>
          {isBusy() ? words().opening : words().open}
        </Button>
      }
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <p>{words().encryptedLead}</p>
        <TextField
          label={words().passphrase}
          type="password"
          autofocus
          value={typed()}
          problem={fault()}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFault(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}

function WholeParts(props: AskedFileDialogProps) {
  const app = useApp();
  const words = () => app.words().packages;
  const [found] = createResource(async () => {
    const parts = await wholeParts(props.asked.file, props.asked.answers);
    return parts.ok ? parts.value : { whole: [], lost: [], opens: false };
  });
  const named = (parts: readonly string[]) =>
    parts.map((part) => words().fileParts[part as keyof ReturnType<typeof words>['fileParts']] ?? part);
  return (
    <Dialog
      title={words().damagedFile(props.asked.file.name)}
      closeText={app.words().shell.cancel}
      onClose={props.arrivals.letBe}
      footer={
        <Show when={found()?.opens}>
          <Button kind="primary" onClick={() => void props.arrivals.answer({ wholeParts: true })}>
            {words().openWholeNow}
          </Button>
        </Show>
      }
    >
      <div class={styles.form}>
        <Show when={found()} fallback={<p class="secondary">{words().lookingAtParts}</p>}>
          {(parts) => (
            <>
              <p>{parts().opens ? words().damagedLead : words().nothingWhole}</p>
              <Parts title={words().wholeParts} parts={named(parts().whole)} />
              <Parts title={words().lostParts} parts={named(parts().lost)} />
            </>
          )}
        </Show>
      </div>
    </Dialog>
  );
}

function Parts(props: { readonly title: string; readonly parts: readonly string[] }) {
  return (
    <Show when={props.parts.length > 0}>
      <div>
        <h3>{props.title}</h3>
        <ul class={styles.parts}>
          <For each={props.parts}>{(part) => <li>{part}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}
