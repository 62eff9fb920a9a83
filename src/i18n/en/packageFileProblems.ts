import type { MethodologyProblem, PackageFileProblem } from '../../model/problem';
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
  ['log', 'log of changes'],
]);

const fileOf = ({ place }: PackageFileProblem): string =>
  place.file === undefined ? 'The file' : `The file “${place.file}”`;

export const packageFileProblems: MessagesOf<PackageFileProblem | MethodologyProblem> = {
  notAPackage: (problem) =>
    `${fileOf(problem)} is not a Tartym package. Choose a *.tartym file written by “Save to a file”; read a CSV table through import.`,
  newerPackage: (problem) =>
    `${fileOf(problem)} was written by a newer version of the program. Its format is version ${problem.version}, and this program reads versions up to ${problem.known}. Update the program. Nothing was changed.`,
  damagedPackage: (problem) =>
    `${fileOf(problem)} is damaged: its part “${PARTS.get(problem.part) ?? problem.part}” is not as it was written. Take another copy of the file, or ask the sender for it again. Nothing was changed.`,
  damagedLog: (problem) =>
    `${fileOf(problem)} is damaged: entry ${problem.entry} of the log of changes does not fit to those before it. Take another copy of the file, or ask the sender for it again. Nothing was changed.`,
  packageField: (problem) =>
    `${fileOf(problem)} cannot be opened: field ${problem.path} should be ${problem.expected} and is ${problem.found}. Take another copy of the file. Nothing was changed.`,
  methodologyField: ({ path, expected, found }) =>
    `The methodology has a fault: field ${path || 'methodology'} should be ${expected} and is ${found}. Correct the field and open the methodology again.`,
};
