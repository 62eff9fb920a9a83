import { onCleanup, Show } from 'solid-js';
import type { CellAddress } from '../../model/present';
import { TextArea } from '../parts/TextArea';
import { TextField } from '../parts/TextField';

interface SaidFieldProps {
  readonly label: string;
  readonly value: string;
  /** It may have more than one line: Enter begins another, Ctrl+Enter hands it over. */
  readonly isLong?: boolean;
  /** The cells that the text will be said of. */
  readonly cells: () => readonly CellAddress[];
  readonly onSay: (text: string, cells: readonly CellAddress[]) => void;
}

/**
 * A text that is said of cells. They are those that were selected when the typing began: a click on another cell
 * moves the selection before this field hears that it is left.
 */
export function SaidField(props: SaidFieldProps) {
  let draft: { readonly text: string; readonly cells: readonly CellAddress[] } | null = null;
  const say = () => {
    if (draft === null) return;
    const { text, cells } = draft;
    draft = null;
    props.onSay(text.trim(), cells);
  };
  // Taken away because another cell has become the active one.
  onCleanup(() => {
    if (draft !== null) queueMicrotask(say);
  });
  const type = (text: string) => {
    draft = { text, cells: draft?.cells ?? props.cells() };
  };
  return (
    <Show
      when={props.isLong}
      fallback={
        <TextField
          label={props.label}
          value={props.value}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={say}
        />
      }
    >
      <TextArea
        label={props.label}
        value={props.value}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={say}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) say();
        }}
      />
    </Show>
  );
}
