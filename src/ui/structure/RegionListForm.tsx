import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { say } from '../../i18n';
import { recordsOf } from '../../model/records';
import type { Region } from '../../model/region';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { Cancel, Form } from './Row';
import styles from './structure.module.css';
import type { TabProps } from './tab';

/** So many regions of a list are shown before it is taken. */
const PREVIEWED = 12;

/** Another set of regions from a pasted list: read, shown, then one step; a package with data leaves it to a new one. */
export function RegionListForm(props: TabProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const [text, setText] = createSignal('');
  const [read, setRead] = createSignal<readonly Region[] | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const [name, setName] = createSignal('');
  const fieldId = createUniqueId();
  const isEmpty = createMemo(() => {
    props.document.cellsVersion(); // the cells themselves are plain arrays
    const { columns } = props.document.mirror();
    return (
      props.document.batches().length === 0 &&
      recordsOf(props.document.records(), 'form').size === 0 &&
      [...columns.values()].every(({ states }) => states.every((state) => state === 0))
    );
  });

  const check = async (pasted: string) => {
    setText(pasted);
    const result = await structure.readRegions(pasted);
    if (text() !== pasted) return;
    setRead(result.ok ? result.value : null);
    setProblem(
      result.ok || pasted.trim() === ''
        ? null
        : say(app.words().problems, result.problem, { region: String, input: String }),
    );
  };
  const take = async () => {
    const regions = read();
    if (regions === null) return void check(text());
    const done = isEmpty() ? await edits.run(structure.replaceRegions(regions)) : await create(regions);
    if (done) edits.tell(words().replaced(regions.length));
  };
  const create = async (regions: readonly Region[]): Promise<boolean> => {
    const id = await app.packages.create(name().trim() || app.words().packages.create, regions);
    if (id === null) return false;
    edits.open(null);
    return app.openPackage(id);
  };
  return (
    <Form edits={edits} code="" label={words().listTitle} onSubmit={() => void take()}>
      <div class={styles.list}>
        <label for={fieldId}>{words().listField}</label>
        <p class="label">{words().listLead}</p>
        <textarea
          id={fieldId}
          class={styles.text}
          rows={8}
          spellcheck={false}
          wrap="off"
          placeholder={words().listHint.replaceAll('⇥', '\t')}
          value={text()}
          aria-invalid={problem() !== null}
          onInput={(event) => void check(event.currentTarget.value)}
          onKeyDown={(event) => {
            // A tab typed into a list parts its columns only where it was pasted: here it goes on, as everywhere.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void take();
          }}
        />
        <p class={styles.problem} role="alert">
          {problem()}
        </p>
        <Show when={read()}>{(regions) => <Preview {...props} regions={regions()} />}</Show>
      </div>
      <Show when={!isEmpty() && read() !== null}>
        <TextField
          label={words().nameOfNew}
          value={name()}
          maxLength={120}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </Show>
      <Button type="submit" kind="primary" disabled={read() === null}>
        {isEmpty() ? words().replace(read()?.length ?? 0) : words().createWith}
      </Button>
      <Cancel edits={edits} code="" />
      <p class={`label ${styles.lead}`}>{isEmpty() ? words().replaceLead : words().createLead}</p>
    </Form>
  );
}

function Preview(props: TabProps & { readonly regions: readonly Region[] }) {
  const { words } = props.edits;
  return (
    <section class={styles.box} tabindex="0" aria-label={words().found(props.regions.length)}>
      <table class={styles.table}>
        <caption>{words().found(props.regions.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words().code}</th>
            <th scope="col">{words().names.kk}</th>
            <th scope="col">{words().names.ru}</th>
            <th scope="col">{words().names.en}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.regions.slice(0, PREVIEWED)}>
            {({ code, names }) => (
              <tr>
                <th scope="row">{code}</th>
                <td>{names.kk}</td>
                <td>{names.ru}</td>
                <td>{names.en}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.regions.length > PREVIEWED}>
        <p class="label">{words().listMore(props.regions.length - PREVIEWED)}</p>
      </Show>
    </section>
  );
}
