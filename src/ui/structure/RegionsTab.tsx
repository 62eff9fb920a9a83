import { createMemo, createSignal, For, Show } from 'solid-js';
import { compareNames, formatCount } from '../../i18n';
import type { PackageRegion, Region } from '../../model/region';
import type { Words } from '../../model/words';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import { figuresByRegion } from './figureCounts';
import { NameFields } from './NameFields';
import { RegionListForm } from './RegionListForm';
import { Cancel, DeleteButton, DeleteRow, Form, FormRow, focusHandle, Handle, MoveButtons } from './Row';
import styles from './structure.module.css';
import type { TabProps } from './tab';

/** More than anybody reads through; a longer list asks for a search. */
const SHOWN = 200;
/** From so many on there is a search. */
const SEARCHED = 30;

/** The regions of the package in their order. */
export function RegionsTab(props: TabProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const regions = () => props.document.settings().regions;
  const [search, setSearch] = createSignal('');
  const found = createMemo(() => {
    const text = search().trim().toLowerCase();
    const all = regions().map((region, index) => ({ region, index }));
    if (text === '') return all;
    return all.filter(({ region }) =>
      [region.code, ...Object.values(region.names)].some((name) => name.toLowerCase().includes(text)),
    );
  });
  const figures = createMemo(() => {
    props.document.cellsVersion(); // the cells themselves are plain arrays
    const { columns, regions: inColumns, indexOf } = props.document.mirror();
    const counts = figuresByRegion(columns, inColumns.length);
    return (code: string) => counts[indexOf.get(code) ?? -1] ?? 0;
  });
  const order = (sorted: readonly Region[]) => void edits.run(structure.orderRegions(sorted.map(({ code }) => code)));
  const byName = () => {
    const compare = compareNames(app.language());
    order([...regions()].sort((a, b) => compare(a.names[app.language()], b.names[app.language()])));
  };
  const official = () => {
    const known = new Map(props.document.methodology.regions.map(({ code }, place) => [code, place]));
    const placeOf = ({ code }: Region) => known.get(code) ?? known.size;
    order([...regions()].sort((a, b) => placeOf(a) - placeOf(b) || (a.kato ?? a.code).localeCompare(b.kato ?? b.code)));
  };
  return (
    <>
      <div class={styles.bar}>
        <Show when={regions().length >= SEARCHED}>
          <TextField
            label={words().search}
            bare
            type="search"
            placeholder={words().search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </Show>
        <span class="label">{words().order}</span>
        <Button onClick={byName}>{words().byName}</Button>
        <Button onClick={official}>{words().official}</Button>
        <span class="spring" />
        <Button onClick={() => edits.open({ kind: 'list', of: '' })}>{words().list}</Button>
      </div>
      <Show when={edits.isOpen('list', '')}>
        <RegionListForm {...props} />
      </Show>
      <section class={styles.box} tabindex="0" aria-label={words().tabs.regions}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th class="number" scope="col">
                №
              </th>
              <th scope="col">{words().region}</th>
              <th class={styles.roomy} scope="col">
                {words().code}
              </th>
              <th class={styles.roomy} scope="col">
                {words().kato}
              </th>
              <th class={styles.roomy} scope="col">
                {words().role}
              </th>
              <th class="number" scope="col">
                {words().figures}
              </th>
              <th scope="col">
                <span class="unseen">{words().actions}</span>
              </th>
            </tr>
          </thead>
          <tbody data-rows>
            <For
              each={found()
                .slice(0, SHOWN)
                .map(({ region }) => region)}
            >
              {(region) => (
                <RegionRow {...props} region={region} regions={regions()} figures={figures()(region.code)} />
              )}
            </For>
          </tbody>
        </table>
      </section>
      <Show when={found().length > SHOWN}>
        <p class="label">{words().more(found().length - SHOWN)}</p>
      </Show>
      <NewRegion {...props} />
    </>
  );
}

interface RegionRowProps extends TabProps {
  readonly region: PackageRegion;
  readonly regions: readonly PackageRegion[];
  readonly figures: number;
}

function RegionRow(props: RegionRowProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const { code } = props.region;
  const name = () => props.region.names[app.language()];
  const index = () => props.regions.indexOf(props.region);
  const move = (by: -1 | 1) => {
    const codes = props.regions.map((each) => each.code);
    const [from, to] = [index(), index() + by];
    const other = codes[to];
    if (other === undefined) return;
    codes[to] = code;
    codes[from] = other;
    void edits.run(structure.orderRegions(codes)).then(() => {
      edits.tell(words().moved(name(), to + 1, codes.length));
      focusHandle(code);
    });
  };
  const remove = () => void edits.run(structure.deleteRegion(code)).then(() => focusHandle(code));
  return (
    <>
      <tr>
        <td class="number secondary">{formatCount(index() + 1, app.language())}</td>
        <th scope="row">
          <Handle edits={edits} code={code} name={name()} form="edit" canDelete onMove={move} />
        </th>
        <td class={`secondary ${styles.roomy}`}>{code}</td>
        <td class={`secondary ${styles.roomy}`}>{props.region.kato ?? '–'}</td>
        <td class={`secondary ${styles.roomy}`}>{words().roles[props.region.role]}</td>
        <td class="number">{props.figures === 0 ? '–' : formatCount(props.figures, app.language())}</td>
        <td class={styles.tools}>
          <MoveButtons
            edits={edits}
            name={name()}
            isFirst={index() === 0}
            isLast={index() === props.regions.length - 1}
            onMove={move}
          />
          <DeleteButton edits={edits} code={code} name={name()} />
        </td>
      </tr>
      <Show when={edits.isOpen('edit', code)}>
        <RegionForm {...props} />
      </Show>
      <Show when={edits.isOpen('delete', code)}>
        <DeleteRow
          edits={edits}
          code={code}
          name={name()}
          dependants={structure.dependantsOfRegion(code)}
          onDelete={remove}
        />
      </Show>
    </>
  );
}

function RegionForm(props: RegionRowProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const { code } = props.region;
  const [names, setNames] = createSignal<Partial<Words>>(props.region.names);
  const [kato, setKato] = createSignal(props.region.kato ?? '');
  const [role, setRole] = createSignal(props.region.role);
  const save = () => {
    const said = { names: names(), kato: kato(), role: role() };
    void edits.run(structure.changeRegion(code, said)).then((done) => done && focusHandle(code));
  };
  return (
    <FormRow edits={edits} code={code} label={words().editOf(props.region.names[app.language()])} onSubmit={save}>
      <NameFields edits={edits} names={names()} onChange={setNames} />
      <KatoAndRole edits={edits} kato={kato()} onKato={setKato} role={role()} onRole={setRole} />
      <Button type="submit">{words().save}</Button>
      <Cancel edits={edits} code={code} />
    </FormRow>
  );
}

interface KatoAndRoleProps extends Pick<TabProps, 'edits'> {
  readonly kato: string;
  readonly onKato: (kato: string) => void;
  readonly role: Region['role'];
  readonly onRole: (role: Region['role']) => void;
}

function KatoAndRole(props: KatoAndRoleProps) {
  const { words } = props.edits;
  const roles = ['rated', 'reference'] as const;
  return (
    <>
      <TextField
        label={words().katoLong}
        value={props.kato}
        inputMode="numeric"
        maxLength={11}
        size={12}
        onInput={(event) => props.onKato(event.currentTarget.value)}
      />
      <Select
        label={words().role}
        labelled
        options={roles.map((value) => ({ value, text: words().roles[value] }))}
        value={props.role}
        onChange={props.onRole}
      />
    </>
  );
}

function NewRegion(props: TabProps) {
  const { edits } = props;
  const { structure, words } = edits;
  const [names, setNames] = createSignal<Partial<Words>>({});
  const [code, setCode] = createSignal('');
  const [kato, setKato] = createSignal('');
  const [role, setRole] = createSignal<Region['role']>('rated');
  const add = async () => {
    const known = new Set(props.document.settings().regions.map((region) => region.code));
    const wanted = { names: names(), code: code(), kato: kato(), role: role() };
    if (!(await edits.run(structure.addRegion(wanted)))) return;
    for (const set of [setCode, setKato]) set('');
    setNames({});
    focusHandle(props.document.settings().regions.find((region) => !known.has(region.code))?.code ?? '');
  };
  return (
    <Show
      when={edits.isOpen('edit', '')}
      fallback={
        <p class={styles.below}>
          <Button kind="quiet" icon="add" onClick={() => edits.open({ kind: 'edit', of: '' })}>
            {words().addRegion}
          </Button>
        </p>
      }
    >
      <Form edits={edits} code="" label={words().addRegion} onSubmit={() => void add()}>
        <NameFields edits={edits} names={names()} onChange={setNames} />
        <TextField
          label={words().code}
          value={code()}
          placeholder={words().codeLead}
          maxLength={64}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <KatoAndRole edits={edits} kato={kato()} onKato={setKato} role={role()} onRole={setRole} />
        <Button type="submit">{words().addRegion}</Button>
        <Cancel edits={edits} code="" />
        <p class={`label ${styles.lead}`}>{words().namesLead}</p>
      </Form>
    </Show>
  );
}
