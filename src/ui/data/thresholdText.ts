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

/** What a figure is made of: a threshold as an engine found it, with the next one the same way. */
type Shown = Pick<Threshold, 'value' | 'at' | 'until'>;

/**
 * A threshold as a figure that does when it is typed: rounded away from where the value stands, with as many decimals as
 * it takes to stay short of the next threshold. Where two regions are level at the very value, and being past it gives
 * another place, that is every digit of it.
 *
 * @param fixed so many decimals, whether the figure needs them or not
 */
export function thresholdParts(
  threshold: Shown,
  way: 'up' | 'down',
  style: FigureStyle,
  language: Language,
  fixed?: number,
): ThresholdParts {
  let decimals = fixed ?? decimalsOf(shownNumber(threshold.value, style), style.decimals);
  while (leadsPast(threshold, way, style, decimals)) decimals += 1;
  const { figure, isWhole } = roundedAway(threshold, way, style, decimals);
  const isBeyond = threshold.at === 'beyond' && isWhole;
  const sign = way === 'up' ? (isBeyond ? '>' : '≥') : isBeyond ? '<' : '≤';
  const shown = fixed === undefined ? decimalsOf(figure, style.decimals, decimals) : decimals;
  return { sign, figure: formatNumber(figure, shown, language), number: figure };
}

/** The threshold in so many decimals: as it is where they write it, else away from where the value stands. */
function roundedAway({ value }: Shown, way: 'up' | 'down', style: FigureStyle, decimals: number) {
  const shown = shownNumber(value, style);
  const nearest = rounded(Math.round, shown, decimals);
  const isWhole = isSame(nearest, shown);
  return { isWhole, figure: isWhole ? nearest : rounded(way === 'up' ? Math.ceil : Math.floor, shown, decimals) };
}

/**
 * The decimals in which the next thresholds of a column stand under each other: its own, or as many more as it takes for
 * none of the figures to lead past the threshold after it.
 */
export function commonDecimals(ladders: Iterable<Ladder | null>, style: FigureStyle): number {
  const most = style.decimals + more(style.decimals);
  let decimals = style.decimals;
  for (const ladder of ladders) {
    const step = ladder?.steps[0];
    if (ladder === null || step === undefined) continue;
    while (decimals < most && leadsPast(step, ladder.better, style, decimals)) decimals += 1;
  }
  return decimals;
}

/** Whether so few decimals carry a threshold to the one after it; one that is a short figure as it stands they carry nowhere. */
function leadsPast(threshold: Shown, way: 'up' | 'down', style: FigureStyle, decimals: number): boolean {
  const { until } = threshold;
  const { figure, isWhole } = roundedAway(threshold, way, style, decimals);
  if (until === null || isWhole) return false;
  const next = shownNumber(until.value, style);
  if (isSame(figure, next)) return until.at === 'from';
  return way === 'up' ? figure > next : figure < next;
}

/** The same but for what computing with fractions adds: closer than values have to be to tie (methodology.md §4). */
const isSame = (rounded: number, shown: number): boolean =>
  Math.abs(rounded - shown) <= 1e-11 * Math.max(1, Math.abs(shown));

/** A threshold in one text: `≥ 121,2`. */
export function thresholdText(...of: Parameters<typeof thresholdParts>): string {
  const { sign, figure } = thresholdParts(...of);
  return `${sign}\u00A0${figure}`;
}

const rounded = (round: (value: number) => number, value: number, decimals: number): number =>
  round(value * 10 ** decimals) / 10 ** decimals;

/** The fewest decimals, from the column's own, that write the figure as it is; else `most`, some more than the column has. */
function decimalsOf(shown: number, least: number, most = least + more(least)): number {
  for (let decimals = least; decimals < most; decimals++) {
    if (isSame(rounded(Math.round, shown, decimals), shown)) return decimals;
  }
  return most;
}
