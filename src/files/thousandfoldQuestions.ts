import type { RowProblem } from '../model/problem';
import type { KnownInput, ReadingChoice, ReadingQuestion, RejectedRow } from '../model/reading';
import { thousandfold, wrongSide } from '../model/thousandfold';
import { placeOf } from './datasetDraft';
import { converted } from './datasetUnits';
import { type Fault, placed, rowText } from './rowFault';
import type { TakenCell } from './sameCells';

/** Cells of one scale a column, and what was asked, found and left out on the way. */
export interface ScaledCells {
  readonly cells: TakenCell[];
  readonly questions: ReadingQuestion[];
  readonly findings: RowProblem[];
  readonly rejected: RejectedRow[];
}

/**
 * Asks about the rows of a column that stand about a thousandfold apart from its others; until then they are held back
 * (methodology.md §10: nothing is converted silently).
 *
 * @param answer the answer given to a question, by the question's id: `thousandfold:<input>:<year>`
 */
export function settleScales(
  file: string,
  taken: readonly TakenCell[],
  answer: (id: string) => ReadingChoice | undefined,
): ScaledCells {
  const scaled: ScaledCells = { cells: [], questions: [], findings: [], rejected: [] };
  const apart = new Map<TakenCell, Apart>();
  for (const column of columnsOf(taken)) {
    const doubt = doubtAbout(column, answer);
    if (doubt === null) continue;
    for (const cell of doubt.cells) apart.set(cell, doubt);
    const { id, fault, chosen, first } = doubt;
    const problem = placed(fault, placeOf(file, first.cell));
    if (chosen === 'as is') scaled.findings.push(problem);
    if (chosen !== null) continue;
    scaled.questions.push({ id, kind: 'thousandfold', problem, choices: doubt.choices, cells: doubt.cells.length });
  }
  for (const each of taken) {
    const doubt = apart.get(each);
    const chosen = doubt === undefined ? 'as is' : doubt.chosen;
    if (chosen === 'as is') scaled.cells.push(each);
    if (doubt === undefined) continue;
    if (chosen === 'convert' || chosen === 'convert others') {
      const isConverted = doubt.rows.has(each.cell.row) === (chosen === 'convert');
      const { factor } = doubt.fault;
      scaled.cells.push(
        isConverted ? inScale(each, chosen === 'convert' ? factor : factor === 1e3 ? 1e-3 : 1e3) : each,
      );
    }
    if (chosen === 'leave out') {
      const problem = placed(doubt.fault, placeOf(file, each.cell));
      scaled.rejected.push({ problem, text: rowText(each.cell.cells) });
    }
  }
  return scaled;
}

const CHOICES = ['convert', 'as is', 'leave out'] as const satisfies readonly ReadingChoice[];
/** Where nothing tells which of the two clusters is wrong. */
const EITHER_WAY = ['convert', 'convert others', 'as is', 'leave out'] as const satisfies readonly ReadingChoice[];

/** The cells of a column that are in doubt, and what is to become of them; null while it is asked. */
interface Apart {
  readonly id: string;
  readonly fault: Fault<Extract<RowProblem, { code: 'thousandfold' }>>;
  /** Those that stand apart; all of both clusters where either may be wrong. */
  readonly cells: readonly TakenCell[];
  readonly rows: ReadonlySet<number>;
  readonly choices: typeof CHOICES | typeof EITHER_WAY;
  readonly first: TakenCell;
  readonly chosen: (typeof EITHER_WAY)[number] | null;
}

function doubtAbout(column: readonly TakenCell[], answer: (id: string) => ReadingChoice | undefined): Apart | null {
  const values = column.flatMap(({ cell, observation }) =>
    observation.kind === 'number' ? [{ row: cell.row, value: observation.value }] : [],
  );
  const found = thousandfold(values);
  const about = column[0]?.cell;
  if (found === null || about === undefined) return null;
  const { input, year } = about;
  const decided = wrongSide(found, values, sizeBefore(input, year));
  const { factor, ...apart } = decided ?? found;
  const rows = new Set(apart.rows);
  const inDoubt = new Set(decided === null ? [...apart.rows, ...apart.others] : apart.rows);
  const cells = column.filter(({ cell, observation }) => observation.kind === 'number' && inDoubt.has(cell.row));
  const first = cells.find(({ cell }) => rows.has(cell.row));
  if (first === undefined) return null;
  const choices = decided === null ? EITHER_WAY : CHOICES;
  const id = `thousandfold:${input.code}:${year}`;
  const given = answer(id);
  const chosen = choices.find((choice) => choice === given) ?? null;
  const fault = { code: 'thousandfold', input: input.code, year, rows: apart.rows, factor } as const;
  return { id, fault, cells, rows, choices, first, chosen };
}

/** How large the figures of that year in the package are, else those of the last year before it that has any. */
function sizeBefore({ sizes = {} }: KnownInput, year: number): number | null {
  const known = Object.keys(sizes)
    .map(Number)
    .filter((each) => each <= year);
  return known.length === 0 ? null : (sizes[Math.max(...known)] ?? null);
}

/** The cells of each input and year, in the order in which the columns were met. */
function columnsOf(taken: readonly TakenCell[]): Iterable<readonly TakenCell[]> {
  const columns = new Map<string, TakenCell[]>();
  for (const each of taken) {
    const key = `${each.cell.input.code}@${each.cell.year}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [each]);
    else column.push(each);
  }
  return columns.values();
}

const inScale = ({ cell, observation }: TakenCell, factor: number): TakenCell => ({
  cell,
  observation:
    observation.kind === 'number' ? { ...observation, value: converted(observation.value, factor) } : observation,
});
