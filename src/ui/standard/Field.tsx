import { createEffect, createSignal, createUniqueId, onCleanup, Show } from 'solid-js';
import { say } from '../../i18n';
import type { ValueProblem } from '../../model/problem';
import type { Result } from '../../model/result';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface FieldProps<Value> {
  readonly view: StandardView;
  readonly label: string;
  /** The label is spoken only, where the place says it already. */
  readonly isBare?: boolean;
  readonly hint?: string;
  /** More than one line. */
  readonly isLong?: boolean;
  readonly value: Value;
  /** The value as it stands in the field. */
  readonly text: (value: Value) => string;
  readonly read: (typed: string) => Result<Value, ValueProblem>;
  /** Keeps what was typed over the value that stood there when typing began; false where it was refused. */
  readonly onKeep: (value: Value, seen: Value) => Promise<boolean>;
  /** More than so many characters never stay in the field. */
  readonly longest: number;
}

/** No problem of typed text speaks of a region or an input. */
const NO_NAMES = { region: String, input: String };

/**
 * A field of an assessment: kept when it is left, on Enter (Ctrl+Enter where it has lines) and when its row is folded.
 * What cannot be read stays in the field with the reason under it, and so does what another tab was faster with.
 */
export function Field<Value>(props: FieldProps<Value>) {
  const [problem, setProblem] = createSignal<ValueProblem | null>(null);
  const [label, hint] = [createUniqueId(), createUniqueId()];
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  let draft: string | null = null;
  let seen = props.value;

  /** What would burst the field is refused before it is in it: the page would be laid out with all of it. */
  const guard = (event: InputEvent) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
    const length = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + (event.data?.length ?? 0);
    if (event.data === null || length <= props.longest) return;
    event.preventDefault();
    setProblem({ code: 'textLong', length, longest: props.longest });
  };
  const type = () => {
    if (field === undefined) return;
    if (draft === null) seen = props.value;
    draft = field.value;
    setProblem(null);
  };
  const keep = async () => {
    if (draft === null) return;
    const typed = draft;
    const read = props.read(typed);
    if (!read.ok) {
      setProblem(read.problem);
      return;
    }
    draft = null;
    const isKept = await props.onKeep(read.value, seen);
    if (field === undefined || draft !== null) return; // something else is being typed by now
    if (isKept) {
      field.value = props.text(props.value);
      return;
    }
    [draft, seen] = [typed, props.value];
    field.value = typed;
  };
  // Undone, or written in another tab.
  createEffect(() => {
    const text = props.text(props.value);
    if (field !== undefined && draft === null) field.value = text;
  });
  // The row was folded, or another region is looked at, and the field was never left.
  onCleanup(() => {
    if (draft !== null) queueMicrotask(keep);
  });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || (props.isLong === true && !event.ctrlKey)) return;
    event.preventDefault();
    void keep();
  };
  const shared = {
    dir: 'auto',
    autocomplete: 'off',
    get 'aria-labelledby'() {
      return label;
    },
    get 'aria-describedby'() {
      return problem() !== null || (props.hint ?? '') !== '' ? hint : undefined;
    },
    get 'aria-invalid'() {
      return problem() !== null;
    },
    onBeforeInput: guard,
    onInput: type,
    onChange: () => void keep(),
    onKeyDown: press,
  } as const;
  return (
    <div class={styles.field}>
      <span id={label} classList={{ unseen: props.isBare === true }}>
        {props.label}
      </span>
      <Show
        when={props.isLong}
        fallback={<input ref={(element) => (field = element)} type="text" spellcheck={false} {...shared} />}
      >
        <textarea ref={(element) => (field = element)} rows="2" {...shared} />
      </Show>
      <span id={hint} classList={{ bad: problem() !== null }} role={problem() === null ? undefined : 'alert'}>
        {(() => {
          const found = problem();
          return found === null ? (props.hint ?? '') : say(props.view.app.words().problems, found, NO_NAMES);
        })()}
      </span>
    </div>
  );
}
