import { branchOf } from '../model/branch';
import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import type { SentPart } from '../model/packagePart';
import { bookOf, type PlacedRecord, type RecordKind, recordsOf } from '../model/records';
import type { ScenarioId } from '../model/scenario';

const OF_SURVEY: readonly RecordKind[] = ['form', 'exclusion', 'decision', 'tags', 'expertMark', 'surveySums'];

/**
 * A part of a package as a package that holds nothing else. Its log stays behind: it tells of all the rest. So do remarks
 * and published places.
 */
export function partOf(content: PackageContent, part: SentPart): PackageContent {
  const rest = {
    ...content,
    settings: { ...content.settings, remarks: {}, published: {} },
    log: [],
    unknown: NOTHING_UNKNOWN,
  };
  const recordsWhere = (isKept: (placed: PlacedRecord) => boolean) => content.records.filter(isKept);
  const batches = content.batches.filter(({ present }) => present);
  switch (part.kind) {
    case 'survey':
      return { ...rest, observations: [], batches, records: recordsWhere(({ of }) => OF_SURVEY.includes(of)) };
    case 'weights':
      return {
        ...rest,
        observations: [],
        batches: [],
        records: recordsWhere(({ of, id }) => of === 'weights' && id === part.id),
      };
    case 'scenario':
      return { ...rest, batches, records: recordsWhere(isOfScenario(content, part.id)) };
  }
}

/** What a scenario needs: those that it branches off, what they change, the weight sets they are rated with, the survey. */
function isOfScenario({ records }: PackageContent, id: ScenarioId): (placed: PlacedRecord) => boolean {
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
