import { onCleanup } from 'solid-js';
import type { CellAddress } from '../../model/present';
import { TextField } from '../parts/TextField';

interface SaidFieldProps {
  readonly label: string;
  readonly value: string;
  /** The cells that the text will be said of. */
  readonly cells: () => readonly CellAddress[];
  readonly onSay: (text: string, cells: readonly CellAddress[]) => void;
}

/**
 * One line that is said of cells. They are those that were selected when the typing began: a click on another cell
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
  return (
    <TextField
      label={props.label}
      value={props.value}
      onInput={(event) => {
        draft = { text: event.currentTarget.value, cells: draft?.cells ?? props.cells() };
      }}
      onChange={say}
    />
  );
}
