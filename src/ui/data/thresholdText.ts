import { formatNumber } from '../../i18n';
import type { Ladder, Threshold } from '../../model/ladder';
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
 * @param fixed so many decimals, whether the figure needs them or not
 */
export function thresholdParts(
  { value, at }: Pick<Threshold, 'value' | 'at'>,
  way: 'up' | 'down',
  style: FigureStyle,
  language: Language,
  fixed?: number,
): ThresholdParts {
  const shown = shownNumber(value, style);
  const decimals = fixed ?? decimalsOf(shown, style.decimals);
  const nearest = rounded(Math.round, shown, decimals);
  const isWhole = isSame(nearest, shown);
  const figure = isWhole ? nearest : rounded(way === 'up' ? Math.ceil : Math.floor, shown, decimals);
  const isBeyond = at === 'beyond' && isWhole;
  const sign = way === 'up' ? (isBeyond ? '>' : '≥') : isBeyond ? '<' : '≤';
  return { sign, figure: formatNumber(figure, fixed ?? decimalsOf(figure, style.decimals), language), number: figure };
}

/**
 * The decimals in which the next thresholds of a column stand under each other: its own, or as many more as it takes for
 * none of the figures to lead past the threshold after it.
 */
export function commonDecimals(ladders: Iterable<Ladder | null>, style: FigureStyle): number {
  const most = style.decimals + more(style.decimals);
  let decimals = style.decimals;
  for (const ladder of ladders) {
    const [step, after] = ladder?.steps ?? [];
    if (ladder === null || step === undefined || after === undefined) continue;
    while (decimals < most && leadsPast(step, after, ladder.better, style, decimals)) decimals += 1;
  }
  return decimals;
}

/** Whether so few decimals carry a threshold to the one after it; one that is a short figure as it stands they carry nowhere. */
function leadsPast(
  step: Threshold,
  after: Threshold,
  better: Ladder['better'],
  style: FigureStyle,
  decimals: number,
): boolean {
  const { number } = thresholdParts(step, better, style, 'en', decimals);
  const [shown, next] = [shownNumber(step.value, style), shownNumber(after.value, style)];
  if (isSame(number, shown)) return false;
  return better === 'up' ? number >= next : number <= next;
}

/** The same but for what computing with fractions adds. */
const isSame = (rounded: number, shown: number): boolean =>
  Math.abs(rounded - shown) <= 1e-9 * Math.max(1, Math.abs(shown));

/** A threshold in one text: `≥ 121,2`. */
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
