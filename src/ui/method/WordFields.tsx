import { For } from 'solid-js';
import { renamed } from '../../model/methodologyDraft';
import { LANGUAGES, type Words } from '../../model/words';
import { TextField } from '../parts/TextField';
import type { Editor } from './editor';
import styles from './method.module.css';

/** Letters of a name, or of a reason. */
const LONGEST_LINE = 1000;

interface WordFieldsProps {
  readonly editor: Editor;
  /** By language. */
  readonly labels: Words;
  readonly words: Words;
  readonly path: string;
  readonly onChange: (words: Words) => void;
}

/** A text in the three languages, that of the interface first. What said the same in all of them goes on doing so. */
export function WordFields(props: WordFieldsProps) {
  const order = () => [
    props.editor.language(),
    ...LANGUAGES.filter((language) => language !== props.editor.language()),
  ];
  return (
    <span class={styles.words}>
      <For each={order()}>
        {(language) => (
          <TextField
            label={props.labels[language]}
            lang={language}
            maxLength={LONGEST_LINE}
            value={props.words[language]}
            problem={props.editor.faultAt(`${props.path}.${language}`)}
            onInput={(event) => props.onChange(renamed(props.words, language, event.currentTarget.value))}
          />
        )}
      </For>
    </span>
  );
}
