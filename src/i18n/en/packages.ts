import { formatCount } from '../format';
import type { packages as kazakh } from '../kk/packages';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');

export const packages: typeof kazakh = {
  title: 'Package',

  list: 'Packages in this browser',
  changed: 'Last change',
  today: (time) => `today, ${time}`,
  yesterday: (time) => `yesterday, ${time}`,
  sinceFile: 'Changes since file',
  actions: 'Actions',
  isOpen: 'open',
  synthetic: 'synthetic data',
  open: 'Open',
  openOf: (name) => `Open the package “${name}”`,
  rename: 'Rename',
  renameOf: (name) => `Rename “${name}”`,
  renameKeys: 'Enter to keep, Esc to give up',
  delete: 'Delete',
  deleteOf: (name) => `Delete the package “${name}”`,
  none: 'There are no packages. Create one, open a file or add the demo package.',

  create: 'New package',
  nameOfNew: 'Name of the new package',
  createKeys: 'Type a name and press Enter',
  createDemo: 'Add the demo package',
  creatingDemo: 'Adding the demo package…',
  created: (name) => `The package “${name}” was created. Now import a file or paste a table from Excel.`,
  opened: (name) => `“${name}” is open.`,

  openFile: 'Open a file',
  openLead: 'A package file, *.tartym: opens beside the packages there are',
  import: 'Import',
  importLead: 'A CSV table: figures or survey responses',
  filesLead:
    'Drag a package (*.tartym) or a CSV table into this window, several at once if you like. You see what will change before anything is written.',
  dropHere: 'Drop the files',
  dropLead: '*.tartym opens as a new package, a CSV table is imported into the open one',

  nothingYet: 'This package has no data. Import a CSV file or paste a table from Excel (Ctrl+V).',
  toData: 'Data screen',
  regions: 'Regions',
  references: (rows) => `+ ${count(rows)} reference ${pluralEn(rows, 'row', 'rows')}`,
  years: 'Years',
  values: 'Values',
  ofThemSynthetic: (values) => `${count(values)} synthetic`,
  responses: 'Survey responses',
  ofThemRejected: (responses) => `${count(responses)} rejected`,
  byYear: 'Values by year',
  year: 'Year',
  whole: 'Rating',
  wholeYear: 'whole',
  partialYear: 'partial',
  inputs: 'Inputs',
  total: 'Total',
  batches: 'Survey files',
  accepted: 'Accepted',
  rejected: 'Rejected',
  syntheticNote:
    'Synthetic values only show how the program works: draw no conclusion from a rating computed from them.',

  methodology: 'Methodology',
  order: 'Order',
  registered: 'Registered',
  numberAndDate: (number, date) => `No. ${number}, ${date}`,
  change: 'Change',

  kept: 'How it is kept',
  allInFile: 'No changes since the last file.',
  notInFile: (changes) =>
    `${count(changes)} ${pluralEn(changes, 'change', 'changes')} since the last file, kept in this browser only.`,
  saveToFile: 'Save to a file',
  storage: 'Storage',
  storagePersistent: 'Persistent: the browser will not delete the data by itself.',
  storageEvictable: 'Temporary: if space runs out the browser may delete the data. Save to a file now and then.',
  storageUnknown: 'The browser does not say whether storage is persistent. Save to a file now and then.',
  storageMemory: 'In memory only: the data are lost when the page closes. Save to a file (Ctrl+S).',
  askPersistence: 'Ask for persistent storage',
  persistenceRefused: 'The browser did not agree. Save to a file after important changes.',
  space: 'Space',
  used: (used, quota) => `${used}, ${quota} available`,
  insecure: 'The page was opened from an insecure address: no persistent storage and no work offline.',
};
