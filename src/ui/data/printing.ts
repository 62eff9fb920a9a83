import { formatDay, unitDescription } from '../../i18n';
import { headingCells } from '../sheet/headings';
import { standingText } from '../shell/standing';
import { cellView, NO_FIGURE } from './cells';
import { FOOTER_ROWS, footerCell } from './footer';
import { type Frame, pinnedRows, rowCount, shownRegions } from './frame';
import styles from './printing.module.css';
import type { DataScreenView } from './view';

/** The room of a landscape A4 page between its margins, in the pixels of the sheet, for a face that is printed smaller. */
const PAGE_WIDTH = 1240;

/** States that are printed as a mark before the figure: black on white has no colours. What is missing has its mark for a figure. */
const MARKS: Readonly<Record<string, string>> = {
  provisional: '○',
  synthetic: '◇',
  plan: '●',
  estimate: '~',
  projected: '^',
  invalid: '×',
  outlier: '!',
  overridden: '◤',
};

/**
 * The sheet as tables for paper: every row, every column on view, in as many parts as pages are wide enough for. The
 * columns that are frozen left begin each part, and the key of the marks and the units end it, so that a page can be read
 * alone.
 */
export function printedSheet(view: DataScreenView): HTMLElement {
  const frame = view.frame();
  const { words, language } = frame;
  const box = element('div', { class: styles.print ?? '' });
  const standing = standingText(view.app, words);
  const author = view.app.session.author().trim();
  const { name } = view.document.settings();
  const parts = partsOf(frame);
  const hidden = view.hiddenRegions();
  const title = [name, words.data.title, words.sheet.print.year(frame.year)].join(' · ');
  const under = [
    ...(standing === '' ? [] : [standing]),
    words.sheet.print.printed(formatDay(new Date(), language)),
    ...(author === '' ? [] : [words.sheet.print.by(author)]),
    words.sheet.print.sum(shownRegions(frame), new Set(parts.flat()).size),
    ...(hidden === 0 ? [] : [words.sheet.filter.chip(shownRegions(frame), frame.regions.length)]),
  ].join(' · ');
  parts.forEach((columns, part) => {
    const table = element('table', { class: styles.table ?? '' });
    const caption = element('caption', {}, title);
    const of = parts.length === 1 ? '' : ` · ${words.sheet.print.part(part + 1, parts.length)}`;
    caption.append(element('span', { class: styles.under ?? '' }, `${under}${of}`));
    table.append(caption, head(frame, columns), body(frame, columns), foot(frame, columns));
    const sheet = element('section', { class: styles.part ?? '' });
    sheet.append(
      table,
      element('p', { class: styles.legend ?? '' }, legend(frame)),
      element('p', { class: styles.legend ?? '' }, units(frame, columns)),
    );
    box.append(sheet);
  });
  return box;
}

/**
 * Columns by index, part by part: no factor is torn where it fits a page. Thresholds are those of the cell that happens
 * to be the active one, and no part of the table.
 */
function partsOf({ columns: kinds, sheetColumns: columns }: Frame): readonly (readonly number[])[] {
  const frozen = columns.flatMap(({ frozen: side }, at) => (side === 'left' ? [at] : []));
  const room = PAGE_WIDTH - frozen.reduce((sum, at) => sum + (columns[at]?.width ?? 0), 0);
  const groups: number[][] = [];
  columns.forEach((column, at) => {
    const kind = kinds[at]?.kind;
    if (column.frozen === 'left' || kind === 'threshold' || kind === 'next') return;
    const before = columns[groups.at(-1)?.[0] ?? -1];
    const isSame =
      before !== undefined && before.headings[1] !== undefined && before.headings[1].key === column.headings[1]?.key;
    if (isSame) groups.at(-1)?.push(at);
    else groups.push([at]);
  });
  const parts: number[][] = [];
  let used = 0;
  for (const group of groups) {
    const width = group.reduce((sum, at) => sum + (columns[at]?.width ?? 0), 0);
    if (parts.length === 0 || used + width > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(...group);
    used += width;
  }
  return (parts.length === 0 ? [[]] : parts).map((part) => [...frozen, ...part]);
}

function head({ sheetColumns }: Frame, columns: readonly number[]): HTMLElement {
  const thead = element('thead');
  for (const cells of headingCells(columns.flatMap((at) => sheetColumns[at] ?? []))) {
    const row = element('tr');
    for (const { heading, first, last, rows } of cells) {
      const spans = {
        colspan: String(last - first + 1),
        rowspan: String(rows),
        scope: last > first ? 'colgroup' : 'col',
      };
      row.append(element('th', spans, [heading.text, heading.detail ?? ''].filter((text) => text !== '').join(' ')));
    }
    thead.append(row);
  }
  return thead;
}

function body(frame: Frame, columns: readonly number[]): HTMLElement {
  const tbody = element('tbody');
  const pinned = pinnedRows(frame);
  for (let row = pinned; row < rowCount(frame); row += 1) {
    tbody.append(
      line(frame, columns, (column) => {
        const { text, state, tone } = cellView(frame, row, column);
        const arrow = tone === 'up' ? '▲' : tone === 'down' ? '▼' : '';
        const mark = state === undefined ? '' : (MARKS[state] ?? '');
        return `${arrow}${mark === '' ? '' : `${mark}\u00A0`}${text}`;
      }),
    );
  }
  return tbody;
}

function foot(frame: Frame, columns: readonly number[]): HTMLElement {
  // A table's own foot would be printed on every page.
  const tbody = element('tbody', { class: styles.foot ?? '' });
  for (let row = 0; row < FOOTER_ROWS; row += 1)
    tbody.append(line(frame, columns, (column) => footerCell(frame, row, column).text));
  return tbody;
}

function line({ sheetColumns }: Frame, columns: readonly number[], textOf: (column: number) => string): HTMLElement {
  const row = element('tr');
  for (const column of columns) {
    const isName = sheetColumns[column]?.namesRows === true;
    row.append(element(isName ? 'th' : 'td', isName ? { scope: 'row' } : {}, textOf(column)));
  }
  return row;
}

function legend({ words }: Frame): string {
  const states = words.terms.states as Readonly<Record<string, string>>;
  const shown = Object.entries({ ...MARKS, missing: NO_FIGURE, computed: 'ƒ' });
  const marks = shown.map(([state, mark]) => `${mark} ${states[state] ?? ''}`);
  return `${words.sheet.print.marks}: ${marks.join(', ')}`;
}

/** Every series of the part with its whole unit, each once. */
function units({ columns, sheetColumns, words }: Frame, part: readonly number[]): string {
  const said = part.flatMap((at) => {
    const column = columns[at];
    if (column?.kind !== 'series') return [];
    const headings = sheetColumns[at]?.headings ?? [];
    const [, factor] = headings;
    return [
      `${factor?.text.split(',')[0] ?? ''}, ${headings.at(-1)?.text ?? ''}: ${unitDescription(column.unit, words.units)}`,
    ];
  });
  return [...new Set(said)].join('; ');
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!(attribute.endsWith('span') && value === '1')) made.setAttribute(attribute, value);
  }
  if (text !== '') made.textContent = text;
  return made;
}
