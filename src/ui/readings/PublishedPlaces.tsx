import { createMemo, untrack } from 'solid-js';
import type { PublishedUpdate } from '../../model/package';
import type { PastedBlock } from '../sheet/pastedBlock';
import { Sheet } from '../sheet/Sheet';
import type { CellRange, CellText, CellView, SheetColumn, SheetSource } from '../sheet/source';
import { useShell } from '../shell/shell';
import { readPublishedTable } from './publishedTable';
import styles from './readings.module.css';
import { createSheetTrace } from './sheetTrace';
import type { ReadingsView } from './view';

const PUBLISHED = 1;
const ROW_HEIGHT = 28;
const MOST_ROWS = 20;

/** Where the ministry's places of the year are typed or pasted, beside those of the chosen reading. */
export function PublishedPlaces(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const shell = useShell();
  const words = view.words;
  const year = () => view.lattice()?.year ?? 0;
  const published = () => view.document.settings().published[year()] ?? {};
  /** In the order of the package, which is that of most tables: what is pasted has to meet its region. */
  const regions = createMemo(() => view.lattice()?.regions.map((_, region) => region) ?? []);
  const columns = createMemo((): readonly SheetColumn[] => {
    const column = (key: string, text: string, width: number, more: Partial<SheetColumn>): SheetColumn => ({
      key,
      width,
      headings: [{ key, text }],
      label: text,
      align: 'end',
      editable: false,
      ...more,
    });
    return [
      column('region', words().region, 234, { align: 'start', frozen: 'left', namesRows: true }),
      column('published', words().publishedPlace, 100, { editable: true }),
      column('computed', words().computedPlace, 92, { computed: true }),
    ];
  });
  const version = createMemo<number>((count) => {
    columns();
    regions();
    published();
    view.chosenIndex();
    view.lattice();
    view.own();
    return count + 1;
  }, 0);
  const textOf = (row: number, column: number): string =>
    untrack(() => {
      if (column === 0) return view.nameOf(row);
      const place = column === PUBLISHED ? published()[view.codeOf(row)] : view.placeOf(row, view.chosenIndex());
      return place === undefined || place === 0 ? '' : String(place);
    });
  const cell = (row: number, column: number): CellView => {
    const text = textOf(row, column);
    const typed = textOf(row, PUBLISHED);
    return column === 2 && typed !== '' ? { text, tone: typed === text ? 'accent' : 'warn' } : { text };
  };
  const source: SheetSource = {
    version,
    rowCount: () => untrack(regions).length,
    columns: () => untrack(columns),
    rowLabel: (row) => untrack(() => view.nameOf(row)),
    rowTone: (row) => (untrack(view.own) === row ? 'own' : undefined),
    cell,
    copyText: textOf,
  };
  /** What was wrong with the last entry; said no longer once one does. */
  let objection: string | null = null;
  const object = (text: string): void => {
    objection = text;
    shell.say(text);
  };
  const withdraw = (): void => {
    const notice = view.app.notice();
    if (notice?.kind === 'said' && notice.text === objection) view.app.dismissNotice();
    objection = null;
  };
  const write = (batch: readonly CellText[]): void => {
    const most = regions().length;
    const updates: PublishedUpdate[] = [];
    let refused: string | null = null;
    for (const { row, text } of batch) {
      const plain = text.trim();
      const place = Number(plain);
      if (plain === '') updates.push([view.codeOf(row), null]);
      else if (/^\d+$/.test(plain) && place >= 1 && place <= most) updates.push([view.codeOf(row), place]);
      else refused ??= plain;
    }
    if (updates.length > 0) view.app.publishPlaces(year(), updates);
    if (refused !== null) object(words().notAPlace(refused, most));
    else withdraw();
  };
  /** A table that names its regions is met by their names, a column of places goes in from where the cursor stands. */
  const pasteBlock = ({ rows, width }: PastedBlock, { top, bottom, left }: CellRange): void => {
    const byCode = new Map(view.document.settings().regions.map((region) => [region.code, region]));
    const rated = regions().flatMap((row) => byCode.get(view.codeOf(row)) ?? []);
    const table = width > 1 ? readPublishedTable(rows, rated, year()) : null;
    if (table === null) {
      const selected = bottom - top + 1;
      const height = selected % rows.length === 0 ? selected : rows.length;
      const own = Math.min(Math.max(0, PUBLISHED - left), width - 1);
      const texts = Array.from({ length: Math.min(height, regions().length - top) }, (_, at) => ({
        row: top + at,
        column: PUBLISHED,
        text: rows[at % rows.length]?.[own] ?? '',
      }));
      write(texts);
      return;
    }
    write(table.places.map(({ region, text }) => ({ row: region, column: PUBLISHED, text })));
    if (table.unknown.length > 0) object(words().unknownRegions(table.unknown.join(', ')));
  };
  /** What the ministry has published is here by hand: only the place that is computed has come about. */
  const trace = createSheetTrace((row, column) => {
    const reading = view.chosenIndex();
    if (column <= PUBLISHED || view.placeOf(row, reading) === 0) return null;
    const subject = { kind: 'place under', region: view.codeOf(row), year: year(), reading } as const;
    return { subject, text: textOf(row, column) };
  });
  return (
    <section ref={trace.hold} class={styles.part}>
      <h2>{words().published(year())}</h2>
      <p class="label">{words().publishedLead}</p>
      <div class={styles.typed} style={{ height: `${(Math.min(MOST_ROWS, regions().length) + 1) * ROW_HEIGHT}px` }}>
        <Sheet
          source={source}
          label={words().published(year())}
          hint={view.app.words().data.hint}
          onReady={(sheet) => sheet.activate({ row: 0, column: PUBLISHED })}
          onActivate={trace.onActivate}
          onEdit={write}
          onLastRow={() => shell.say(view.app.words().data.lastRow)}
          onPasteBlock={pasteBlock}
          onClear={(places) => write(places.map((place) => ({ ...place, text: '' })))}
          onUndo={() => void view.app.undo()}
          onRedo={() => void view.app.redo()}
        />
      </div>
    </section>
  );
}
