import type { CellPlace } from '../sheet/source';
import { type Frame, regionOfRow } from './frame';

/** As `model/arithmetic` reads a cell's code. */
const READABLE = /^\p{L}[\p{L}\p{N}._-]*$/u;

/** What an expression in `from` calls a cell of the same region: `fixed_capital@2024`; null where it has no code for it. */
export function referenceCode(frame: Frame, place: CellPlace, from: CellPlace): string | null {
  const series = frame.columns[place.column];
  if (series?.kind !== 'series' || place.column === from.column || !READABLE.test(series.input)) return null;
  if (regionOfRow(frame, place.row) !== regionOfRow(frame, from.row)) return null;
  return `${series.input}@${series.year}`;
}

/** Why it has none, in words. */
export function referenceRefusal(frame: Frame, place: CellPlace, from: CellPlace): string {
  const { sheet } = frame.words;
  if (regionOfRow(frame, place.row) !== regionOfRow(frame, from.row)) return sheet.otherRow;
  return place.column === from.column ? sheet.ownCell : sheet.noCode;
}
