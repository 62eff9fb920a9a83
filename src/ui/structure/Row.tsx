import { For, type JSX, Show } from 'solid-js';
import type { Dependant } from '../../model/dependants';
import { Button } from '../parts/Button';
import { dependantText } from './dependantText';
import type { RowEdits } from './frameEdits';
import styles from './structure.module.css';

/** How many columns a table of these tabs has at most. */
const WIDEST = 9;

interface HandleProps {
  readonly edits: RowEdits;
  /** Of the row. */
  readonly code: string;
  readonly name: string;
  /** What F2 and a click open; left out where nothing of the row can be changed. */
  readonly form?: 'edit' | 'unit' | 'move';
  readonly canDelete?: boolean;
  readonly onMove?: ((by: -1 | 1) => void) | undefined;
}

/** The name of a row, which is its handle: F2 changes it, Delete asks, Alt with an arrow moves it, arrows go on. */
export function Handle(props: HandleProps) {
  const open = () => {
    if (props.form !== undefined) props.edits.open({ kind: props.form, of: props.code });
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by !== null && event.altKey) props.onMove?.(by);
    else if (by !== null) neighbour(event.currentTarget, by)?.focus();
    else if (event.key === 'F2') open();
    else if (event.key === 'Delete' && props.canDelete === true) props.edits.open({ kind: 'delete', of: props.code });
    else return;
    event.preventDefault();
  };
  return (
    <button type="button" class={styles.handle} data-handle={props.code} onKeyDown={press} onClick={open}>
      {props.name}
    </button>
  );
}

function neighbour(handle: HTMLElement, by: number): HTMLElement | undefined {
  const all = [...(handle.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
  return all[all.indexOf(handle) + by];
}

/** Puts the focus on the handle of a row once the table has been drawn anew. */
export function focusHandle(code: string): void {
  queueMicrotask(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-handle]')];
    (all.find((each) => each.dataset['handle'] === code) ?? all[0])?.focus();
  });
}

/** Up and down, for a mouse: the keyboard has Alt with an arrow. */
export function MoveButtons(props: {
  readonly edits: RowEdits;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const words = props.edits.words;
  return (
    <>
      <Button
        kind="quiet"
        disabled={props.isFirst}
        title={words().upOf(props.name)}
        aria-label={words().upOf(props.name)}
        onClick={() => props.onMove(-1)}
      >
        ↑
      </Button>
      <Button
        kind="quiet"
        disabled={props.isLast}
        title={words().downOf(props.name)}
        aria-label={words().downOf(props.name)}
        onClick={() => props.onMove(1)}
      >
        ↓
      </Button>
    </>
  );
}

interface DeleteButtonProps {
  readonly edits: RowEdits;
  readonly code: string;
  readonly name: string;
}

/** Asks; nothing is deleted by it. */
export const DeleteButton = (props: DeleteButtonProps) => (
  <Button
    kind="quiet"
    aria-label={props.edits.words().deleteOf(props.name)}
    onClick={() => props.edits.open({ kind: 'delete', of: props.code })}
  >
    {props.edits.words().delete}
  </Button>
);

/** A form in a row of its own under the row that it belongs to. Escape closes it and not the dialog. */
export function FormRow(props: {
  readonly edits: RowEdits;
  readonly code: string;
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: JSX.Element;
}) {
  return (
    <tr class={styles.formRow}>
      <td colspan={WIDEST}>
        <Form edits={props.edits} code={props.code} label={props.label} onSubmit={props.onSubmit}>
          {props.children}
        </Form>
      </td>
    </tr>
  );
}

interface FormProps {
  readonly edits: RowEdits;
  /** Of the row that gets the focus back. */
  readonly code: string;
  readonly label: string;
  readonly onSubmit: () => void;
  /** It was not opened, it is always there: the focus comes when the user does, and Escape is the dialog's. */
  readonly isStanding?: boolean;
  readonly children: JSX.Element;
}

/** Enter does it, Escape gives it up. */
export function Form(props: FormProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || props.isStanding === true) return;
    event.preventDefault();
    props.edits.open(null);
    focusHandle(props.code);
  };
  return (
    <form
      class={styles.form}
      aria-label={props.label}
      ref={(form) => {
        if (props.isStanding === true) return;
        queueMicrotask(() => form.querySelector<HTMLElement>('input, select, textarea, button')?.focus());
      }}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}

/** Gives a form up. */
export const Cancel = (props: { readonly edits: RowEdits; readonly code: string }) => (
  <Button
    kind="quiet"
    onClick={() => {
      props.edits.open(null);
      focusHandle(props.code);
    }}
  >
    {props.edits.words().cancel}
  </Button>
);

interface DeleteRowProps {
  readonly edits: RowEdits;
  readonly code: string;
  readonly name: string;
  readonly dependants: readonly Dependant[];
  readonly onDelete: () => void;
}

/** What hangs on what is to be deleted, named before it goes. */
export function DeleteRow(props: DeleteRowProps) {
  const words = props.edits.words;
  const textOf = (dependant: Dependant): string => dependantText(dependant, props.edits.app);
  const goesWith = ({ kind }: Dependant): boolean => kind === 'figures' || kind === 'responses' || kind === 'records';
  /** As they stood when the question was asked. */
  const dependants = props.dependants;
  const goes = dependants.filter(goesWith);
  const hangs = dependants.filter((each) => !goesWith(each));
  return (
    <FormRow edits={props.edits} code={props.code} label={words().deleteOf(props.name)} onSubmit={props.onDelete}>
      <div class={styles.question}>
        <p>
          <b>{words().deleteQuestion(props.name)}</b>
          <Show when={dependants.length === 0}> {words().nothingHangs}</Show>
        </p>
        <For each={[[words().goesWith, goes] as const, [words().hangsOn, hangs] as const]}>
          {([lead, list]) => (
            <Show when={list.length > 0}>
              <p>
                {lead} {list.map(textOf).join('; ')}.
              </p>
            </Show>
          )}
        </For>
        <p class="label">{words().undoLater}</p>
      </div>
      <Button kind="danger" type="submit">
        {words().delete}
      </Button>
      <Cancel edits={props.edits} code={props.code} />
    </FormRow>
  );
}
