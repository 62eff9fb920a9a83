import type { Factor } from '../../model/methodology';
import { withFactor } from '../../model/methodologyDraft';
import { Select } from '../parts/Select';
import { UnitFields } from '../structure/UnitFields';
import { CodeFields } from './CodeFields';
import type { Editor } from './editor';
import { FormulaFields } from './FormulaFields';
import styles from './method.module.css';
import { NameOfThing } from './NameOfThing';

interface FactorFieldsProps {
  readonly editor: Editor;
  readonly factor: Factor;
  readonly direction: number;
  readonly at: number;
}

/** Everything of a factor but its weight. */
export function FactorFields(props: FactorFieldsProps) {
  const { editor } = props;
  const { words } = editor;
  const path = () => `directions[${props.direction}].factors[${props.at}]`;
  const set = (change: Partial<Factor>) =>
    editor.change((draft) => withFactor(draft, props.direction, props.at, change));
  return (
    <>
      <NameOfThing editor={editor} of={props.factor} path={path()} onChange={set} />
      <CodeFields editor={editor} of={props.factor} path={path()} onChange={set} />
      <Select
        label={words().better}
        labelled
        options={(['higher', 'lower'] as const).map((value) => ({ value, text: words().betters[value] }))}
        value={props.factor.better}
        onChange={(better) => set({ better })}
      />
      <FormulaFields editor={editor} factor={props.factor} path={`${path()}.formula`} onChange={set} />
      <span class={styles.unit}>
        <UnitFields edits={editor.rows} unit={props.factor.unit} onChange={(unit) => set({ unit })} />
      </span>
    </>
  );
}
