import { createSignal, untrack } from 'solid-js';
import type { ScenarioId } from '../../model/scenario';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import styles from './branches.module.css';
import type { ScenariosView } from './view';

interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Why the name does not do; null where it was taken. */
  readonly onName: (name: string) => Promise<string | null>;
  /** Given up, or done. */
  readonly onEnd: () => void;
  /** Leaving the field takes the name; else it leaves the field standing. */
  readonly keepsOnLeave?: boolean;
}

/** A name being typed: Enter takes it, Escape gives it up; what is wrong with it stands at the field. */
function NameField(props: NameFieldProps) {
  const [fault, setFault] = createSignal<string | null>(null);
  let isOver = false;
  const take = async (field: HTMLInputElement): Promise<void> => {
    if (isOver) return;
    isOver = true; // the field is left once more when it goes
    const wrong = await props.onName(field.value);
    setFault(wrong);
    if (wrong === null) props.onEnd();
    else isOver = false;
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.key === 'Enter') void take(event.currentTarget);
    else if (event.key === 'Escape') {
      isOver = true;
      props.onEnd();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (field: HTMLInputElement) => {
    if (props.keepsOnLeave !== true || isOver) return;
    if (field.value === props.text) {
      isOver = true;
      props.onEnd();
    } else void take(field);
  };
  return (
    <TextField
      label={props.label}
      bare
      placeholder={props.label}
      title={props.hint}
      value={props.text}
      problem={fault() ?? undefined}
      ref={(field) =>
        queueMicrotask(() => {
          field.focus();
          field.select();
        })
      }
      onInput={() => setFault(null)}
      onKeyDown={press}
      onBlur={(event) => leave(event.currentTarget)}
    />
  );
}

/** The name of a new scenario, and what it branches off: at first what is on view. */
export function NewBranch(props: { readonly view: ScenariosView; readonly onEnd: () => void }) {
  const { view } = props;
  const words = view.words;
  const begun = untrack(view.form);
  const [parent, setParent] = createSignal<ScenarioId | null>(begun?.kind === 'add' ? begun.parent : null);
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
        onName={(name) => view.faultOf(view.edits.add(name, parent()))}
        onEnd={end}
      />
      <Select label={words().branchesOff} labelled grow options={options()} value={parent()} onChange={setParent} />
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
        onName={(next) => view.faultOf(view.edits.change(props.id, { name: next }))}
        onEnd={end}
      />
    </div>
  );
}
