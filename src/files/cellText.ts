export { isNoDataMark } from '../model/noData';

/**
 * The text of a cell as it was meant: without spaces around it, and without the apostrophe that an export puts before
 * what a spreadsheet would take for a formula.
 */
export const plainText = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n])/, '').trim();
