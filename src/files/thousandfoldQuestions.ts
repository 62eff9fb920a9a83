import type { RowProblem } from '../model/problem';
import type { KnownInput, ReadingChoice, ReadingQuestion, RejectedRow } from '../model/reading';
import type { Region } from '../model/region';
import {
  inverseFactor,
  type RowValue,
  SCALE_FACTORS,
  type ScaleFactor,
  type Thousandfold,
  thousandfold,
  toScale,
  typicalSize,
  wrongSide,
} from '../model/thousandfold';
import { placeOf } from './datasetDraft';
import { type Fault, placed, rowText } from './rowFault';
import type { TakenCell } from './sameCells';
import { type SlippedCells, slippedCells } from './slippedCells';

/** Cells of one scale a column, and what was asked, found and left out on the way. */
export interface ScaledCells {
  readonly cells: TakenCell[];
  readonly questions: ReadingQuestion[];
  readonly findings: RowProblem[];
  readonly rejected: RejectedRow[];
}

/**
 * Asks about the rows of a column that stand some thousandfolds apart from what the same regions have beside them, else
 * from its other rows; until then they are held back (methodology.md §10: nothing is converted silently).
 *
 * @param regions in the order in which `KnownInput.figures` stand
 * @param answer the answer given to a question, by the question's id: `thousandfold:<input>:<year>`, with
 *   `:<factor>` behind it for rows that another factor brings to scale than the first of them
 */
export function settleScales(
  file: string,
  taken: readonly TakenCell[],
  regions: readonly Region[],
  answer: (id: string) => ReadingChoice | undefined,
): ScaledCells {
  const scaled: ScaledCells = { cells: [], questions: [], findings: [], rejected: [] };
  const apart = new Map<TakenCell, Apart>();
  const found = slippedCells(taken, regions);
  const doubts = [...columnsOf(taken)].flatMap((column) => doubtsAbout(column, found, answer));
  for (const doubt of doubts) {
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
      scaled.cells.push(isConverted ? inScale(each, chosen === 'convert' ? factor : inverseFactor(factor)) : each);
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

type Answers = (id: string) => ReadingChoice | undefined;

/** What is doubtful in a column: figures beside those of their regions, or, where there are none beside, two clusters. */
function doubtsAbout(column: readonly TakenCell[], found: SlippedCells, answer: Answers): readonly Apart[] {
  const isSlipped = column.some((each) => found.slips.has(each));
  if (!isSlipped && column.every((each) => found.measured.has(each))) return [];
  const values = column.flatMap(({ cell, observation }) =>
    observation.kind === 'number' ? [{ row: cell.row, value: observation.value }] : [],
  );
  const clusters = thousandfold(values);
  if (!isSlipped) return clusters === null ? [] : clusterDoubt(column, clusters, values, found, answer);
  const doubts: Apart[] = [];
  for (const factor of SCALE_FACTORS) {
    doubts.push(...slipDoubt(column, factor, clusters, found, answer, doubts.length === 0 ? '' : `:${factor}`));
  }
  return doubts;
}

/** The rows that have slipped by a factor, and those with nothing beside them that stand in one cluster with them. */
function slipDoubt(
  column: readonly TakenCell[],
  factor: ScaleFactor,
  clusters: Thousandfold | null,
  { slips, measured }: SlippedCells,
  answer: Answers,
  ending = '',
): readonly Apart[] {
  const first = column.find((each) => slips.get(each)?.factor === factor);
  const slip = first === undefined ? undefined : slips.get(first);
  if (first === undefined || slip === undefined) return [];
  const alike = new Set(clusters === null ? [] : clusters.factor === factor ? clusters.rows : clusters.others);
  const cells = column.filter(
    (each) =>
      slips.get(each)?.factor === factor ||
      (each.observation.kind === 'number' && !slips.has(each) && !measured.has(each) && alike.has(each.cell.row)),
  );
  const value = first.observation.kind === 'number' ? first.observation.value : Number.NaN;
  const beside = { year: slip.year, figure: slip.beside, value };
  const apart = apartOf(cells, factor, CHOICES, answer, { beside, ending });
  return apart === null ? [] : [apart];
}

function clusterDoubt(
  column: readonly TakenCell[],
  clusters: Thousandfold,
  values: readonly RowValue[],
  { measured }: SlippedCells,
  answer: Answers,
): readonly Apart[] {
  const about = column[0]?.cell;
  const decided = about === undefined ? null : wrongSide(clusters, values, sizeBefore(about.input, about.year));
  const { factor, rows, others } = decided ?? clusters;
  const inDoubt = new Set(decided === null ? [...rows, ...others] : rows);
  const cells = column.filter(
    (each) => each.observation.kind === 'number' && inDoubt.has(each.cell.row) && !measured.has(each),
  );
  const apart = apartOf(cells, factor, decided === null ? EITHER_WAY : CHOICES, answer, { rows: new Set(rows) });
  return apart === null ? [] : [apart];
}

interface ApartMore {
  /** Those that stand apart; all of them where none are named. */
  readonly rows?: ReadonlySet<number>;
  readonly beside?: NonNullable<Apart['fault']['beside']>;
  /** Of the question's id. */
  readonly ending?: string;
}

function apartOf(
  cells: readonly TakenCell[],
  factor: ScaleFactor,
  choices: Apart['choices'],
  answer: Answers,
  { rows = new Set(cells.map(({ cell }) => cell.row)), beside, ending = '' }: ApartMore,
): Apart | null {
  const first = cells.find(({ cell }) => rows.has(cell.row));
  if (first === undefined) return null;
  const { input, year } = first.cell;
  const id = `thousandfold:${input.code}:${year}${ending}`;
  const given = answer(id);
  const fault = {
    code: 'thousandfold',
    input: input.code,
    year,
    rows: [...rows].sort((a, b) => a - b),
    factor,
    ...(beside === undefined ? {} : { beside }),
  } as const;
  return { id, fault, cells, rows, choices, first, chosen: choices.find((choice) => choice === given) ?? null };
}

/** How large the figures of that year in the package are, else those of the last year before it that has any. */
function sizeBefore({ figures = {} }: KnownInput, year: number): number | null {
  const known = Object.keys(figures)
    .map(Number)
    .filter((each) => each <= year)
    .sort((a, b) => b - a);
  for (const each of known) {
    const size = typicalSize(figures[each] ?? []);
    if (size !== null) return size;
  }
  return null;
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

const inScale = ({ cell, observation }: TakenCell, factor: ScaleFactor): TakenCell => ({
  cell,
  observation:
    observation.kind === 'number' ? { ...observation, value: toScale(observation.value, factor) } : observation,
});
