// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed in both directions with frozen ends; the roles of an ARIA grid say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of the whole grid is the one input in its active cell.
import { createRenderEffect } from 'solid-js';
import { classes } from './classes';
import type { Grid } from './grid';
import styles from './sheet.module.css';
import type { CellView, SheetColumn } from './source';

/** Which columns of a row are selected, and whether the selection's upper and lower edges run along it. */
export interface RowSelection {
  readonly left: number;
  readonly right: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
  /** The handle for filling hangs at its lower right corner. */
  readonly hasHandle: boolean;
}

interface CellProps {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly isActive: boolean;
  readonly selected: RowSelection | null;
}

/** A figure of the table's face is so wide at most, in pixels: a text that may not fit is cut with an ellipsis. */
const WIDEST = 9;

/** The classes that follow from the column and from what is in the cell. */
export function cellClass(column: SheetColumn | undefined, view: CellView): string {
  return classes(
    styles.cell,
    styles[column?.align ?? 'start'],
    column?.groupStart === true && styles.groupStart,
    column?.namesRows === true && styles.name,
    view.state !== undefined && styles[view.state],
    view.tone !== undefined && styles[view.tone],
    view.tick !== undefined && styles.tick,
    view.tick === true && styles.ticked,
    // Clipping every cell would cost a layer each: only those that need it.
    view.text.length * WIDEST > (column?.width ?? 0) && styles.long,
  );
}

function selectionClass(column: number, selected: RowSelection | null): string {
  if (!isSelected(column, selected)) return '';
  const handle = selected.hasHandle && selected.right === column && styles.handle;
  if (selected.isTop && selected.isBottom && selected.left === selected.right) return classes(handle);
  return classes(
    handle,
    styles.selected,
    selected.isTop && styles.edgeTop,
    selected.isBottom && styles.edgeBottom,
    selected.left === column && styles.edgeLeft,
    selected.right === column && styles.edgeRight,
  );
}

const isSelected = (column: number, selected: RowSelection | null): selected is RowSelection =>
  selected !== null && column >= selected.left && column <= selected.right;

/** What of a cell is in the document. */
interface Drawn {
  readonly text: string;
  readonly class: string;
  readonly title: string;
  readonly role: string;
  readonly ariaColumn: number;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly isActive: boolean;
  readonly width: string;
  readonly left: string;
}

/** As the template below has it. */
const EMPTY: Drawn = {
  text: '',
  class: '',
  title: '',
  role: 'gridcell',
  ariaColumn: 0,
  isSelected: false,
  isReadOnly: false,
  isActive: false,
  width: '',
  left: '',
};

function draw({ grid, row, column, isActive, selected }: CellProps): Drawn {
  const view = grid.watchedColumn(column, (source) => source.cell(row, column));
  const described = grid.columns()[column];
  const box = grid.cellBox(column);
  const isLoose = grid.looseColumn() === column;
  return {
    text: view.text,
    class: classes(
      cellClass(described, view),
      selectionClass(column, selected),
      isActive && styles.active,
      isLoose && styles.loose,
    ),
    title: view.title ?? '',
    role: described?.namesRows === true ? 'rowheader' : 'gridcell',
    ariaColumn: grid.ariaColumn(column),
    isSelected: isSelected(column, selected),
    isReadOnly: !grid.isEditable(row, column),
    isActive,
    width: box.width,
    left: isLoose ? box.left : '',
  };
}

/**
 * One cell. There are hundreds of them and a scroll replaces them all within a frame, so a cell is one computation that
 * writes what has changed, where JSX attributes and a memo each would be six.
 */
export function Cell(props: CellProps) {
  const cell = (<div role="gridcell" aria-selected="false" />) as HTMLDivElement;
  // A node of its own, not a child that Solid owns: the input comes to stand beside it, and Solid would wipe it away.
  const words = document.createTextNode('');
  cell.append(words);

  createRenderEffect<Drawn>((before) => {
    const now = draw(props);
    if (now.text !== before.text) words.data = now.text;
    if (now.class !== before.class) cell.className = now.class;
    if (now.title !== before.title) setOrRemove(cell, 'title', now.title);
    if (now.role !== before.role) cell.setAttribute('role', now.role);
    if (now.ariaColumn !== before.ariaColumn) cell.setAttribute('aria-colindex', String(now.ariaColumn));
    if (now.isSelected !== before.isSelected) cell.setAttribute('aria-selected', String(now.isSelected));
    if (now.isReadOnly !== before.isReadOnly) setOrRemove(cell, 'aria-readonly', now.isReadOnly ? 'true' : '');
    if (now.width !== before.width) cell.style.width = now.width;
    if (now.left !== before.left) cell.style.left = now.left;
    if (now.isActive && !before.isActive) props.grid.setActiveCell(cell);
    return now;
  }, EMPTY);

  return cell;
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
