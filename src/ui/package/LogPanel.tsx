import { createSignal, Show } from 'solid-js';
import { say } from '../../i18n';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { freezeVersion, type LogCheck, verifyLog } from '../../state/logBook';
import { Button } from '../parts/Button';
import { NameField } from '../parts/NameField';
import { TextField } from '../parts/TextField';
import { useShell } from '../shell/shell';
import { LogDialog } from './LogDialog';
import styles from './package.module.css';

/** The log of the open package: under which name one writes into it, whether it holds, and versions to freeze. */
export function LogPanel(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().log;
  const [isOpen, setOpen] = createSignal(false);
  const [isNaming, setNaming] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  const [check, setCheck] = createSignal<LogCheck | null>(null);
  let opener: HTMLButtonElement | undefined;

  const verify = async () => {
    setBusy(true);
    setCheck(null);
    await props.document.written();
    const found = await verifyLog(app.storage, props.document.id);
    setBusy(false);
    if (found.ok) setCheck(found.value);
    else app.tell({ kind: 'problem', problem: found.problem });
  };
  const freeze = async (typed: string): Promise<string | null> => {
    const name = typed.trim();
    if (name === '') return words().nameBlank;
    await props.document.written();
    const frozen = await freezeVersion(app.storage, props.document.id, name);
    if (!frozen.ok) return say(app.words().problems, frozen.problem, { region: String, input: String });
    setCheck(null);
    shell.say(words().isFrozen(name));
    return null;
  };
  const endNaming = () => {
    setNaming(false);
    opener?.focus();
  };
  return (
    <section class={styles.panel} aria-labelledby="package-log">
      <h2 id="package-log">{words().title}</h2>
      <p class="secondary">{words().lead}</p>
      <TextField
        label={words().name}
        dir="auto"
        maxLength={120}
        value={app.session.author()}
        onInput={({ currentTarget }) => app.session.setAuthor(currentTarget.value)}
      />
      <p class="label">{words().nameHint}</p>
      <div class={styles.logActs}>
        <Button onClick={() => setOpen(true)}>{words().show}</Button>
        <Button aria-disabled={isBusy()} onClick={() => isBusy() || void verify()}>
          {isBusy() ? words().verifying : words().verify}
        </Button>
        <Show
          when={isNaming()}
          fallback={
            <Button ref={opener} kind="quiet" icon="add" onClick={() => setNaming(true)}>
              {words().freeze}
            </Button>
          }
        >
          <NameField label={words().versionName} hint={words().freezeHint} text="" onName={freeze} onEnd={endNaming} />
        </Show>
      </div>
      <div role="status">
        <Show when={check()}>{(found) => <Found check={found()} />}</Show>
      </div>
      <Show when={isOpen()}>
        <LogDialog document={props.document} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}

/** What the check has found, in words. */
function Found(props: { readonly check: LogCheck }) {
  const app = useApp();
  const words = () => app.words().log;
  return (
    <>
      <Show
        when={props.check.misfit}
        fallback={<p>{props.check.fitting === 0 ? words().nothingToVerify : words().holds(props.check.fitting)}</p>}
      >
        {(entry) => <p class="bad">{words().misfit(entry())}</p>}
      </Show>
      <Show when={props.check.unchained > 0}>
        <p class="secondary">{words().unchained(props.check.unchained)}</p>
      </Show>
      <Show when={props.check.differing}>{(name) => <p class="bad">{words().contentDiffers(name())}</p>}</Show>
    </>
  );
}
