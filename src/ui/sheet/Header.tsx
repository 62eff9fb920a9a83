// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be windowed in both directions with frozen ends; the roles of an ARIA grid say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of the whole grid is the one input in its active cell.
import { For, Show } from 'solid-js';
import { ColumnTools } from './ColumnTools';
import { classes } from './classes';
import type { Grid } from './grid';
import type { HeadingCell } from './headings';
import { headerHeight, headerTop, offsetOf } from './layout';
import styles from './sheet.module.css';
import type { SheetProps } from './source';
import { visibleWidth } from './window';

/** Left and right padding of a group's heading, in pixels. */
const PADDING = 8;

interface HeaderProps {
  readonly grid: Grid;
  readonly sheet: SheetProps;
}

/** The header: one row a level of headings, staying at the top, with its frozen ends staying at the sides. */
export function Header(props: HeaderProps) {
  return (
    <div
      role="rowgroup"
      class={styles.header}
      style={{ height: `${props.grid.bands().header}px`, '--header': `${props.grid.bands().header}px` }}
    >
      <For each={props.grid.headings()}>
        {(cells, level) => <HeaderRow grid={props.grid} sheet={props.sheet} cells={cells} level={level()} />}
      </For>
    </div>
  );
}

interface HeaderRowProps extends HeaderProps {
  readonly cells: readonly HeadingCell[];
  readonly level: number;
}

function HeaderRow(props: HeaderRowProps) {
  const layout = () => props.grid.layout();
  const height = () => headerTop(props.level + 1) - headerTop(props.level);
  const left = () => props.cells.filter((cell) => cell.last < layout().middle);
  const right = () => props.cells.filter((cell) => cell.first >= layout().right);
  const middle = () => {
    const columns = props.grid.middleColumns();
    const first = columns[0] ?? 0;
    const last = columns.at(-1) ?? -1;
    return props.cells.filter(
      (cell) =>
        cell.first >= layout().middle && cell.first < layout().right && cell.last >= first && cell.first <= last,
    );
  };
  return (
    <div role="row" class={styles.headerRow} aria-rowindex={props.level + 1} style={{ height: `${height()}px` }}>
      <div role="presentation" class={styles.left} style={{ width: `${layout().leftWidth}px` }}>
        <Show when={props.level === 0 && props.grid.source().gutter}>
          {(gutter) => (
            <div
              role="columnheader"
              class={classes(styles.heading, styles.corner)}
              aria-colindex={1}
              aria-rowspan={props.grid.headings().length}
              style={{ width: `${gutter().width}px`, height: `${props.grid.bands().header}px` }}
            >
              {gutter().heading}
            </div>
          )}
        </Show>
        <For each={left()}>{(cell) => <HeaderCell grid={props.grid} sheet={props.sheet} cell={cell} start={0} />}</For>
      </div>
      <For each={middle()}>
        {(cell) => <HeaderCell grid={props.grid} sheet={props.sheet} cell={cell} start={0} scrolls />}
      </For>
      <Show when={right().length > 0 || layout().rightWidth > 0}>
        <div role="presentation" class={styles.right} style={{ width: `${layout().rightWidth}px` }}>
          <For each={right()}>
            {(cell) => (
              <HeaderCell
                grid={props.grid}
                sheet={props.sheet}
                cell={cell}
                start={offsetOf(layout().offsets, layout().right)}
              />
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

interface HeaderCellProps extends HeaderProps {
  readonly cell: HeadingCell;
  /** Left edge of the box that the cell is placed in, from the left edge of the sheet. */
  readonly start: number;
  /** It scrolls; the text of a group then stays inside the part of the group that is in view. */
  readonly scrolls?: boolean;
}

function HeaderCell(props: HeaderCellProps) {
  const offsets = () => props.grid.layout().offsets;
  const left = () => offsetOf(offsets(), props.cell.first);
  const width = () => offsetOf(offsets(), props.cell.last + 1) - left();
  const height = () => headerHeight(props.cell.level + props.cell.rows) - headerTop(props.cell.level);
  const column = () => props.grid.columns()[props.cell.first];
  const isSpanning = () => props.scrolls === true && !props.cell.own;
  const textWidth = () =>
    visibleWidth(props.grid.viewport.view(), props.grid.layout(), props.cell.first, props.cell.last) - PADDING;
  const isActive = () => props.cell.own && props.grid.hasCells() && props.grid.active().column === props.cell.first;
  const sorted = () => (props.cell.own ? column()?.sorted : undefined);
  const isWhole = () => {
    const { top, left, bottom, right } = props.grid.range();
    const isTall = top === 0 && bottom === props.grid.rowCount() - 1 && bottom > 0;
    return isTall && props.grid.hasCells() && left <= props.cell.first && right >= props.cell.last;
  };
  return (
    <div
      role="columnheader"
      class={classes(
        styles.heading,
        props.cell.level === 0 && !props.cell.own && styles.outer,
        props.cell.level + props.cell.rows === props.grid.headings().length && styles.lowest,
        props.cell.rows > 1 && styles.tall,
        props.cell.own && styles[column()?.align ?? 'start'],
        props.cell.own && column()?.namesRows === true && styles.nameHeading,
        props.cell.own && column()?.computed === true && styles.computedHeading,
        column()?.groupStart === true && styles.groupStart,
        isSpanning() && styles.spanning,
        isActive() && styles.activeHeading,
        isWhole() && styles.wholeHeading,
      )}
      aria-colindex={props.grid.ariaColumn(props.cell.first)}
      aria-sort={sorted()}
      data-column={props.cell.own ? props.cell.first : undefined}
      aria-colspan={props.cell.last > props.cell.first ? props.cell.last - props.cell.first + 1 : undefined}
      aria-rowspan={props.cell.rows > 1 ? props.cell.rows : undefined}
      style={{ left: `${left() - props.start}px`, width: `${width()}px`, height: `${height()}px` }}
    >
      <span
        class={styles.headingText}
        title={props.cell.heading.title ?? props.cell.heading.text}
        style={{ 'max-width': isSpanning() ? `${textWidth()}px` : undefined }}
      >
        <Show when={props.cell.heading.swatch}>
          {(colour) => <span class={styles.swatch} style={{ '--swatch': colour() }} />}
        </Show>
        <Show when={sorted()}>
          {(order) => (
            <span class={styles.order} aria-hidden="true">
              {order() === 'ascending' ? '↑' : '↓'}
            </span>
          )}
        </Show>
        <span class={styles.headingName}>{props.cell.heading.text}</span>
        <Show when={props.cell.heading.detail}>{(detail) => <span class={styles.detail}>{detail()}</span>}</Show>
      </span>
      <Show when={props.cell.own}>
        <ColumnTools grid={props.grid} sheet={props.sheet} column={props.cell.first} />
      </Show>
    </div>
  );
}
