import { createSignal } from 'solid-js';
import { plainNumber } from '../../i18n';
import { readQuantity } from '../../model/quantity';
import { TextField } from '../parts/TextField';
import type { Editor } from './editor';

interface NumberFieldProps {
  readonly editor: Editor;
  readonly label: string;
  /** The label is spoken only. */
  readonly bare?: boolean;
  /** NaN: what stands there is no number. */
  readonly value: number;
  /** Of the field, for what is wrong with it. */
  readonly path: string;
  readonly onChange: (value: number) => void;
}

/** A number being typed: what is no number stays as it was typed and is said to be wrong. */
export function NumberField(props: NumberFieldProps) {
  const [typed, setTyped] = createSignal<string | null>(null);
  const shown = () => (Number.isFinite(props.value) ? plainNumber(props.value, props.editor.language()) : '');
  const read = (text: string): number => {
    const quantity = readQuantity(text, text.includes('.') ? '.' : ',');
    return quantity.kind === 'number' ? quantity.value : Number.NaN;
  };
  return (
    <TextField
      label={props.label}
      readonly={props.editor.isReadOnly()}
      bare={props.bare === true}
      inputmode="decimal"
      size={7}
      value={typed() ?? shown()}
      problem={props.editor.faultAt(props.path)}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        props.onChange(read(event.currentTarget.value));
      }}
      onBlur={() => {
        if (Number.isFinite(props.value)) setTyped(null);
      }}
    />
  );
}
