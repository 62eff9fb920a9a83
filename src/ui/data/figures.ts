import { formatNumber, plainNumber } from '../../i18n';
import type { FactorFormula } from '../../model/methodology';
import type { Unit } from '../../model/unit';
import type { Language } from '../../model/words';

/** How the figures of a column are written: all with the same number of decimals. */
export interface FigureStyle {
  readonly decimals: number;
  /** Kept as 0..1, shown and typed in per cent. */
  readonly isShare: boolean;
}

/** Levels and indices with one decimal, counts with none, marks and other numbers with two. */
export function styleOf(unit: Unit): FigureStyle {
  switch (unit.measure) {
    case 'percent':
      return { decimals: 1, isShare: unit.of === 'whole' };
    case 'money':
      return { decimals: 1, isShare: false };
    case 'count':
      return { decimals: unit.scale === 1 ? 0 : 1, isShare: false };
    case 'mark':
    case 'number':
      return { decimals: 2, isShare: false };
  }
}

/** As `styleOf`, for the values of a factor: a mean of counts is no whole number. */
export const factorStyle = (unit: Unit, formula: FactorFormula): FigureStyle =>
  formula.kind === 'survey' && formula.statistic === 'mean count' ? { decimals: 2, isShare: false } : styleOf(unit);

/** The figure as its column prints it. */
export const shownFigure = (value: number, style: FigureStyle, language: Language): string =>
  formatNumber(style.isShare ? movedPoint(value, 2) : value, style.decimals, language);

/** The figure with every digit it has, as the editor and the clipboard take it. */
export const wholeFigure = (value: number, style: FigureStyle, language: Language): string =>
  plainNumber(style.isShare ? movedPoint(value, 2) : value, language);

/** What is kept of a figure that was typed as the column shows it. */
export const keptFigure = (typed: number, style: FigureStyle): number =>
  style.isShare ? movedPoint(typed, -2) : typed;

/** What is shown of a figure that is kept, as a number. */
export const shownNumber = (kept: number, style: FigureStyle): number => (style.isShare ? movedPoint(kept, 2) : kept);

/** The number with its decimal point moved: 57.3 and 0.573 stay each other's, as no division by 100 lets them. */
function movedPoint(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Figures of a column do not change: others are other columns. */
const extremes = new WeakMap<Float64Array, readonly [least: number, most: number]>();

/** The least and the greatest figure of a column, and 0 where all of them lie on one side of it. */
export function extremesOf(values: Float64Array): readonly [least: number, most: number] {
  let found = extremes.get(values);
  if (found === undefined) {
    let [least, most] = [0, 0];
    for (const value of values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
    found = [least, most];
    extremes.set(values, found);
  }
  return found;
}
