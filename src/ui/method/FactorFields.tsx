import { Show } from 'solid-js';
import type { Factor } from '../../model/methodology';
import { moveFactor, withFactor, withReason } from '../../model/methodologyDraft';
import { NO_WORDS } from '../../model/words';
import { Select } from '../parts/Select';
import { focusHandle } from '../structure/Row';
import { UnitFields } from '../structure/UnitFields';
import { CodeFields } from './CodeFields';
import type { Editor } from './editor';
import { FormulaFields } from './FormulaFields';
import styles from './method.module.css';
import { NameOfThing } from './NameOfThing';
import { WordFields } from './WordFields';

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
  /** To the end of another direction, where its fields stay open. */
  const moveTo = (direction: number) => {
    if (direction === props.direction) return;
    const to = { direction, at: editor.draft.methodology().directions[direction]?.factors.length ?? 0 };
    editor.change((draft) => moveFactor(draft, { direction: props.direction, at: props.at }, to));
    editor.open({ kind: 'edit', of: `directions[${to.direction}].factors[${to.at}]` });
    focusHandle(`directions[${to.direction}].factors[${to.at}]`);
  };
  return (
    <>
      <NameOfThing editor={editor} of={props.factor} path={path()} onChange={set} />
      <Select
        label={words().inPart.direction}
        labelled
        options={editor.draft.methodology().directions.map(({ code, names }, value) => ({
          value,
          text: `${code} ${editor.nameOf(names)}`,
        }))}
        value={props.direction}
        onChange={moveTo}
      />
      <CodeFields editor={editor} of={props.factor} path={path()} onChange={set} />
      <Select
        label={words().better}
        labelled
        options={(['higher', 'lower'] as const).map((value) => ({ value, text: words().betters[value] }))}
        value={props.factor.better}
        onChange={(better) => set({ better })}
      />
      <FormulaFields editor={editor} factor={props.factor} path={`${path()}.formula`} onChange={set} />
      <Show when={props.factor.formula.kind === 'survey'}>
        <WordFields
          editor={editor}
          labels={words().reasons}
          words={props.factor.interpretation?.reason ?? NO_WORDS}
          path={`${path()}.interpretation.reason`}
          onChange={(reason) =>
            editor.change((draft) => withReason(draft, { direction: props.direction, at: props.at }, reason))
          }
        />
      </Show>
      <span class={styles.unit}>
        <UnitFields edits={editor.rows} unit={props.factor.unit} onChange={(unit) => set({ unit })} />
      </span>
    </>
  );
}
