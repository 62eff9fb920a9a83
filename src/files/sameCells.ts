import type { Observation } from '../model/observation';
import type { RowProblem } from '../model/problem';
import type { ReadingChoice, ReadingQuestion } from '../model/reading';
import { type DraftCell, placeOf } from './datasetDraft';

/** A cell of a file with what was read in it. */
export interface TakenCell {
  readonly cell: DraftCell;
  readonly observation: Observation;
}

/** Cells of which none stands there twice, and what was found and is asked on the way. */
export interface SettledCells {
  readonly cells: TakenCell[];
  readonly questions: ReadingQuestion[];
  readonly findings: RowProblem[];
}

/**
 * Collects the cells of a file so that none stands there twice: the same value again is noted and the first kept,
 * another value is asked about, never decided by the order of the rows.
 *
 * @param answer the answer given to a question, by the question's id
 */
export function createCellCollector(file: string, answer: (id: string) => ReadingChoice | undefined) {
  const occurrences = new Map<string, TakenCell | TakenCell[]>();
  return {
    add(cell: DraftCell, observation: Observation): void {
      const id = `same:${cell.region}:${cell.input.code}:${cell.year}`;
      const occurrence = { cell, observation };
      const known = occurrences.get(id);
      if (known === undefined) occurrences.set(id, occurrence);
      else if (Array.isArray(known)) known.push(occurrence);
      else occurrences.set(id, [known, occurrence]);
    },
    /** In the order in which the cells were met first. */
    finish(): SettledCells {
      const settled: SettledCells = { cells: [], questions: [], findings: [] };
      for (const [id, found] of occurrences) {
        if (Array.isArray(found)) settle(file, found, id, answer(id), settled);
        else settled.cells.push(found);
      }
      return settled;
    },
  };
}

function settle(
  file: string,
  same: readonly TakenCell[],
  id: string,
  answer: ReadingChoice | undefined,
  settled: SettledCells,
): void {
  const [first, again] = same;
  if (first === undefined || again === undefined) return;
  const agree = same.every(({ observation }) => sameFigure(observation, first.observation));
  const taken = agree || answer === 'first' ? first : answer === 'last' ? same.at(-1) : undefined;
  const { region, input, year } = first.cell;
  const values = [...new Set(same.map(shownValue))];
  const place = placeOf(file, again.cell);
  const problem: RowProblem = { code: 'sameCellTwice', region, input: input.code, year, values, place };
  if (taken !== undefined) settled.cells.push(taken);
  if (taken !== undefined || answer === 'leave out') settled.findings.push(problem);
  else settled.questions.push({ id, kind: 'same', problem, choices: ['first', 'last', 'leave out'], cells: 1 });
}

/** What stands in the file; a plain number as such, for each language writes it in its own way. */
function shownValue({ observation, cell }: TakenCell): string | number {
  if (observation.kind === 'missing' && cell.value === '') return observation.reason;
  const isPlain = observation.kind === 'number' && /^-?\d+(?:[.,]\d+)?$/.test(cell.value);
  return isPlain && Number(cell.value.replace(',', '.')) === observation.value ? observation.value : cell.value;
}

/** Whether two observations of one cell say the same figure; source and note may differ. */
function sameFigure(a: Observation, b: Observation): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'missing') return b.kind === 'missing';
  return b.kind === 'invalid' && a.text === b.text;
}
