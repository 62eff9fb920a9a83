import { readNoData } from '../model/noData';
import type { Observation } from '../model/observation';
import type { RowProblem } from '../model/problem';
import { type DecimalSign, decideDecimalSign, readQuantity } from '../model/quantity';
import type {
  DatasetReading,
  ReadCell,
  ReadingAnswers,
  ReadingChoice,
  ReadingContext,
  ReadingQuestion,
  RejectedRow,
} from '../model/reading';
import { type DatasetDraft, type DraftCell, placeOf } from './datasetDraft';
import { converted, createUnitJudge } from './datasetUnits';
import { type Fault, placed, rowText } from './rowFault';
import { createCellCollector, type TakenCell } from './sameCells';
import { settleScales } from './thousandfoldQuestions';

/** What of a dataset's reading comes from its rows alone. */
type FromRows = Pick<
  DatasetReading,
  'decimalSign' | 'cells' | 'units' | 'blanks' | 'questions' | 'rejected' | 'findings'
>;

/**
 * Turns placed texts into observations: decides the decimal sign over the whole file, brings figures into the units of
 * their inputs, finds cells that stand there twice and rows in another scale, and says what is doubtful. What hangs on a question without an
 * answer is held back.
 */
export function readDataset(
  file: string,
  draft: DatasetDraft,
  answers: ReadingAnswers,
  regions: ReadingContext['regions'],
): FromRows {
  const answer = answerTo(answers, 'decimals', 'decimals');
  const sign = answer === ',' || answer === '.' ? answer : decideDecimalSign(figureTexts(draft.drafts));
  if (typeof sign === 'object') return askedForDecimals(file, draft, sign.ambiguous);
  const reading = createReading(file, draft, sign, answers, regions);
  for (const each of draft.drafts) reading.add(each);
  return reading.finish();
}

const answerTo = (answers: ReadingAnswers, kind: string, id: string): ReadingChoice | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : Object.hasOwn(answers, kind) ? answers[kind] : undefined;

function* figureTexts(drafts: readonly DraftCell[]): Iterable<string> {
  for (const { value, figure } of drafts) if (figure === null && readNoData(value) === null) yield value;
}

function askedForDecimals(file: string, draft: DatasetDraft, samples: readonly string[]): FromRows {
  const first = draft.drafts.find(({ value }) => value === samples[0]);
  const place = first === undefined ? { file } : placeOf(file, first);
  const question: ReadingQuestion = {
    id: 'decimals',
    kind: 'decimals',
    problem: { code: 'ambiguousDecimals', samples, place },
    choices: [',', '.'],
    cells: draft.drafts.length,
  };
  const { rejected, findings } = draft;
  return { decimalSign: null, cells: [], units: {}, blanks: 0, questions: [question], rejected, findings };
}

/** What one cell of a file comes to. */
type CellVerdict =
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'blank' }
  | { readonly kind: 'rejected'; readonly fault: Fault }
  | { readonly kind: 'held back' };

function createReading(
  file: string,
  draft: DatasetDraft,
  sign: DecimalSign,
  answers: ReadingAnswers,
  regions: ReadingContext['regions'],
) {
  const rejected: RejectedRow[] = [...draft.rejected];
  const findings: RowProblem[] = [...draft.findings];
  const questions = new Map<string, ReadingQuestion>();
  const units = createUnitJudge((id) => answerTo(answers, 'unit', id));
  const cells = createCellCollector(file, (id) => answerTo(answers, 'same', id));
  let blanks = 0;

  const find = (cell: DraftCell, fault: Fault): void => {
    findings.push(placed(fault, placeOf(file, cell)));
  };
  const ask = (cell: DraftCell, id: string, fault: Fault, choices: readonly ReadingChoice[]): void => {
    const known = questions.get(id);
    const problem = known?.problem ?? placed(fault, placeOf(file, cell));
    questions.set(id, { id, kind: 'unit', problem, choices, cells: (known?.cells ?? 0) + 1 });
  };

  const judge = (cell: DraftCell): CellVerdict => {
    const withoutFigure = noFigure(cell);
    if (withoutFigure !== null) return withoutFigure;
    const unit = units.judge(cell.input, cell.unit);
    if (unit.kind === 'asked') {
      ask(cell, unit.id, unit.fault, unit.choices);
      return { kind: 'held back' };
    }
    return unit.kind === 'left out' ? { kind: 'rejected', fault: unit.fault } : figure(cell, sign, unit.factor);
  };

  return {
    add(cell: DraftCell): void {
      const verdict = judge(cell);
      if (verdict.kind === 'blank') blanks += 1;
      if (verdict.kind === 'rejected') {
        rejected.push({ problem: placed(verdict.fault, placeOf(file, cell)), text: rowText(cell.cells) });
      }
      if (verdict.kind !== 'observation') return;
      const { observation } = verdict;
      const fault = doubtAbout(cell, observation);
      if (fault !== null) find(cell, fault);
      cells.add(cell, observation);
    },
    finish(): FromRows {
      const collected = cells.finish();
      const scaled = settleScales(file, collected.cells, regions, (id) => answerTo(answers, 'thousandfold', id));
      return {
        decimalSign: sign,
        cells: scaled.cells.map(readCell),
        units: Object.fromEntries(units.units),
        blanks,
        questions: [...questions.values(), ...collected.questions, ...scaled.questions],
        rejected: [...rejected, ...scaled.rejected],
        findings: [...findings, ...collected.findings, ...scaled.findings],
      };
    },
  };
}

const readCell = ({ cell, observation }: TakenCell): ReadCell => ({
  row: cell.row,
  region: cell.region,
  input: cell.input.code,
  year: cell.year,
  observation,
});

/** A cell that says there is no figure, or nothing at all. */
function noFigure({ value, status, provenance }: DraftCell): CellVerdict | null {
  const missing = (reason: string): CellVerdict => ({
    kind: 'observation',
    observation: { kind: 'missing', reason, ...provenance },
  });
  const reason = readNoData(value);
  if (reason !== null) return missing(reason);
  if (status === 'missing' && value === '') return missing(provenance.note ?? '');
  return value === '' ? { kind: 'blank' } : null;
}

function figure(cell: DraftCell, sign: DecimalSign, factor: number): CellVerdict {
  const { input, value: text, unit, provenance } = cell;
  const quantity = cell.figure === null ? readQuantity(text, sign) : ({ kind: 'number', ...cell.figure } as const);
  if (quantity.kind === 'blank') return quantity;
  if (quantity.kind === 'notFinite') return { kind: 'rejected', fault: { code: 'notFinite', text } };
  if (quantity.kind === 'text') return { kind: 'observation', observation: { kind: 'invalid', text, ...provenance } };
  const isShare = input.unit.measure === 'percent' && input.unit.of === 'whole';
  // Shares are kept as 0..1; only where the file itself says per cent is a figure divided.
  const inPerCent = isShare && (quantity.percent || unit.includes('%'));
  const value = inPerCent ? quantity.value / 100 : converted(quantity.value, factor);
  if (!Number.isFinite(value)) return { kind: 'rejected', fault: { code: 'notFinite', text } };
  if (isShare && (value < 0 || value > 1)) {
    return { kind: 'rejected', fault: { code: 'shareOutOfRange', input: input.code, text } };
  }
  const status = cell.status === 'missing' ? 'final' : cell.status;
  return { kind: 'observation', observation: { kind: 'number', value, status, ...provenance } };
}

/** Net foreign direct investment may flow out (methodology.md §6); other levels below 0 are worth a look. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(['fdi']);

function doubtAbout({ input, value: text }: DraftCell, observation: Observation): Fault | null {
  if (observation.kind === 'invalid') return { code: 'notANumber', text };
  if (observation.kind !== 'number' || observation.value >= 0) return null;
  const isLevel = input.unit.measure === 'money' || input.unit.measure === 'count';
  const doubtful = isLevel && !MAY_BE_NEGATIVE.has(input.code);
  return doubtful ? { code: 'negativeLevel', input: input.code, value: observation.value } : null;
}
