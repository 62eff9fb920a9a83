import { createUniqueId, type JSX, Show } from 'solid-js';
import { TextField } from '../../parts/TextField';
import styles from './entry.module.css';
import { dottedDate, figureOf, fullDate } from './form';
import { stepFrom } from './steps';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  /** What it has stays for the next form. */
  readonly isKept?: boolean;
  readonly problem?: string | undefined;
}

const keptMark = (props: FieldProps) => (props.isKept === true && props.value.trim() !== '' ? '' : undefined);

/** Writes the figure of a key where the cursor stands. */
function writeFigure(field: HTMLInputElement, figure: number): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  field.setRangeText(String(figure), from, to, 'end');
}

interface FigureKeys {
  /** Takes over what the field holds. */
  readonly set: (field: HTMLInputElement) => void;
  readonly isNumber: boolean;
  readonly onRefused?: () => void;
}

/** The keys of a field of figures: Backspace leads back from an empty one. */
function pressFigures(
  event: KeyboardEvent & { readonly currentTarget: HTMLInputElement },
  { set, isNumber, onRefused }: FigureKeys,
): void {
  const field = event.currentTarget;
  const figure = figureOf(event);
  const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (figure !== null && (isNumber || !event.shiftKey)) {
    event.preventDefault();
    writeFigure(field, figure);
    set(field);
  } else if (event.key === 'Backspace' && field.value === '') {
    event.preventDefault();
    stepFrom(field, -1);
  } else if (isNumber && isText) {
    event.preventDefault();
    onRefused?.();
  }
}

/** A line of any text. */
export function WordsField(props: FieldProps) {
  return (
    <div class={styles.field} data-step="" data-kept={keptMark(props)}>
      <TextField
        label={props.label}
        dir="auto"
        value={props.value}
        problem={props.problem}
        onInput={({ currentTarget }) => props.onValue(currentTarget.value)}
      />
    </div>
  );
}

/** A line in which the keys of the upper row write figures whatever the layout is. */
export function FiguresField(
  props: FieldProps & {
    /** Takes figures and nothing else. */
    readonly isNumber?: boolean;
  },
) {
  const set = (field: HTMLInputElement) => {
    if (props.isNumber === true) field.value = field.value.replace(/\D/g, '');
    props.onValue(field.value);
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) =>
    pressFigures(event, { set, isNumber: props.isNumber === true });
  return (
    <div class={styles.field} data-step="" data-kept={keptMark(props)}>
      <TextField
        label={props.label}
        inputmode={props.isNumber === true ? 'numeric' : 'text'}
        value={props.value}
        problem={props.problem}
        onInput={({ currentTarget }) => set(currentTarget)}
        onKeyDown={press}
      />
    </div>
  );
}

interface CountAnswerProps {
  readonly question: JSX.Element;
  readonly unit: string;
  readonly value: number | null;
  /** Null: left blank. */
  readonly onAnswer: (value: number | null) => void;
  /** A key that is no figure. */
  readonly onRefused: () => void;
  readonly problem: string | undefined;
}

/** More times in a year than any business meets: what is longer is a slip. */
const MOST_FIGURES = 5;

/** A question answered by a count, on one line with it. */
export function CountAnswer(props: CountAnswerProps) {
  const [questionId, problemId] = [createUniqueId(), createUniqueId()];
  const set = (field: HTMLInputElement) => {
    field.value = field.value.replace(/\D/g, '').slice(0, MOST_FIGURES);
    props.onAnswer(field.value === '' ? null : Number(field.value));
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) =>
    pressFigures(event, { set, isNumber: true, onRefused: props.onRefused });
  return (
    <div class={styles.answer} data-step="">
      <span id={questionId} class={styles.legend}>
        {props.question}
      </span>
      <span class={styles.count}>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          placeholder={props.unit}
          aria-labelledby={questionId}
          aria-describedby={props.problem === undefined ? undefined : problemId}
          value={props.value ?? ''}
          onInput={({ currentTarget }) => set(currentTarget)}
          onKeyDown={press}
        />
      </span>
      <Show when={props.problem}>
        {(problem) => (
          <span id={problemId} class={styles.problem} role="alert">
            {problem()}
          </span>
        )}
      </Show>
    </div>
  );
}

/** A date typed as eight figures (or six, and Enter); the last one leads on. */
export function DateField(props: FieldProps & { readonly pattern: string }) {
  const set = (field: HTMLInputElement, isDone: boolean) => {
    const text = dottedDate(field.value);
    field.value = isDone ? fullDate(text) : text;
    props.onValue(field.value);
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const field = event.currentTarget;
    const figure = figureOf(event);
    if (figure !== null) {
      event.preventDefault();
      writeFigure(field, figure);
      set(field, false);
      if (field.value.length === props.pattern.length) stepFrom(field, 1);
      return;
    }
    if (event.key === 'Enter') set(field, true);
    if (event.key === 'Backspace' && field.value === '') {
      event.preventDefault();
      stepFrom(field, -1);
    }
  };
  return (
    <div class={styles.field} data-step="" data-kept={keptMark(props)}>
      <TextField
        label={props.label}
        inputmode="numeric"
        placeholder={props.pattern}
        value={props.value}
        problem={props.problem}
        onInput={({ currentTarget }) => set(currentTarget, false)}
        onChange={({ currentTarget }) => set(currentTarget, true)}
        onKeyDown={press}
      />
    </div>
  );
}
