import { createSignal, Show, untrack } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { WORKING_SET } from '../../model/weightSets';
import { NameField } from '../parts/NameField';
import { Select } from '../parts/Select';
import styles from './branches.module.css';
import type { ScenariosView } from './view';

/** The name of a new scenario, and what it branches off: at first what is on view. */
export function NewBranch(props: {
  readonly view: ScenariosView;
  /** What it branches off at first; null: the base. */
  readonly parent: ScenarioId | null;
  readonly onEnd: () => void;
}) {
  const { view } = props;
  const words = view.words;
  const [parent, setParent] = createSignal<ScenarioId | null>(untrack(() => props.parent));
  const [takesOnView, setTakesOnView] = createSignal(true);
  const onView = view.app.weights.onView;
  /** Other weights may be looked at than what it branches off has: then it is the user's choice with which it begins. */
  const isChoice = () => onView() !== WORKING_SET && onView() !== view.weightsOf(parent());
  const weights = () => [
    { value: true, text: view.weightsName(onView()) },
    { value: false, text: view.weightsName(view.weightsOf(parent())) },
  ];
  const add = (name: string) => view.edits.add(name, parent(), isChoice() && takesOnView() ? onView() : undefined);
  const end = () => {
    view.setForm(null);
    props.onEnd();
  };
  const options = () => [
    { value: null, text: words().base },
    ...view.branches().rows.map(({ id, scenario }) => ({ value: id, text: scenario.name })),
  ];
  return (
    <div class={styles.form}>
      <NameField
        label={words().nameOfNew}
        hint={words().nameKeys}
        text=""
        onName={(name) => view.faultOf(add(name))}
        onEnd={end}
      />
      <Select label={words().branchesOff} labelled grow options={options()} value={parent()} onChange={setParent} />
      <Show when={isChoice()}>
        <Select
          label={words().weights}
          labelled
          grow
          options={weights()}
          value={takesOnView()}
          onChange={setTakesOnView}
        />
      </Show>
    </div>
  );
}

/** The name of a scenario while it is changed, in its place. */
export function RenamedBranch(props: {
  readonly view: ScenariosView;
  readonly id: ScenarioId;
  readonly onEnd: () => void;
}) {
  const { view } = props;
  const name = untrack(() => view.named(props.id));
  const end = () => {
    view.setForm(null);
    props.onEnd();
  };
  return (
    <div class={styles.rename}>
      <NameField
        label={view.words().nameOf(name)}
        hint={view.words().nameKeys}
        text={name}
        keepsOnLeave
        onStranded={view.tellNotKept}
        onName={(next) => view.faultOf(view.edits.change(props.id, { name: next }))}
        onEnd={end}
      />
    </div>
  );
}
