import { untrack } from 'solid-js';
import { type Column, columnKey, observationAt } from '../../model/column';
import type { InputCode } from '../../model/methodology';
import { factorsOf } from '../../model/methodology';
import { seriesOf } from '../../model/ownInputs';
import { regionMatcher } from '../../model/regionNames';
import type { PasteColumn, PasteGround } from '../pasting/ground';
import { rowsOf } from '../sheet/selection';
import { isEditableFor } from './cells';
import type { OriginOf } from './copying';
import { factorStyle, styleOf } from './figures';
import { pinnedRows, regionOfRow, rowCount, unpinnedRow } from './frame';
import { unitOfInput } from './ground';
import type { DataScreenView } from './view';

/** What the sheet is for a block that is pasted into it just now; the cells behind it are read as they come to stand. */
export function pasteGround(view: DataScreenView, origin: OriginOf | null = null): PasteGround {
  const frame = untrack(view.frame);
  const { document, methodology } = view;
  const settings = untrack(document.settings);
  const series = seriesOf(methodology, settings);
  const soft = factorsOf(methodology).filter(({ formula }) => formula.kind === 'survey');
  const regionAt = new Map(frame.regions.map(({ code }, region) => [code, region]));
  const columnAt = new Map(
    frame.columns.flatMap((shown, at) => (shown.kind === 'series' ? [[columnKey(shown.input, shown.year), at]] : [])),
  );
  const shownColumns = frame.columns.map((shown): PasteColumn | null =>
    shown.kind === 'series' ? { input: shown.input, year: shown.year, unit: shown.unit, style: shown.style } : null,
  );
  // The own one is pinned on top, whatever rows were looked for.
  const shownRegions = new Set([...(frame.order ?? frame.regions.keys()), frame.own]);
  const positions = new Map(shownColumns.flatMap((to, at) => (to === null ? [] : [[to, at]])));
  const stored = (input: InputCode, year: number): Column | undefined =>
    untrack(() => document.mirror().columns.get(columnKey(input, year)));

  return {
    rows: rowCount(frame),
    columns: frame.columns.length,
    firstRow: pinnedRows(frame),
    rowsOf: (range) => rowsOf(range, (row) => unpinnedRow(frame, row)),
    nameColumn: frame.columns.findIndex(({ kind }) => kind === 'region'),
    match: regionMatcher(frame.regions),
    regionOfCode: (code) => regionAt.get(code) ?? -1,
    isShown: (region) => shownRegions.has(region),
    codeOf: (region) => frame.regions[region]?.code ?? '',
    regionOfRow: (row) => regionOfRow(frame, row),
    columnAt: (column) => shownColumns[column] ?? null,
    accepts(region, to) {
      const at = positions.get(to) ?? columnAt.get(columnKey(to.input, to.year));
      return at === undefined || isEditableFor(frame, region, at);
    },
    seriesOf(input, year) {
      const at = columnAt.get(columnKey(input, year));
      if (at !== undefined) return shownColumns[at] ?? null;
      const factor = soft.find(({ code }) => code === input);
      if (factor !== undefined)
        return { input, year, unit: factor.unit, style: factorStyle(factor.unit, factor.formula) };
      if (!series.some(({ code }) => code === input)) return null;
      const unit = unitOfInput(settings, methodology, input);
      return { input, year, unit, style: styleOf(unit) };
    },
    inputs: [...series, ...soft],
    standing(region, { input, year }) {
      const column = stored(input, year);
      return column === undefined ? null : observationAt(column, region);
    },
    origin,
    values: (input, year) => stored(input, year)?.values ?? null,
    shown: (region, input, year) => frame.observed(region, input, year),
    usual: frame.language === 'en' ? '.' : ',',
  };
}
