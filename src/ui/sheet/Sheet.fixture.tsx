import '../tokens.css';
import '../base.css';
import './fixture.css';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Sheet } from './Sheet';
import type {
  CellPlace,
  CellRange,
  CellText,
  CellView,
  Heading,
  SheetColumn,
  SheetHandle,
  SheetSource,
  Skipped,
} from './source';

/** What the sheet told its owner, in order. */
export interface Told {
  readonly edited: CellText[][];
  readonly pasted: CellText[][];
  readonly cleared: CellPlace[][];
  readonly cut: { readonly selected: CellRange; readonly texts: readonly (readonly string[])[] }[];
  copied: number;
  readonly skipped: Skipped[];
  readonly activated: CellPlace[];
  readonly selected: CellRange[];
  readonly stranded: string[];
  lastRow: number;
  undone: number;
  redone: number;
  goneTo: number;
}

export interface MountedSheet {
  readonly grid: HTMLElement;
  readonly handle: SheetHandle;
  readonly told: Told;
  input(): HTMLInputElement;
  /** The drawn element of a cell; throws where it is not drawn. */
  cell(row: number, column: number): HTMLElement;
  isDrawn(row: number, column: number): boolean;
  text(row: number, column: number): string;
  active(): string;
  /** Top, left, bottom, right of what was selected last. */
  range(): string;
  /** Another hand writes: one new version, whatever is written. */
  write(cells: readonly CellText[]): void;
  resize(rows: number): void;
  /** Other rows: what each is of, in their order. */
  setRows(keys: readonly string[]): void;
  leave(): void;
  setColumns(columns: readonly SheetColumn[]): void;
}

export interface Options {
  readonly rows?: number;
  readonly middle?: number;
  readonly pinned?: number;
  readonly footer?: number;
  readonly views?: ReadonlyMap<string, CellView>;
  readonly isEditable?: (row: number, column: number) => boolean;
}

/** Columns 0 name and 1 place are frozen left and read-only; the last is frozen right; between them column 4 is computed. */
export function columnsOf(middle: number): SheetColumn[] {
  const heading = (text: string): Heading => ({ key: text, text });
  return [
    {
      key: 'name',
      width: 160,
      headings: [heading('Өңір')],
      label: 'Өңір',
      align: 'start',
      frozen: 'left',
      editable: false,
      namesRows: true,
    },
    {
      key: 'place',
      width: 44,
      headings: [heading('Орын')],
      label: 'Орын',
      align: 'end',
      frozen: 'left',
      editable: false,
    },
    ...Array.from({ length: middle }, (_, index): SheetColumn => {
      const group = Math.floor(index / 4) + 1;
      const factor = Math.floor(index / 2) + 1;
      const isComputed = index === 2;
      return {
        key: `c${index}`,
        width: 80,
        headings: [
          { key: `F${group}`, text: `F${group} бағыт`, detail: '10 %', swatch: `var(--f${((group - 1) % 9) + 1})` },
          heading(`F${group}.${factor}`),
          heading(index % 2 === 0 ? '2025' : 'өсу'),
        ],
        label: `F${group}.${factor} ${index % 2 === 0 ? '2025' : 'өсу'}`,
        align: 'end',
        editable: !isComputed,
        computed: isComputed,
        groupStart: index % 4 === 0,
      };
    }),
    {
      key: 'next',
      width: 60,
      headings: [heading('Шекті мән'), heading('%')],
      label: 'Шекті мән, %',
      align: 'end',
      frozen: 'right',
      editable: false,
    },
  ];
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

let dispose: (() => void) | undefined;
afterEach(() => {
  dispose?.();
  dispose = undefined;
  document.body.replaceChildren();
});

/** Mounts a sheet of 640 × 420 px whose cells say `row.column` until they are written to. */
export function mountSheet(options: Options = {}): MountedSheet {
  const { middle = 10, pinned = 0, footer = 0 } = options;
  const texts = new Map<string, string>();
  let rows = options.rows ?? 30;
  let columns = columnsOf(middle);
  let keys: readonly string[] | null = null;
  const [version, setVersion] = createSignal(0);
  const text = (row: number, column: number): string =>
    texts.get(keyOf(row, column)) ?? options.views?.get(keyOf(row, column))?.text ?? `${row}.${column}`;
  const source: SheetSource = {
    version,
    rowCount: () => rows,
    pinnedRowCount: () => pinned,
    columns: () => columns,
    gutter: { width: 32, heading: '№', text: (row) => String(row + 1) },
    rowLabel: (row) => `Өңір ${row}`,
    rowKey: (row) => keys?.[row] ?? String(row),
    rowTone: (row) => (row === 0 ? 'own' : undefined),
    cell: (row, column) => ({ ...options.views?.get(keyOf(row, column)), text: text(row, column) }),
    copyText: text,
    ...(options.isEditable === undefined ? {} : { isEditable: options.isEditable }),
    footerRowCount: () => footer,
    footerCell: (row, column) => ({ text: column === 0 ? `Қорытынды ${row}` : `${row}` }),
  };
  const write = (cells: readonly CellText[]) => {
    for (const cell of cells) texts.set(keyOf(cell.row, cell.column), cell.text);
    setVersion((before) => before + 1);
  };
  const told: Told = {
    edited: [],
    pasted: [],
    cleared: [],
    cut: [],
    copied: 0,
    skipped: [],
    activated: [],
    selected: [],
    stranded: [],
    lastRow: 0,
    undone: 0,
    redone: 0,
    goneTo: 0,
  };
  let handle: SheetHandle | undefined;
  const [outlined, outline] = createSignal<CellRange | null>(null);

  const host = document.createElement('main');
  host.className = 'host';
  document.body.append(host);
  dispose = render(
    () => (
      <Sheet
        source={source}
        label="Деректер кестесі"
        hint="Кестеден шығу: Esc, содан кейін Tab"
        onReady={(ready) => {
          handle = ready;
        }}
        onActivate={(row, column) => told.activated.push({ row, column })}
        onSelect={(range) => told.selected.push(range)}
        onEdit={(batch) => {
          told.edited.push([...batch]);
          write(batch);
        }}
        onPaste={(batch) => {
          told.pasted.push([...batch]);
          write(batch);
        }}
        onClear={(batch) => {
          told.cleared.push([...batch]);
          write(batch.map((place) => ({ ...place, text: '' })));
        }}
        onCut={(selected, texts) => {
          told.cut.push({ selected, texts });
          outline(selected);
        }}
        onCopy={() => {
          told.copied += 1;
        }}
        outlined={outlined()}
        onEscape={() => {
          const was = outlined();
          outline(null);
          return was !== null;
        }}
        onSkipped={(skipped) => told.skipped.push(skipped)}
        onStranded={(text) => told.stranded.push(text)}
        onLastRow={() => {
          told.lastRow += 1;
        }}
        onGoTo={() => {
          told.goneTo += 1;
        }}
        onUndo={() => {
          told.undone += 1;
        }}
        onRedo={() => {
          told.redone += 1;
        }}
      />
    ),
    host,
  );
  const grid = host.querySelector<HTMLElement>('[role=grid]');
  const input = host.querySelector('input');
  if (grid === null || input === null || handle === undefined) throw new Error('The sheet was not drawn');

  const headerRows = 3;
  const find = (row: number, column: number) =>
    grid.querySelector<HTMLElement>(`[aria-rowindex="${row + headerRows + 1}"] [aria-colindex="${column + 2}"]`);
  return {
    grid,
    handle,
    told,
    input: () => input,
    cell(row, column) {
      const found = find(row, column);
      if (found === null) throw new Error(`Cell ${row}, ${column} is not drawn`);
      return found;
    },
    isDrawn: (row, column) => find(row, column) !== null,
    text,
    active() {
      const place = told.activated.at(-1);
      return `${place?.row},${place?.column}`;
    },
    range() {
      const range = told.selected.at(-1);
      return `${range?.top},${range?.left} ${range?.bottom},${range?.right}`;
    },
    write,
    resize(count) {
      rows = count;
      setVersion((before) => before + 1);
    },
    setRows(next) {
      keys = next;
      rows = next.length;
      setVersion((before) => before + 1);
    },
    leave: () => dispose?.(),
    setColumns(next) {
      columns = [...next];
      setVersion((before) => before + 1);
    },
  };
}

/** Clicks a cell as a mouse does. */
export const clickCell = (sheet: MountedSheet, row: number, column: number): Promise<void> =>
  userEvent.click(sheet.cell(row, column));

/** After the browser has drawn: a scroll is told a frame later. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
