import { formatNumber } from '../../i18n';
import type { Threshold } from '../../model/ladder';
import type { Language } from '../../model/words';
import { type FigureStyle, shownNumber } from './figures';

/** More decimals than the column, but for what is counted: a threshold is worth nothing if it is rounded to the wrong side. */
const more = (decimals: number): number => (decimals === 0 ? 0 : 2);

/** The sign says whether the figure itself does: `≥` from it on, `>` beyond it; `≤` and `<` downward. */
interface ThresholdParts {
  readonly sign: '≥' | '>' | '≤' | '<';
  readonly figure: string;
  /** The same figure as a number, as the column shows it. */
  readonly number: number;
}

/**
 * A threshold as a figure that does when it is typed: rounded away from where the value stands.
 *
 * @param isShort no more decimals than the column has
 */
export function thresholdParts(
  { value, at }: Pick<Threshold, 'value' | 'at'>,
  way: 'up' | 'down',
  style: FigureStyle,
  language: Language,
  isShort = false,
): ThresholdParts {
  const shown = shownNumber(value, style);
  const decimals = isShort ? style.decimals : decimalsOf(shown, style.decimals);
  const nearest = rounded(Math.round, shown, decimals);
  const isWhole = Math.abs(nearest - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
  const figure = isWhole ? nearest : rounded(way === 'up' ? Math.ceil : Math.floor, shown, decimals);
  const isBeyond = at === 'beyond' && isWhole;
  const sign = way === 'up' ? (isBeyond ? '>' : '≥') : isBeyond ? '<' : '≤';
  return { sign, figure: formatNumber(figure, decimalsOf(figure, style.decimals), language), number: figure };
}

/** The same in one text: `≥ 121,2`. */
export function thresholdText(...of: Parameters<typeof thresholdParts>): string {
  const { sign, figure } = thresholdParts(...of);
  return `${sign}\u00A0${figure}`;
}

const rounded = (round: (value: number) => number, value: number, decimals: number): number =>
  round(value * 10 ** decimals) / 10 ** decimals;

/** The fewest decimals, from the column's own, that write the figure as it is; else some more than the column has. */
function decimalsOf(shown: number, least: number): number {
  const most = least + more(least);
  for (let decimals = least; decimals < most; decimals++) {
    const scaled = shown * 10 ** decimals;
    if (Math.abs(Math.round(scaled) - scaled) <= 1e-9 * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return most;
}
