import { releaseProxy, wrap } from 'comlink';
import type { WorkbookApi } from '../../workers/workbook.worker';
import { PRODUCT } from '../model/product';
import type { WorkbookAbout, WorkbookSheet } from '../model/workbook';
import type { OutgoingFile } from './exporting';

/** A workbook as bytes: written off the main thread, by a library that comes when it is first wanted. */
export async function writtenWorkbook(
  sheets: readonly WorkbookSheet[],
  about: WorkbookAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: WorkbookWorker } = await import('../../workers/workbook.worker?worker&inline');
  const worker = new WorkbookWorker({ name: 'workbook' });
  const api = wrap<WorkbookApi>(worker);
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
