import { createMemo, Index } from 'solid-js';
import { unitDescription } from '../../i18n';
import type { InputDefinition } from '../../model/methodology';
import { addInput, deleteInput, moveInput, readersOf, withInput } from '../../model/methodologyDraft';
import { TextField } from '../parts/TextField';
import { Wide } from '../parts/Wide';
import { focusHandle } from '../structure/Row';
import { UnitFields } from '../structure/UnitFields';
import { AddByName } from './AddByName';
import type { Editor } from './editor';
import { ItemRow } from './ItemRow';
import styles from './method.module.css';
import { NameOfThing } from './NameOfThing';

/** The raw series that are entered, and which factors read each. */
export function InputsPart(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const inputs = () => editor.draft.methodology().inputs;
  const readers = createMemo(() => readersOf(editor.draft.methodology()));
  return (
    <section aria-label={words().parts.inputs}>
      <Wide label={words().parts.inputs}>
        <table class={styles.table} data-rows>
          <thead>
            <tr>
              <th scope="col">{words().name}</th>
              <th scope="col">{words().code}</th>
              <th scope="col" class={styles.roomy}>
                {editor.rows.words().unit}
              </th>
              <th scope="col">{words().readBy}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            <Index each={inputs()}>
              {(input, at) => (
                <InputRow
                  editor={editor}
                  input={input()}
                  at={at}
                  count={inputs().length}
                  readers={readers().get(input().code) ?? []}
                />
              )}
            </Index>
          </tbody>
        </table>
      </Wide>
      <fieldset class={styles.plain} disabled={editor.isReadOnly()}>
        <AddByName label={words().addInput} onAdd={(names) => editor.change((draft) => addInput(draft, names))} />
      </fieldset>
    </section>
  );
}

interface InputRowProps {
  readonly editor: Editor;
  readonly input: InputDefinition;
  readonly at: number;
  readonly count: number;
  readonly readers: readonly string[];
}

function InputRow(props: InputRowProps) {
  const { editor } = props;
  const { words } = editor;
  const path = () => `inputs[${props.at}]`;
  const set = (change: Partial<InputDefinition>) => editor.change((draft) => withInput(draft, props.at, change));
  const move = (by: -1 | 1) => {
    editor.change((draft) => moveInput(draft, props.at, by));
    focusHandle(`inputs[${props.at + by}]`);
  };
  const allow = (isAllowed: boolean) => {
    const { mayBeNegative: _, ...input } = props.input;
    editor.change((draft) => ({
      ...draft,
      inputs: draft.inputs.with(props.at, isAllowed ? { ...input, mayBeNegative: true } : input),
    }));
  };
  return (
    <ItemRow
      editor={editor}
      path={path()}
      name={editor.nameOf(props.input.names)}
      isFirst={props.at === 0}
      isLast={props.at === props.count - 1}
      deleteLead={words().deleteInputLead}
      onMove={move}
      onDelete={() => editor.change((draft) => deleteInput(draft, props.at))}
      fields={
        <>
          <NameOfThing editor={editor} of={props.input} path={path()} onChange={set} />
          <TextField
            label={words().code}
            value={props.input.code}
            size={16}
            maxLength={64}
            problem={editor.faultAt(`${path()}.code`)}
            onInput={(event) => set({ code: event.currentTarget.value })}
          />
          <span class={styles.unit}>
            <UnitFields edits={editor.rows} unit={props.input.unit} onChange={(unit) => set({ unit })} />
            <span class={styles.fault}>
              {editor.faultAt(`${path()}.unit.measure`) ?? editor.faultAt(`${path()}.unit.of`)}
            </span>
          </span>
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={props.input.mayBeNegative === true}
              onChange={(event) => allow(event.currentTarget.checked)}
            />
            {words().mayBeNegative}
          </label>
        </>
      }
    >
      <td class={styles.code}>{props.input.code}</td>
      <td class={styles.roomy}>{unitDescription(props.input.unit, editor.app.words().units)}</td>
      <td>{props.readers.length === 0 ? <span class="muted">{words().readByNone}</span> : props.readers.join(', ')}</td>
    </ItemRow>
  );
}
