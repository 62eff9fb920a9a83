import { releaseProxy, wrap } from 'comlink';
import type { WorkbookApi } from '../../workers/workbook.worker';
import { PRODUCT } from '../model/product';
import type { WorkbookAbout, WorkbookSheet } from '../model/workbook';
import type { OutgoingFile } from './exporting';

/**
 * A workbook as bytes: written off the main thread, by a library that comes when it is first wanted.
 *
 * @param signal stops the writing: then it comes to no end, or to an error where it had not begun
 */
export async function writtenWorkbook(
  sheets: readonly WorkbookSheet[],
  about: WorkbookAbout,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: WorkbookWorker } = await import('../../workers/workbook.worker?worker&inline');
  signal?.throwIfAborted();
  const worker = new WorkbookWorker({ name: 'workbook' });
  const api = wrap<WorkbookApi>(worker);
  signal?.addEventListener('abort', () => worker.terminate());
  try {
    return new Uint8Array(await api.write(sheets, about));
  } finally {
    api[releaseProxy]();
    worker.terminate();
  }
}

/** Letters of a column: as wide as figures, and room for words in the first. */
const [NARROW, WIDE] = [18, 36];

/** One table as a workbook, its heading and its first column in sight. */
export async function writtenTable(
  name: string,
  { headings, rows }: { readonly headings: readonly string[]; readonly rows: WorkbookSheet['rows'] },
  onPaper: string,
): Promise<OutgoingFile['content']> {
  const columns = headings.map((heading, index) => ({ heading, width: index === 0 ? WIDE : NARROW }));
  const bytes = await writtenWorkbook([{ name, columns, rows, frozenColumns: 1 }], { program: PRODUCT, onPaper });
  return new Blob([bytes]);
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
