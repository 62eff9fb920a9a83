import type { MethodologyFileProblem, MethodologyProblem, PackageFileProblem } from '../../model/problem';
import { formatCount, formatSize } from '../format';
import type { MessagesOf } from '../messages';

/** Parts of a package file by their names in it; a part that is not here is called by that name. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['envelope', 'beginning of the file'],
  ['digests', 'checksums'],
  ['parts', 'contents of the file'],
  ['settings', 'settings'],
  ['methodology', 'methodology'],
  ['observations', 'data'],
  ['batches', 'list of survey files'],
  ['responses', 'survey responses'],
  ['records', 'records: scenarios, projects, weights, marks'],
  ['packing', 'packed contents'],
  ['encryption', 'encrypted contents'],
  ['log', 'log of changes'],
]);

const fileOf = ({ place }: PackageFileProblem): string =>
  place.file === undefined ? 'The file' : `The file “${place.file}”`;

const namesOf = (parts: readonly string[]): string => parts.map((part) => `“${PARTS.get(part) ?? part}”`).join(', ');

export const packageFileProblems: MessagesOf<PackageFileProblem | MethodologyProblem | MethodologyFileProblem> = {
  notAPackage: (problem) =>
    `${fileOf(problem)} is not a Tartym package. Choose a *.tartym file written by “Save to a file”; read a CSV table through import.`,
  newerPackage: (problem) =>
    `${fileOf(problem)} was written by a newer version of the program. Its format is version ${problem.version}, and this program reads versions up to ${problem.known}. Update the program. Nothing was changed.`,
  damagedPackage: (problem) => {
    const { part, others = [], entry } = problem;
    const what =
      others.length === 0
        ? `its part ${namesOf([part])} is not as it was written`
        : `these parts are not as they were written: ${namesOf([part, ...others])}`;
    const since = entry === undefined ? '' : ` (the log from entry ${entry} on)`;
    return `${fileOf(problem)} is damaged: ${what}${since}. Take another copy of the file, or ask the sender for it again. Nothing was changed.`;
  },
  cutOffPackage: (problem) =>
    `${fileOf(problem)} is cut off: the end of the file is missing${problem.parts.length === 0 ? '' : `, and with it ${namesOf(problem.parts)}`}. Copy the file again, or ask the sender for it. Nothing was changed.`,
  swollenPackage: (problem) =>
    `${fileOf(problem)} cannot be opened: it unpacks to more than ${formatSize(problem.limit, 'en')}, which no package does. Ask the sender for the file. Nothing was changed.`,
  encryptedPackage: (problem) => `${fileOf(problem)} is encrypted. Type its passphrase. Nothing was changed.`,
  wrongPassphrase: (problem) =>
    `${fileOf(problem)} does not open with this passphrase. The file is as it was written, so the passphrase must be another (or somebody altered the file on purpose). Type it again. Nothing was changed.`,
  noCipher: (problem) =>
    `${fileOf(problem)} is encrypted, and the page was opened from an address that is not secure (http): there browsers do not decrypt. Open the program from an https address, or as a single file from a disk. Nothing was changed.`,
  damagedLog: (problem) =>
    `${fileOf(problem)} is damaged: entry ${problem.entry} of the log of changes does not fit to those before it. Take another copy of the file, or ask the sender for it again. Nothing was changed.`,
  packageField: (problem) =>
    `${fileOf(problem)} cannot be opened: field ${problem.path} should be ${problem.expected} and is ${problem.found}. Take another copy of the file. Nothing was changed.`,
  notAMethodology: ({ file }) =>
    `“${file}” is no methodology file. Open a methodology that this program has written (“Export to a file”), or a package (*.tartym). Nothing was changed.`,
  newerMethodology: ({ file, version, known }) =>
    `The methodology in “${file}” was written by a newer version of the program: the version of the file is ${version}, and this program reads versions up to ${known}. Open the newer version of the program. Nothing was changed.`,
  methodologyLarge: ({ file, factors, most }) =>
    `“${file}” holds ${formatCount(factors, 'en')} factors, and a methodology has at most ${formatCount(most, 'en')}. Split the file or take factors out. Nothing was changed.`,
  methodologyField: ({ path, expected, found }) =>
    `The methodology has a fault: field ${path || 'methodology'} should be ${expected} and is ${found}. Correct the field and open the methodology again.`,
};
