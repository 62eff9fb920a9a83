import { WORKING_SET } from '../../model/weightSets';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import type { WeightsView } from './view';

/** What is done to the weights as a whole: another set on view, equal weights, back to the Order, a name for them. */
export function WeightActions(props: { readonly view: WeightsView }) {
  const { view } = props;
  const words = view.words;
  const options = () => view.sets().map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <Select label={words().setOnView} options={options()} value={view.onView()} onChange={view.choose} />
      <Button title={words().equalLead} onClick={view.equal}>
        {words().equal}
      </Button>
      <Button disabled={view.onView() === null} onClick={() => view.choose(null)}>
        {words().backToOrder}
      </Button>
      <Button
        title={words().saveLead}
        disabled={view.onView() !== WORKING_SET}
        onClick={() => view.setForm({ kind: 'save' })}
      >
        {words().save}
      </Button>
    </>
  );
}
