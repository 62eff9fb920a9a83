import { samePlain } from '../../model/same';
import type { Words } from '../../model/words';
import type { Editor } from './editor';
import { WordFields } from './WordFields';

interface Named {
  readonly names: Words;
  readonly shortNames: Words;
}

interface NameOfThingProps {
  readonly editor: Editor;
  readonly of: Named;
  readonly path: string;
  readonly onChange: (names: Partial<Named>) => void;
}

/** The name of a direction, factor or input, whole and short; the short one follows while nothing else was said. */
export function NameOfThing(props: NameOfThingProps) {
  const { words } = props.editor;
  const rename = (names: Words) =>
    props.onChange(samePlain(props.of.shortNames, props.of.names) ? { names, shortNames: names } : { names });
  return (
    <>
      <WordFields
        editor={props.editor}
        labels={words().names}
        words={props.of.names}
        path={`${props.path}.names`}
        onChange={rename}
      />
      <WordFields
        editor={props.editor}
        labels={words().shortNames}
        words={props.of.shortNames}
        path={`${props.path}.shortNames`}
        onChange={(shortNames) => props.onChange({ shortNames })}
      />
    </>
  );
}
