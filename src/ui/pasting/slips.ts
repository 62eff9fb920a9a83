import { type ScaleFactor, thousandfoldOf } from '../../model/thousandfold';
import type { PasteColumn, PasteGround } from './ground';

/** A figure that looks a thousand times off, or more, beside another of its kind. */
export interface Slip {
  /** What would bring it to the scale of the others. */
  readonly factor: ScaleFactor;
  /** The figure it was measured against. */
  readonly beside: number;
}

/** Fewer figures say nothing about the scale of a column. */
const LEAST_FIGURES = 3;

/** What the figures of a series are measured by. */
export interface Scale {
  /** The series in the year before and in its own, by region; null where there is none. */
  readonly before: Float64Array | null;
  readonly standing: Float64Array | null;
  /** The median size of its figures; NaN where it has too few. */
  readonly typical: number;
}

/** The scale of a series as it stands; null for indices, shares and marks, which have none to slip from. */
export function scaleOf({ input, year, unit }: PasteColumn, ground: PasteGround): Scale | null {
  if (unit.measure !== 'money' && unit.measure !== 'count') return null;
  const [before, standing] = [ground.values(input, year - 1), ground.values(input, year)];
  let typical: number | undefined;
  return {
    before,
    standing,
    // Sought once a region has no figure of its own to be measured by: most have one, and sorting thousands takes long.
    get typical() {
      typical ??= [standing, before].map(medianSize).find((size) => !Number.isNaN(size)) ?? Number.NaN;
      return typical;
    },
  };
}

function medianSize(values: Float64Array | null): number {
  const sizes = (values ?? new Float64Array()).filter((value) => value !== 0 && !Number.isNaN(value)).map(Math.abs);
  return sizes.length < LEAST_FIGURES ? Number.NaN : (sizes.sort()[Math.floor(sizes.length / 2)] ?? Number.NaN);
}

/**
 * Whether an amount looks some thousandfolds off beside the region's own figure of the year before, else beside the one
 * that it replaces, else beside the series.
 */
export function slipOf(value: number, region: number, scale: Scale): Slip | null {
  if (value === 0) return null;
  const beside = figureIn(scale.before, region) ?? figureIn(scale.standing, region) ?? scale.typical;
  if (Number.isNaN(beside)) return null;
  const factor = thousandfoldOf(value, beside);
  return factor === null ? null : { factor, beside };
}

function figureIn(values: Float64Array | null, region: number): number | null {
  const value = values?.[region] ?? Number.NaN;
  return Number.isNaN(value) || value === 0 ? null : value;
}
