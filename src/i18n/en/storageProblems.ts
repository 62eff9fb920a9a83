import type { Observation } from '../../model/observation';
import type { StorageProblem } from '../../model/problem';
import type { NamedMessagesOf } from '../messages';
import { recordName } from '../recordName';
import { storageReason } from '../storageReason';
import { storedValue } from '../storedValue';

const REASONS = {
  none: 'this browser has none',
  forbidden: 'the browser lets no site keep data: a private window, or a setting',
  failed: 'an error of the browser',
};

export const storageProblems: NamedMessagesOf<StorageProblem> = {
  staleCell: ({ region, input, year, present, wanted }, names) => {
    const cell = `${names.region(region)}, ${names.input(input)}, ${year}`;
    const held = (each: Observation | null) =>
      each === null ? 'nothing' : storedValue(each, 'en', names.isShare?.(input));
    return `Not saved: the cell (${cell}) was changed in another tab. It now holds: ${held(present)}; your value: ${held(wanted)}.`;
  },
  staleSettings: () => 'Not saved: the settings of the package were changed in another tab. Check them and try again.',
  staleBatch: ({ file }) =>
    `Not saved: the survey responses of the file “${file}” are in the package already, or were taken away in another tab. Check the list of survey files in the package.`,
  staleRecord: (problem, names) =>
    `Not saved: “${recordName(problem, names, 'standard')}” was changed or deleted in another tab. Look at it as it is now and try again.`,
  scenarioGone: () =>
    'Not saved: the scenario that this belongs to, or one it branches off, was deleted in another tab. Choose another scenario and try again.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to redo.',
  packageGone: () => 'This package was deleted in another tab. Bring it back there or open another package.',
  storageFull: () =>
    'Not saved: the browser has no room left. Save the package to a file (Ctrl+S), then make room: delete packages you do not need or the data of other sites.',
  storageBlocked: () =>
    'Tartym is open in another tab in another version. Close the other tabs with Tartym and reload this page. Until then changes are not saved.',
  storageNewer: ({ found, known }) =>
    `The data in this browser were written by a newer version of the program: their version is ${found}, and this program reads versions up to ${known}. Open the newer version of the program. The data were not changed.`,
  storageEvicted: () =>
    'The packages in this browser are gone: the browser, or a program that cleans it, has deleted their data. Open the file you saved last (*.tartym).',
  storageFailed: ({ reason }) =>
    `The browser’s storage could not be reached (${storageReason(reason, REASONS)}). Save the package to a file (Ctrl+S) and reload the page.`,
};
