import { createSignal, onCleanup } from 'solid-js';
import { TextField } from './TextField';

interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Why the name does not do; null where it was taken. */
  readonly onName: (name: string) => Promise<string | null>;
  /** Given up, or done. */
  readonly onEnd: () => void;
  /** Leaving the field takes the name; else it leaves the field standing. */
  readonly keepsOnLeave?: boolean;
  /** What it names is no more: the text that was typed is told. */
  readonly onStranded?: (text: string) => void;
}

/** A name being typed: Enter takes it, Escape gives it up; what is wrong with it stands at the field. */
export function NameField(props: NameFieldProps) {
  const [fault, setFault] = createSignal<string | null>(null);
  let isOver = false;
  const take = async (field: HTMLInputElement): Promise<void> => {
    if (isOver) return;
    isOver = true; // the field is left once more when it goes
    const wrong = await props.onName(field.value);
    setFault(wrong);
    if (wrong === null) props.onEnd();
    else isOver = false;
  };
  let shown: HTMLInputElement | undefined;
  onCleanup(() => {
    if (!isOver && shown !== undefined && shown.value !== props.text) props.onStranded?.(shown.value);
  });
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.key === 'Enter') void take(event.currentTarget);
    else if (event.key === 'Escape') {
      isOver = true;
      props.onEnd();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (field: HTMLInputElement) => {
    if (props.keepsOnLeave !== true || isOver) return;
    if (field.value === props.text) {
      isOver = true;
      props.onEnd();
    } else void take(field);
  };
  return (
    <TextField
      label={props.label}
      bare
      placeholder={props.label}
      title={props.hint}
      value={props.text}
      problem={fault() ?? undefined}
      ref={(field) => {
        shown = field;
        queueMicrotask(() => {
          field.focus();
          field.select();
        });
      }}
      onInput={() => setFault(null)}
      onKeyDown={press}
      onBlur={(event) => leave(event.currentTarget)}
    />
  );
}
