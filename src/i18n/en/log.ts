import { formatCount } from '../format';
import type { log as kazakh } from '../kk/log';

const count = (value: number): string => formatCount(value, 'en');
const entries = (value: number): string => `${count(value)} ${value === 1 ? 'entry' : 'entries'}`;
const cells = (value: number): string => `${count(value)} ${value === 1 ? 'cell' : 'cells'}`;

export const log: typeof kazakh = {
  title: 'Log and versions',
  lead: 'Every change goes into the log: who, when, what. Entries are chained by checksums, so that an accident or a careless edit shows. Against deliberate forgery this is no protection.',
  name: 'Your name in the log',
  nameHint: 'Stands in new entries and on printed tables; it may be left empty.',
  show: 'Show the log',
  verify: 'Verify the log',
  verifying: 'Verifying…',
  empty: 'The log is empty.',
  nothingToVerify: 'There is no entry to verify yet.',
  holds: (checked) => `The chain holds: ${entries(checked)} verified.`,
  unchained: (earlier) =>
    `${entries(earlier)} before them were written before there was a chain, and cannot be verified.`,
  misfit: (entry) =>
    `The chain is broken: entry ${count(entry)} does not fit to those before it. Entries after it cannot be relied on; compare the data with an earlier file.`,

  freeze: 'Freeze a version',
  versionName: 'Name of the version',
  freezeHint: 'Enter freezes it, Esc gives it up',
  freezing: 'Freezing…',
  nameBlank: 'Give the version a name.',
  versions: 'Frozen versions',
  noVersions: 'No version has been frozen.',
  fingerprint: 'Fingerprint of the content',
  copyFingerprint: (name) => `Copy the fingerprint of version “${name}”`,
  copied: 'Fingerprint copied.',
  state: 'Against what stands now',
  stands: 'stands now',
  changedSince: (changes) => `${count(changes)} ${changes === 1 ? 'change' : 'changes'} apart`,
  isFrozen: (name) => `Version “${name}” is frozen.`,
  contentDiffers: (name) =>
    `The fingerprint of version “${name}” is not that of the present content, though by the log that version stands.`,

  entries: 'Entries of the log',
  number: 'No.',
  when: 'When',
  who: 'Who',
  what: 'What was done',
  before: 'Before',
  after: 'After',
  everyone: 'Everyone',
  nobody: 'no name given',
  everywhere: 'All regions',
  region: 'Region',
  since: 'Since',
  search: 'Search the text',
  found: (found, all) => (found === all ? entries(all) : `${count(found)} of ${entries(all)}`),
  nothingFound: 'There is no such entry.',
  newer: 'Newer',
  older: 'Older',
  page: (page, pages) => `page ${count(page)} of ${count(pages)}`,
  cells,
  more: (rest) => `${cells(rest)} more`,
  decided: (mine, theirs, verdict) => `mine ${mine}, in the file ${theirs} – ${verdict}`,
  verdicts: { accepted: 'accepted', refused: 'refused' },
  where: 'Cell',
  emptyCell: 'empty',
  withheld: 'its content was left out of the copy',
  notChained: 'from before the chain',
  frozen: (name) => `version “${name}” frozen`,
};
