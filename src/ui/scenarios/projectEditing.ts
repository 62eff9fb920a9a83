import { createMemo } from 'solid-js';
import { say } from '../../i18n';
import { projectRecordId } from '../../model/branchRecords';
import type { InputCode } from '../../model/methodology';
import { ratedRegions } from '../../model/package';
import type { PlannedProject } from '../../model/plan';
import {
  type ProjectFault,
  type ProjectField,
  type ProjectFields,
  type ProjectReading,
  readProjectField,
} from '../../model/projectFields';
import { partOf } from '../../model/projectInputs';
import { type DecimalSign, decideDecimalSign } from '../../model/quantity';
import { recordsOf } from '../../model/records';
import { regionMatcher } from '../../model/regionNames';
import type { Project, ProjectId, ScenarioId } from '../../model/scenario';
import type { Notice } from '../../state/app';
import type { ProjectStatement } from '../../state/scenarioEdits';
import { likelySign } from '../data/typed';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellFill, CellPlace, CellRange, CellText } from '../sheet/source';
import { searchRegions } from '../shell/regionSearch';
import { isEditable, wholeText } from './projectCells';
import {
  begunProject,
  lineWith,
  type ProjectColumn,
  type ProjectRow,
  projectRows,
  withField,
  withLine,
} from './projectRows';
import type { ProjectTable } from './projectTable';

/** Projects as a batch of edits changes them, one after the other. */
interface Draft {
  readonly id: ProjectId;
  said: ProjectStatement;
}

/** A project that is being typed into, and the scenario's own record of it when that began; null: there was none. */
interface Typing {
  readonly scenario: ScenarioId;
  readonly project: ProjectId;
  readonly seen: Project | null;
}

/** A text that does not do, and where it was meant to stand. */
interface FaultyCell extends CellPlace {
  readonly fault: ProjectFault;
}

/** What texts make of the projects. */
interface Written {
  /** Those that they change or begin. */
  readonly drafts: readonly Draft[];
  readonly faulty: readonly FaultyCell[];
  /** How many stand where nothing is typed. */
  readonly skipped: number;
}

/** So many wrong cells of a paste are told one by one; the rest is counted. */
const MOST_TOLD = 4;

/**
 * What the user's edits of the table do to the projects, each batch one step of undo.
 *
 * @param askRegion of a text typed for a region that says which it is to nobody: asked from a list
 */
export function createProjectEditing(table: ProjectTable, askRegion: (place: CellPlace, text: string) => void) {
  const { view } = table;
  const words = () => view.app.words().projects;
  const matcher = createMemo(() => regionMatcher(ratedRegions(view.document.settings())));
  const reading = (row: Pick<ProjectRow, 'unit'>, decimalSign: DecimalSign, isTyped: boolean): ProjectReading => ({
    region: (text) => matcher()(text) ?? byShortName(text) ?? (isTyped ? byBeginning(text) : null),
    inputs: table.offered(),
    decimalSign,
    unit: row.unit,
  });
  const byShortName = (text: string): ReturnType<ReturnType<typeof regionMatcher>> => {
    const wanted = text.trim().toLowerCase();
    const found = ratedRegions(view.document.settings()).find(({ shortNames }) =>
      Object.values(shortNames).some((name) => name.toLowerCase() === wanted),
    );
    return found === undefined ? null : { kind: 'region', code: found.code, bareAlmaty: false };
  };

  /** What is typed may stop short of the whole name: `Акм`. A table has to say it. */
  const byBeginning = (text: string): ReturnType<ReturnType<typeof regionMatcher>> => {
    const found = searchRegions(ratedRegions(view.document.settings()), text, view.language());
    const [only] = found;
    if (only === undefined) return null;
    if (found.length === 1) return { kind: 'region', code: only.code, bareAlmaty: false };
    return { kind: 'ambiguous', codes: found.map(({ code }) => code) };
  };

  /** A name that no project has yet. */
  const freeName = (taken: readonly string[]): string => {
    let number = 1;
    while (taken.includes(words().newName(number))) number += 1;
    return words().newName(number);
  };
  /** A project begun in the region and the year on view, after those that are there. */
  const begun = (added: number): Draft => {
    const input: InputCode = table.offered()[0]?.code ?? '';
    const projects = table.projects();
    const said = begunProject({
      name: freeName(projects.map(({ name }) => name)),
      region: view.region() ?? '',
      input,
      unit: table.unitOf(input),
      year: view.year(),
      order: projects.reduce((next, { order }) => Math.max(next, order + 1), 0) + added,
    });
    return { id: view.edits.newProjectId(), said };
  };

  /** @param typing where the drafts come of typing: another tab may have changed the project since that began */
  const save = async (drafts: readonly Draft[], typing: Typing | null = null): Promise<boolean> => {
    const scenario = view.active();
    if (scenario === null || drafts.length === 0) return false;
    const isTyped = ({ id }: Draft): boolean => typing?.scenario === scenario && typing.project === id;
    const outcome = await view.edits.saveProjects(
      scenario,
      drafts.map((draft) => ({
        project: draft.id,
        said: draft.said,
        ...(typing !== null && isTyped(draft) ? { seen: typing.seen } : {}),
      })),
    );
    return outcome.kind === 'done';
  };
  let begunTyping: Typing | null = null;
  /** The scenario that is being typed into; another tab may delete it meanwhile. */
  let typedIn: ScenarioId | null = null;
  let lastTold: Notice | null = null;
  const told = (text: string): void => {
    lastTold = { kind: 'said', text };
    view.app.tell(lastTold);
  };
  /** What was told of an earlier text is over with the next one that does. */
  const withdraw = (): void => {
    if (lastTold !== null && view.app.notice() === lastTold) view.app.dismissNotice();
    lastTold = null;
  };

  const fieldsOf = (batch: readonly CellText[]) =>
    batch.flatMap((each) => {
      const column = table.columns()[each.column];
      return column === undefined ? [] : [{ ...each, field: column }];
    });
  const signIn = (batch: readonly CellText[]): DecimalSign =>
    signOf(fieldsOf(batch), view.language() === 'en' ? '.' : ',');

  /** Reads texts into the projects that they stand in, or begins new ones below the last. */
  const read = (batch: readonly CellText[], sign: DecimalSign, isTyped = false): Written => {
    const drafts = new Map<ProjectId, Draft>();
    const begunRows = new Map<number, Draft>();
    const faulty: FaultyCell[] = [];
    const lines = new Map<number, Pick<ProjectRow, 'input' | 'unit'>>();
    const saidRows = new Set(batch.filter(({ text }) => text.trim() !== '').map(({ row }) => row));
    const texts = fieldsOf(batch);
    let skipped = batch.length - texts.length;
    for (const { row, column: place, text, field: column } of texts) {
      const standing = table.rows()[row];
      const isBlank = text.trim() === '';
      // A new project has what is left blank from the start, but where it is to be has to be said.
      if (standing === undefined && isBlank && !(column.field === 'region' && saidRows.has(row))) continue;
      const draft =
        standing === undefined
          ? (begunRows.get(row) ?? begun(begunRows.size))
          : (drafts.get(standing.project.id) ?? draftOf(standing.project));
      const line = lines.get(row) ?? standing ?? lineOf(draft);
      if (column.field === 'alone' || column.field === 'without' || !isTaken(standing, line, column)) {
        if (!isBlank) skipped += 1;
        continue;
      }
      const found = readProjectField(column.field, text, reading(line, sign, isTyped));
      if (!found.ok) {
        faulty.push({ row, column: place, fault: found.problem });
        continue;
      }
      setField(draft, line, column, found.value);
      lines.set(row, lineWith(line, { [column.field]: found.value }, table.unitOf));
      if (standing === undefined) begunRows.set(row, draft);
      else drafts.set(standing.project.id, draft);
    }
    return { drafts: [...drafts.values(), ...begunRows.values()], faulty, skipped };
  };
  const faultText = (fault: ProjectFault): string => say(words().faults, fault, view.names());
  /** Tells of amounts that were taken and yet are doubted, where they were typed. */
  const tellDoubts = (drafts: readonly Draft[], batch: readonly CellText[]): void => {
    const years = fieldsOf(batch).flatMap(({ field }) => (field.field === 'amount' ? [field.year] : []));
    const lines = drafts.flatMap(({ id, said }) =>
      projectRows([{ id, ...said }]).flatMap((row) =>
        years.flatMap((year) => {
          const doubt = table.doubtText(row, year);
          return doubt === null ? [] : [`${said.name}, ${year}: ${doubt}`];
        }),
      ),
    );
    if (lines.length > 0) told(lines.join(' '));
  };
  /** Reads texts and tells what did not do. */
  const write = (batch: readonly CellText[], isTyped = false): readonly Draft[] => {
    const { drafts, faulty } = read(batch, signIn(batch), isTyped);
    const [first] = faulty;
    if (first === undefined) {
      withdraw();
      return drafts;
    }
    told(faultText(first.fault));
    if (isTyped && (first.fault.code === 'region unknown' || first.fault.code === 'region ambiguous')) {
      askRegion(first, first.fault.text);
    }
    return drafts;
  };
  const setField = (
    draft: Draft,
    line: Pick<ProjectRow, 'input' | 'unit'>,
    column: ProjectColumn,
    value: ProjectFields[ProjectField],
  ): void => {
    if (column.field === 'alone' || column.field === 'without') return;
    const year = column.field === 'amount' ? column.year : view.year();
    draft.said = withField(draft.said, line, column.field, value, { year, unitOf: table.unitOf });
  };

  /** What is told of the rows of a paste that were left out. `top`: where its first row was meant to stand. */
  const leftOut = (faulty: readonly FaultyCell[], rows: number, top: number): readonly string[] => {
    if (rows === 0) return [];
    const { leftOut: counted, faultAt, moreFaults } = words();
    const told = faulty.slice(0, MOST_TOLD).map(({ row, column, fault }) => {
      return faultAt(row - top + 1, headingOf(table.columns()[column]), faultText(fault));
    });
    const more = faulty.length - told.length;
    return [counted(rows), ...told, ...(more > 0 ? [moreFaults(more)] : [])];
  };
  const headingOf = (column: ProjectColumn | undefined): string => {
    if (column === undefined) return '';
    return column.field === 'amount' ? words().amountOf(column.year) : words().columns[column.field];
  };

  const blockTexts = (block: PastedBlock, selected: CellRange): readonly CellText[] => {
    const rows = block.rows.filter((_, index) => !block.hiddenRows.has(index));
    const [only] = rows;
    const fills = rows.length === 1 && only?.length === 1 ? only[0] : undefined;
    if (fills !== undefined) return cellsIn(selected).map((place) => ({ ...place, text: fills }));
    return rows.flatMap((line, down) =>
      line.map((text, across) => ({ row: selected.top + down, column: selected.left + across, text })),
    );
  };

  return {
    onBegin({ row }: CellPlace): void {
      const [scenario, standing] = [view.active(), table.rows()[row]];
      typedIn = scenario;
      begunTyping = null;
      if (scenario === null || standing === undefined) return;
      const { id: project } = standing.project;
      const seen = recordsOf(view.book(), 'project').get(projectRecordId(scenario, project)) ?? null;
      begunTyping = { scenario, project, seen };
    },
    onEdit(batch: readonly CellText[]): void {
      const isGone = typedIn !== null && typedIn !== view.active();
      typedIn = null;
      if (isGone) {
        view.tellNotKept(batch.map(({ text }) => text).join(' '));
        return;
      }
      const drafts = write(batch, true);
      void save(drafts, begunTyping).then((isSaved) => isSaved && tellDoubts(drafts, batch));
      begunTyping = null;
    },
    /** Writes the rows of a block that do, and tells which were left out, and for which of their cells. */
    async onPasteBlock(block: PastedBlock, selected: CellRange): Promise<void> {
      const texts = blockTexts(block, selected);
      if (texts.length < 2) {
        await save(write(texts));
        return;
      }
      const sign = signIn(texts);
      const { faulty } = read(texts, sign);
      const faultyRows = new Set(faulty.map(({ row }) => row));
      const { drafts, skipped } = read(
        texts.filter(({ row }) => !faultyRows.has(row)),
        sign,
      );
      if (drafts.length > 0 && !(await save(drafts))) return;
      const pasted = [
        ...(drafts.length > 0 ? [words().pasted(drafts.length)] : []),
        ...leftOut(faulty, faultyRows.size, selected.top),
        ...(skipped > 0 ? [words().skipped(skipped)] : []),
      ];
      if (pasted.length > 0) told(pasted.join(' '));
    },
    onFill: (batch: readonly CellFill[]): void => {
      const texts = batch.flatMap(({ from, to }): readonly CellText[] => {
        const [source, column] = [table.rows()[from.row], table.columns()[from.column]];
        return source === undefined || column === undefined ? [] : [{ ...to, text: wholeText(table, source, column) }];
      });
      void save(write(texts));
    },
    /** Empties cells; a project whose name is emptied goes. */
    onClear: (batch: readonly CellPlace[]): void => {
      const isName = ({ column }: CellPlace) => table.columns()[column]?.field === 'name';
      const gone = batch.filter(isName).flatMap(({ row }) => table.rows()[row]?.project.id ?? []);
      if (gone.length > 0) {
        remove([...new Set(gone)]);
        return;
      }
      const cleared = batch.filter(({ column }) => table.columns()[column]?.field !== 'region');
      void save(write(cleared.map((place) => ({ ...place, text: '' }))));
    },
    /** Says a field of a line otherwise: ticked, or chosen from a list. */
    choose<Field extends Exclude<ProjectField, 'amount'>>(row: ProjectRow, field: Field, value: ProjectFields[Field]) {
      const draft = draftOf(row.project);
      setField(draft, row, { field } as ProjectColumn, value);
      void save([draft]);
    },
    /** Begins a project below the last; true where it is there. */
    add: (): Promise<boolean> => save([begun(0)]),
    /** A project that shows how one is written. */
    example: (): PlannedProject => {
      const { id, said } = begun(0);
      return { ...said, id, name: words().example };
    },
    /** Another line of a project, for the first level that it has none of: which one it is; null where it has all. */
    async addLine(project: PlannedProject): Promise<InputCode | null> {
      const has = new Set(project.amounts.map(({ input }) => input));
      const input = table.offered().find(({ code }) => !has.has(code))?.code;
      if (input === undefined) return null;
      const draft = draftOf(project);
      draft.said = withLine(draft.said, { input, year: view.year(), ...table.unitOf(input) });
      await save([draft]);
      return input;
    },
    remove,
  };

  function remove(projects: readonly ProjectId[]): void {
    const scenario = view.active();
    if (scenario === null || projects.length === 0) return;
    void view.edits.deleteProjects(scenario, projects);
    told(words().deleted(projects.length));
  }
}

export type ProjectEditing = ReturnType<typeof createProjectEditing>;

const draftOf = ({ id, ...said }: PlannedProject): Draft => ({ id, said });

/** The only line of a project that is only begun. */
function lineOf({ id, said }: Draft): Pick<ProjectRow, 'input' | 'unit'> {
  const [line] = projectRows([{ id, ...said }]);
  return line ?? { input: '', unit: { currency: 'KZT', scale: 1 } };
}

/** Whether a text can stand in a line as it is known by now: the level of a line decides whether it has a part. */
const isTaken = (
  standing: ProjectRow | undefined,
  { input }: Pick<ProjectRow, 'input'>,
  column: ProjectColumn,
): boolean => (column.field === 'part' ? partOf(input) !== null : isEditable(standing, column));

const NUMBERS: readonly ProjectColumn['field'][] = ['amount', 'part', 'share', 'probability', 'jobs'];

/** The decimal sign of a batch: decided for all its figures at once. */
function signOf(
  texts: readonly { readonly text: string; readonly field: ProjectColumn }[],
  usual: DecimalSign,
): DecimalSign {
  const figures = texts.filter(({ text, field }) => NUMBERS.includes(field.field) && !text.trimStart().startsWith('='));
  const decided = decideDecimalSign(figures.map(({ text }) => text));
  const isPlain = figures.every(({ text }) => !/[.,]/.test(text));
  if (isPlain) return usual;
  return typeof decided === 'string' ? decided : likelySign(decided.ambiguous, usual);
}

const cellsIn = ({ top, left, bottom, right }: CellRange): readonly CellPlace[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => top + down).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({ row, column: left + across })),
  );
