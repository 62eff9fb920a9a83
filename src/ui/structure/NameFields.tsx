import { For } from 'solid-js';
import { LANGUAGES, type Language, type Words } from '../../model/words';
import { TextField } from '../parts/TextField';
import type { RowEdits } from './frameEdits';

interface NameFieldsProps {
  readonly edits: RowEdits;
  readonly names: Partial<Words>;
  readonly onChange: (names: Partial<Words>) => void;
}

/** A name in the three languages, that of the interface first; one is enough. */
export function NameFields(props: NameFieldsProps) {
  const { app, words } = props.edits;
  const order = (): readonly Language[] => [
    app.language(),
    ...LANGUAGES.filter((language) => language !== app.language()),
  ];
  return (
    <For each={order()}>
      {(language) => (
        <TextField
          label={words().names[language]}
          value={props.names[language] ?? ''}
          maxLength={160}
          lang={language}
          onInput={(event) => props.onChange({ ...props.names, [language]: event.currentTarget.value })}
        />
      )}
    </For>
  );
}
