import { type Assessment, LONGEST_LINE, LONGEST_TEXT, MARKS, MOST_LINKS, type YearlyReport } from '../model/assessment';
import {
  boolean,
  type Fault,
  fault,
  filledText,
  holding,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Parser,
  tagged,
  text,
  whole,
} from '../model/parse';
import { code, date, scale, someReadings } from '../model/parseBasics';
import { type PlacedRecord, RECORD_KINDS, type RecordEdit, type RecordKind, type Records } from '../model/records';
import type { Refusal, Review } from '../model/review';
import {
  type CellOverride,
  type Counting,
  PEER_ASSUMPTIONS,
  type PeerGrowth,
  PROJECT_STATUSES,
  type Project,
  type ProjectAmount,
  type ProjectPart,
  type Scenario,
  type WeightSet,
} from '../model/scenario';
import {
  type AnswerDecision,
  type EnteredForm,
  EXCLUSION_REASONS,
  type Exclusion,
  type ExpertMark,
  type ResponseTags,
} from '../model/surveyRecords';
import type { FactorAnswers, QuestionAnswers, SurveySums, ValueSums } from '../model/surveySums';
import { isLink } from '../model/typedStatement';
import type { ReportPart } from '../model/wholeMethodology';
import { LANGUAGES } from '../model/words';
import { observation, record, year } from './cellFields';
import { response } from './responseFields';

/** What the records of a package look like in a file: one parser a kind. */

/** From 0 to 100. */
const percent = holding(number(0), (value) => (value <= 100 ? null : fault([], 'number ≤ 100', value)));

const scenario = object<Scenario>({
  name: filledText,
  note: text(),
  parent: nullable(filledText),
  archived: boolean,
  order: whole(0),
  readings: someReadings,
  weights: nullable(filledText),
  peers: oneOf(...PEER_ASSUMPTIONS),
  counting: object<Counting>({ expected: boolean, firmOnly: boolean }),
});

const override = object<CellOverride>({
  scenario: filledText,
  region: code,
  input: code,
  year,
  observation: nullable(observation),
  seen: nullable(observation),
});

const amount = object<ProjectAmount>({
  input: code,
  year,
  amount: number(),
  currency: nullable(text(/^[A-Z]{3}$/)),
  scale,
});

const project = object<Project>({
  scenario: filledText,
  name: filledText,
  region: code,
  status: oneOf(...PROJECT_STATUSES),
  probability: percent,
  share: percent,
  jobs: nullable(number(0)),
  amounts: list(amount),
  parts: list(object<ProjectPart>({ input: code, of: code, share: percent })),
  included: boolean,
  order: whole(0),
});

const growth = object<PeerGrowth>({ scenario: filledText, region: code, factor: code, growth: number() });

/** They sum to 100 ± 1e-9: a set that does not is not kept (methodology.md §3). */
const weights = object<WeightSet>({
  name: filledText,
  weights: holding(record(code, number(0)), (set) => {
    const sum = Object.values(set).reduce((total, each) => total + each, 0);
    return Math.abs(sum - 100) <= 1e-9 ? null : fault([], 'Σ = 100', sum);
  }),
  order: whole(0),
});

const form = object<EnteredForm>({ response, repairs: nullable(filledText), synthetic: boolean });

const exclusion = object<Exclusion>({ reason: oneOf(...EXCLUSION_REASONS), note: text() });

const decision = object<AnswerDecision>({ response: filledText, question: filledText, answer: nullable(whole(0)) });
/** A text of at most so many characters. */
const bounded = (longest: number): Parser<string> =>
  holding(text(), (value) => (value.length <= longest ? null : fault([], `length ≤ ${longest}`, value)));

const link = holding(text(), (value) => (isLink(value) ? null : fault([], 'http(s)://…', value)));

const assessment = object<Assessment>({
  region: code,
  item: code,
  mark: nullable(oneOf(...MARKS)),
  evidence: bounded(LONGEST_TEXT),
  links: holding(list(link), (links) =>
    links.length <= MOST_LINKS ? null : fault([], `array(≤ ${MOST_LINKS})`, links),
  ),
  documentDate: nullable(date),
  responsible: bounded(LONGEST_LINE),
  due: nullable(date),
  review: nullable(date),
});

const reported = optional(bounded(LONGEST_TEXT));

const report = object<YearlyReport>({
  region: code,
  year,
  language: oneOf(...LANGUAGES),
  texts: object<Partial<Readonly<Record<ReportPart, string>>>>({
    'plan results': reported,
    policy: reported,
    'next measures': reported,
    'updated measures': reported,
    figures: reported,
  }),
});

const tags = object<ResponseTags>({ tags: list(filledText) });

const expertMark = object<ExpertMark>({
  factor: code,
  region: code,
  year,
  expert: filledText,
  mark: number(0),
});

const review = object<Review>({
  file: text(),
  last: nullable(filledText),
  reason: text(),
  accepted: list(filledText),
  refused: list(object<Refusal>({ key: filledText, theirs: text() })),
  complete: boolean,
});

const valueSums = object<ValueSums>({ n: whole(0), sum: whole(0), squares: whole(0) });

const surveySums = object<SurveySums>({
  year,
  region: code,
  synthetic: boolean,
  accepted: whole(0),
  unverified: whole(0),
  rejected: whole(0),
  excluded: whole(0),
  unclear: whole(0),
  factors: record(
    code,
    object<FactorAnswers>({ unit: whole(1), zeros: whole(0), leftOut: valueSums, counted: valueSums }),
  ),
  questions: record(
    code,
    object<QuestionAnswers>({ valid: whole(0), zeros: whole(0), sum: whole(0), squares: whole(0) }),
  ),
});

const PARSERS: { readonly [Kind in RecordKind]: Parser<Records[Kind]> } = {
  scenario,
  override,
  project,
  growth,
  weights,
  form,
  exclusion,
  decision,
  tags,
  expertMark,
  surveySums,
  assessment,
  report,
  review,
};

/** The records of each kind by their id; a kind of which there is none is left out. */
export type RecordTables = { readonly [Kind in RecordKind]?: Readonly<Record<string, Records[Kind]>> };

/** Records as the part of a file. */
export function recordTables(records: readonly PlacedRecord[]): RecordTables {
  const tables = new Map<RecordKind, [id: string, record: PlacedRecord['record']][]>();
  for (const { of, id, record: value } of records) {
    const table = tables.get(of) ?? [];
    table.push([id, value]);
    tables.set(of, table);
  }
  // Never set by name: a record that is called __proto__ would be lost.
  return Object.fromEntries([...tables].map(([of, table]) => [of, Object.fromEntries(table)])) as RecordTables;
}

const tableOf = <Kind extends RecordKind>(kind: Kind) => optional(record(filledText, PARSERS[kind]));

/** A branch leads back to the base, through scenarios that are there. */
function branchesHold({ scenario: scenarios = {} }: RecordTables): Fault | null {
  for (const [id, { parent }] of Object.entries(scenarios)) {
    const seen = new Set([id]);
    for (let at = parent; at !== null; at = scenarios[at]?.parent ?? null) {
      const isFaulty = seen.has(at) || !Object.hasOwn(scenarios, at);
      if (isFaulty) return fault(['scenario', id, 'parent'], 'scenario[…]', parent);
      seen.add(at);
    }
  }
  return null;
}

/** What a scenario changes names a scenario that is there. */
function scenariosKnown(tables: RecordTables): Fault | null {
  for (const kind of ['override', 'project', 'growth'] as const) {
    for (const [id, { scenario: of }] of Object.entries(tables[kind] ?? {})) {
      if (!Object.hasOwn(tables.scenario ?? {}, of)) return fault([kind, id, 'scenario'], 'scenario[…]', of);
    }
  }
  return null;
}

/** A form is kept under the id of its response. */
function formsNamed({ form: forms = {} }: RecordTables): Fault | null {
  const stray = Object.entries(forms).find(([id, { response: each }]) => each.id !== id);
  return stray === undefined ? null : fault(['form', stray[0], 'response', 'id'], stray[0], stray[1].response.id);
}

export const records: Parser<RecordTables> = holding(
  object<RecordTables>({
    scenario: tableOf('scenario'),
    override: tableOf('override'),
    project: tableOf('project'),
    growth: tableOf('growth'),
    weights: tableOf('weights'),
    form: tableOf('form'),
    exclusion: tableOf('exclusion'),
    decision: tableOf('decision'),
    tags: tableOf('tags'),
    expertMark: tableOf('expertMark'),
    surveySums: tableOf('surveySums'),
    assessment: tableOf('assessment'),
    report: tableOf('report'),
    review: tableOf('review'),
  }),
  branchesHold,
  scenariosKnown,
  formsNamed,
);

/** The part of a file as records. */
export const placedRecordsOf = (tables: RecordTables): readonly PlacedRecord[] =>
  RECORD_KINDS.flatMap((of) =>
    Object.entries(tables[of] ?? {}).map(([id, value]) => ({ of, id, record: value }) as PlacedRecord),
  );

type RecordEditOf<Kind extends RecordKind> = Extract<RecordEdit, { readonly of: Kind }>;

const editOf = <Kind extends RecordKind>(kind: Kind) =>
  object<{
    readonly kind: 'record';
    readonly of: Kind;
    readonly id: string;
    readonly before: Records[Kind] | null;
    readonly after: Records[Kind] | null;
  }>({
    kind: oneOf('record'),
    of: oneOf(kind),
    id: filledText,
    before: nullable(PARSERS[kind]),
    after: nullable(PARSERS[kind]),
  } as never) as unknown as Parser<RecordEditOf<Kind>>;

/** One record added, changed or taken away. */
export const recordEdit: Parser<RecordEdit> = tagged<RecordEdit, 'of'>('of', {
  scenario: editOf('scenario'),
  override: editOf('override'),
  project: editOf('project'),
  growth: editOf('growth'),
  weights: editOf('weights'),
  form: editOf('form'),
  exclusion: editOf('exclusion'),
  decision: editOf('decision'),
  tags: editOf('tags'),
  expertMark: editOf('expertMark'),
  surveySums: editOf('surveySums'),
  assessment: editOf('assessment'),
  report: editOf('report'),
  review: editOf('review'),
});
