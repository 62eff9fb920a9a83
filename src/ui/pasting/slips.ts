import { type ScaleFactor, thousandfoldOf } from '../../model/thousandfold';
import { shownNumber } from '../data/figures';
import type { PasteColumn, PasteGround } from './ground';

/** What brings a figure to the scale of others: some thousandfolds, or per cent where a share or a coefficient stands. */
export type SlipFactor = ScaleFactor | 100 | 0.01;

/** A figure that looks a hundred or a thousand times off, or more, beside another of its kind. */
export interface Slip {
  readonly factor: SlipFactor;
  /** The figure it was measured against, as the sheet shows it. */
  readonly beside: number;
}

/** Fewer figures say nothing about the scale or the sign of a column. */
const LEAST_FIGURES = 3;
/** So much of a block has to be off for the block to be: one amount may grow a hundredfold, or a net flow turn. */
const MOST_OF_BLOCK = 0.75;
/** Figures in per cent lie about 100: a coefficient or a share beside them is between these ratios of them. */
const PER_CENT_RATIOS = { least: 33, most: 300 } as const;
/** Amounts of a region a hundred times off, when all grow at once: nearer than that they are not told from growth. */
const AMOUNT_RATIOS = { least: 50, most: 200 } as const;
/** A share of no more than 1 % may have been meant as 100 times as much, where the others are tens of per cent. */
const SHARE = { most: 1, others: 10 } as const;

/** What the figures of a series are measured by, all of them as the sheet shows them. */
export interface Scale {
  readonly measure: PasteColumn['unit']['measure'];
  readonly isShare: boolean;
  /** The figure of a region in the year before, else the one that is replaced, else the usual size; NaN where there is none. */
  beside(region: number): number;
  /** The region's own alone. */
  ownBeside(region: number): number;
  /** The sign that all figures of the series have; 0 where they have none in common or are too few. */
  readonly sign: 1 | -1 | 0;
}

/** The scale of a series as it stands. */
export function scaleOf({ input, year, unit, style }: PasteColumn, ground: PasteGround): Scale {
  const [before, standing] = [ground.values(input, year - 1), ground.values(input, year)];
  const shown = (kept: number): number => (style.isShare && !Number.isNaN(kept) ? shownNumber(kept, style) : kept);
  // Sought once a region has no figure of its own to be measured by: most have one, and sorting thousands takes long.
  let typical: number | undefined;
  let sign: 1 | -1 | 0 | undefined;
  const ownBeside = (region: number): number => {
    const earlier = figureIn(before, region);
    return shown(Number.isNaN(earlier) ? figureIn(standing, region) : earlier);
  };
  return {
    measure: unit.measure,
    isShare: style.isShare,
    ownBeside,
    beside(region) {
      const own = ownBeside(region);
      if (!Number.isNaN(own)) return own;
      typical ??= [standing, before].map(medianSize).find((size) => !Number.isNaN(size)) ?? Number.NaN;
      return shown(typical);
    },
    get sign() {
      sign ??= commonSign(before) ?? commonSign(standing) ?? 0;
      return sign;
    },
  };
}

function medianSize(values: Float64Array | null): number {
  const sizes = (values ?? new Float64Array()).filter((value) => value !== 0 && !Number.isNaN(value)).map(Math.abs);
  return sizes.length < LEAST_FIGURES ? Number.NaN : (sizes.sort()[Math.floor(sizes.length / 2)] ?? Number.NaN);
}

/** The sign that all figures of a column have; 0 where they differ, null where they are too few. */
function commonSign(values: Float64Array | null): 1 | -1 | 0 | null {
  if (values === null) return null;
  let [above, below] = [0, 0];
  for (const value of values) {
    if (value > 0) above += 1;
    else if (value < 0) below += 1;
    if (above > 0 && below > 0) return 0;
  }
  if (above + below < LEAST_FIGURES) return null;
  return above > 0 ? 1 : -1;
}

/** A figure that says something of its scale; NaN where there is none, or 0. */
function figureIn(values: Float64Array | null, region: number): number {
  const value = values === null ? Number.NaN : (values[region] ?? Number.NaN);
  return value === 0 ? Number.NaN : value;
}

/** What a figure of a block is measured by. */
export interface Measured {
  readonly scale: Scale;
  readonly block: BlockSlip;
}

/** What is off with nearly all figures that a block has for a series. */
export interface BlockSlip {
  readonly hundredfold: 100 | 0.01 | null;
  /** They have the other sign than the region's own figures. */
  readonly isNegated: boolean;
}

/**
 * Looks the amounts that a block has for a series over, region by region.
 *
 * @param rows of the block, with the regions they go to
 * @param valueIn the figure that a row of the block has for the series; NaN where it has none
 */
export function blockSlipOf(
  rows: readonly { readonly row: number; readonly region: number }[],
  valueIn: (row: number) => number,
  scale: Scale,
): BlockSlip {
  let [compared, larger, smaller, opposite] = [0, 0, 0, 0];
  const isAmount = scale.measure === 'money' || scale.measure === 'count';
  for (const { row, region } of rows) {
    const value = valueIn(row);
    const own = scale.ownBeside(region);
    if (Number.isNaN(own) || Number.isNaN(value) || value === 0) continue;
    compared += 1;
    if (value < 0 !== own < 0) opposite += 1;
    const way = isAmount ? hundredfoldOf(value, own, AMOUNT_RATIOS) : null;
    if (way === 0.01) larger += 1;
    else if (way === 100) smaller += 1;
  }
  const isMost = (count: number): boolean => count >= LEAST_FIGURES && count >= MOST_OF_BLOCK * compared;
  return { hundredfold: isMost(larger) ? 0.01 : isMost(smaller) ? 100 : null, isNegated: isMost(opposite) };
}

/**
 * Whether a figure looks out of scale: an amount some thousandfolds off beside the region's own of the year before, else
 * beside the one that it replaces, else beside the series; a hundredfold off where nearly the whole block is; a share or
 * a coefficient in a column of per cents.
 */
export function slipOf(value: number, region: number, { scale, block }: Measured): Slip | null {
  if (value === 0 || Number.isNaN(value)) return null;
  const beside = scale.beside(region);
  if (Number.isNaN(beside)) return null;
  const factor = factorOf(value, beside, scale, block);
  return factor === null ? null : { factor, beside };
}

function factorOf(value: number, beside: number, { measure, isShare }: Scale, block: BlockSlip): SlipFactor | null {
  if (measure === 'money' || measure === 'count') {
    const thousandfold = thousandfoldOf(value, beside);
    if (thousandfold !== null || block.hundredfold === null) return thousandfold;
    return hundredfoldOf(value, beside, AMOUNT_RATIOS) === block.hundredfold ? block.hundredfold : null;
  }
  if (measure !== 'percent') return null;
  if (isShare) return value > 0 && value <= SHARE.most && beside >= SHARE.others ? 100 : null;
  return hundredfoldOf(value, beside, PER_CENT_RATIOS);
}

/** What brings a figure about a hundred times off to the one beside it; null where it is not so far, or further. */
function hundredfoldOf(
  value: number,
  beside: number,
  { least, most }: { readonly least: number; readonly most: number },
): 100 | 0.01 | null {
  const ratio = Math.abs(value / beside);
  // Nearly every figure is as large as the one beside it.
  if (ratio < least && ratio * least > 1) return null;
  if (ratio >= least && ratio <= most) return 0.01;
  return ratio <= 1 / least && ratio >= 1 / most ? 100 : null;
}

/**
 * The figure beside a figure of the other sign, where all of the series have one sign, or nearly all of the block turn
 * it; null where the sign is not in doubt. A net flow of one region may turn.
 */
export function oppositeOf(value: number, region: number, { scale, block }: Measured): number | null {
  const sign = value < 0 ? -1 : 1;
  if (value === 0 || Number.isNaN(value) || (sign === scale.sign && !block.isNegated)) return null;
  const own = scale.ownBeside(region);
  const usual = block.isNegated && !Number.isNaN(own) ? Math.sign(own) : scale.sign;
  if (usual === 0 || sign === usual) return null;
  return Number.isNaN(own) ? usual * Math.abs(scale.beside(region)) : own;
}
