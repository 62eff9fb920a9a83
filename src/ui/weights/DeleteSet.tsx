import { untrack } from 'solid-js';
import type { WeightSetId } from '../../model/scenario';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { WeightsView } from './view';

/** Which scenarios are computed under a set, named before it is deleted. */
export function DeleteSet(props: { readonly view: WeightsView; readonly id: WeightSetId }) {
  const { view } = props;
  const words = view.words;
  // As they stood when the question was asked.
  const [name, scenarios] = untrack(() => [view.named(props.id), view.usedBy(props.id)]);
  return (
    <Dialog
      title={words().deleteTitle(name)}
      closeText={view.app.words().shell.cancel}
      onClose={() => view.setForm(null)}
      footer={
        <Button kind="danger" autofocus onClick={() => void view.remove(props.id)}>
          {words().delete}
        </Button>
      }
    >
      <p>{words().deleteLead(scenarios, view.document.methodology.names[view.language()])}</p>
      <p class="label">{words().undoLater}</p>
    </Dialog>
  );
}
