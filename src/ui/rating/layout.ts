/** How the league table is laid out in the room it has. Widths in pixels. */
export interface LeagueLayout {
  /** One line a region; or two, the bar under the name. */
  readonly lines: 1 | 2;
  readonly rowHeight: number;
  readonly barWidth: number;
  /** The band and the marks have columns of their own. */
  readonly hasBand: boolean;
  /** Of the columns before the last, in their order; the last takes what is left. */
  readonly columns: readonly number[];
}

export const BAND_WIDTH = 148;
/** Padding at both sides of a cell together. */
const PADDING = 12;
const PLACE = 44;
/** A figure of a place as wide as figures get. */
const FIGURE = 7.8;
const CHANGE = 68;
const SCORE = 62;
const FLAGS = 96;
const BAND = BAND_WIDTH + PADDING;
/** 16 pixels a point of 20. Wider where there is room for it, down to 9 pixels before the bar goes under the name. */
const LEAST_BAR = 180;
const MOST_BAR = 560;
const NAME = { least: 212, most: 380 };
/** On two lines there must still be a name above the bar. */
const NARROW = { change: 50, score: 72, leastBar: 120, mostBar: 400 };
/** The line at the bar's end lies on the next pixel. */
const END_LINE = 1;

/**
 * The widths of the columns for a table `width` pixels wide whose longest name is `longestName` pixels long and whose
 * longest place (`15–16`) has `placeSigns` signs.
 */
export function leagueLayout(width: number, longestName: number, placeSigns: number): LeagueLayout {
  const place = Math.max(PLACE, Math.ceil(placeSigns * FIGURE) + PADDING);
  const name = Math.min(NAME.most, Math.max(NAME.least, Math.ceil(longestName) + PADDING));
  const beside = width - place - CHANGE - name - SCORE - BAND - FLAGS - PADDING - END_LINE;
  if (beside >= LEAST_BAR) {
    const barWidth = Math.min(MOST_BAR, beside);
    const columns = [place, CHANGE, name, SCORE, barWidth + PADDING + END_LINE, BAND];
    return { lines: 1, rowHeight: 28, barWidth, hasBand: true, columns };
  }
  const left = width - place - NARROW.change - NARROW.score - PADDING - END_LINE;
  const hasBand = left - BAND - FLAGS >= NAME.least;
  const barWidth = Math.min(NARROW.mostBar, Math.max(NARROW.leastBar, hasBand ? left - BAND - FLAGS : left));
  const nameAndBar = Math.max(barWidth, left - (hasBand ? BAND + FLAGS : 0)) + PADDING + END_LINE;
  const columns = [place, NARROW.change, nameAndBar, ...(hasBand ? [BAND, FLAGS] : [])];
  return { lines: 2, rowHeight: 44, barWidth, hasBand, columns };
}
