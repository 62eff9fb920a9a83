/**
 * The text of a cell as it was meant: without spaces around it, and without the apostrophe that an export puts before
 * what a spreadsheet would take for a formula.
 */
export const plainText = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '').trim();

/** Marks by which tables say that there is no figure. */
const NO_DATA: ReadonlySet<string> = new Set([
  '…',
  '...',
  '..',
  '-',
  '–',
  '—',
  'x',
  'х',
  'н/д',
  'нет данных',
  'деректер жоқ',
  'мәлімет жоқ',
  'n/a',
  'no data',
]);

/** Whether a cell says that there is no figure, which is more than being blank. */
export const isNoDataMark = (text: string): boolean => NO_DATA.has(text.trim().toLowerCase());
