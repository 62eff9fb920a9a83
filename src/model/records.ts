import type { Assessment, YearlyReport } from './assessment';
import type { RegionCode } from './region';
import type { Review } from './review';
import type { CellOverride, PeerGrowth, Project, Scenario, WeightSet } from './scenario';
import type { AnswerDecision, EnteredForm, Exclusion, ExpertMark, ResponseTags } from './surveyRecords';
import type { SurveySums } from './surveySums';

/**
 * What a package holds in numbers besides cells and responses, a record a thing: each is kept, changed and checked by
 * itself, so that an edit costs the same however many there are and two tabs can work on different ones.
 */
export interface Records {
  readonly scenario: Scenario;
  readonly override: CellOverride;
  readonly project: Project;
  readonly growth: PeerGrowth;
  readonly weights: WeightSet;
  readonly form: EnteredForm;
  readonly exclusion: Exclusion;
  readonly decision: AnswerDecision;
  readonly tags: ResponseTags;
  readonly expertMark: ExpertMark;
  readonly surveySums: SurveySums;
  readonly assessment: Assessment;
  readonly report: YearlyReport;
  readonly review: Review;
}

export type RecordKind = keyof Records;
export type RecordId = string;

/** Every kind, in the order in which files hold them. */
export const RECORD_KINDS = Object.keys({
  scenario: true,
  override: true,
  project: true,
  growth: true,
  weights: true,
  form: true,
  exclusion: true,
  decision: true,
  tags: true,
  expertMark: true,
  surveySums: true,
  assessment: true,
  report: true,
  review: true,
} satisfies Record<RecordKind, true>) as readonly RecordKind[];

/** Kinds that bear a name: of the others a label says in its own words what was done. */
export const NAMED_KINDS = ['scenario', 'override', 'project', 'growth', 'weights'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** The records of one kind by their id, which is unique among them. */
export type RecordsOf<Kind extends RecordKind> = ReadonlyMap<RecordId, Records[Kind]>;

/** All records of a package; a kind of which there is none may lack. */
export type RecordBook = { readonly [Kind in RecordKind]?: RecordsOf<Kind> };

const NONE: ReadonlyMap<RecordId, never> = new Map<RecordId, never>();

/** The records of a kind; none where the book has no such kind. */
export const recordsOf = <Kind extends RecordKind>(book: RecordBook, kind: Kind): RecordsOf<Kind> =>
  (book[kind] as RecordsOf<Kind> | undefined) ?? NONE;

/** A record with its name, as it lies in storage and enters a book. */
export type PlacedRecord = {
  readonly [Kind in RecordKind]: { readonly of: Kind; readonly id: RecordId; readonly record: Records[Kind] };
}[RecordKind];

/** One record added (`before` null), changed, or taken away (`after` null). */
export type RecordEdit = {
  readonly [Kind in RecordKind]: {
    readonly kind: 'record';
    readonly of: Kind;
    readonly id: RecordId;
    readonly before: Records[Kind] | null;
    readonly after: Records[Kind] | null;
  };
}[RecordKind];

/** What becomes of one record of a book: null takes it away. */
export type RecordUpdate = Pick<PlacedRecord, 'of' | 'id'> & { readonly record: PlacedRecord['record'] | null };

/** A book with some records set or taken away; kinds that no update names keep the very same map. */
export function withRecords(book: RecordBook, updates: readonly RecordUpdate[]): RecordBook {
  const next = new Map<RecordKind, Map<RecordId, PlacedRecord['record']>>();
  for (const { of, id, record } of updates) {
    let records = next.get(of);
    if (records === undefined) {
      records = new Map<RecordId, PlacedRecord['record']>(book[of] ?? []);
      next.set(of, records);
    }
    if (record === null) records.delete(id);
    else records.set(id, record);
  }
  return next.size === 0 ? book : ({ ...book, ...Object.fromEntries(next) } as RecordBook);
}

/** A book of records. */
export const bookOf = (records: readonly PlacedRecord[]): RecordBook => withRecords({}, records);

/** The records of a book, kind by kind. */
export const placedRecords = (book: RecordBook): readonly PlacedRecord[] =>
  RECORD_KINDS.flatMap((of) => [...recordsOf(book, of)].map(([id, record]) => ({ of, id, record }) as PlacedRecord));

/** The records that are about one region. */
export const recordsOfRegion = (book: RecordBook, region: RegionCode): readonly PlacedRecord[] =>
  placedRecords(book).filter(({ record }) => 'region' in record && record.region === region);
