import type { Span } from '../../model/finding';
import { MAD_TO_DEVIATION, TAIL } from './thresholds';

/** The middle of some numbers; NaN of none. The list is left as it was. */
export function median(numbers: readonly number[]): number {
  // As plain doubles: sorted many times faster than by a comparing function.
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? Number.NaN)) / 2 : upper;
}

/** Median and robust deviation (1.4826 × MAD) of some numbers: a few wild ones among them move neither. */
export function robust(numbers: readonly number[]): { readonly median: number; readonly deviation: number } {
  const centre = median(numbers);
  return { median: centre, deviation: MAD_TO_DEVIATION * median(numbers.map((each) => Math.abs(each - centre))) };
}

/** Least and greatest of some numbers; null of none. */
export function spanOf(numbers: readonly number[]): Span | null {
  if (numbers.length === 0) return null;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of numbers) {
    least = Math.min(least, each);
    most = Math.max(most, each);
  }
  return { least, most };
}

/** Between which bounds the middle 95 % of some numbers lie; all of them where they are few. */
export function middleSpan(numbers: readonly number[]): Span {
  const sorted = Float64Array.from(numbers).sort();
  const cut = Math.floor(sorted.length * TAIL);
  return { least: sorted[cut] ?? Number.NaN, most: sorted[sorted.length - 1 - cut] ?? Number.NaN };
}

/** Variance of some numbers about their mean; 0 of one. */
export function variance(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length;
}
