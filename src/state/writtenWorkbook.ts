import { releaseProxy, wrap } from 'comlink';
import type { WorkbookApi } from '../../workers/workbook.worker';
import type { WorkbookAbout, WorkbookSheet } from '../model/workbook';

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
