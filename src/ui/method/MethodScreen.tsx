import { createResource, createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import { factorsOf } from '../../model/methodology';
import { emptyMethodology } from '../../model/methodologyDraft';
import type { WholeMethodology } from '../../model/wholeMethodology';
import type { Words } from '../../model/words';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createMethodologyWork, MOST_FACTORS, orderWithTexts } from '../../state/methodologyWork';
import { Button } from '../parts/Button';
import { chooseFiles } from '../parts/chooseFiles';
import { NameField } from '../parts/NameField';
import { ScreenBar } from '../parts/ScreenBar';
import { Tabs } from '../parts/Tabs';
import { Tag } from '../parts/Tag';
import { hrefOf } from '../shell/route';
import { methodHref, PARTS, type Part } from './address';
import { DifferencePart } from './DifferencePart';
import { DraftPanel } from './DraftPanel';
import { createEditor, type Editor } from './editor';
import { FactorsPart } from './FactorsPart';
import { InputsPart } from './InputsPart';
import styles from './method.module.css';
import { RulesPart } from './RulesPart';
import { TextsPart } from './TextsPart';

const METHODOLOGY_FILES = '.json,.tartym';

interface MethodScreenProps {
  readonly document: OpenDocument;
  readonly part: Part;
}

/** The methodology of the package: looked at where it is built in, worked on where it is the package's own. */
export function MethodScreen(props: MethodScreenProps) {
  const app = useApp();
  const work = createMethodologyWork(app);
  const [texts] = createResource(async () => ({
    standing: await app.wholeMethodology(),
    order: await orderWithTexts(),
  }));
  return (
    <Show when={texts()}>
      {(loaded) => (
        <Loaded
          editor={createEditor(app, props.document, loaded().standing, work)}
          order={loaded().order}
          part={props.part}
        />
      )}
    </Show>
  );
}

interface LoadedProps {
  readonly editor: Editor;
  readonly order: WholeMethodology;
  readonly part: Part;
}

/** What is being named: a copy, or a methodology to begin anew. */
type Naming = 'copy' | 'empty';

function Loaded(props: LoadedProps) {
  const { editor } = props;
  const { words, draft, nameOf } = editor;
  const [naming, setNaming] = createSignal<Naming | null>(null);
  const factors = () => factorsOf(draft.methodology()).length;
  const press = (event: KeyboardEvent) => stepThrough(event, draft);
  // Before the product's own keys, wherever the focus is: those would take back what stands under the draft.
  window.addEventListener('keydown', press, { capture: true });
  onCleanup(() => window.removeEventListener('keydown', press, { capture: true }));
  const tabs = () => PARTS.map((id) => ({ id, text: words().parts[id], href: methodHref(id) }));
  return (
    <>
      <ScreenBar title={words().title}>
        <Tag tone={editor.isReadOnly() ? 'plain' : 'accent'}>{editor.isReadOnly() ? words().builtIn : words().own}</Tag>
        <span class={styles.name}>{nameOf(draft.methodology().names)}</span>
        <span class="spring" />
        <a href={hrefOf('readings')}>{words().back}</a>
      </ScreenBar>
      <div class={styles.head}>
        <p>{editor.isReadOnly() ? words().builtInLead : words().ownLead}</p>
        <div class={styles.actions}>
          <Show when={naming()} fallback={<Actions editor={editor} onName={setNaming} />}>
            {(what) => <Naming editor={editor} order={props.order} what={what()} onEnd={() => setNaming(null)} />}
          </Show>
        </div>
      </div>
      <Show
        when={factors() <= MOST_FACTORS}
        fallback={<p class={styles.large}>{words().tooLarge(factors(), MOST_FACTORS)}</p>}
      >
        <Tabs label={words().part} tabs={tabs()} current={props.part} />
        {/* A step of undo ends where a field is left, a button pressed, a key that writes nothing let go. */}
        <div
          class={styles.columns}
          on:change={draft.settle}
          on:click={draft.settle}
          on:keyup={(event) => {
            if (event.key.length > 1 && event.key !== 'Backspace' && event.key !== 'Delete') draft.settle();
          }}
        >
          <div class={styles.main}>
            <Switch>
              <Match when={props.part === 'factors'}>
                <FactorsPart editor={editor} />
              </Match>
              <Match when={props.part === 'inputs'}>
                <InputsPart editor={editor} />
              </Match>
              <Match when={props.part === 'rules'}>
                <RulesPart editor={editor} />
              </Match>
              <Match when={props.part === 'texts'}>
                <TextsPart editor={editor} />
              </Match>
              <Match when={props.part === 'difference'}>
                <DifferencePart editor={editor} order={props.order} />
              </Match>
            </Switch>
          </div>
          <DraftPanel editor={editor} />
        </div>
      </Show>
    </>
  );
}

/** Ctrl+Z and Ctrl+Y go through the steps of a draft, in a field too; without one they are the package's. */
function stepThrough(event: KeyboardEvent, draft: Editor['draft']): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if ((!isRedo && event.code !== 'KeyZ') || document.querySelector('dialog:modal') !== null) return;
  if (!(isRedo ? draft.canRedo() : draft.canUndo())) return;
  event.preventDefault();
  if (isRedo) draft.redo();
  else draft.undo();
}

function Actions(props: { readonly editor: Editor; readonly onName: (what: Naming) => void }) {
  const { editor } = props;
  const { words } = editor;
  const take = () => chooseFiles(METHODOLOGY_FILES, ([file]) => file !== undefined && void editor.take(file));
  return (
    <>
      <Show
        when={editor.isReadOnly()}
        fallback={
          <Show when={!editor.draft.isChanged()}>
            <Button disabled={editor.isBusy()} onClick={() => void editor.useBuiltIn()}>
              {words().useOrder}
            </Button>
          </Show>
        }
      >
        <Button kind="primary" onClick={() => props.onName('copy')}>
          {words().copy}
        </Button>
        <Button onClick={() => props.onName('empty')}>{words().empty}</Button>
      </Show>
      <Button onClick={take}>{words().fromFile}</Button>
      <Button onClick={editor.export}>{words().toFile}</Button>
    </>
  );
}

interface NamingProps {
  readonly editor: Editor;
  readonly order: WholeMethodology;
  readonly what: Naming;
  readonly onEnd: () => void;
}

const inAll = (text: string): Words => ({ kk: text, ru: text, en: text });

/** The name of a copy, which is made at once, or of an empty methodology, which begins as a draft. */
function Naming(props: NamingProps) {
  const { editor } = props;
  const { words, draft, nameOf } = editor;
  const label = () => (props.what === 'copy' ? words().copyName : words().emptyName);
  const take = async (typed: string): Promise<string | null> => {
    const name = typed.trim();
    if (name === '') return words().fault.blank;
    if (props.what === 'copy') {
      await editor.copy(name);
      return null;
    }
    const begun = {
      id: editor.work.ownId(),
      names: inAll(name),
      first: inAll(words().firstName),
      day: new Date().toISOString().slice(0, 10),
    };
    draft.replace(emptyMethodology(props.order, begun), 'replaced');
    return null;
  };
  return (
    <NameField
      label={label()}
      hint={words().nameKeys}
      text={props.what === 'copy' ? words().copyOf(nameOf(draft.methodology().names)) : ''}
      onName={take}
      onEnd={props.onEnd}
    />
  );
}
