import fc, { type Arbitrary } from 'fast-check';
import { MARKS } from '../model/assessment';
import { type ChangeLabel, type Edit, type LogEntry, RECORD_ACTS } from '../model/change';
import { type BatchContent, NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import { digestOf } from '../model/digest';
import { changeDigests, linked } from '../model/logChain';
import { type Observation, type Provenance, STATUSES } from '../model/observation';
import type { OwnInput, PackageSettings } from '../model/package';
import { atOnce } from '../model/piecewise';
import { AXES, MISSING_POLICIES, type Readings } from '../model/readings';
import { NAMED_KINDS, type PlacedRecord } from '../model/records';
import type { PackageRegion } from '../model/region';
import { exchangeRateKey, PEER_ASSUMPTIONS, PROJECT_STATUSES, type Project, type Scenario } from '../model/scenario';
import type { Answer, Rejection, ResponseBatch, SurveyResponse } from '../model/survey';
import { EXCLUSION_REASONS } from '../model/surveyRecords';
import type { Unit } from '../model/unit';
import { REPORT_PARTS } from '../model/wholeMethodology';
import { LANGUAGES, type Words } from '../model/words';
import { SAMPLE_METHODOLOGY } from './resultsSample';

/** For tests: any package that can be, small ones first. */
const free = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', '=1+1', '__proto__', '"', '\n', 'Қызылорда', '\uD800', 'constructor'),
);
const filled = free.filter((text) => text.trim() !== '');
const code = fc.constantFrom('exports', 'fixed_capital', 'F4.1', 'grp_index', 'өнім');
const year = fc.integer({ min: 2019, max: 2031 });
const count = fc.nat({ max: 9_999 });
const day = fc.constantFrom('2022-06-08', '2018-06-19', '2024-02-29');
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0); // −0 is not kept
const words: Arbitrary<Words> = fc.record({ kk: filled, ru: filled, en: filled });

const readings: Arbitrary<Readings> = fc.record({
  points: fc.constantFrom(...AXES.points),
  inside: fc.constantFrom(...AXES.inside),
  ties: fc.constantFrom(...AXES.ties),
  zero: fc.constantFrom(...AXES.zero),
  values: fc.constantFrom(...AXES.values),
  fulfilment: fc.constantFrom(...AXES.fulfilment),
});

const unit: Arbitrary<Unit> = fc.constantFrom<Unit>(
  { measure: 'percent', of: 'whole' },
  { measure: 'money', currency: 'USD', scale: 1e6, period: 'January-June' },
  { measure: 'count', scale: 1, period: 'end of period' },
  { measure: 'mark', from: 1, to: 7 },
  { measure: 'number' },
);

const REGION_CODES = ['KZ-10', 'KZ-71', 'KZ', 'Аудан_1', '5.1'] as const;

const regions: Arbitrary<readonly PackageRegion[]> = fc
  .uniqueArray(
    fc.record(
      {
        code: fc.constantFrom(...REGION_CODES),
        role: fc.constantFrom('rated' as const, 'reference' as const),
        names: words,
        shortNames: words,
        kato: fc.constantFrom('100000000', '710000000'),
        founded: day,
        predecessors: fc.subarray([...REGION_CODES]),
      },
      { requiredKeys: ['code', 'role', 'names', 'shortNames'] },
    ),
    { selector: ({ code }) => code, minLength: 1 },
  )
  .chain((list) =>
    fc
      .uniqueArray(fc.nat({ max: 99 }), { minLength: list.length, maxLength: list.length })
      .map((slots) => list.map((region, index) => ({ ...region, slot: slots[index] ?? 0 }))),
  );

const ownInputs: Arbitrary<readonly OwnInput[]> = fc.uniqueArray(
  fc.record(
    { code: fc.constantFrom('roads', 'жолдар', 'own_2'), names: words, shortNames: words, unit },
    { requiredKeys: ['code', 'names', 'unit'] },
  ),
  { selector: (each) => each.code },
);

const ascendingYears = fc.uniqueArray(year).map((years) => years.sort((a, b) => a - b));

const settingsOf = (methodology: string): Arbitrary<PackageSettings> =>
  fc.record({
    name: filled,
    methodology: fc.constant(methodology),
    readings,
    missing: fc.constantFrom(...MISSING_POLICIES),
    expert: fc.subarray(['F7.4', 'F4.1']),
    regions,
    units: fc.dictionary(code, unit, { noNullPrototype: true }),
    inputs: ownInputs,
    published: fc.dictionary(
      year.map(String),
      fc.dictionary(fc.constantFrom(...REGION_CODES), fc.integer({ min: 1, max: 40 }), { noNullPrototype: true }),
      { noNullPrototype: true },
    ),
    remarks: fc.dictionary(fc.constantFrom(...REGION_CODES), filled, { noNullPrototype: true }),
    years: ascendingYears,
    planningYears: ascendingYears,
    exchangeRates: fc.dictionary(
      year.map((each) => exchangeRateKey('USD', each)),
      fc.record({ rate: fc.double({ min: 0.001, max: 1e6, noNaN: true }), source: free }),
      { noNullPrototype: true },
    ),
  });

const provenance: Arbitrary<Provenance> = fc.record(
  { source: free, note: free, borders: day, formula: free, checked: fc.constant(true as const) },
  { requiredKeys: [] },
);

const observation: Arbitrary<Observation> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constant('number' as const), value: finite, status: fc.constantFrom(...STATUSES) }),
      fc.record({ kind: fc.constant('missing' as const), reason: free }),
      fc.record({ kind: fc.constant('invalid' as const), text: free }),
    ),
    provenance,
  )
  .map(([value, from]) => ({ ...value, ...from }));

const rejection: Arbitrary<Rejection> = fc.oneof(
  fc.constantFrom<Rejection>(
    { code: 'same id' },
    { code: 'year' },
    { code: 'no valid answer' },
    { code: 'service not within 24 months' },
  ),
  fc.record({ code: fc.constant('region' as const), text: free }),
  fc.record({ code: fc.constant('faulty answer' as const), question: fc.constant('Q9'), text: free }),
  fc.record({
    code: fc.constant('not a date' as const),
    field: fc.constantFrom('service_date' as const, 'survey_date' as const),
    text: free,
  }),
);

const answer: Arbitrary<Answer> = fc.oneof(fc.nat({ max: 7 }), fc.constant(null), fc.record({ text: free }));

const responseIn = (region: Arbitrary<string>): Arbitrary<SurveyResponse> =>
  fc
    .record({
      id: free,
      line: count,
      year: fc.option(year),
      region: fc.option(region),
      company: free,
      employees: free,
      sector: free,
      invested: free,
      serviceDate: fc.option(day),
      surveyDate: fc.option(day),
      answers: fc.array(answer, { maxLength: 16 }),
      remark: free,
      extra: fc.dictionary(free, free, { noNullPrototype: true, maxKeys: 2 }),
      rejection: fc.option(rejection),
    })
    .map((response) =>
      response.year === null || response.region === null
        ? { ...response, rejection: response.rejection ?? { code: 'year' } }
        : response,
    );

const batch: Arbitrary<ResponseBatch> = fc.record({
  id: filled,
  file: free,
  count,
  rejected: count,
  synthetic: fc.boolean(),
});

const batchesIn = (region: Arbitrary<string>): Arbitrary<readonly BatchContent[]> =>
  fc.uniqueArray(
    fc.record({ batch, present: fc.boolean(), responses: fc.array(responseIn(region), { maxLength: 4 }) }),
    { selector: (each) => each.batch.id, maxLength: 3 },
  );

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const region = fc.constantFrom(...REGION_CODES);

const scenario: Arbitrary<Omit<Scenario, 'parent'>> = fc.record({
  name: filled,
  note: free,
  archived: fc.boolean(),
  order: count,
  readings: fc.record(
    { points: fc.constantFrom(...AXES.points), zero: fc.constantFrom(...AXES.zero) },
    { requiredKeys: [] },
  ),
  weights: fc.option(filled),
  peers: fc.constantFrom(...PEER_ASSUMPTIONS),
  counting: fc.record({ expected: fc.boolean(), firmOnly: fc.boolean() }),
});

const project: Arbitrary<Omit<Project, 'scenario'>> = fc.record({
  name: filled,
  region,
  status: fc.constantFrom(...PROJECT_STATUSES),
  probability: percent,
  share: percent,
  jobs: fc.option(count),
  amounts: fc.array(
    fc.record({
      input: code,
      year,
      amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0),
      currency: fc.option(fc.constantFrom('KZT', 'USD')),
      scale: fc.constantFrom(1, 1e3, 1e6, 1e9),
    }),
    { maxLength: 3 },
  ),
  parts: fc.array(fc.record({ input: code, of: code, share: percent }), { maxLength: 2 }),
  included: fc.boolean(),
  order: count,
});

const assessment = fc.record({
  region,
  item: fc.constantFrom('std.1.r1', 'std.3.n9', 'std.5.r1.t2'),
  mark: fc.option(fc.constantFrom(...MARKS)),
  evidence: free,
  links: fc.array(fc.constantFrom('https://gov.kz/жоспар', 'http://a.b/?c=d#e'), { maxLength: 2 }),
  documentDate: fc.option(day),
  responsible: free,
  due: fc.option(day),
  review: fc.option(day),
});

const report = fc.record({
  region,
  year,
  language: fc.constantFrom(...LANGUAGES),
  texts: fc.dictionary(fc.constantFrom(...REPORT_PARTS), free, { noNullPrototype: true }),
});

/** What was decided about files of colleagues. */
const review = fc.record({
  file: free,
  last: fc.option(filled),
  reason: free,
  accepted: fc.array(filled, { maxLength: 2 }),
  refused: fc.array(fc.record({ key: filled, theirs: free }), { maxLength: 2 }),
  complete: fc.boolean(),
});

/** What regions say of themselves against the standard, and in their yearly reports. */
const standing: Arbitrary<readonly PlacedRecord[]> = fc
  .tuple(fc.array(assessment, { maxLength: 3 }), fc.array(report, { maxLength: 2 }), fc.array(review, { maxLength: 2 }))
  .map(([assessments, reports, reviews]) => [
    ...assessments.map((each, index) => ({ of: 'assessment' as const, id: `a${index}`, record: each })),
    ...reports.map((each, index) => ({ of: 'report' as const, id: `r${index}`, record: each })),
    ...reviews.map((each, index) => ({ of: 'review' as const, id: `v${index}`, record: each })),
  ]);

/** Scenarios of which each branches off an earlier one or the base, and what they change. */
const records: Arbitrary<readonly PlacedRecord[]> = fc
  .record({
    scenarios: fc.array(fc.tuple(scenario, fc.option(fc.nat())), { maxLength: 3 }),
    overrides: fc.array(
      fc.record({ region, input: code, year, observation: fc.option(observation), seen: fc.option(observation) }),
      { maxLength: 3 },
    ),
    projects: fc.array(project, { maxLength: 3 }),
    growths: fc.array(fc.record({ region, factor: code, growth: percent }), { maxLength: 2 }),
  })
  .map(({ scenarios, overrides, projects, growths }) => {
    const idOf = (index: number): string => `s${index % scenarios.length}`;
    const branches = scenarios.map(([each, parent], index) => ({
      of: 'scenario' as const,
      id: idOf(index),
      record: { ...each, parent: parent === null || index === 0 ? null : `s${parent % index}` },
    }));
    const changes = <Kind extends 'override' | 'project' | 'growth'>(of: Kind, all: readonly object[]) =>
      all.map((each, index) => ({ of, id: `${of}${index}`, record: { ...each, scenario: idOf(index) } }));
    if (branches.length === 0) return [];
    return [
      ...branches,
      ...changes('override', overrides),
      ...changes('project', projects),
      ...changes('growth', growths),
    ] as readonly PlacedRecord[];
  });

const valueSums = fc.record({ n: count, sum: count, squares: count });

const surveySumsOf = (region: Arbitrary<string>) =>
  fc.record({
    year,
    region,
    synthetic: fc.boolean(),
    accepted: count,
    unverified: count,
    rejected: count,
    excluded: count,
    unclear: count,
    factors: fc.dictionary(
      code,
      fc.record({ unit: fc.constantFrom(1, 2, 6), zeros: count, leftOut: valueSums, counted: valueSums }),
      { maxKeys: 2, noNullPrototype: true },
    ),
    questions: fc.dictionary(
      fc.constantFrom('Q1', 'Q14'),
      fc.record({ valid: count, zeros: count, sum: count, squares: count }),
      { maxKeys: 2, noNullPrototype: true },
    ),
  });

/** What persons say of the responses of a package. */
const surveyRecordsIn = (region: Arbitrary<string>): Arbitrary<readonly PlacedRecord[]> =>
  fc
    .record({
      forms: fc.array(fc.tuple(responseIn(region), fc.option(filled), fc.boolean()), { maxLength: 3 }),
      exclusions: fc.array(fc.record({ reason: fc.constantFrom(...EXCLUSION_REASONS), note: free }), { maxLength: 2 }),
      decisions: fc.array(fc.record({ response: filled, question: filled, answer: fc.option(count) }), {
        maxLength: 2,
      }),
      tags: fc.array(fc.record({ tags: fc.array(filled, { maxLength: 2 }) }), { maxLength: 2 }),
      marks: fc.array(fc.record({ factor: code, region, year, expert: filled, mark: fc.nat(7) }), { maxLength: 2 }),
      sums: fc.array(surveySumsOf(region), { maxLength: 2 }),
    })
    .map(({ forms, exclusions, decisions, tags, marks, sums }) => [
      ...forms.map(([response, repairs, synthetic], index) => {
        const id = `form ${index}`;
        return { of: 'form' as const, id, record: { response: { ...response, id }, repairs, synthetic } };
      }),
      ...exclusions.map((record, index) => ({ of: 'exclusion' as const, id: `e${index}`, record })),
      ...decisions.map((record, index) => ({ of: 'decision' as const, id: `d${index}`, record })),
      ...tags.map((record, index) => ({ of: 'tags' as const, id: `t${index}`, record })),
      ...marks.map((record, index) => ({ of: 'expertMark' as const, id: `m${index}`, record })),
      ...sums.map((record, index) => ({ of: 'surveySums' as const, id: `u${index}`, record })),
    ]);

const label: Arbitrary<ChangeLabel> = fc.oneof(
  fc.record({ code: fc.constant('typed' as const), region: fc.constantFrom(...REGION_CODES), input: code, year }),
  fc.record({
    code: fc.constantFrom('cleared', 'pasted', 'filled', 'moved', 'corrected', 'checked', 'status'),
    cells: count,
  }),
  fc.record({ code: fc.constant('imported' as const), file: free, cells: count, responses: count }),
  fc.record({ code: fc.constant('renamed' as const), name: free }),
  fc.constant<ChangeLabel>({ code: 'readings' }),
  fc.record({ code: fc.constant('published' as const), year, places: count }),
  fc.record({ code: fc.constant('remarked' as const), names: words }),
  fc.record({
    code: fc.constant('assessed' as const),
    region: fc.constantFrom(...REGION_CODES),
    item: fc.record({
      provision: fc.integer({ min: 1, max: 8 }),
      kind: fc.constantFrom('requirement' as const, 'note' as const, 'type' as const),
      number: fc.integer({ min: 1, max: 14 }),
    }),
  }),
  fc.record({ code: fc.constant('reported' as const), region: fc.constantFrom(...REGION_CODES), year }),
  fc.record({
    code: fc.constant('recorded' as const),
    of: fc.constantFrom(...NAMED_KINDS),
    act: fc.constantFrom(...RECORD_ACTS),
    name: free,
  }),
  fc.record({
    code: fc.constant('form' as const),
    act: fc.constantFrom(...RECORD_ACTS),
    region: fc.constantFrom(...REGION_CODES),
    year,
  }),
  fc.record({ code: fc.constant('projects' as const), act: fc.constantFrom(...RECORD_ACTS), projects: count }),
  fc.record({ code: fc.constant('repaired' as const), line: count }),
  fc.record(
    {
      code: fc.constantFrom('excluded', 'readmitted'),
      responses: count,
      regions: fc.uniqueArray(fc.constantFrom(...REGION_CODES)),
    },
    { requiredKeys: ['code', 'responses'] },
  ),
  fc.record(
    {
      code: fc.constant('decided' as const),
      question: fc.constantFrom('Q14', 'Q15'),
      region: fc.constantFrom(...REGION_CODES),
    },
    { requiredKeys: ['code', 'question'] },
  ),
  fc.record({ code: fc.constant('tagged' as const), tag: free, responses: count }),
  fc.record({ code: fc.constant('expertMarks' as const), expert: free, year }),
) as Arbitrary<ChangeLabel>;

const methodologyFields = fc.dictionary(
  fc.constantFrom('names', 'points', 'direction F1', 'factor F1.1', 'order input', 'paragraph 9(1)'),
  fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
  { noNullPrototype: true, maxKeys: 3 },
);

const edit: Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    input: code,
    year,
    region: fc.constantFrom(...REGION_CODES),
    before: fc.option(observation),
    after: fc.option(observation),
  }),
  fc.record({
    kind: fc.constant('settings' as const),
    before: fc.record({ name: filled, readings }, { requiredKeys: [] }),
    after: fc.record({ missing: fc.constantFrom(...MISSING_POLICIES), regions }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('methodology' as const), before: methodologyFields, after: methodologyFields }),
  fc.record({ kind: fc.constant('batch' as const), before: fc.option(batch), after: fc.option(batch) }),
  fc.record({
    kind: fc.constant('record' as const),
    of: fc.constant('project' as const),
    id: filled,
    before: fc.option(project.map((each) => ({ ...each, scenario: 's0' }))),
    after: fc.option(project.map((each) => ({ ...each, scenario: 's0' }))),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    of: fc.constant('assessment' as const),
    id: filled,
    before: fc.option(assessment),
    after: fc.option(assessment),
  }),
);

/** Changes with undos and redos of what was done: every step takes back or makes again the last one that it can. */
const log: Arbitrary<readonly LogEntry[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('change' as const, 'undo' as const, 'redo' as const, 'freeze' as const),
      by: fc.option(filled),
      isWithheld: fc.boolean(),
      change: fc.record({ label, edits: fc.array(edit, { maxLength: 3 }) }),
    }),
    { maxLength: 8 },
  )
  .map((steps) => {
    const done: number[] = [];
    const undone: number[] = [];
    return steps.map(({ kind, change, by, isWithheld }, index): LogEntry => {
      const stamp = { sequence: index + 1, at: '2026-01-01T10:00:00.000Z', ...(by === null ? {} : { by }) };
      if (kind === 'freeze') return { ...stamp, kind, version: { name: 'Нұсқа', fingerprint: digestOf(index) } };
      const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
      const of = kind === 'change' ? undefined : from.pop();
      if (of !== undefined && kind !== 'change') {
        to.push(of);
        return { ...stamp, kind, of };
      }
      done.push(stamp.sequence);
      undone.length = 0;
      const withheld = isWithheld ? { withheld: atOnce(changeDigests(change)) } : {};
      return { ...stamp, kind: 'change', change: isWithheld ? { ...change, edits: [] } : change, ...withheld };
    });
  });

/** Logs that are chained from their first entry on, from a later one, or not at all. */
const chainedLog: Arbitrary<readonly LogEntry[]> = fc
  .tuple(log, fc.nat({ max: 8 }))
  .map(([entries, after]) => linked(entries, after));

const unknownFields = (prefix: string): Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.dictionary(
    fc.oneof(
      fc.constant('__proto__'),
      free.map((name) => prefix + name),
    ),
    fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
    { noNullPrototype: true, maxKeys: 3 },
  );

/** Any package. */
export const contentArbitrary: Arbitrary<PackageContent> = fc
  .constantFrom('order-5-2023', { ...SAMPLE_METHODOLOGY, id: 'own' })
  .chain((methodology) =>
    settingsOf(typeof methodology === 'string' ? methodology : methodology.id).chain((settings) => {
      const region = fc.constantFrom(...settings.regions.map((each) => each.code));
      return fc.record({
        settings: fc.constant(settings),
        methodology: fc.constant(methodology),
        observations: fc.uniqueArray(fc.record({ region, input: code, year, observation }), {
          selector: (each) => `${each.region} ${each.input} ${each.year}`,
        }),
        batches: batchesIn(region),
        records: fc.tuple(records, surveyRecordsIn(region), standing).map((parts) => parts.flat()),
        log: chainedLog,
        unknown: fc.oneof(
          fc.constant(NOTHING_UNKNOWN),
          fc.record({ envelope: unknownFields('later'), parts: unknownFields('later') }),
        ),
      });
    }),
  )
  .map((content) => structuredClone(content)); // the records come without prototype, storage and files give plain objects
