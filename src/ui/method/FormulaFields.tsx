import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { Factor, FactorFormula, InputCode, SurveyStatistic } from '../../model/methodology';
import { withQuestion } from '../../model/methodologyDraft';
import { Select } from '../parts/Select';
import type { Editor } from './editor';
import styles from './method.module.css';

type Kind = FactorFormula['kind'];
type Of<K extends Kind> = Extract<FactorFormula, { readonly kind: K }>;

const KINDS: readonly Kind[] = ['value', 'growth', 'fulfilment', 'survey'];
const STATISTICS: readonly SurveyStatistic[] = ['mean', 'share not zero', 'mean count', 'share yes'];

interface FormulaFieldsProps {
  readonly editor: Editor;
  readonly factor: Factor;
  readonly path: string;
  readonly onChange: (change: Pick<Factor, 'formula'>) => void;
}

/** How the value of a factor comes out of raw data, and of which. */
export function FormulaFields(props: FormulaFieldsProps) {
  const { editor } = props;
  const { words } = editor;
  const set = (formula: FactorFormula) => props.onChange({ formula });
  const of = <K extends Kind>(kind: K): Of<K> | null =>
    props.factor.formula.kind === kind ? (props.factor.formula as Of<K>) : null;
  const choose = (kind: Kind) => {
    if (kind !== props.factor.formula.kind) set(formulaOf(kind, editor));
  };
  return (
    <>
      <Select
        label={words().formula}
        labelled
        options={KINDS.map((value) => ({ value, text: words().formulas[value] }))}
        value={props.factor.formula.kind}
        onChange={choose}
      />
      <Switch>
        <Match when={of('value')}>
          {(formula) => (
            <InputChoice
              editor={editor}
              label={words().input}
              value={formula().input}
              path={`${props.path}.input`}
              onChange={(input) => set({ ...formula(), input })}
            />
          )}
        </Match>
        <Match when={of('growth')}>
          {(formula) => (
            <>
              <InputChoice
                editor={editor}
                label={words().level}
                value={formula().level}
                path={`${props.path}.level`}
                onChange={(level) => set({ ...formula(), level })}
              />
              <label class={styles.check}>
                <input
                  type="checkbox"
                  checked={formula().realOnly}
                  onChange={(event) => set({ ...formula(), realOnly: event.currentTarget.checked })}
                />
                {words().realOnly}
              </label>
              <p class={`label ${styles.lead}`}>
                {words().growthLead(`${formula().level}_index`, `${formula().level}_deflator`)}
              </p>
            </>
          )}
        </Match>
        <Match when={of('fulfilment')}>
          {(formula) => (
            <For each={['actual', 'target', 'typed'] as const}>
              {(field) => (
                <InputChoice
                  editor={editor}
                  label={words()[field]}
                  value={formula()[field]}
                  path={`${props.path}.${field}`}
                  onChange={(input) => set({ ...formula(), [field]: input })}
                />
              )}
            </For>
          )}
        </Match>
        <Match when={of('survey')}>
          {(formula) => (
            <SurveyFields
              editor={editor}
              formula={formula()}
              factor={props.factor.code}
              path={props.path}
              onChange={set}
            />
          )}
        </Match>
      </Switch>
    </>
  );
}

/** A formula of a kind to begin with: of the first inputs, of no question. */
function formulaOf(kind: Kind, editor: Editor): FactorFormula {
  const [first = '', second = first, third = first] = editor.draft.methodology().inputs.map(({ code }) => code);
  switch (kind) {
    case 'value':
      return { kind, input: first };
    case 'growth':
      return { kind, level: first, realOnly: false };
    case 'fulfilment':
      return { kind, actual: first, target: second, typed: third };
    case 'survey':
      return { kind, statistic: 'mean', questions: [], expertAllowed: false };
  }
}

interface InputChoiceProps {
  readonly editor: Editor;
  readonly label: string;
  readonly value: InputCode;
  readonly path: string;
  readonly onChange: (input: InputCode) => void;
}

/** One of the inputs; one that there is none of stays named, and is said to be wrong. */
function InputChoice(props: InputChoiceProps) {
  const { editor } = props;
  const options = createMemo(() => {
    const known = editor.draft
      .methodology()
      .inputs.map(({ code, shortNames }) => ({ value: code, text: `${editor.nameOf(shortNames)} (${code})` }));
    const isKnown = known.some(({ value }) => value === props.value);
    return isKnown ? known : [{ value: props.value, text: props.value }, ...known];
  });
  return (
    <span class={styles.choice}>
      <Select label={props.label} labelled options={options()} value={props.value} onChange={props.onChange} />
      <Show when={editor.faultAt(props.path)}>{(fault) => <span class={styles.fault}>{fault()}</span>}</Show>
    </span>
  );
}

interface SurveyFieldsProps {
  readonly editor: Editor;
  readonly formula: Of<'survey'>;
  /** Its code. */
  readonly factor: string;
  readonly path: string;
  readonly onChange: (formula: FactorFormula) => void;
}

function SurveyFields(props: SurveyFieldsProps) {
  const { editor } = props;
  const { words } = editor;
  const questions = () => editor.draft.methodology().form.block2.questions;
  const toggle = (question: string) => editor.change((draft) => withQuestion(draft, props.factor, question));
  /** What is wrong with the questions as a whole, or with one of them. */
  const fault = () =>
    editor.faultAt(`${props.path}.questions`) ??
    props.formula.questions.map((_, index) => editor.faultAt(`${props.path}.questions[${index}]`)).find((each) => each);
  return (
    <>
      <Select
        label={words().statistic}
        labelled
        options={STATISTICS.map((value) => ({ value, text: words().statistics[value] }))}
        value={props.formula.statistic}
        onChange={(statistic) => props.onChange({ ...props.formula, statistic })}
      />
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={props.formula.expertAllowed}
          onChange={(event) => props.onChange({ ...props.formula, expertAllowed: event.currentTarget.checked })}
        />
        {words().expertAllowed}
      </label>
      <fieldset class={styles.questions}>
        <legend>{words().questions}</legend>
        <For each={questions()}>
          {({ code, text }) => (
            <label class={styles.check} title={editor.nameOf(text)}>
              <input type="checkbox" checked={props.formula.questions.includes(code)} onChange={() => toggle(code)} />
              {code}
            </label>
          )}
        </For>
        <Show when={fault()}>{(said) => <p class={styles.fault}>{said()}</p>}</Show>
      </fieldset>
    </>
  );
}
