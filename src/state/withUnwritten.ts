import type { Change, Edit } from '../model/change';
import type { PackageContent } from '../model/content';
import { linked } from '../model/logChain';
import { sameObservation } from '../model/observation';
import type { Unwritten } from './document';
import type { CellEdit } from './mirror';

const isCell = (edit: Edit): edit is CellEdit => edit.kind === 'cell';

/**
 * A package with the figures that storage could not take, as if it had: in its cells and, as changes, in its log. So the
 * file that is saved then holds them. A change of anything else, or of a cell that holds another figure by now, is left out.
 *
 * @param now when they come into the log
 */
export function withUnwritten(content: PackageContent, unwritten: readonly Unwritten[], now: Date): PackageContent {
  return unwritten.reduce((before, { change }) => withChange(before, change, now), content);
}

function withChange(content: PackageContent, change: Change, now: Date): PackageContent {
  const { observations, log } = content;
  const cells = change.edits.filter(isCell);
  if (cells.length < change.edits.length) return content;
  const standing = new Map(observations.map((each) => [nameOf(each), each]));
  for (const edit of cells) {
    if (!sameObservation(standing.get(nameOf(edit))?.observation ?? null, edit.before)) return content;
    const { region, input, year, after } = edit;
    if (after === null) standing.delete(nameOf(edit));
    else standing.set(nameOf(edit), { region, input, year, observation: after });
  }
  const last = log.at(-1)?.sequence ?? 0;
  const entry = { kind: 'change', sequence: last + 1, at: now.toISOString(), change } as const;
  return { ...content, observations: [...standing.values()], log: linked([...log, entry], last) };
}

const nameOf = ({ region, input, year }: Pick<CellEdit, 'region' | 'input' | 'year'>): string =>
  `${region} ${input} ${year}`;
