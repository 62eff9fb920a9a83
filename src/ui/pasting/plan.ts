import type { Observation } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import type { DecimalDecision, DecimalSign } from '../../model/quantity';
import { conversionFactor, sameUnit, type Unit } from '../../model/unit';
import { computedObservation, figureObservation } from '../data/typed';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellRange } from '../sheet/source';
import type { PasteColumn, PasteGround } from './ground';
import { type BlockLayout, layoutOf } from './layout';
import { type BlockNumbers, type CellKind, decideSign, kindAt, readNumbers } from './numbers';
import {
  candidatesOf,
  columnsByHeading,
  columnsInOrder,
  namedTwice,
  type PlacedColumns,
  type PlacedRows,
  rowsByName,
  rowsInOrder,
} from './placing';
import { type Scale, type Slip, scaleOf, slipOf } from './slips';

/** What the user has decided of a block. */
export interface PasteChoices {
  readonly rows: 'names' | 'order';
  readonly columns: 'headings' | 'order';
  /** Null: as the block itself decides. */
  readonly sign: DecimalSign | null;
  /** Of figures whose program tells the number behind them: that number, or the text. */
  readonly figures: 'stored' | 'shown';
  readonly regions: ReadonlyMap<number, number>;
  readonly twice: ReadonlyMap<number, number>;
  /** Figures whose headings state another unit of the same measure. */
  readonly units: 'convert' | 'as is' | 'leave out' | null;
  /** Figures that look a thousand times too large or too small. */
  readonly slips: 'convert' | 'as is';
}

/** What has to be said of one cell before it is pasted. */
export type Doubt =
  | { readonly kind: Exclude<CellKind, 'blank' | 'number' | 'exact' | 'formula'> }
  | { readonly kind: 'formula'; readonly problem: ValueProblem }
  | { readonly kind: 'share' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'differing'; readonly stored: number }
  | { readonly kind: 'slip'; readonly factor: 1e3 | 1e-3; readonly beside: number };

/** One cell that a block goes to. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly region: number;
  readonly to: PasteColumn;
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly doubts: readonly Doubt[];
}

/** A column whose heading states a unit that its series is not in. `factor`: null where nothing converts it. */
export interface UnitDoubt {
  readonly column: number;
  readonly to: PasteColumn;
  readonly stated: Unit;
  readonly statedText: string;
  readonly factor: number | null;
}

/** What is known of a block before anything is decided. */
export interface BlockSurvey {
  readonly block: PastedBlock;
  readonly layout: BlockLayout;
  readonly decision: DecimalDecision;
  readonly selected: CellRange;
  readonly ground: PasteGround;
  /** What stands in the headings, where each names another series. */
  readonly byHeading: PlacedColumns | null;
}

/** Looks a block over: what of it is names, headings, figures, and in which sign they are written. */
export function surveyBlock(block: PastedBlock, selected: CellRange, ground: PasteGround): BlockSurvey {
  const layout = layoutOf(block, ground);
  const from = { row: layout.headingRows, column: layout.firstColumn };
  return {
    block,
    layout,
    decision: decideSign(block, from),
    selected,
    ground,
    byHeading: columnsByHeading(layout, selected, ground),
  };
}

/** What is chosen until the user says otherwise. */
export const firstChoices = ({ layout, byHeading }: BlockSurvey): PasteChoices => ({
  rows: layout.nameColumn >= 0 ? 'names' : 'order',
  columns: byHeading === null ? 'order' : 'headings',
  sign: null,
  figures: 'stored',
  regions: new Map(),
  twice: new Map(),
  units: null,
  slips: 'as is',
});

/** What a block comes to under the choices made. */
export interface PastePlan {
  readonly survey: BlockSurvey;
  readonly choices: PasteChoices;
  /** The sign the figures are read under; a guess while `isSignOpen`. */
  readonly sign: DecimalSign;
  readonly isSignOpen: boolean;
  readonly rows: PlacedRows;
  readonly columns: PlacedColumns;
  readonly units: readonly UnitDoubt[];
  readonly skipped: { readonly readOnly: number; readonly outside: number };
  readonly numbers: BlockNumbers;
  /** What the figures of each series are measured by; a series that has no scale is not among them. */
  readonly scales: ReadonlyMap<PasteColumn, Scale>;
  /** How many cells are to be written. */
  readonly cells: number;
  readonly counts: Readonly<Record<Counted, number>>;
  /** The first of the cells of which something has to be said. */
  readonly doubtful: readonly PlannedCell[];
  /** Questions without an answer: nothing is pasted before. */
  readonly open: number;
  /** Nothing of the block is in doubt. */
  readonly isCertain: boolean;
}

export type Counted = 'numbers' | 'exact' | 'missing' | 'invalid' | 'emptied' | 'doubtful' | 'slips' | 'hidden';

/** More are counted and not listed. */
export const MOST_LISTED = 200;

/** Lays a block out and reads it under the choices made; nothing is written. */
export function planOf(survey: BlockSurvey, choices: PasteChoices): PastePlan {
  const { block, layout, decision, selected, ground } = survey;
  const hasOnlyFigures = layout.nameColumn < 0 && layout.headingRows === 0;
  const rows =
    choices.rows === 'names'
      ? rowsByName(layout, ground, choices)
      : rowsInOrder(block, layout, selected, ground, hasOnlyFigures);
  const laid =
    (choices.columns === 'headings' ? survey.byHeading : null) ??
    columnsInOrder(block, layout, selected, ground, hasOnlyFigures);
  const units = unitDoubts(layout, laid);
  const columns = choices.units === 'leave out' ? without(laid, units) : laid;
  const sign = choices.sign ?? (typeof decision === 'string' ? decision : ground.usual);
  const numbers = readNumbers(
    block,
    { row: layout.headingRows, column: layout.firstColumn },
    sign,
    choices.figures === 'stored',
  );
  const scales = new Map(
    columns.columns.flatMap(({ to }): (readonly [PasteColumn, Scale])[] => {
      const scale = to === null ? null : scaleOf(to, ground);
      return to === null || scale === null ? [] : [[to, scale]];
    }),
  );
  const draft: Draft = { survey, choices, sign, rows, columns, units, numbers, scales };
  const tally = countCells(draft);
  const isOne = block.rows.length * block.width === 1;
  const isSignOpen = choices.sign === null && typeof decision !== 'string' && !isOne;
  const open =
    (isSignOpen ? 1 : 0) +
    (choices.units === null && units.length > 0 ? 1 : 0) +
    (choices.rows === 'names' ? openNames(survey, choices) : 0);
  const skipped = {
    readOnly: tally.readOnly,
    outside: rows.outside * columns.columns.length + columns.outside * (rows.rows.length + rows.outside),
  };
  return {
    ...draft,
    isSignOpen,
    skipped,
    cells: tally.cells,
    counts: tally.counts,
    doubtful: tally.doubtful,
    open,
    isCertain:
      isOne ||
      (hasOnlyFigures &&
        typeof decision === 'string' &&
        !rows.isUnpinned &&
        tally.counts.doubtful === 0 &&
        skipped.readOnly === 0 &&
        skipped.outside === 0),
  };
}

function openNames({ layout, ground }: BlockSurvey, choices: PasteChoices): number {
  const unsaid = layout.names.filter(
    (_, at) => candidatesOf(layout, at, ground).length > 0 && !choices.regions.has(layout.headingRows + at),
  );
  const twice = [...namedTwice(layout, ground, choices).keys()].filter((region) => !choices.twice.has(region));
  return unsaid.length + twice.length;
}

function unitDoubts(layout: BlockLayout, { columns }: PlacedColumns): readonly UnitDoubt[] {
  return columns.flatMap(({ column, to }): UnitDoubt[] => {
    const { unit, unitText } = layout.headings[column - layout.firstColumn] ?? {};
    if (to === null || unit === undefined || unitText === undefined || agreesWith(unit, to.unit)) return [];
    return [{ column, to, stated: unit, statedText: unitText, factor: conversionFactor(unit, to.unit) }];
  });
}

const without = (laid: PlacedColumns, units: readonly UnitDoubt[]): PlacedColumns => ({
  ...laid,
  columns: laid.columns.filter(({ to }) => !units.some((doubt) => doubt.to === to)),
});

/** A bare "%" says nothing of what it is a part; "units" nothing of when they were counted. */
const agreesWith = (stated: Unit, kept: Unit): boolean =>
  sameUnit(stated, kept) ||
  (stated.measure === 'percent' && kept.measure === 'percent') ||
  (stated.measure === 'count' && kept.measure === 'count' && stated.scale === kept.scale);

type Draft = Pick<PastePlan, 'survey' | 'choices' | 'sign' | 'rows' | 'columns' | 'units' | 'numbers' | 'scales'>;

/** What figures of a column are multiplied by before they are kept. */
const factorOf = ({ choices, units }: Draft, column: number): number =>
  choices.units === 'convert' ? (units.find((each) => each.column === column)?.factor ?? 1) : 1;

const slipIn = ({ scales }: Draft, value: number, region: number, to: PasteColumn): Slip | null => {
  const scale = scales.get(to);
  return scale === undefined || Number.isNaN(value) ? null : slipOf(value, region, scale);
};

/** Goes over the cells that a block is written to, one by one, in the order of the block. */
function forEachCell(
  draft: Draft,
  accepted: (row: number, column: number, region: number, to: PasteColumn) => void,
  refused: () => void,
): void {
  const { block, ground } = draft.survey;
  for (const { row, region } of draft.rows.rows) {
    const length = block.rows[row]?.length ?? 0;
    for (const { column, to } of draft.columns.columns) {
      // Short rows leave the cells beside them alone.
      if (column >= length) continue;
      if (to !== null && ground.accepts(region, to)) accepted(row, column, region, to);
      else refused();
    }
  }
}

function countCells(draft: Draft) {
  const counts: Record<Counted, number> = {
    numbers: 0,
    exact: 0,
    missing: 0,
    invalid: 0,
    emptied: 0,
    doubtful: 0,
    slips: 0,
    hidden: 0,
  };
  const doubtful: PlannedCell[] = [];
  const differing = new Set(draft.numbers.differing);
  let cells = 0;
  let readOnly = 0;
  forEachCell(
    draft,
    (row, column, region, to) => {
      cells += 1;
      const doubts = doubtsOf(draft, row, column, region, to, differing);
      const kind = kindAt(draft.numbers, row * draft.numbers.width + column);
      const counted = COUNTED[kind];
      if (counted !== null) counts[counted] += 1;
      if (kind === 'exact') counts.exact += 1;
      if (doubts.length === 0) return;
      counts.doubtful += 1;
      if (doubts.some((doubt) => doubt.kind === 'slip')) counts.slips += 1;
      if (doubts.some((doubt) => doubt.kind === 'hidden')) counts.hidden += 1;
      if (doubts.some(({ kind: doubt }) => doubt === 'share' || doubt === 'formula')) {
        counts.numbers -= 1;
        counts.invalid += 1;
      }
      if (doubtful.length < MOST_LISTED) doubtful.push(plannedCell(draft, row, column, region, to, doubts));
    },
    () => {
      readOnly += 1;
    },
  );
  return { cells, readOnly, counts, doubtful };
}

const COUNTED: Readonly<Record<CellKind, Counted | null>> = {
  blank: 'emptied',
  number: 'numbers',
  exact: 'numbers',
  formula: 'numbers',
  missing: 'missing',
  text: 'invalid',
  date: 'invalid',
  error: 'invalid',
  notFinite: 'invalid',
};

const NO_DOUBTS: readonly Doubt[] = [];

function doubtsOf(
  draft: Draft,
  row: number,
  column: number,
  region: number,
  to: PasteColumn,
  differing: ReadonlySet<number>,
): readonly Doubt[] {
  const { block } = draft.survey;
  const at = row * block.width + column;
  const kind = kindAt(draft.numbers, at);
  const isHidden = block.hiddenRows.has(row);
  const value = (draft.numbers.values[at] ?? Number.NaN) * factorOf(draft, column);
  const slip = slipIn(draft, value, region, to);
  const isPercent = draft.numbers.percents[at] === 1 && (to.unit.measure === 'money' || to.unit.measure === 'count');
  const isPlain = kind === 'blank' || kind === 'number' || kind === 'exact';
  const isShare = isPlain && to.style.isShare && (value < 0 || value > 100);
  if (isPlain && !isHidden && slip === null && !isPercent && !isShare && !differing.has(at)) return NO_DOUBTS;
  const doubts: Doubt[] = [];
  if (kind === 'formula') {
    const computed = computedObservation(textAt(block, row, column), contextOf(draft, region, to, null));
    if (!computed.ok) doubts.push({ kind, problem: computed.problem });
    else if (computed.value.kind === 'invalid') doubts.push({ kind: 'share' });
  } else if (!isPlain) doubts.push({ kind });
  if (isShare) doubts.push({ kind: 'share' });
  if (differing.has(at)) doubts.push({ kind: 'differing', stored: block.stored?.[at] ?? Number.NaN });
  if (isPercent) doubts.push({ kind: 'percent' });
  if (slip !== null) doubts.push({ kind: 'slip', ...slip });
  if (isHidden) doubts.push({ kind: 'hidden' });
  return doubts;
}

const textAt = ({ rows }: PastedBlock, row: number, column: number): string => rows[row]?.[column] ?? '';

const contextOf = ({ survey: { ground } }: Draft, region: number, to: PasteColumn, standing: Observation | null) => ({
  style: to.style,
  standing,
  // What is typed behind `=` is the user's own writing, whatever the block around it is written in.
  decimalSign: ground.usual,
  own: to,
  cell: (input: string, year: number) => ground.shown(region, input, year),
});

/** What a cell of a block would hold; null empties it. */
function observationOf(draft: Draft, row: number, column: number, region: number, to: PasteColumn): Observation | null {
  const { block, ground } = draft.survey;
  const at = row * block.width + column;
  const kind = kindAt(draft.numbers, at);
  if (kind === 'blank') return null;
  const text = textAt(block, row, column).trim();
  if (kind === 'missing') return { kind: 'missing', reason: text };
  const standing = ground.standing(region, to);
  if (kind === 'formula') {
    const computed = computedObservation(text, contextOf(draft, region, to, standing));
    return computed.ok ? computed.value : { kind: 'invalid', text };
  }
  if (kind !== 'number' && kind !== 'exact') return { kind: 'invalid', text };
  const value = (draft.numbers.values[at] ?? Number.NaN) * factorOf(draft, column);
  const slip = draft.choices.slips === 'convert' ? slipIn(draft, value, region, to) : null;
  return figureObservation(slip === null ? value : value * slip.factor, to.style, standing, text);
}

function plannedCell(
  draft: Draft,
  row: number,
  column: number,
  region: number,
  to: PasteColumn,
  doubts: readonly Doubt[],
): PlannedCell {
  const before = draft.survey.ground.standing(region, to);
  return { row, column, region, to, before, after: observationOf(draft, row, column, region, to), doubts };
}

/** The first cells of a plan, doubtful or not, as they stand and as they would. */
export function firstCells(plan: PastePlan, most: number): readonly PlannedCell[] {
  const { ground } = plan.survey;
  const differing = new Set(plan.numbers.differing);
  const cells: PlannedCell[] = [];
  for (const { row, region } of plan.rows.rows) {
    for (const { column, to } of plan.columns.columns) {
      if (cells.length === most) return cells;
      if (column >= (plan.survey.block.rows[row]?.length ?? 0) || to === null || !ground.accepts(region, to)) continue;
      const doubts = doubtsOf(plan, row, column, region, to, differing);
      cells.push(plannedCell(plan, row, column, region, to, doubts));
    }
  }
  return cells;
}

/** One cell to be written. */
export interface PastedCell {
  readonly region: string;
  readonly input: string;
  readonly year: number;
  readonly observation: Observation | null;
}

/** All cells that a plan writes. */
export function cellsOf(plan: PastePlan): readonly PastedCell[] {
  const { ground } = plan.survey;
  const cells: PastedCell[] = [];
  forEachCell(
    plan,
    (row, column, region, to) => {
      const observation = observationOf(plan, row, column, region, to);
      cells.push({ region: ground.codeOf(region), input: to.input, year: to.year, observation });
    },
    () => undefined,
  );
  return cells;
}
