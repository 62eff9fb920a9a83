import { movedPoint } from '../../model/movedPoint';
import { readNoData } from '../../model/noData';
import type { Observation } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import type { DecimalSign } from '../../model/quantity';
import { computedObservation, figureObservation } from '../data/typed';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { PasteColumn } from './ground';
import { type BlockNumbers, type CellKind, kindAt } from './numbers';
import type { PlacedColumns, PlacedRows } from './placing';
import { type Measured, oppositeOf, type Slip, slipOf } from './slips';
import type { BlockSurvey, PasteChoices } from './survey';
import type { UnitDoubt } from './units';

/** What has to be said of one cell before it is pasted. */
export type Doubt =
  | { readonly kind: Exclude<CellKind, 'blank' | 'number' | 'exact' | 'formula'> }
  | { readonly kind: 'formula'; readonly problem: ValueProblem }
  | { readonly kind: 'share' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'differing'; readonly stored: number }
  | ({ readonly kind: 'slip' } & Slip)
  /** It has the other sign than the figure beside. */
  | { readonly kind: 'sign'; readonly beside: number };

/** A block laid over the sheet and read, before its cells are gone over. */
export interface LaidBlock {
  readonly survey: BlockSurvey;
  readonly choices: PasteChoices;
  /** The sign the figures are read under. */
  readonly sign: DecimalSign;
  readonly rows: PlacedRows;
  readonly columns: PlacedColumns;
  readonly units: readonly UnitDoubt[];
  readonly numbers: BlockNumbers;
  /** What the figures of each series are measured by, and what is off with nearly all of them. */
  readonly scales: ReadonlyMap<PasteColumn, Measured>;
}

/** What figures of a column are multiplied by before they are kept. */
export const factorOf = ({ choices, units }: Pick<LaidBlock, 'choices' | 'units'>, column: number): number =>
  choices.units === 'convert' ? (units.find((each) => each.column === column)?.factor ?? 1) : 1;

const slipIn = ({ scales }: LaidBlock, value: number, region: number, to: PasteColumn): Slip | null => {
  const measured = scales.get(to);
  return measured === undefined ? null : slipOf(value, region, measured);
};

const NO_DOUBTS: readonly Doubt[] = [];

/** What has to be said of a cell before it is pasted; nothing of most. */
export function doubtsOf(
  laid: LaidBlock,
  row: number,
  column: number,
  region: number,
  to: PasteColumn,
  differing: ReadonlySet<number>,
): readonly Doubt[] {
  const { block } = laid.survey;
  const at = row * block.width + column;
  const kind = kindAt(laid.numbers, at);
  const isHidden = block.hiddenRows.has(row);
  const value = (laid.numbers.values[at] ?? Number.NaN) * factorOf(laid, column);
  const measured = laid.scales.get(to);
  const slip = measured === undefined ? null : slipOf(value, region, measured);
  const opposite = measured === undefined ? null : oppositeOf(value, region, measured);
  const isPercent = laid.numbers.percents[at] === 1 && (to.unit.measure === 'money' || to.unit.measure === 'count');
  const isPlain = kind === 'blank' || kind === 'number' || kind === 'exact';
  const isShare = isPlain && to.style.isShare && (value < 0 || value > 100);
  const isOff = slip !== null || opposite !== null || isPercent || isShare;
  if (isPlain && !isHidden && !isOff && !differing.has(at)) return NO_DOUBTS;
  const doubts: Doubt[] = [];
  if (kind === 'formula') {
    const computed = computedObservation(textAt(block, row, column), contextOf(laid, region, to, null));
    if (!computed.ok) doubts.push({ kind, problem: computed.problem });
    else if (computed.value.kind === 'invalid') doubts.push({ kind: 'share' });
  } else if (!isPlain) doubts.push({ kind });
  if (isShare) doubts.push({ kind: 'share' });
  if (differing.has(at)) doubts.push({ kind: 'differing', stored: block.stored?.[at] ?? Number.NaN });
  if (isPercent) doubts.push({ kind: 'percent' });
  if (slip !== null) doubts.push({ kind: 'slip', ...slip });
  if (opposite !== null) doubts.push({ kind: 'sign', beside: opposite });
  if (isHidden) doubts.push({ kind: 'hidden' });
  return doubts;
}

const textAt = ({ rows }: PastedBlock, row: number, column: number): string => rows[row]?.[column] ?? '';

const contextOf = (
  { survey: { ground } }: LaidBlock,
  region: number,
  to: PasteColumn,
  standing: Observation | null,
) => ({
  style: to.style,
  standing,
  // What is typed behind `=` is the user's own writing, whatever the block around it is written in.
  decimalSign: ground.usual,
  own: to,
  cell: (input: string, year: number) => ground.shown(region, input, year),
});

/** What a cell of a block would hold; null empties it. */
export function observationOf(
  laid: LaidBlock,
  row: number,
  column: number,
  region: number,
  to: PasteColumn,
): Observation | null {
  const { block, ground } = laid.survey;
  const at = row * block.width + column;
  const kind = kindAt(laid.numbers, at);
  if (kind === 'blank') return null;
  const text = textAt(block, row, column).trim();
  if (kind === 'missing') return { kind: 'missing', reason: readNoData(text) ?? text };
  const standing = ground.standing(region, to);
  if (kind === 'formula') {
    const computed = computedObservation(text, contextOf(laid, region, to, standing));
    return computed.ok ? computed.value : { kind: 'invalid', text };
  }
  if (kind !== 'number' && kind !== 'exact') return { kind: 'invalid', text };
  const value = (laid.numbers.values[at] ?? Number.NaN) * factorOf(laid, column);
  const slip = laid.choices.slips === 'convert' ? slipIn(laid, value, region, to) : null;
  const figure = figureObservation(
    slip === null ? value : movedPoint(value, Math.round(Math.log10(slip.factor))),
    to.style,
    standing,
    text,
  );
  return asSureAs(figure, ground.origin?.(row, column) ?? null);
}

/** A figure that was copied in the sheet is as sure as it was there, and from the same source: a made-up one stays so. */
function asSureAs(figure: Observation, origin: Observation | null): Observation {
  if (figure.kind !== 'number' || origin?.kind !== 'number') return figure;
  const { source } = origin;
  if (figure.status === origin.status && figure.source === source) return figure;
  const { value } = figure;
  return { kind: 'number', value, status: origin.status, ...(source === undefined ? {} : { source }) };
}
