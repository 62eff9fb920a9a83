import { formatCount } from '../../i18n';
import { median } from '../../model/middle';
import type { CellView } from '../sheet/source';
import type { FactorColumn, SeriesColumn } from './columns';
import { shownFigure } from './figures';
import { type Frame, factorResult } from './frame';

/** The rows under the sheet: the median, and how many of the regions have a figure. */
export const FOOTER_ROWS = 2;

interface Summary {
  readonly median: number;
  readonly count: number;
}

/** By the arrays themselves, which are never written to: only what has changed is summed up again. */
const summaries = new WeakMap<Float64Array, Summary>();

/** Median and number of figures among the rated regions. */
function summaryOf(values: Float64Array, rated: number): Summary {
  let summary = summaries.get(values);
  if (summary === undefined) {
    const own = values.subarray(0, rated);
    const count = own.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0);
    summary = { median: median(own), count };
    summaries.set(values, summary);
  }
  return summary;
}

/** One cell under the sheet. */
export function footerCell(frame: Frame, footerRow: number, column: number): CellView {
  const shown = frame.columns[column];
  const { data } = frame.words;
  if (shown?.kind === 'region') {
    return { text: footerRow === 0 ? data.median : frame.isNarrow ? data.coverageNarrow : data.coverage(frame.rated) };
  }
  if (shown?.kind !== 'series' && shown?.kind !== 'factor') return { text: '' };
  const values = shown.kind === 'series' ? frame.cells[column]?.values : factorResult(frame, shown)?.values;
  const { median: middle, count } = values === undefined ? NOTHING : summaryOf(values, frame.rated);
  if (footerRow === 0) return { text: count === 0 ? '' : shownFigure(middle, shown.style, frame.language) };
  const text = formatCount(count, frame.language);
  if (count === frame.rated) return { text };
  return isExpected(shown)
    ? { text, tone: 'warn', title: data.coverageShort(count, frame.rated) }
    : { text, tone: 'muted' };
}

const NOTHING: Summary = { median: Number.NaN, count: 0 };

/**
 * Whether every region should have a figure: an index, a deflator or a typed value may stand in for some only, and
 * where the Order asks for a real index nobody has to give the level.
 */
function isExpected(column: SeriesColumn | FactorColumn): boolean {
  if (column.kind === 'factor' || column.part === 'actual') return true;
  if (column.part === 'own') return false;
  const { formula } = column.factor;
  return column.isMain && !(column.part === 'level' && formula.kind === 'growth' && formula.realOnly);
}
