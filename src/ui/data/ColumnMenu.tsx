import { PlacedMenu, type PlacedMenuItem } from '../parts/PlacedMenu';
import { NARROWEST, WIDEST } from '../sheet/ColumnTools';
import { lastingKey, type SortOrder, sortedRegions } from './arrangement';
import { cellView } from './cells';
import { FOOTER_ROWS, footerCell } from './footer';
import { pinnedRows, rowCount } from './frame';
import type { DataScreenView } from './view';

/** By so many pixels a column gets wider or narrower at a time. */
const STEP = 16;
/** Paddings of a cell, the room of its mark and the line between two cells. */
const AROUND_TEXT = 22;

/** What can be done with a column, by whatever way it is asked for. */
export function createColumnCommands(view: DataScreenView) {
  const { arrangement } = view;
  const setWidth = (column: number, width: number): void => {
    const shown = view.frame().columns[column];
    if (shown === undefined) return;
    arrangement.setWidth(lastingKey(shown, view.year()), Math.max(NARROWEST, Math.min(WIDEST, width)));
  };
  return {
    setWidth,
    widen: (column: number, by: number) => setWidth(column, (view.frame().sheetColumns[column]?.width ?? 0) + by),
    /** As wide as the widest of what stands in the column, and its own heading. */
    fit(column: number): void {
      const frame = view.frame();
      const heading = frame.sheetColumns[column]?.headings.at(-1)?.text ?? '';
      const rows = Array.from({ length: rowCount(frame) - pinnedRows(frame) }, (_, row) => row + pinnedRows(frame));
      const under = Array.from({ length: FOOTER_ROWS }, (_, row) => footerCell(frame, row, column).text);
      const texts = [...new Set([heading, ...rows.map((row) => cellView(frame, row, column).text), ...under])];
      const widest = texts.reduce((most, text) => Math.max(most, view.textWidth(text)), 0);
      setWidth(column, Math.ceil(widest) + AROUND_TEXT);
    },
    sort(column: number, order: SortOrder): void {
      const frame = view.frame();
      const shown = frame.columns[column];
      if (shown === undefined) return;
      arrangement.setSorting({ column: shown, order, regions: sortedRegions(frame, column, order) });
    },
    unsort: () => arrangement.setSorting(null),
    hide: (columns: readonly number[]) => {
      const frame = view.frame();
      arrangement.hide(columns.flatMap((at) => (frame.columns[at] ? [lastingKey(frame.columns[at], frame.year)] : [])));
    },
  };
}

type ColumnCommands = ReturnType<typeof createColumnCommands>;

interface ColumnMenuProps {
  readonly view: DataScreenView;
  readonly commands: ColumnCommands;
  readonly column: number;
  readonly box: DOMRectReadOnly;
  readonly onClose: () => void;
  /** Which rows are shown is to be chosen. */
  readonly onFilter: () => void;
}

/** The menu of a column: order of the rows, which of them are shown, hiding, width. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { view, commands } = props;
  const words = () => view.words().sheet;
  const described = () => view.frame().sheetColumns[props.column];
  /** The whole columns that are selected, where this is one of them; else this one. */
  const meant = (): readonly number[] => {
    const { top, left, bottom, right } = view.range();
    const isWhole = top === 0 && bottom === rowCount(view.frame()) - 1 && props.column >= left && props.column <= right;
    const columns = isWhole ? Array.from({ length: right - left + 1 }, (_, at) => left + at) : [props.column];
    return columns.filter((at) => view.frame().columns[at]?.kind !== 'region');
  };
  const items = (): readonly PlacedMenuItem[] => {
    const { column } = props;
    const sorted = described()?.sorted;
    const order = (of: SortOrder): PlacedMenuItem => ({
      text: words()[of],
      isChosen: sorted === of,
      onSelect: () => commands.sort(column, of),
    });
    const hidden = view.hiddenColumns().length;
    return [
      order('ascending'),
      order('descending'),
      {
        text: words().natural,
        isChosen: view.arrangement.sorting() === null,
        onSelect: commands.unsort,
      },
      { text: words().filter.open, onSelect: () => queueMicrotask(props.onFilter) },
      ...(meant().length === 0 ? [] : [{ text: words().hide(meant().length), onSelect: () => commands.hide(meant()) }]),
      ...(hidden === 0 ? [] : [{ text: words().showHidden(hidden), onSelect: view.arrangement.showAll }]),
      { text: words().wider, stays: true, onSelect: () => commands.widen(column, STEP) },
      { text: words().narrower, stays: true, onSelect: () => commands.widen(column, -STEP) },
      { text: words().fit, onSelect: () => commands.fit(column) },
    ];
  };
  return <PlacedMenu title={described()?.label ?? ''} items={items()} box={props.box} onClose={props.onClose} />;
}
