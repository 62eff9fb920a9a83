import { type JSX, Show } from 'solid-js';
import { Button } from '../parts/Button';
import { Cancel, FormRow, focusHandle, Handle, MoveButtons } from '../structure/Row';
import type { Editor } from './editor';
import styles from './method.module.css';

interface ItemRowProps {
  readonly editor: Editor;
  /** Of the thing in the draft: `directions[0].factors[2]`. */
  readonly path: string;
  readonly name: string;
  readonly mark?: JSX.Element;
  /** It heads the rows under it, or stands under such a one. */
  readonly rank?: 'head' | 'under';
  /** It has nowhere to be moved up to, or down. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What goes with it. */
  readonly deleteLead: string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
  /** What the row is opened for. */
  readonly fields: JSX.Element;
  /** The cells between the name and the tools. */
  readonly children: JSX.Element;
}

/** A row of a table of the editor: its name opens its fields, Delete asks, Alt with an arrow moves it. */
export function ItemRow(props: ItemRowProps) {
  const { editor } = props;
  const { rows, words } = editor;
  const move = (by: -1 | 1): void => {
    if (!(by < 0 ? props.isFirst : props.isLast)) props.onMove(by);
  };
  const close = () => {
    editor.open(null);
    focusHandle(props.path);
  };
  return (
    <>
      <tr>
        <th
          scope="row"
          classList={{
            [styles.leading ?? '']: props.rank === 'head',
            [styles.under ?? '']: props.rank === 'under',
            [styles.faulty ?? '']: editor.isFaulty(props.path),
          }}
        >
          <span class={styles.title}>
            {props.mark}
            <Handle
              edits={rows}
              code={props.path}
              name={props.name}
              form="edit"
              canDelete={!editor.isReadOnly()}
              onMove={editor.isReadOnly() ? undefined : move}
            />
          </span>
        </th>
        {props.children}
        <td class={styles.tools}>
          <Show when={!editor.isReadOnly()}>
            <MoveButtons edits={rows} name={props.name} isFirst={props.isFirst} isLast={props.isLast} onMove={move} />
            <Button
              kind="quiet"
              icon="close"
              title={rows.words().deleteOf(props.name)}
              aria-label={rows.words().deleteOf(props.name)}
              onClick={() => editor.open({ kind: 'delete', of: props.path })}
            />
          </Show>
        </td>
      </tr>
      <Show when={editor.isOpen('edit', props.path)}>
        <FormRow edits={rows} code={props.path} label={words().fields(props.name)} onSubmit={close}>
          <fieldset class={styles.fields} disabled={editor.isReadOnly()}>
            {props.fields}
          </fieldset>
          <Button type="submit">{words().done}</Button>
        </FormRow>
      </Show>
      <Show when={editor.isOpen('delete', props.path)}>
        <FormRow
          edits={rows}
          code={props.path}
          label={rows.words().deleteOf(props.name)}
          onSubmit={() => {
            editor.open(null);
            props.onDelete();
            focusHandle(props.path);
          }}
        >
          <p>
            <b>{rows.words().deleteQuestion(props.name)}</b> {props.deleteLead}
          </p>
          <Button kind="danger" type="submit">
            {rows.words().delete}
          </Button>
          <Cancel edits={rows} code={props.path} />
        </FormRow>
      </Show>
    </>
  );
}
