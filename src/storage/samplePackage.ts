import { assessmentId, type Mark, NOTHING_SAID } from '../model/assessment';
import type { Change, Edit } from '../model/change';
import { columnKey, observationAt } from '../model/column';
import type { Observation } from '../model/observation';
import { columnRegions, type PackageSettings } from '../model/package';
import type { PackageRegion } from '../model/region';
import type { Scenario, WeightSet } from '../model/scenario';
import type { ResponseBatch, SurveyResponse } from '../model/survey';
import type { StoredPackage } from './read';

/** For tests: small packages, changes of them, and what stands in them as plain data. */

export const regionCode = (index: number): string => `R-${index}`;

/** Slots run against the order of the regions, so that a test sees where one is taken for the other. */
const region = (index: number, count: number): PackageRegion => ({
  code: regionCode(index),
  role: index === 0 ? 'reference' : 'rated',
  names: { kk: `Өңір ${index}`, ru: `Регион ${index}`, en: `Region ${index}` },
  shortNames: { kk: `Ө${index}`, ru: `Р${index}`, en: `R${index}` },
  slot: count - 1 - index,
});

export const sampleSettings = (regions = 4, name = 'Sample'): PackageSettings => ({
  name,
  methodology: 'order-5-2023',
  readings: { points: 'rank', inside: 'mean', ties: 'mid', zero: 'left out', values: 'index', fulfilment: 'as is' },
  missing: 'rescale',
  expert: [],
  regions: Array.from({ length: regions }, (_, index) => region(index, regions)),
  units: {},
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
});

export const figure = (value: number, source?: string): Observation => ({
  kind: 'number',
  value,
  status: 'final',
  ...(source === undefined ? {} : { source }),
});

export const cellEdit = (
  index: number,
  before: Observation | null,
  after: Observation | null,
  input = 'exports',
  year = 2025,
): Edit => ({ kind: 'cell', region: regionCode(index), input, year, before, after });

/** A change as typing into one cell makes it. */
export const typed = (
  index: number,
  before: Observation | null,
  after: Observation | null,
  input = 'exports',
  year = 2025,
): Change => ({
  label: { code: 'typed', region: regionCode(index), input, year },
  edits: [cellEdit(index, before, after, input, year)],
});

export const weightSet = (name: string, first: number): WeightSet => ({
  name,
  weights: { F1: first, F2: 100 - first },
  order: 1,
});

/** A change of one weight set. */
export const weighed = (id: string, before: WeightSet | null, after: WeightSet | null): Change => ({
  label: { code: 'recorded', of: 'weights', act: 'changed', name: (after ?? before)?.name ?? '' },
  edits: [{ kind: 'record', of: 'weights', id, before, after }],
});

export const branchOff = (parent: string | null): Scenario => ({
  name: 'A',
  note: '',
  parent,
  archived: false,
  order: 1,
  readings: {},
  weights: null,
  peers: 'held',
  counting: { expected: false, firmOnly: false },
});

/** A change of one scenario. */
export const branched = (id: string, before: Scenario | null, after: Scenario | null): Change => ({
  label: { code: 'recorded', of: 'scenario', act: 'changed', name: 'A' },
  edits: [{ kind: 'record', of: 'scenario', id, before, after }],
});

/** A project that comes into a scenario. */
export const planned = (scenario: string): Change => ({
  label: { code: 'recorded', of: 'project', act: 'added', name: 'Road' },
  edits: [
    {
      kind: 'record',
      of: 'project',
      id: `${scenario}/road`,
      before: null,
      after: {
        scenario,
        name: 'Road',
        region: regionCode(1),
        status: 'idea',
        probability: 100,
        share: 100,
        jobs: null,
        amounts: [],
        parts: [],
        included: true,
        order: 1,
      },
    },
  ],
});

/** A change of what the region says of the first requirement of the standard. */
export function assessed(index: number, before: Mark | null, after: Mark | null): Change {
  const [region, item] = [regionCode(index), 'std.1.r1'];
  const recordOf = (mark: Mark | null) => (mark === null ? null : { region, item, ...NOTHING_SAID, mark });
  return {
    label: { code: 'assessed', region, item: { provision: 1, kind: 'requirement', number: 1 } },
    edits: [
      {
        kind: 'record',
        of: 'assessment',
        id: assessmentId(region, item),
        before: recordOf(before),
        after: recordOf(after),
      },
    ],
  };
}

export const renamed = (before: string, after: string): Change => ({
  label: { code: 'renamed', name: after },
  edits: [{ kind: 'settings', before: { name: before }, after: { name: after } }],
});

export const sampleResponses = (batch: string, count: number): readonly SurveyResponse[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${batch}:${index + 2}`,
    line: index + 2,
    year: 2025,
    region: regionCode(1),
    company: 'ЖШС',
    employees: '10',
    sector: '',
    invested: '',
    serviceDate: null,
    surveyDate: null,
    answers: [index % 8],
    remark: '',
    extra: {},
    rejection: null,
  }));

export const sampleBatch = (id: string, count: number): ResponseBatch => ({
  id,
  file: `${id}.csv`,
  count,
  rejected: 0,
  synthetic: false,
});

export const imported = (batch: ResponseBatch): Change => ({
  label: { code: 'imported', file: batch.file, cells: 0, responses: batch.count },
  edits: [{ kind: 'batch', before: null, after: batch }],
});

/** What stands in the cells of a package: `exports@2025 R-1` → observation. */
export function cellsOf(stored: Pick<StoredPackage, 'settings' | 'columns'>): ReadonlyMap<string, Observation> {
  const cells = new Map<string, Observation>();
  for (const [key, column] of stored.columns) {
    for (const [index, { code }] of columnRegions(stored.settings).entries()) {
      const observation = observationAt(column, index);
      if (observation !== null) cells.set(`${key} ${code}`, observation);
    }
  }
  return cells;
}

export const cellName = (index: number, input = 'exports', year = 2025): string =>
  `${columnKey(input, year)} ${regionCode(index)}`;
