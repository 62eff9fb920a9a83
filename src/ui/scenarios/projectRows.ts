import type { InputCode } from '../../model/methodology';
import type { PlannedProject } from '../../model/plan';
import type { ProjectField, ProjectFields } from '../../model/projectFields';
import { partOf } from '../../model/projectInputs';
import type { AmountUnit } from '../../model/projectText';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { ProjectAmount } from '../../model/scenario';
import type { ProjectStatement } from '../../state/scenarioEdits';

/** One line of the table: the amounts of a project into one level, in one money. */
export interface ProjectRow {
  readonly project: PlannedProject;
  readonly input: InputCode;
  readonly unit: AmountUnit;
  /** The first line of its project: the others repeat only its name. */
  readonly isFirst: boolean;
}

/** A column of the table; each year has one for its amounts. */
export type ProjectColumn =
  | { readonly field: Exclude<ProjectField, 'amount'> }
  | { readonly field: 'amount'; readonly year: number }
  /** What the project does to R alone, and the place without it: computed. */
  | { readonly field: 'alone' | 'without' };

/** Money of which an amount says none is taken to be. */
const TENGE = 'KZT';

const unitOf = ({ currency, scale }: ProjectAmount): AmountUnit => ({ currency: currency ?? TENGE, scale });
const isSameUnit = (a: AmountUnit, b: AmountUnit): boolean => a.currency === b.currency && a.scale === b.scale;

/** The lines of all projects in their order. A project without any amount has none, so that one is kept at 0. */
export const projectRows = (projects: readonly PlannedProject[]): readonly ProjectRow[] =>
  projects
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((project) => {
      const rows: ProjectRow[] = [];
      for (const amount of project.amounts) {
        if (rows.some((row) => belongs(amount, row))) continue;
        rows.push({ project, input: amount.input, unit: unitOf(amount), isFirst: rows.length === 0 });
      }
      return rows;
    });

const belongs = (amount: ProjectAmount, row: Pick<ProjectRow, 'input' | 'unit'>): boolean =>
  amount.input === row.input && isSameUnit(unitOf(amount), row.unit);

/** The amount of a line in a year; null where there is none. */
export function amountIn(row: ProjectRow, year: number): number | null {
  const found = row.project.amounts.filter((amount) => amount.year === year && belongs(amount, row));
  return found.length === 0 ? null : found.reduce((sum, { amount }) => sum + amount, 0);
}

/** Of the amounts of a line, what per cent is also one of another level. */
export const partIn = ({ project, input }: ProjectRow): number =>
  project.parts.find(({ of }) => of === input)?.share ?? 0;

/** The years that have columns: those that can be planned for, and those of amounts that are there. */
export const projectYears = (projects: readonly PlannedProject[], offered: readonly number[]): readonly number[] =>
  [...new Set([...offered, ...projects.flatMap(({ amounts }) => amounts.map(({ year }) => year))])].sort(
    (a, b) => a - b,
  );

/** A project that nothing is known of but where it may stand. */
export interface NewProject {
  readonly name: string;
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly unit: AmountUnit;
  readonly year: number;
  readonly order: number;
}

/** A project as it begins: counted whole, planned, sure. */
export const begunProject = ({ name, region, input, unit, year, order }: NewProject): ProjectStatement => ({
  name,
  region,
  status: 'planned',
  probability: 100,
  share: 100,
  jobs: null,
  amounts: [{ input, year, amount: 0, ...unit }],
  parts: [],
  included: true,
  order,
});

/** What a line is known by once its level or its money is said otherwise: a level brings its own money with it. */
export function lineWith(
  { input, unit }: Pick<ProjectRow, 'input' | 'unit'>,
  said: Partial<Pick<ProjectFields, 'input' | 'unit'>>,
  unitOf: (input: InputCode) => AmountUnit,
): Pick<ProjectRow, 'input' | 'unit'> {
  if (said.unit !== undefined) return { input, unit: said.unit };
  if (said.input === undefined) return { input, unit };
  return { input: said.input, unit: isSameUnit(unit, unitOf(input)) ? unitOf(said.input) : unit };
}

/** A project with another line, whose amount is yet to be typed. */
export const withLine = (project: ProjectStatement, amount: Omit<ProjectAmount, 'amount'>): ProjectStatement => ({
  ...project,
  amounts: [...project.amounts, { ...amount, amount: 0 }],
});

/** A project with one field of one of its lines said otherwise. `year`: of the amount. */
export function withField<Field extends ProjectField>(
  project: ProjectStatement,
  row: Pick<ProjectRow, 'input' | 'unit'>,
  field: Field,
  value: ProjectFields[Field],
  at: { readonly year: number; readonly unitOf: (input: InputCode) => AmountUnit },
): ProjectStatement {
  const said = { [field]: value } as Partial<ProjectFields>;
  const isOwn = (amount: ProjectAmount): boolean => belongs(amount, row);
  const own = project.amounts.filter(isOwn);
  /** The amounts of the line become others; those of other lines stay where they are. */
  const withOwn = (next: readonly ProjectAmount[]): readonly ProjectAmount[] => {
    const place = project.amounts.findIndex(isOwn);
    const others = (from: number, to?: number) => project.amounts.slice(from, to).filter((each) => !isOwn(each));
    return [...others(0, place), ...next, ...others(place)];
  };
  if (said.amount !== undefined) {
    const rest = own.filter(({ year }) => year !== at.year);
    const next: ProjectAmount = { input: row.input, year: at.year, amount: said.amount ?? 0, ...row.unit };
    // The line itself stays: one amount of 0 holds it.
    return { ...project, amounts: withOwn(inOrder(said.amount === null && rest.length > 0 ? rest : [...rest, next])) };
  }
  if (said.unit !== undefined || said.input !== undefined) {
    const { input, unit } = lineWith(row, said, at.unitOf);
    const amounts = withOwn(own.map((amount) => ({ ...amount, ...unit, input })));
    return { ...project, amounts, parts: project.parts.filter(({ of }) => amounts.some((each) => each.input === of)) };
  }
  if (said.part !== undefined) {
    const into = partOf(row.input);
    const parts = project.parts.filter(({ of }) => of !== row.input);
    const share = said.part;
    return {
      ...project,
      parts: into === null || share === 0 ? parts : [...parts, { input: into, of: row.input, share }],
    };
  }
  return { ...project, ...said };
}

const inOrder = (amounts: readonly ProjectAmount[]): readonly ProjectAmount[] =>
  amounts.toSorted((a, b) => a.year - b.year);

/** A project begun in another year: its first amount falls into it, and the others move with it. */
export function begunIn({ id: _, ...project }: PlannedProject, year: number): ProjectStatement {
  const first = Math.min(...project.amounts.map((amount) => amount.year));
  return { ...project, amounts: project.amounts.map((amount) => ({ ...amount, year: amount.year - first + year })) };
}

/** An amount before and after an import; null where there is none. */
interface AmountChange {
  readonly before: ProjectAmount | null;
  readonly after: ProjectAmount | null;
}

/** What becomes of the amounts of a project: those of the file, each with what stands there in the same money, then those that go. */
export function amountChanges(
  standing: readonly ProjectAmount[],
  said: readonly ProjectAmount[],
): readonly AmountChange[] {
  const alike = (a: ProjectAmount, b: ProjectAmount): boolean => samePlain({ ...a, amount: 0 }, { ...b, amount: 0 });
  return [
    ...said.map((after) => ({ before: standing.find((each) => alike(each, after)) ?? null, after })),
    ...standing
      .filter((before) => before.amount !== 0 && said.every((each) => !alike(each, before)))
      .map((before) => ({ before, after: null })),
  ];
}
