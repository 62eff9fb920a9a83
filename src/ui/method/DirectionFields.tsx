import type { Direction } from '../../model/methodology';
import { withDirection } from '../../model/methodologyDraft';
import { Select } from '../parts/Select';
import { CodeFields } from './CodeFields';
import type { Editor } from './editor';
import { NameOfThing } from './NameOfThing';

interface DirectionFieldsProps {
  readonly editor: Editor;
  readonly direction: Direction;
  readonly at: number;
}

/** Everything of a direction but its weight and its factors. */
export function DirectionFields(props: DirectionFieldsProps) {
  const { editor } = props;
  const { words } = editor;
  const path = () => `directions[${props.at}]`;
  const set = (change: Partial<Direction>) => editor.change((draft) => withDirection(draft, props.at, change));
  return (
    <>
      <NameOfThing editor={editor} of={props.direction} path={path()} onChange={set} />
      <CodeFields editor={editor} of={props.direction} path={path()} onChange={set} />
      <Select
        label={words().kind}
        labelled
        options={(['hard', 'soft'] as const).map((value) => ({ value, text: words().kinds[value] }))}
        value={props.direction.kind}
        onChange={(kind) => set({ kind })}
      />
    </>
  );
}
