import { createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { Portal } from 'solid-js/web';
import { AXES, AXIS_NAMES, type Axis, MISSING_POLICIES, type Readings } from '../../model/readings';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import type { Editor } from './editor';
import styles from './method.module.css';
import { NumberField } from './NumberField';

const StructureDialog = lazy(() => import('../structure/StructureDialog'));

/** The scale of points, the default readings, what is done about missing values, the numbers of the survey, the regions. */
export function RulesPart(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const draft = () => editor.draft.methodology();
  const points = (change: Partial<ReturnType<typeof draft>['points']>) =>
    editor.change((before) => ({ ...before, points: { ...before.points, ...change } }));
  const survey = (change: { readonly leastResponses?: number; readonly serviceWithinMonths?: number }) =>
    editor.change((before) => ({ ...before, form: { ...before.form, ...change } }));
  return (
    <section class={styles.rules} aria-label={words().parts.rules}>
      <fieldset class={styles.group} disabled={editor.isReadOnly()}>
        <legend>{words().points}</legend>
        <For each={['worst', 'best'] as const}>
          {(end) => (
            <NumberField
              editor={editor}
              label={words()[end]}
              value={draft().points[end]}
              path={`points.${end}`}
              onChange={(value) => points({ [end]: value })}
            />
          )}
        </For>
      </fieldset>
      <fieldset class={styles.group} disabled={editor.isReadOnly()}>
        <legend>{words().readings}</legend>
        <For each={AXIS_NAMES}>{(axis) => <AxisChoice editor={editor} axis={axis} />}</For>
        <Missing editor={editor} />
        <p class={`label ${styles.lead}`}>{words().readingsLead}</p>
      </fieldset>
      <fieldset class={styles.group} disabled={editor.isReadOnly()}>
        <legend>{words().survey}</legend>
        <For each={['leastResponses', 'serviceWithinMonths'] as const}>
          {(field) => (
            <NumberField
              editor={editor}
              label={words()[field]}
              value={draft().form[field]}
              path={`form.${field}`}
              onChange={(value) => survey({ [field]: value })}
            />
          )}
        </For>
      </fieldset>
      <Regions editor={editor} />
    </section>
  );
}

function AxisChoice(props: { readonly editor: Editor; readonly axis: Axis }) {
  const { editor } = props;
  const named = () => editor.app.words().readings.axes[props.axis];
  const valueNames = () => named().values as Readonly<Record<string, { readonly name: string }>>;
  const options = () =>
    AXES[props.axis].map((value) => ({ value: value as string, text: valueNames()[value]?.name ?? value }));
  const choose = (value: string) =>
    editor.change((draft) => ({ ...draft, readings: { ...draft.readings, [props.axis]: value } as Readings }));
  return (
    <Select
      label={named().name}
      labelled
      options={options()}
      value={editor.draft.methodology().readings[props.axis] as string}
      onChange={choose}
    />
  );
}

function Missing(props: { readonly editor: Editor }) {
  const { editor } = props;
  const named = () => editor.app.words().readings.missing;
  return (
    <Select
      label={named().name}
      labelled
      options={MISSING_POLICIES.map((value) => ({ value, text: named().values[value].name }))}
      value={editor.draft.methodology().missing}
      onChange={(missing) => editor.change((draft) => ({ ...draft, missing }))}
    />
  );
}

function Regions(props: { readonly editor: Editor }) {
  const { words } = props.editor;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <fieldset class={styles.group}>
      <legend>{words().regions}</legend>
      <p class={styles.lead}>{words().regionsLead}</p>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words().openRegions}
      </Button>
      <Show when={isOpen()}>
        <Portal>
          <Suspense>
            <StructureDialog first="regions" onClose={() => setOpen(false)} />
          </Suspense>
        </Portal>
      </Show>
    </fieldset>
  );
}
