import { untrack } from 'solid-js';
import type { WrittenSet } from '../../state/weightEdits';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { WeightsView } from './view';

/** Sets of a file that have names of sets that are there: whether they stand in their place or beside them. */
export function TakeSets(props: { readonly view: WeightsView; readonly sets: readonly WrittenSet[] }) {
  const { view } = props;
  const words = view.words;
  // As they stood when the file was read.
  const names = untrack(() => view.sameNamed(props.sets));
  return (
    <Dialog
      title={words().takeTitle}
      closeText={view.app.words().shell.cancel}
      onClose={() => view.setForm(null)}
      footer={
        <>
          <Button onClick={() => void view.take(props.sets, true)}>{words().takeReplace}</Button>
          <Button kind="primary" autofocus onClick={() => void view.take(props.sets, false)}>
            {words().takeBeside}
          </Button>
        </>
      }
    >
      <p>{words().takeLead(names.join(', '))}</p>
      <p class="label">{words().takeNames(`${names[0]} (2)`)}</p>
    </Dialog>
  );
}
