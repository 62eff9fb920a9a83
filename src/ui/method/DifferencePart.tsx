import { createMemo, For, Show } from 'solid-js';
import { methodologyDifference } from '../../model/methodologyDifference';
import type { WholeMethodology } from '../../model/wholeMethodology';
import { Wide } from '../parts/Wide';
import { differenceText } from './differenceText';
import type { Editor } from './editor';
import styles from './method.module.css';

/** Whatever makes a copy another methodology, and no more, is told by its head. */
const isOfItself = (field: string): boolean => field === 'id' || field.startsWith('names');

interface DifferencePartProps {
  readonly editor: Editor;
  /** Order No. 5. */
  readonly order: WholeMethodology;
}

/** What the draft has otherwise than Order No. 5, item by item. */
export function DifferencePart(props: DifferencePartProps) {
  const { editor } = props;
  const { words } = editor;
  const differences = createMemo(() =>
    methodologyDifference(props.order, editor.draft.methodology()).filter(
      (each) => !(each.part === 'methodology' && each.kind === 'changed' && isOfItself(each.field)),
    ),
  );
  const rows = () => differences().map((each) => differenceText(each, editor.app.words(), editor.language()));
  return (
    <section aria-label={words().parts.difference}>
      <Show when={differences().length > 0} fallback={<p>{words().noDifference}</p>}>
        <Wide label={words().parts.difference}>
          <table class={styles.table}>
            <caption>{words().differences(differences().length)}</caption>
            <thead>
              <tr>
                <th scope="col">{words().thing}</th>
                <th scope="col">{words().was}</th>
                <th scope="col">{words().is}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ thing, before, after }) => (
                  <tr>
                    <th scope="row">{thing}</th>
                    <td class={styles.side}>{before}</td>
                    <td class={styles.side}>{after}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
      </Show>
    </section>
  );
}
