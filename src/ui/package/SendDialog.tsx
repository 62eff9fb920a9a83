import { createSignal, For, Show } from 'solid-js';
import type { SentPart } from '../../model/packagePart';
import { recordsOf } from '../../model/records';
import { useApp } from '../../state/app';
import { canEncrypt } from '../../state/packageFiles';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
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
  const [chosenKind, setKind] = createSignal<(typeof KINDS)[number] | null>(null);
  const [part, setPart] = createSignal<SentPart | null>(null);
  // The whole may be the user's own file; a part is for somebody else, and names and free texts stay here unless they are asked for.
  const kind = () => chosenKind() ?? (part() === null ? 'package' : 'anonymous copy');
  const [keepsTexts, setKeepsTexts] = createSignal(false);
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
    await exportFile(part()?.kind === 'weights' ? 'package' : kind(), app, shell, {
      passphrase: isSecret() ? passphrase() : null,
      part: part(),
      keepsStandardTexts: keepsTexts(),
    });
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
        <Parts part={part()} onChoose={setPart} />
        <Show when={part()?.kind !== 'weights'}>
          <fieldset>
            <legend>{words().what}</legend>
            <For each={KINDS}>
              {(each) => (
                <Choice
                  name="kind"
                  words={app.words().exporting.kinds[each]}
                  checked={kind() === each}
                  onChoose={() => setKind(each)}
                />
              )}
            </For>
            <Show when={part() === null && kind() !== 'package'}>
              <Tick words={words().standardTexts} checked={keepsTexts()} onChange={setKeepsTexts} />
            </Show>
          </fieldset>
        </Show>
        <fieldset>
          <legend>{words().protection}</legend>
          <Show when={canEncrypt()} fallback={<p class="secondary">{words().cannot}</p>}>
            <Tick
              words={{ name: words().encrypt, explanation: words().encryptLead }}
              checked={isSecret()}
              onChange={setSecret}
            />
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

interface ChoiceProps {
  readonly name: string;
  readonly words: { readonly name: string; readonly explanation: string };
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice(props: ChoiceProps) {
  return (
    <label class={styles.choice}>
      <input type="radio" name={props.name} checked={props.checked} onChange={() => props.onChoose()} />
      <span>
        {props.words.name}
        <small class="secondary">{props.words.explanation}</small>
      </span>
    </label>
  );
}

interface TickProps extends Pick<ChoiceProps, 'words' | 'checked'> {
  readonly onChange: (isTicked: boolean) => void;
}

function Tick(props: TickProps) {
  return (
    <label class={styles.choice}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      <span>
        {props.words.name}
        <small class="secondary">{props.words.explanation}</small>
      </span>
    </label>
  );
}

/** The whole package or a part of it; where there are several of a kind, which one. */
function Parts(props: { readonly part: SentPart | null; readonly onChoose: (part: SentPart | null) => void }) {
  const app = useApp();
  const words = () => app.words().sending;
  const named = (kind: 'scenario' | 'weights') =>
    [...recordsOf(app.document()?.records() ?? {}, kind)].map(([value, { name: text }]) => ({ value, text }));
  return (
    <fieldset>
      <legend>{words().part}</legend>
      <Choice
        name="part"
        words={words().parts.whole}
        checked={props.part === null}
        onChoose={() => props.onChoose(null)}
      />
      <Choice
        name="part"
        words={words().parts.survey}
        checked={props.part?.kind === 'survey'}
        onChoose={() => props.onChoose({ kind: 'survey' })}
      />
      <For each={['scenario', 'weights'] as const}>
        {(kind) => (
          <Show when={named(kind)[0]}>
            {(first) => (
              <>
                <Choice
                  name="part"
                  words={words().parts[kind]}
                  checked={props.part?.kind === kind}
                  onChoose={() => props.onChoose({ kind, id: first().value })}
                />
                <Show when={props.part?.kind === kind && named(kind).length > 1}>
                  <Select
                    label={words().parts[kind].name}
                    options={named(kind)}
                    value={props.part !== null && 'id' in props.part ? props.part.id : ''}
                    onChange={(id) => props.onChoose({ kind, id })}
                  />
                </Show>
              </>
            )}
          </Show>
        )}
      </For>
    </fieldset>
  );
}
