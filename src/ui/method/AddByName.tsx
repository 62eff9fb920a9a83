import { createSignal } from 'solid-js';
import { tidyName } from '../../model/names';
import type { Words } from '../../model/words';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import styles from './method.module.css';

interface AddByNameProps {
  readonly label: string;
  readonly onAdd: (names: Words) => void;
  /** Nothing is there yet: it is typed into next. */
  readonly isFirst?: boolean;
}

/** A name, Enter, the next name. Several lines pasted at once are a name each; of a table the first column. */
export function AddByName(props: AddByNameProps) {
  const [text, setText] = createSignal('');
  const add = (lines: readonly string[]): void => {
    for (const line of lines) {
      const name = tidyName(line.split('\t')[0] ?? '');
      if (name !== '') props.onAdd({ kk: name, ru: name, en: name });
    }
    setText('');
  };
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add([text()]);
      }}
    >
      <TextField
        label={props.label}
        bare
        placeholder={props.label}
        maxLength={400}
        value={text()}
        ref={(field) => {
          if (props.isFirst === true) queueMicrotask(() => field.focus());
        }}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const lines = (event.clipboardData?.getData('text/plain') ?? '')
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '');
          if (lines.length < 2) return;
          event.preventDefault();
          add(lines);
        }}
      />
      <Button type="submit" icon="add" aria-label={props.label} disabled={text().trim() === ''} />
    </form>
  );
}
