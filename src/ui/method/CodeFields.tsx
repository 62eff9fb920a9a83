import type { Direction } from '../../model/methodology';
import { TextField } from '../parts/TextField';
import type { Editor } from './editor';

/** What a direction or a factor goes by, and where the methodology speaks of it. */
type Coded = Pick<Direction, 'code' | 'paragraph'>;

interface CodeFieldsProps {
  readonly editor: Editor;
  readonly of: Coded;
  readonly path: string;
  readonly onChange: (change: Partial<Coded>) => void;
}

/** Code and paragraph of a direction or of a factor. */
export function CodeFields(props: CodeFieldsProps) {
  const { words, faultAt } = props.editor;
  return (
    <>
      <TextField
        label={words().code}
        value={props.of.code}
        size={8}
        maxLength={64}
        problem={faultAt(`${props.path}.code`)}
        onInput={(event) => props.onChange({ code: event.currentTarget.value })}
      />
      <TextField
        label={words().paragraph}
        value={props.of.paragraph}
        size={6}
        maxLength={20}
        problem={faultAt(`${props.path}.paragraph`)}
        onInput={(event) => props.onChange({ paragraph: event.currentTarget.value })}
      />
    </>
  );
}
