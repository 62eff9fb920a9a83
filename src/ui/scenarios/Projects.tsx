import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { say } from '../../i18n';
import type { PlannedProject, PlanProblem } from '../../model/plan';
import { samePlain } from '../../model/same';
import { type ProjectFileForm, readProjectFile, writeProjectFile } from '../../state/projectFiles';
import { FileButton } from '../importing/FileButton';
import { Button } from '../parts/Button';
import { download } from '../parts/download';
import { Menu } from '../parts/Menu';
import { createMediaQuery } from '../parts/mediaQuery';
import { Sheet } from '../sheet/Sheet';
import type { CellPlace, CellRange, SheetHandle } from '../sheet/source';
import { useShell } from '../shell/shell';
import { ImportProjects } from './ImportProjects';
import { Difference } from './KeyFigures';
import { ProjectChoice } from './ProjectChoice';
import { createProjectEditing } from './projectEditing';
import { amountIn } from './projectRows';
import { createProjectSource } from './projectSource';
import { placeOfStep } from './projectStep';
import styles from './projects.module.css';
import { createProjectTable, type ProjectTable } from './projectTable';
import { projectTrace, resultTrace } from './projectTrace';
import { Rates } from './Rates';
import { Traced } from './Traced';
import { underChanged } from './underPlans';
import type { ScenariosView } from './view';

const ROW = 28;
/** More lines scroll. */
const MOST_LINES = 12;
/** A thin scroll bar under the last line. */
const SCROLL_BAR = 12;

/** The projects of the scenario on view: typed, pasted and chosen in a sheet, each with what it does to its region. */
export function Projects(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const shell = useShell();
  const words = () => view.app.words().projects;
  const table = createProjectTable(view);
  const editing = createProjectEditing(table, (place, text) => setChoice({ place, box: new DOMRect(), text }));
  const isNarrow = createMediaQuery('(max-width: 720px)');
  const source = createProjectSource(table, isNarrow);
  const [active, setActive] = createSignal<CellPlace>({ row: 0, column: 0 });
  const [range, setRange] = createSignal<CellRange>({ top: 0, left: 0, bottom: 0, right: 0 });
  const [choice, setChoice] = createSignal<{
    readonly place: CellPlace;
    readonly box: DOMRectReadOnly;
    readonly text: string;
  } | null>(null);
  let sheet: SheetHandle | undefined;

  const nameColumn = () => table.columns().findIndex(({ field }) => field === 'name');
  const selected = createMemo(() => {
    const { top, bottom } = range();
    return [
      ...new Set(
        table
          .rows()
          .slice(top, bottom + 1)
          .map(({ project }) => project.id),
      ),
    ];
  });
  const open = (place: CellPlace, box: DOMRectReadOnly): void => {
    const [row, column] = [table.rows()[place.row], table.columns()[place.column]];
    if (row === undefined || column === undefined) return;
    if (column.field === 'included') editing.choose(row, 'included', !row.project.included);
    else setChoice({ place, box, text: '' });
  };
  const add = async (): Promise<void> => {
    const at = table.rows().length;
    if (!(await editing.add())) return;
    sheet?.activate({ row: at, column: nameColumn() });
    sheet?.focus();
  };
  createEffect(() => {
    const [row, column] = [table.rows()[active().row], table.columns()[active().column]];
    if (column === undefined || row === undefined) shell.showTrace(null);
    else if (column.field === 'alone' || column.field === 'without') {
      shell.showTrace(resultTrace(table, row, column.field));
    } else
      shell.showTrace(projectTrace(table, row, column.field, column.field === 'amount' ? column.year : view.year()));
  });
  // What an undo or redo has changed is led to, as in the sheet of figures.
  createEffect(
    on(
      view.app.stepTaken,
      (change) => {
        const place = change === null ? null : placeOfStep(table, change);
        if (place !== null) sheet?.activate(place);
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    shell.showTrace(null);
    view.leadToProjectsBy(null);
  });
  const addLine = async (): Promise<void> => {
    const project = table.rows()[active().row]?.project;
    const input = project === undefined ? null : await editing.addLine(project);
    const at = table.rows().findIndex((row) => row.project.id === project?.id && row.input === input);
    if (at < 0) return;
    sheet?.activate({ row: at, column: table.columns().findIndex(({ field }) => field === 'input') });
    sheet?.focus();
  };
  const height = () => `${(Math.min(MOST_LINES, table.rows().length + 1) + 1) * ROW + SCROLL_BAR}px`;
  const chosen = () => {
    const at = choice();
    const [row, column] = at === null ? [] : [table.rows()[at.place.row], table.columns()[at.place.column]];
    return at === null || row === undefined || column === undefined ? null : { ...at, row, column };
  };
  const [incoming, setIncoming] = createSignal<{
    readonly file: string;
    readonly reading: Awaited<ReturnType<typeof readProjectFile>>;
  } | null>(null);
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const years = [...view.app.derived.years().map(({ year }) => year), ...view.planningYears()];
    setIncoming({ file: file.name, reading: await readProjectFile(view.document, years, file, view.language()) });
  };
  const writeFile = async (form: ProjectFileForm): Promise<void> => {
    const projects = table.projects().length > 0 ? table.projects() : [editing.example()];
    download(await writeProjectFile(view.document, projects, form, view.language(), view.app.words()));
  };
  /** Which of the levels are over the first half of their year. */
  const halfYears = createMemo(
    () => [...new Set(table.rows().flatMap(({ input }) => table.halfYearText(input) ?? []))],
    [],
    { equals: samePlain },
  );
  const closeChoice = () => {
    setChoice(null);
    sheet?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Insert' || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void add();
  };
  return (
    <section class={styles.part} aria-label={words().title} on:keydown={press} data-help="project">
      <div class={styles.head}>
        <h2>{words().title}</h2>
        <Button kind="quiet" icon="add" shortcut="Insert" onClick={() => void add()}>
          {words().add}
        </Button>
        <span class="spring" />
        <FileButton
          kind="quiet"
          accept=".csv,.xlsx,.txt,.tsv"
          title={words().importLong}
          onFiles={(files) => void read(files)}
        >
          {words().importFile}
        </FileButton>
        <Menu
          text={words().exportFile}
          items={(['xlsx', 'csv'] as const).map((form) => ({
            text: form.toUpperCase(),
            explanation: words().exportLong,
            onSelect: () => void writeFile(form),
          }))}
        />
        <Button
          kind="quiet"
          title={words().addLineLong}
          disabled={selected().length === 0}
          onClick={() => void addLine()}
        >
          {words().addLine}
        </Button>
        <Button
          kind="quiet"
          title={words().deleteLong}
          disabled={selected().length === 0}
          onClick={() => editing.remove(selected())}
        >
          {words().delete}
        </Button>
      </div>
      <div class={styles.sheet} style={{ height: height() }}>
        <Sheet
          source={source}
          label={words().title}
          hint={words().sheetHint}
          onReady={(handle) => {
            sheet = handle;
            view.leadToProjectsBy(() => {
              handle.activate({ row: table.rows().length, column: nameColumn() });
              handle.focus();
            });
            handle.activate({ row: 0, column: nameColumn() });
          }}
          onActivate={(row, column) => setActive({ row, column })}
          onSelect={setRange}
          onOpen={open}
          onBegin={editing.onBegin}
          onEdit={editing.onEdit}
          onStranded={(text) => shell.say(view.app.words().data.stranded(text))}
          onPasteBlock={(block, at) => void editing.onPasteBlock(block, at)}
          onTooLarge={(cells, most) => shell.say(view.app.words().pasting.tooLarge(cells, most))}
          onFill={editing.onFill}
          onClear={editing.onClear}
          onUndo={() => void view.app.undo()}
          onRedo={() => void view.app.redo()}
        />
      </div>
      <Show when={table.rows().length === 0}>
        <p class={`label ${styles.lead}`}>{words().none}</p>
      </Show>
      <For each={halfYears()}>{(text) => <p class={`label ${styles.lead}`}>{text}</p>}</For>
      <Rates table={table} />
      <Problems table={table} />
      {/* Behind the rates: what is asked for comes first. */}
      <Together view={view} />
      <Show when={incoming()}>
        {(from) => (
          <ImportProjects table={table} file={from().file} reading={from().reading} onClose={() => setIncoming(null)} />
        )}
      </Show>
      <Show when={chosen()}>
        {(at) => (
          <ProjectChoice
            table={table}
            editing={editing}
            row={at().row}
            column={at().column}
            box={at().box}
            typed={at().text}
            onClose={closeChoice}
          />
        )}
      </Show>
    </section>
  );
}

/** What all projects do to the region on view, beside what each does alone. */
function Together(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = () => view.app.words().projects;
  const ofRegion = () => ({ region: view.region() ?? '', year: view.year() });
  const without = () => underChanged(view, view.app.words().overtaking.withoutAny, () => ({ projects: [] }));
  return (
    <Show when={view.together()}>
      {(found) => (
        <p class={styles.together} title={words().togetherLong}>
          <span>{words().together}</span>
          <span class="label">{view.nameOf(ofRegion().region)}</span>
          <span class="spring" />
          <span>
            R{' '}
            <Traced
              view={view}
              subject={{ ...ofRegion(), kind: 'score' }}
              name={words().together}
              formula={() => `${view.number(found().scores.with, 3)} − ${view.number(found().scores.without, 3)}`}
            >
              <Difference view={view} value={found().scores.with - found().scores.without} decimals={3} />
            </Traced>
          </span>
          <span>
            {words().placeWithoutAny}{' '}
            <Traced view={view} subject={{ ...ofRegion(), kind: 'place' }} under={without}>
              {found().place || '–'}
            </Traced>
          </span>
        </p>
      )}
    </Show>
  );
}

/** What of the projects cannot be counted as it stands, and what to do about it; which of them take away. */
function Problems(props: { readonly table: ProjectTable }) {
  const { view } = props.table;
  const words = () => view.app.words().projects;
  const takesAway = ({ amounts, included }: PlannedProject) => included && amounts.some(({ amount }) => amount < 0);
  /** Amounts that are so many times the level of their region. */
  const absurd = (): readonly string[] =>
    props.table.rows().flatMap((row) =>
      props.table.years().flatMap((year) => {
        const isAbsurd = row.project.included && (amountIn(row, year) ?? 0) > 0;
        const doubt = isAbsurd ? props.table.doubtText(row, year) : null;
        return doubt === null ? [] : [`${row.project.name}, ${year}: ${doubt}`];
      }),
    );
  const lines = createMemo(() => [
    ...view.figures().problems.map((problem) => {
      const text = say(words().problems, problem, view.names());
      const name = nameIn(props.table, problem);
      return name === null ? text : `${name}: ${text}`;
    }),
    ...props.table
      .projects()
      .filter(takesAway)
      .map(({ name }) => `${name}: ${words().takesAway}`),
    ...absurd(),
    ...props.table
      .belowZero()
      .map(({ input, year, value }) => words().belowZero(view.names().input(input), year, view.number(value, 1))),
  ]);
  return (
    <Show when={lines().length > 0}>
      <ul class={styles.problems}>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </Show>
  );
}

function nameIn(table: ProjectTable, problem: PlanProblem): string | null {
  if (!('project' in problem)) return null;
  return table.projects().find(({ id }) => id === problem.project)?.name ?? null;
}
