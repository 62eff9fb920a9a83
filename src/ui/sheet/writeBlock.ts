const needsQuotes = (text: string): boolean => /[\t\r\n]/.test(text) || text.startsWith('"');
const quoted = (text: string): string => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A block of texts as spreadsheets put it on the clipboard: tabs between cells, CRLF after each row, a cell with a tab
 * or a line break in quotes. A single cell goes without the line break, so that it can be pasted into any field.
 */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoted).join('\t'));
  const only = rows.length === 1 && rows[0]?.length === 1 ? lines[0] : undefined;
  return only ?? lines.map((line) => `${line}\r\n`).join('');
}
