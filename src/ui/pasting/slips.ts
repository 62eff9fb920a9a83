import type { PasteColumn, PasteGround } from './ground';

/** A figure that looks a thousand times off beside another of its kind. */
export interface Slip {
  /** What would bring it to the scale of the others. */
  readonly factor: 1e3 | 1e-3;
  /** The figure it was measured against. */
  readonly beside: number;
}

/** How far the ratio may be from a thousand: growth and the size of regions lie within it. */
const TOLERANCE = 4;
/** Fewer figures say nothing about the scale of a column. */
const LEAST_FIGURES = 3;

/** The median size of the figures that a series has in its year, or in the year before; NaN where it has too few. */
export function typicalSize({ input, year }: PasteColumn, ground: PasteGround): number {
  for (const at of [year, year - 1]) {
    const sizes = [...(ground.values(input, at) ?? [])]
      .filter((value) => value !== 0 && !Number.isNaN(value))
      .map(Math.abs);
    if (sizes.length >= LEAST_FIGURES) return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? Number.NaN;
  }
  return Number.NaN;
}

/**
 * Whether an amount looks a thousand times off beside the region's own figure of the year before, else beside the one
 * that it replaces, else beside the column. Indices, shares and marks have no scale to slip.
 */
export function slipOf(
  value: number,
  region: number,
  { input, year, unit }: PasteColumn,
  typical: number,
  ground: PasteGround,
): Slip | null {
  if (value === 0 || (unit.measure !== 'money' && unit.measure !== 'count')) return null;
  const own = ground.values(input, year - 1)?.[region] ?? Number.NaN;
  const standing = ground.values(input, year)?.[region] ?? Number.NaN;
  const beside = [own, standing, typical].find((each) => !Number.isNaN(each) && each !== 0);
  if (beside === undefined) return null;
  const ratio = Math.abs(value / beside);
  if (ratio >= 1000 / TOLERANCE && ratio <= 1000 * TOLERANCE) return { factor: 1e-3, beside };
  if (ratio <= TOLERANCE / 1000 && ratio >= 1 / (1000 * TOLERANCE)) return { factor: 1e3, beside };
  return null;
}
