import { formatCount } from '../format';
import type { packages as kazakh } from '../kk/packages';
import { pluralEn } from '../plural';

const responses = (count: number): string => `${formatCount(count, 'en')} ${pluralEn(count, 'response', 'responses')}`;

export const packages: typeof kazakh = {
  title: 'Package',
  list: 'Packages in this browser',
  name: 'Name',
  nameOfNew: 'Name of the new package',
  newName: (number) => (number === 1 ? 'New package' : `New package ${number}`),
  changed: 'Last change',
  years: 'Years',
  cells: 'Cells',
  responses: 'Responses',
  isOpen: 'open',
  demo: 'demo',
  create: 'New package',
  createNow: 'Create',
  createDemo: 'Add the demo package',
  demoName: 'Demo: 20 regions',
  demoLead: 'Some of the figures of the demo package are synthetic: they only show how the program works.',
  open: 'Open',
  openOf: (name) => `Open the package “${name}”`,
  rename: 'Rename',
  renameOf: (name) => `Rename “${name}”`,
  renameNow: 'Rename',
  delete: 'Delete',
  deleteOf: (name) => `Delete the package “${name}”`,
  deleted: (name) => `The package “${name}” was deleted.`,
  none: 'There are no packages. Create one or open a file.',

  openFile: 'Open a file',
  openFileLead: 'A package (.tartym) or a CSV table. You can also drag the file into this window.',
  dropHere: 'Drop the file here',
  opened: (name) => `“${name}” is open.`,
  saved: (file) => `Saved to the file “${file}”.`,
  import: 'Import',
  importInto: (name) => `Import into the package “${name}”`,

  contents: 'Contents',
  methodology: 'Methodology',
  regions: (count) => `${formatCount(count, 'en')} ${pluralEn(count, 'region', 'regions')}`,
  cellCount: (count) => `${formatCount(count, 'en')} ${pluralEn(count, 'cell', 'cells')}`,
  responseCount: responses,
  batch: (file, count, rejected) =>
    rejected === 0
      ? `${file}: ${responses(count)}`
      : `${file}: ${responses(count)}, ${formatCount(rejected, 'en')} rejected`,
  log: 'Log of changes',
  logEmpty: 'No changes.',

  storage: 'State of storage',
  storagePersistent: 'Persistent: the browser will not delete the data by itself.',
  storageEvictable: 'Temporary: if space runs out the browser may delete the data. Save to a file now and then.',
  storageMemory: 'In memory only: the data are lost when the page closes. Save to a file (Ctrl+S).',
  askPersistence: 'Ask for persistent storage',
  persistenceRefused: 'The browser did not agree to keep the data. Save to a file after important changes.',
  used: (used, quota) => `Used: ${used} of ${quota}`,
  usedOnly: (used) => `Used: ${used}`,
  insecure: 'The page was opened from an insecure address: no work offline and no persistent storage.',
  offlineReady: 'Ready to work offline.',
};
