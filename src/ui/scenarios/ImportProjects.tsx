import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatShort, say } from '../../i18n';
import type { PlannedProject } from '../../model/plan';
import type { FileProblem } from '../../model/problem';
import { type FiledProject, type ProjectsReading, withoutRepeated } from '../../model/projectFile';
import type { Result } from '../../model/result';
import type { ProjectAmount } from '../../model/scenario';
import type { SavedProject } from '../../state/scenarioEdits';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Tag } from '../parts/Tag';
import { amountChanges } from './projectRows';
import styles from './projects.module.css';
import type { ProjectTable } from './projectTable';
import type { ScenariosView } from './view';

/** So many rows are shown; the rest is counted. */
const MOST_SHOWN = 200;

interface ImportProjectsProps {
  readonly table: ProjectTable;
  readonly file: string;
  readonly reading: Result<ProjectsReading, FileProblem>;
  readonly onClose: () => void;
}

/** What a file of projects would bring: which are new, which stand already and change, which rows are left out and why. */
export function ImportProjects(props: ImportProjectsProps) {
  const { view } = props.table;
  const words = () => view.app.words().projects;
  const reading = () => (props.reading.ok ? props.reading.value : null);
  const [addsUp, setAddsUp] = createSignal(true);
  const filed = (): readonly FiledProject[] => {
    const read = reading();
    if (read === null) return [];
    return addsUp() ? read.projects : withoutRepeated(read);
  };
  const saved = createMemo(() => toSave(filed(), props.table.projects(), view.edits.newProjectId));
  const write = async (): Promise<void> => {
    const scenario = view.active();
    if (scenario === null) return;
    await view.edits.saveProjects(scenario, saved());
    props.onClose();
  };
  return (
    <Dialog
      title={words().importOf(props.file)}
      closeText={view.app.words().shell.cancel}
      kind="wide"
      onClose={props.onClose}
      footer={
        <Show when={saved().length > 0}>
          <Button kind="primary" autofocus onClick={() => void write()}>
            {words().write(saved().length)}
          </Button>
        </Show>
      }
    >
      <Show when={!props.reading.ok && props.reading}>
        {(failed) => <p class="bad">{faultText(view, failed().problem)}</p>}
      </Show>
      <Show when={reading()}>
        {(read) => (
          <>
            <p>{words().importCounts(read().rows, saved().length, read().rejected.length)}</p>
            <Show when={read().repeated.length > 0}>
              <Repeated {...props} of={read()} addsUp={addsUp()} onAddsUp={setAddsUp} />
            </Show>
            <Show when={saved().length > 0}>
              <section class={styles.box} tabindex="0" aria-label={words().title}>
                <Incoming {...props} saved={saved()} />
              </section>
            </Show>
            <Show when={read().rejected.length > 0}>
              <section class={styles.box} tabindex="0" aria-label={words().rejected}>
                <Rejected {...props} of={read()} />
              </section>
            </Show>
          </>
        )}
      </Show>
    </Dialog>
  );
}

/** Why nothing of a file can be read. */
function faultText(view: ScenariosView, problem: FileProblem): string {
  const { projects, problems } = view.app.words();
  return problem.code === 'unknownHeader'
    ? projects.headerUnknown(problem.missing, problem.found)
    : say(problems, { ...problem, place: {} }, view.names());
}

interface RepeatedProps extends ImportProjectsProps {
  readonly of: ProjectsReading;
  readonly addsUp: boolean;
  readonly onAddsUp: (addsUp: boolean) => void;
}

/** Rows that give an amount for which an earlier one gives one already: whether they add up is asked. */
function Repeated(props: RepeatedProps) {
  const { table } = props;
  const { view } = table;
  const words = () => view.app.words().projects;
  return (
    <section class={styles.repeated}>
      <p class="warn" role="status">
        {words().repeated(props.of.repeated.length)}
      </p>
      <SegmentedControl
        label={words().repeatedAsk}
        options={[
          { value: true, text: words().repeatedSum },
          { value: false, text: words().repeatedLeave },
        ]}
        value={props.addsUp}
        onChange={props.onAddsUp}
      />
      <ul>
        <For each={props.of.repeated.slice(0, MOST_SHOWN)}>
          {({ row, first, project, amount }) => (
            <li>
              {words().repeatedRow(row, first)} {project.name}, {view.nameOf(project.region)}:{' '}
              {amountText(table, amount)}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** `Экспорт 2026: 500 млн USD`, with what stands there before it: `Экспорт 2026: 5 → 500 млн USD`. */
function amountText(
  table: ProjectTable,
  { input, year, amount, currency, scale }: ProjectAmount,
  before: ProjectAmount | null = null,
): string {
  const language = table.view.language();
  const name = table.inputOf(input)?.shortNames[language] ?? input;
  const money = table.unitText({ currency: currency ?? 'KZT', scale });
  const was = before === null || before.amount === amount ? '' : `${formatShort(before.amount, 3, language)} → `;
  return `${name} ${year}: ${was}${formatShort(amount, 3, language)}\u00A0${money}`;
}

function Incoming(props: ImportProjectsProps & { readonly saved: readonly SavedProject[] }) {
  const { table } = props;
  const { view } = table;
  const words = () => view.app.words().projects;
  const standing = ({ project }: SavedProject) => table.projects().find(({ id }) => id === project);
  const isNew = (each: SavedProject) => standing(each) === undefined;
  /** An amount that changes stands beside what it was, one that goes beside a dash. */
  const amounts = (each: SavedProject): string =>
    amountChanges(standing(each)?.amounts ?? [], each.said.amounts)
      .map(({ before, after }) =>
        after !== null ? amountText(table, after, before) : before === null ? '' : `${amountText(table, before)} → –`,
      )
      .join('; ');
  return (
    <table class={styles.incoming}>
      <thead>
        <tr>
          <th scope="col">{words().columns.name}</th>
          <th scope="col">{words().columns.region}</th>
          <th scope="col">{words().amounts}</th>
          <th scope="col">{words().columns.status}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        <For each={props.saved.slice(0, MOST_SHOWN)}>
          {(each) => (
            <tr>
              <th scope="row">{each.said.name}</th>
              <td>{view.nameOf(each.said.region)}</td>
              <td class={styles.wrapped}>{amounts(each)}</td>
              <td>{words().statuses[each.said.status]}</td>
              <td>
                <Tag tone={isNew(each) ? 'accent' : 'plain'}>{isNew(each) ? words().isNew : words().changes}</Tag>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function Rejected(props: ImportProjectsProps & { readonly of: ProjectsReading }) {
  const { view } = props.table;
  const words = () => view.app.words().projects;
  return (
    <table class={styles.incoming}>
      <caption>{words().rejected}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {words().row}
          </th>
          <th scope="col">{words().reason}</th>
          <th scope="col">{words().rowText}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.of.rejected.slice(0, MOST_SHOWN)}>
          {({ row, fault, text }) => (
            <tr>
              <td class="number">{row}</td>
              <td class={styles.wrapped}>{say(words().rowFaults, fault, view.names())}</td>
              <td class={`${styles.wrapped} secondary`}>{text}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** Projects of a file as they are to be saved: one of the same name and region is that project, changed. */
export function toSave(
  filed: readonly FiledProject[],
  standing: readonly PlannedProject[],
  newId: () => string,
): readonly SavedProject[] {
  const next = standing.reduce((order, project) => Math.max(order, project.order + 1), 0);
  return filed.map((said, index) => {
    const known = standing.find(
      ({ name, region }) => region === said.region && name.toLowerCase() === said.name.toLowerCase(),
    );
    return { project: known?.id ?? newId(), said: { ...said, order: known?.order ?? next + index } };
  });
}
