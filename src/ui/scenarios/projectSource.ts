import { createMemo, untrack } from 'solid-js';
import type { SheetColumn, SheetSource } from '../sheet/source';
import { isEditable, projectCell, wholeText } from './projectCells';
import type { ProjectColumn, ProjectRow } from './projectRows';
import type { ProjectTable } from './projectTable';

/** Widths in pixels: what is filled in for a project of one year, and what it does, stand side by side in a window of 1440. */
const WIDTHS: Readonly<Record<ProjectColumn['field'], number>> = {
  included: 28,
  name: 144,
  region: 56,
  input: 136,
  amount: 64,
  unit: 66,
  part: 60,
  share: 64,
  status: 112,
  probability: 64,
  jobs: 84,
  alone: 82,
  without: 70,
};
const TEXTS: readonly ProjectColumn['field'][] = ['name', 'region', 'input', 'unit', 'status'];
/** On a telephone the name gives way: half of the window is for the figures. */
const NARROW_NAME = 136;
const LISTED: readonly ProjectColumn['field'][] = ['region', 'input', 'unit', 'status'];

/** The projects as a sheet shows them: their lines, and one more to begin a project in. */
export function createProjectSource(table: ProjectTable, isNarrow: () => boolean): SheetSource {
  const { view } = table;
  const words = () => view.app.words().projects;
  const columns = createMemo((): readonly SheetColumn[] =>
    table.columns().map((column): SheetColumn => {
      const { field } = column;
      const text = field === 'amount' ? String(column.year) : words().columns[field];
      const long = field === 'amount' ? words().amountOf(column.year) : words().columnsLong[field];
      const title = field === 'amount' ? words().amountLong(column.year) : long;
      const frozen = field === 'included' || field === 'name' ? 'left' : null;
      const computed = field === 'alone' || field === 'without';
      return {
        key: field === 'amount' ? `amount ${column.year}` : field,
        width: field === 'name' && isNarrow() ? NARROW_NAME : WIDTHS[field],
        headings: [{ key: text, text: field === 'included' ? '' : text, title }],
        label: field === 'amount' ? long : text,
        align: field === 'included' ? 'center' : TEXTS.includes(field) ? 'start' : 'end',
        editable: !computed,
        ...(frozen === null ? {} : { frozen }),
        ...(computed && !isNarrow() ? { frozen: 'right' } : {}),
        ...(computed ? { computed } : {}),
        ...(field === 'name' ? { namesRows: true } : {}),
      };
    }),
  );
  const version = createMemo<number>((count) => {
    table.rows();
    table.results();
    view.figures();
    view.app.words();
    columns();
    return count + 1;
  }, 0);
  const at = (row: number, column: number) => ({
    row: table.rows()[row],
    column: table.columns()[column] ?? ({ field: 'name' } as const),
  });
  return {
    version,
    rowCount: () => untrack(table.rows).length + 1,
    columns: () => untrack(columns),
    // A text that is being typed stays with its line when another tab adds projects or takes some away.
    rowKey: (row) => untrack(() => keyOf(table.rows()[row])),
    rowLabel: (row) => untrack(() => table.rows()[row]?.project.name ?? words().add),
    cell: (row, column) =>
      untrack(() => {
        const place = at(row, column);
        return projectCell(table, place.row, place.column);
      }),
    isEditable: (row, column) =>
      untrack(() => {
        const place = at(row, column);
        return isEditable(place.row, place.column);
      }),
    opens: (row, column) =>
      untrack(() => {
        const place = at(row, column);
        if (place.row === undefined) return undefined;
        if (place.column.field === 'included') return 'tick';
        return LISTED.includes(place.column.field) ? 'list' : undefined;
      }),
    copyText: (row, column) =>
      untrack(() => {
        const place = at(row, column);
        return place.row === undefined ? '' : wholeText(table, place.row, place.column);
      }),
  };
}

/** Names a line of the table; undefined: the one below the last. */
const keyOf = (row: ProjectRow | undefined): string =>
  row === undefined ? '' : [row.project.id, row.input, row.unit.currency, row.unit.scale].join(' ');
