import { branchOf } from '../model/branch';
import type { Edit, LogEntry } from '../model/change';
import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import type { SentPart } from '../model/packagePart';
import { bookOf, type PlacedRecord, type RecordKind, recordsOf } from '../model/records';
import { withheldEntry } from './withheld';

const OF_SURVEY: readonly RecordKind[] = ['form', 'exclusion', 'decision', 'tags', 'expertMark', 'surveySums'];

/**
 * A part of a package as a package that holds nothing else; remarks and published places stay behind. Of its log only
 * that is told which is about what the part holds: of all other entries nothing but their links, by which whoever has
 * the package too finds the last entry that both know, and what stood there then.
 */
export function partOf(content: PackageContent, part: SentPart): PackageContent {
  const isHeld = recordsOfPart(content, part);
  const isAbout = (edit: Edit): boolean => isAboutPart(edit, part, isHeld);
  return {
    ...content,
    settings: { ...content.settings, remarks: {}, published: {} },
    observations: part.kind === 'scenario' ? content.observations : [],
    batches: part.kind === 'weights' ? [] : content.batches.filter(({ present }) => present),
    records: content.records.filter(isHeld),
    log: content.log.map((entry) => toldOf(entry, isAbout)),
    unknown: NOTHING_UNKNOWN,
  };
}

function recordsOfPart(content: PackageContent, part: SentPart): (placed: PlacedRecord) => boolean {
  switch (part.kind) {
    case 'survey':
      return ({ of }) => OF_SURVEY.includes(of);
    case 'weights':
      return ({ of, id }) => of === 'weights' && id === part.id;
    case 'scenario':
      return isOfScenario(content, part.id);
  }
}

/** What a scenario needs: those that it branches off, what they change, the weight sets they are rated with, the survey. */
function isOfScenario({ records }: PackageContent, id: string): (placed: PlacedRecord) => boolean {
  const book = bookOf(records);
  const branch = new Set(branchOf(book, id));
  const weights = new Set([...branch].map((each) => recordsOf(book, 'scenario').get(each)?.weights ?? null));
  return (placed) => {
    if (placed.of === 'scenario') return branch.has(placed.id);
    if (placed.of === 'weights') return weights.has(placed.id);
    if (OF_SURVEY.includes(placed.of)) return true;
    return 'scenario' in placed.record && branch.has(placed.record.scenario);
  };
}

/** Undo, redo and a frozen version bear no data. */
function toldOf(entry: LogEntry, isAbout: (edit: Edit) => boolean): LogEntry {
  if (entry.kind !== 'change') return entry;
  const isTold = entry.withheld === undefined && entry.change.edits.every(isAbout);
  return isTold ? entry : withheldEntry(entry, { code: 'withheld' });
}

/** Settings that a part leaves behind. */
const LEFT_BEHIND = ['remarks', 'published'];

/** A batch may have been taken away by undo, and its responses stay behind then: the log of a part brings none back. */
function isAboutPart(edit: Edit, part: SentPart, isHeld: (placed: PlacedRecord) => boolean): boolean {
  switch (edit.kind) {
    case 'cell':
      return part.kind === 'scenario';
    case 'settings':
      return part.kind === 'scenario' && !LEFT_BEHIND.some((field) => field in edit.before || field in edit.after);
    case 'record':
      return [edit.before, edit.after].every(
        (record) => record === null || isHeld({ of: edit.of, id: edit.id, record } as PlacedRecord),
      );
    case 'batch':
    case 'methodology':
      return false;
  }
}
