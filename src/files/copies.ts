import type { Assessment } from '../model/assessment';
import type { ChangeLabel, Edit, LogEntry } from '../model/change';
import type { BatchContent, PackageContent } from '../model/content';
import type { ItemKey } from '../model/difference';
import { responseMark } from '../model/fingerprint';
import type { PlacedRecord, RecordKind } from '../model/records';
import type { Review } from '../model/review';
import type { SurveyResponse } from '../model/survey';
import { expertMarkId } from '../model/surveyRecords';
import { type SurveySums, surveySumsId } from '../model/surveySums';
import { withheldEntry } from './withheld';

/** Columns besides the form's own that name nobody: the number on the paper, and when it was typed in. */
const NAMELESS = ['number', 'entered_at'] as const;

/** What a copy keeps on request. */
export interface CopyChoices {
  /** Evidence of the standard, who is responsible, and the text of the yearly report. */
  readonly keepsStandardTexts: boolean;
}

/**
 * A package to be sent on: survey responses without enterprise names, free texts and what these were tagged with, experts
 * by number, the notes of exclusions gone, of the standard the marks and days alone. The log repeats all of these: what
 * it says of them is left out, and its chain holds by their digests. Responses that undo has taken away are still whole:
 * they are left out.
 */
export function withoutNames(content: PackageContent, { keepsStandardTexts }: CopyChoices): PackageContent {
  const batches = content.batches.filter(({ present }) => present);
  const marks = new Map(
    batches.flatMap(({ responses }) =>
      responses.flatMap((response) =>
        response.rejection === null
          ? []
          : [[responseMark(response), responseMark(responseWithoutNames(response))] as const],
      ),
    ),
  );
  return {
    ...content,
    batches: batches.map((batch): BatchContent => ({ ...batch, responses: batch.responses.map(responseWithoutNames) })),
    records: recordsWithoutNames(content.records, marks).flatMap((placed) =>
      keepsStandardTexts ? placed : withoutStandardTexts(placed),
    ),
    log: content.log.map((entry) => entryWithoutNames(entry, keepsStandardTexts)),
  };
}

export function responseWithoutNames(response: SurveyResponse): SurveyResponse {
  const extra = Object.fromEntries(
    NAMELESS.flatMap((name) => (response.extra[name] === undefined ? [] : [[name, response.extra[name]]])),
  );
  return { ...response, company: '', remark: '', extra };
}

/** @param marks what rejected responses are known by once they have no names, by what they were known by */
function recordsWithoutNames(
  records: readonly PlacedRecord[],
  marks: ReadonlyMap<string, string>,
): readonly PlacedRecord[] {
  const experts = new Map<string, string>();
  return records.flatMap((placed): PlacedRecord | [] => {
    if (placed.of === 'tags') return [];
    if (placed.of === 'form') {
      const { response, repairs } = placed.record;
      const record = {
        ...placed.record,
        response: responseWithoutNames(response),
        repairs: repairs === null ? null : (marks.get(repairs) ?? repairs),
      };
      return { ...placed, record };
    }
    if (placed.of === 'review') return { ...placed, record: reviewWithoutNames(placed.record) };
    if (placed.of === 'exclusion') return { ...placed, record: { ...placed.record, note: '' } };
    if (placed.of !== 'expertMark') return placed;
    const { expert } = placed.record;
    const number = experts.get(expert) ?? String(experts.size + 1);
    experts.set(expert, number);
    const record = { ...placed.record, expert: number };
    return { ...placed, id: expertMarkId(record), record };
  });
}

/** Of what a region says of itself the mark and the days; its report is text and nothing else. */
function withoutStandardTexts(placed: PlacedRecord): PlacedRecord | [] {
  if (placed.of === 'report') return [];
  return placed.of === 'assessment' ? { ...placed, record: { ...placed.record, ...NO_TEXTS } } : placed;
}

const NO_TEXTS = { evidence: '', links: [], responsible: '' } satisfies Partial<Assessment>;

/** Figures and settings name nobody. */
const isNameless = (key: ItemKey): boolean => key.startsWith('cell ') || key.startsWith('setting ');
/** Marks of experts are known by their names. */
const isOfExpert = (key: ItemKey): boolean => key.startsWith('record expertMark ');

const reviewWithoutNames = (review: Review): Review => ({
  ...review,
  accepted: review.accepted.filter((key) => !isOfExpert(key)),
  refused: review.refused.flatMap((each) =>
    isOfExpert(each.key) ? [] : [isNameless(each.key) ? each : { ...each, theirs: 'null' }],
  ),
});

const isReviewPrivate = ({ accepted, refused }: Review): boolean =>
  accepted.some(isOfExpert) || refused.some(({ key }) => !isNameless(key));

/** Kinds of record that are about single responses. */
const ABOUT_RESPONSES: readonly RecordKind[] = ['form', 'exclusion', 'decision', 'tags', 'surveySums'];

/** Kinds of label that name somebody, or say what somebody has written. */
const NAMING: readonly ChangeLabel['code'][] = ['expertMarks', 'tagged'];

/** Kinds that hold texts of the standard. */
const OF_STANDARD: readonly RecordKind[] = ['assessment', 'report'];

const isPrivate = (edit: Edit, keepsStandardTexts: boolean): boolean => {
  if (edit.kind !== 'record') return edit.kind === 'batch';
  if (OF_STANDARD.includes(edit.of)) return !keepsStandardTexts;
  if (edit.of === 'review') return [edit.before, edit.after].some((each) => each !== null && isReviewPrivate(each));
  return edit.of === 'expertMark' || ABOUT_RESPONSES.includes(edit.of);
};

function entryWithoutNames(entry: LogEntry, keepsStandardTexts: boolean): LogEntry {
  if (entry.kind !== 'change' || entry.withheld !== undefined) return entry;
  const { label, edits } = entry.change;
  const isNaming = NAMING.includes(label.code);
  if (!isNaming && !edits.some((edit) => isPrivate(edit, keepsStandardTexts))) return entry;
  return withheldEntry(entry, isNaming ? { code: 'withheld' } : label);
}

/** A package to be sent on with sums by region and question in the place of single responses. */
export function withSums(content: PackageContent, sums: readonly SurveySums[], choices: CopyChoices): PackageContent {
  const { records, ...rest } = withoutNames(content, choices);
  return {
    ...rest,
    batches: [],
    records: [
      ...records.filter(({ of }) => !ABOUT_RESPONSES.includes(of)),
      ...sums.map((record) => ({ of: 'surveySums', id: surveySumsId(record), record }) as const),
    ],
  };
}
