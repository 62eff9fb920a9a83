import { formatNumber, formatShort } from '../../i18n';
import { stateAt } from '../../model/column';
import type { CellAddress } from '../../model/present';
import { rowsOf } from '../sheet/selection';
import type { CellRange } from '../sheet/source';
import { type FigureStyle, shownNumber } from './figures';
import { type Frame, factorResult, regionOfRow, unpinnedRow } from './frame';

/** The regions of the rows of a range, each once although the own region's row may stand in it twice. */
const regionsIn = (frame: Frame, range: CellRange): readonly number[] =>
  rowsOf(range, (row) => unpinnedRow(frame, row)).map((row) => regionOfRow(frame, row));

/** The stored cells of a range, each once. With `heldOnly` those that hold an observation. */
export function selectedCells(frame: Frame, range: CellRange, heldOnly: boolean): readonly CellAddress[] {
  const regions = regionsIn(frame, range);
  const addresses: CellAddress[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const shown = frame.columns[column];
    if (shown?.kind !== 'series') continue;
    const cells = frame.cells[column];
    for (const region of regions) {
      const code = frame.regions[region]?.code;
      if (code === undefined || (heldOnly && (cells === undefined || stateAt(cells, region) === 'none'))) continue;
      addresses.push({ region: code, input: shown.input, year: shown.year });
    }
  }
  return addresses;
}

/** How many cells of a range can hold an observation, each counted once. */
export function countStored(frame: Frame, range: CellRange): number {
  const stored = frame.columns.slice(range.left, range.right + 1).filter(({ kind }) => kind === 'series');
  return stored.length * regionsIn(frame, range).length;
}

/** Count, sum and mean of the figures of a range as the status bar says them; null where there are fewer than two. */
export function selectionText(frame: Frame, range: CellRange): string | null {
  const regions = regionsIn(frame, range);
  let [count, sum, decimals] = [0, 0, 0];
  for (let column = range.left; column <= range.right; column++) {
    const found = figuresOf(frame, column);
    if (found === null) continue;
    for (const region of regions) {
      const value = region < found.length ? (found.values[region] ?? Number.NaN) : Number.NaN;
      if (Number.isNaN(value)) continue;
      count += 1;
      sum += shownNumber(value, found.style);
      decimals = Math.max(decimals, found.style.decimals);
    }
  }
  if (count < 2) return null;
  const { language, words } = frame;
  return words.shell.selection(
    formatShort(count, 0, language),
    formatNumber(sum, decimals, language),
    formatNumber(sum / count, decimals, language),
  );
}

interface Figures {
  readonly values: Float64Array;
  readonly style: FigureStyle;
  /** Regions from here on have none: a rating knows the rated only. */
  readonly length: number;
}

function figuresOf(frame: Frame, column: number): Figures | null {
  const shown = frame.columns[column];
  if (shown?.kind === 'series') {
    const values = frame.cells[column]?.values;
    return values === undefined ? null : { values, style: shown.style, length: values.length };
  }
  const values = shown?.kind === 'factor' ? factorResult(frame, shown)?.values : undefined;
  return shown?.kind !== 'factor' || values === undefined ? null : { values, style: shown.style, length: frame.rated };
}
