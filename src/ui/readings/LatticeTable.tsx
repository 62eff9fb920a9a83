import { createMemo, untrack } from 'solid-js';
import { AXIS_NAMES, acts } from '../../model/readings';
import { createTextWidth } from '../data/textWidth';
import { Sheet } from '../sheet/Sheet';
import type { SheetColumn, SheetSource } from '../sheet/source';
import { chosenName } from '../shell/readingsSummary';
import styles from './readings.module.css';
import { readingText } from './readingText';
import { createSheetTrace } from './sheetTrace';
import { type ReadingsView, spanText } from './view';

/** Of a column of places, and what its heading needs besides its words. */
const LEAST_WIDTH = 64;
const PADDING = 24;
/** As the sheet sets its headings. */
const HEADING_FONT = '400 12px "Golos Text", system-ui, sans-serif';

/** The same as figures: a sheet that can be walked, selected and copied. */
export function LatticeTable(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const words = view.words;
  const textWidth = createTextWidth(HEADING_FONT);
  const columns = createMemo((): readonly SheetColumn[] => {
    const dictionary = view.app.words();
    const frozen = (key: string, text: string, width: number, names: boolean): SheetColumn => ({
      key,
      width,
      headings: [{ key, text }],
      label: text,
      align: names ? 'start' : 'center',
      frozen: 'left',
      editable: false,
      namesRows: names,
    });
    return [
      frozen('region', words().region, 234, true),
      frozen('band', words().band, 64, false),
      ...(view.lattice()?.readings ?? []).map((readings, index): SheetColumn => {
        const before = view.lattice()?.readings[index - 1];
        const usual = view.document.methodology.readings;
        const others = AXIS_NAMES.slice(2).filter((axis) => acts(axis, readings) && readings[axis] !== usual[axis]);
        const text =
          others.map((axis) => chosenName(axis, readings, dictionary)).join(', ') || dictionary.readings.byDefault;
        return {
          key: String(index),
          width: Math.max(LEAST_WIDTH, Math.ceil(textWidth(text)) + PADDING),
          headings: [
            { key: readings.points, text: chosenName('points', readings, dictionary) },
            { key: `${readings.points} ${readings.inside}`, text: chosenName('inside', readings, dictionary) },
            { key: `reading ${index}`, text },
          ],
          label: readingText(readings, dictionary),
          align: 'end',
          editable: false,
          computed: index !== view.chosenIndex(),
          groupStart: before?.inside !== readings.inside || before.points !== readings.points,
        };
      }),
    ];
  });
  const version = createMemo<number>((count) => {
    columns();
    view.rows();
    view.own();
    return count + 1;
  }, 0);
  const regionOf = (row: number): number => untrack(view.rows)[row] ?? -1;
  const textOf = (row: number, column: number): string =>
    untrack(() => {
      const region = regionOf(row);
      if (column === 0) return view.nameOf(region);
      if (column === 1) return spanText(view.lattice()?.best[region] ?? 0, view.lattice()?.worst[region] ?? 0);
      const place = view.placeOf(region, column - 2);
      return place === 0 ? '–' : String(place);
    });
  const source: SheetSource = {
    version,
    rowCount: () => untrack(view.rows).length,
    columns: () => untrack(columns),
    rowLabel: (row) => untrack(() => view.nameOf(regionOf(row))),
    rowTone: (row) => (untrack(view.own) === regionOf(row) ? 'own' : undefined),
    cell: (row, column) => ({
      text: textOf(row, column),
      ...(column === view.chosenIndex() + 2 ? { tone: 'strong' as const } : {}),
    }),
    copyText: textOf,
  };
  const trace = createSheetTrace((row, column) => {
    const [code, year, text] = [view.codeOf(regionOf(row)), view.lattice()?.year ?? 0, textOf(row, column)];
    if (column === 0 || text === '–') return null;
    return column === 1
      ? { subject: { kind: 'best place', region: code, year }, text }
      : { subject: view.subjectAt({ row, reading: column - 2 }), text };
  });
  return (
    <div ref={trace.hold} class={styles.sheet}>
      <Sheet onActivate={trace.onActivate} source={source} label={words().all} hint={view.app.words().data.hint} />
    </div>
  );
}
