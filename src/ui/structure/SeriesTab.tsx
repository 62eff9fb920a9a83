import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatCount, formatShort, unitDescription } from '../../i18n';
import type { InputDefinition } from '../../model/methodology';
import { ownInputs } from '../../model/ownInputs';
import type { PackageSettings } from '../../model/package';
import { conversionFactor, sameUnit, type Unit } from '../../model/unit';
import type { Words } from '../../model/words';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { figuresBySeries } from './figureCounts';
import { NameFields } from './NameFields';
import { Cancel, DeleteButton, DeleteRow, Form, FormRow, focusHandle, Handle, MoveButtons } from './Row';
import styles from './structure.module.css';
import type { TabProps } from './tab';
import { UnitFields } from './UnitFields';

const FIRST_UNIT: Unit = { measure: 'count', scale: 1, period: 'year' };

/** The package's own series, and those of its methodology, whose unit alone can be stated. */
export function SeriesTab(props: TabProps) {
  const { edits } = props;
  const { words } = edits;
  const settings = () => props.document.settings();
  const own = createMemo(() => ownInputs(settings()));
  const figures = createMemo(() => {
    props.document.cellsVersion(); // the cells themselves are plain arrays
    return figuresBySeries(props.document.mirror().columns);
  });
  return (
    <>
      <h3>{words().own}</h3>
      <p class="label">{words().ownLead}</p>
      <SeriesTable {...props} label={words().own} list={own()} isOwn figures={figures()} settings={settings()} />
      <NewSeries {...props} />
      <h3>{words().ofMethod}</h3>
      <p class="label">{words().ofMethodLead}</p>
      <SeriesTable
        {...props}
        label={words().ofMethod}
        list={props.document.methodology.inputs}
        isOwn={false}
        figures={figures()}
        settings={settings()}
      />
    </>
  );
}

interface TableProps extends TabProps {
  readonly label: string;
  readonly list: readonly InputDefinition[];
  readonly isOwn: boolean;
  readonly figures: ReadonlyMap<string, number>;
  readonly settings: PackageSettings;
}

function SeriesTable(props: TableProps) {
  const { words } = props.edits;
  return (
    <Show when={props.list.length > 0} fallback={<p class="label">{words().noOwn}</p>}>
      <section class={styles.box} tabindex="0" aria-label={props.label}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().name}</th>
              <th class={styles.roomy} scope="col">
                {words().code}
              </th>
              <th scope="col">{words().unit}</th>
              <th class="number" scope="col">
                {words().figures}
              </th>
              <th scope="col">
                <span class="unseen">{words().actions}</span>
              </th>
            </tr>
          </thead>
          <tbody data-rows>
            <For each={props.list}>{(input, index) => <SeriesRow {...props} input={input} index={index()} />}</For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}

function SeriesRow(props: TableProps & { readonly input: InputDefinition; readonly index: number }) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const { code } = props.input;
  const name = () => props.input.names[app.language()];
  const figures = () => props.figures.get(code) ?? 0;
  const unit = () => props.settings.units[code] ?? props.input.unit;
  const move = (by: -1 | 1) => {
    const codes = props.list.map((each) => each.code);
    const to = props.index + by;
    const other = codes[to];
    if (other === undefined) return;
    codes[to] = code;
    codes[props.index] = other;
    void edits.run(structure.orderInputs(codes)).then(() => {
      edits.tell(words().moved(name(), to + 1, codes.length));
      focusHandle(code);
    });
  };
  const remove = () => void edits.run(structure.deleteInput(code)).then(() => focusHandle(code));
  return (
    <>
      <tr>
        <th scope="row">
          <Handle
            edits={edits}
            code={code}
            name={name()}
            form={props.isOwn ? 'edit' : 'unit'}
            canDelete={props.isOwn}
            onMove={props.isOwn ? move : undefined}
          />
        </th>
        <td class={`secondary ${styles.roomy}`}>{code}</td>
        <td>
          <button
            type="button"
            class={styles.handle}
            aria-label={`${words().unitOf(name())}, ${unitDescription(unit(), app.words().units)}`}
            onClick={() => edits.open({ kind: 'unit', of: code })}
          >
            {unitDescription(unit(), app.words().units)}
          </button>
        </td>
        <td class="number">{figures() === 0 ? '–' : formatCount(figures(), app.language())}</td>
        <td class={styles.tools}>
          <Show when={props.isOwn}>
            <MoveButtons
              edits={edits}
              name={name()}
              isFirst={props.index === 0}
              isLast={props.index === props.list.length - 1}
              onMove={move}
            />
            <DeleteButton edits={edits} code={code} name={name()} />
          </Show>
        </td>
      </tr>
      <Show when={edits.isOpen('edit', code)}>
        <Renaming {...props} />
      </Show>
      <Show when={edits.isOpen('unit', code)}>
        <UnitForm {...props} from={unit()} count={figures()} name={name()} />
      </Show>
      <Show when={edits.isOpen('delete', code)}>
        <DeleteRow
          edits={edits}
          code={code}
          name={name()}
          dependants={structure.dependantsOfInput(code)}
          onDelete={remove}
        />
      </Show>
    </>
  );
}

function Renaming(props: TabProps & { readonly input: InputDefinition }) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const { code } = props.input;
  const [names, setNames] = createSignal<Partial<Words>>(props.input.names);
  const save = () => void edits.run(structure.renameInput(code, names())).then((done) => done && focusHandle(code));
  return (
    <FormRow edits={edits} code={code} label={words().editOf(props.input.names[app.language()])} onSubmit={save}>
      <NameFields edits={edits} names={names()} onChange={setNames} />
      <Button type="submit">{words().save}</Button>
      <Cancel edits={edits} code={code} />
    </FormRow>
  );
}

interface UnitFormProps extends TabProps {
  readonly input: InputDefinition;
  readonly name: string;
  readonly from: Unit;
  readonly count: number;
}

/** Declares a unit; where it differs in scale alone, the figures can be converted with it. */
function UnitForm(props: UnitFormProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const { code } = props.input;
  const from = props.from;
  const [unit, setUnit] = createSignal<Unit>(from);
  const [convert, setConvert] = createSignal(false);
  const factor = () => (sameUnit(from, unit()) ? null : conversionFactor(from, unit()));
  const save = () => {
    const units = { from, to: unit(), convert: convert() && factor() !== null };
    void edits.run(structure.declareUnit(code, units)).then((done) => done && focusHandle(code));
  };
  return (
    <FormRow edits={edits} code={code} label={words().unitOf(props.name)} onSubmit={save}>
      <UnitFields edits={edits} unit={unit()} onChange={setUnit} />
      <Show when={props.count > 0 && factor()}>
        {(by) => (
          <label class={styles.check}>
            <input type="checkbox" checked={convert()} onChange={(event) => setConvert(event.currentTarget.checked)} />
            {words().convert(props.count, formatShort(by(), 9, app.language()))}
          </label>
        )}
      </Show>
      <Button type="submit">{words().save}</Button>
      <Cancel edits={edits} code={code} />
      <Show when={props.count > 0 && !(convert() && factor() !== null)}>
        <p class={`label ${styles.lead}`}>{words().stays(props.count)}</p>
      </Show>
    </FormRow>
  );
}

function NewSeries(props: TabProps) {
  const { edits } = props;
  const { structure, words } = edits;
  const [names, setNames] = createSignal<Partial<Words>>({});
  const [code, setCode] = createSignal('');
  const [unit, setUnit] = createSignal<Unit>(FIRST_UNIT);
  const proposed = () =>
    Object.values(names()).some((name) => name.trim() !== '') ? structure.proposedCode(names()) : '';
  const add = async () => {
    const given = code().trim() || proposed();
    if (!(await edits.run(structure.addInput({ names: names(), unit: unit(), code: code() })))) return;
    setNames({});
    setCode('');
    focusHandle(given);
  };
  return (
    <Show
      when={edits.isOpen('edit', '')}
      fallback={
        <p class={styles.below}>
          <Button kind="quiet" icon="add" onClick={() => edits.open({ kind: 'edit', of: '' })}>
            {words().addSeries}
          </Button>
        </p>
      }
    >
      <Form edits={edits} code="" label={words().addSeries} onSubmit={() => void add()}>
        <NameFields edits={edits} names={names()} onChange={setNames} />
        <TextField
          label={words().code}
          value={code()}
          placeholder={proposed() || words().codeLead}
          maxLength={64}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <UnitFields edits={edits} unit={unit()} onChange={setUnit} />
        <Button type="submit">{words().addSeries}</Button>
        <Cancel edits={edits} code="" />
        <p class={`label ${styles.lead}`}>{words().namesLead}</p>
      </Form>
    </Show>
  );
}
