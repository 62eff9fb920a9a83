import type { WholeMethodology } from '../../model/wholeMethodology';
import { DifferenceTable } from './DifferenceTable';
import type { Editor } from './editor';

interface DifferencePartProps {
  readonly editor: Editor;
  /** Order No. 5. */
  readonly order: WholeMethodology;
}

/** What the draft has otherwise than Order No. 5, item by item. */
export function DifferencePart(props: DifferencePartProps) {
  const { editor } = props;
  const { words } = editor;
  return (
    <section aria-label={words().parts.difference}>
      <DifferenceTable
        before={props.order}
        after={editor.draft.methodology()}
        was={words().was}
        is={words().is}
        none={words().noDifference}
      />
    </section>
  );
}
