import { expose } from 'comlink';
import { writeWorkbook } from '../src/files/workbook/writeWorkbook';

/** Writing workbooks off the main thread. */
const api = { write: writeWorkbook };

export type WorkbookApi = typeof api;

expose(api);
