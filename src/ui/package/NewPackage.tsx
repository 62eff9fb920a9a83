import { createSignal, Show } from 'solid-js';
import type { Names } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { useShell } from '../shell/shell';
import styles from './package.module.css';

/** A blank name speaks of no region. */
const NO_NAMES: Names = { region: String, input: String };

/** Under the list: a new package (a name, Enter), and the demo package once more. */
export function NewPackage() {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().packages;
  const [isNaming, setNaming] = createSignal(false);
  const [isAddingDemo, setAddingDemo] = createSignal(false);
  let opener: HTMLButtonElement | undefined;

  const endNaming = () => {
    setNaming(false);
    opener?.focus();
  };
  const create = async (name: string) => {
    const id = await app.packages.create(name);
    if (id === null || !(await app.openPackage(id))) return;
    endNaming();
    shell.say(words().created(app.document()?.settings().name ?? name));
  };
  const addDemo = async () => {
    if (isAddingDemo()) return;
    setAddingDemo(true);
    const id = await app.packages.createDemo(app.language());
    setAddingDemo(false);
    if (id !== null) await app.openPackage(id);
  };
  return (
    <div class={styles.newOnes}>
      <Show
        when={isNaming()}
        fallback={
          <>
            <Button ref={opener} kind="quiet" icon="add" onClick={() => setNaming(true)}>
              {words().create}
            </Button>
            <Button kind="quiet" icon="add" aria-disabled={isAddingDemo()} onClick={() => void addDemo()}>
              {isAddingDemo() ? words().creatingDemo : words().createDemo}
            </Button>
          </>
        }
      >
        <NameOfNew onCreate={create} onEnd={endNaming} />
      </Show>
    </div>
  );
}

function NameOfNew(props: { readonly onCreate: (name: string) => Promise<void>; readonly onEnd: () => void }) {
  const app = useApp();
  const words = () => app.words().packages;
  const [problem, setProblem] = createSignal<string>();
  let field: HTMLInputElement | undefined;
  const create = () => {
    const name = field?.value.trim() ?? '';
    if (name !== '') return void props.onCreate(name);
    setProblem(app.words().problems.nameBlank({ code: 'nameBlank' }, NO_NAMES));
    field?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') create();
    else if (event.key === 'Escape') props.onEnd();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextField
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        label={words().nameOfNew}
        bare
        placeholder={words().createKeys}
        problem={problem()}
        maxLength={120}
        onInput={() => setProblem(undefined)}
        onKeyDown={press}
      />
      <Button onClick={create}>{words().create}</Button>
      <Button kind="quiet" onClick={() => props.onEnd()}>
        {app.words().shell.cancel}
      </Button>
    </>
  );
}
