import { formatNumber, formatShort, formatSigned, plainNumber, say } from '../../i18n';
import { projectRecordId } from '../../model/branchRecords';
import { partOf } from '../../model/projectInputs';
import { recordsOf } from '../../model/records';
import type { CellView } from '../sheet/source';
import { amountIn, type ProjectColumn, type ProjectRow, partIn } from './projectRows';
import type { ProjectTable } from './projectTable';

/** Fields of the project itself: they stand on its first line. */
const OF_LINE: readonly ProjectColumn['field'][] = ['name', 'input', 'amount', 'unit', 'part'];

/** What stands in a cell of the table, as it is drawn. `row` undefined: the line below the last, where a project begins. */
export function projectCell(table: ProjectTable, row: ProjectRow | undefined, column: ProjectColumn): CellView {
  const { view } = table;
  const words = view.app.words().projects;
  if (row === undefined) return column.field === 'name' ? { text: words.add, tone: 'accent' } : { text: '' };
  if (!row.isFirst && !OF_LINE.includes(column.field)) return { text: '' };
  const { project } = row;
  const tone = project.included ? {} : ({ tone: 'muted' } as const);
  switch (column.field) {
    case 'included':
      return { text: '', tick: project.included, title: project.included ? words.included : words.notIncluded };
    case 'name':
      return nameCell(table, row);
    case 'amount':
      return amountCell(table, row, column.year);
    case 'part':
      return partCell(table, row);
    case 'alone':
    case 'without':
      return resultCell(table, row, column.field);
    default:
      return { text: shownText(table, row, column), title: titleText(table, row, column), ...tone };
  }
}

function nameCell(table: ProjectTable, { project, isFirst }: ProjectRow): CellView {
  const { view } = table;
  const words = view.app.words().projects;
  const scenario = view.active() ?? '';
  const isOwn = recordsOf(view.book(), 'project').has(projectRecordId(scenario, project.id));
  const parent = view.scenario()?.parent ?? null;
  return {
    text: project.name,
    title: isOwn ? project.name : `${project.name} · ${words.inherited(view.named(parent))}`,
    ...(isFirst && project.included ? {} : { tone: 'muted' }),
  };
}

function amountCell(table: ProjectTable, row: ProjectRow, year: number): CellView {
  const { view } = table;
  const words = view.app.words().projects;
  const amount = amountIn(row, year);
  if (amount === null || amount === 0) return { text: amount === 0 ? '–' : '', tone: 'muted' };
  const text = formatNumber(amount, decimalsIn(table, year), view.language());
  const found = table.problemsOf(row.project.id).find((problem) => 'year' in problem && problem.year === year);
  if (found !== undefined) {
    return { text, state: 'invalid', title: say(words.problems, found, view.names()) };
  }
  const doubt = table.doubtText(row, year);
  const half = table.halfYearText(row.input);
  const said = half === null ? {} : { title: half };
  if (doubt === null) return { text, ...said, ...(row.project.included ? {} : { tone: 'muted' }) };
  return { text, state: 'outlier', title: doubt };
}

/** As many decimals as the amounts of a year have, at least one and at most three. */
function decimalsIn({ rows }: ProjectTable, year: number): number {
  const decimals = rows().map((row) => String(amountIn(row, year) ?? 0).split('.')[1]?.length ?? 0);
  return Math.min(3, Math.max(1, ...decimals));
}

function partCell(table: ProjectTable, row: ProjectRow): CellView {
  if (partOf(row.input) === null) return { text: '–', tone: 'muted' };
  const share = partIn(row);
  return share === 0
    ? { text: '–', tone: 'muted' }
    : { text: formatShort(share, 2, table.view.language()), ...(row.project.included ? {} : { tone: 'muted' }) };
}

function resultCell(table: ProjectTable, { project }: ProjectRow, field: 'alone' | 'without'): CellView {
  const { view } = table;
  const result = table.results().get(project.id);
  if (result === undefined) return { text: '' };
  if (field === 'without') {
    const place = result.among.place.without;
    return { text: place > 0 ? String(place) : '–', title: view.nameOf(project.region) };
  }
  const difference = result.alone.score.with - result.alone.score.without;
  if (!Number.isFinite(difference)) return { text: '–', tone: 'muted' };
  const text = formatSigned(difference, 3, view.language());
  return { text, tone: text.startsWith('+') ? 'gain' : /[1-9]/.test(text) ? 'loss' : 'muted' };
}

/** A cell whole, on pointing; over which months the level is, where it is not the year. */
function titleText(table: ProjectTable, row: ProjectRow, column: ProjectColumn): string {
  const half = column.field === 'input' || column.field === 'unit' ? table.halfYearText(row.input) : null;
  return [wholeText(table, row, column), ...(half === null ? [] : [half])].join(' · ');
}

/** The text of a cell where there is little room. */
function shownText(table: ProjectTable, row: ProjectRow, column: ProjectColumn): string {
  const { view } = table;
  if (column.field !== 'region') return wholeText(table, row, column);
  const region = view.document.settings().regions.find(({ code }) => code === row.project.region);
  return region?.shortNames[view.language()] ?? row.project.region;
}

/** What a cell holds, in words and whole: for the clipboard, the editor and on pointing. */
export function wholeText(table: ProjectTable, row: ProjectRow, column: ProjectColumn): string {
  const { view } = table;
  const { project } = row;
  const words = view.app.words();
  const plain = (value: number | null): string => (value === null ? '' : plainNumber(value, view.language()));
  switch (column.field) {
    case 'included':
      return project.included ? '1' : '0';
    case 'name':
      return project.name;
    case 'region':
      return view.nameOf(project.region);
    case 'input':
      return table.inputOf(row.input)?.shortNames[view.language()] ?? row.input;
    case 'amount':
      return plain(amountIn(row, column.year));
    case 'unit':
      return table.unitText(row.unit);
    case 'part':
      return partOf(row.input) === null ? '' : plain(partIn(row));
    case 'share':
      return plain(project.share);
    case 'status':
      return words.projects.statuses[project.status];
    case 'probability':
      return plain(project.probability);
    case 'jobs':
      return plain(project.jobs);
    case 'alone': {
      const score = table.results().get(project.id)?.alone.score;
      return score === undefined ? '' : plain(score.with - score.without);
    }
    case 'without':
      return plain(table.results().get(project.id)?.among.place.without ?? null);
  }
}

/** Whether a cell of the table can be edited. */
export function isEditable(row: ProjectRow | undefined, column: ProjectColumn): boolean {
  if (column.field === 'alone' || column.field === 'without') return false;
  if (row === undefined) return column.field !== 'included';
  if (column.field === 'part') return partOf(row.input) !== null;
  return row.isFirst || OF_LINE.includes(column.field);
}
