// biome-ignore lint/style/noRestrictedImports: for tests only, which may import across
import { rate, referenceValues, tally } from '../../engine';
import { dictionaryOf } from '../../i18n/dictionaries';
// biome-ignore lint/style/noRestrictedImports: for tests only, which may import across
import { order5 } from '../../methodology';
import { type Column, type ColumnKey, columnKey, emptyColumn, withObservations } from '../../model/column';
import type { InputDefinition } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { NO_EFFECTS } from '../../model/plan';
import type { PackageRegion, RegionCode } from '../../model/region';
import type { SurveyResponse } from '../../model/survey';
import type { Language } from '../../model/words';
import { type DataColumn, dataColumns, type Wishes } from './columns';
import { shownNumber, styleOf } from './figures';
import type { Frame } from './frame';

/** Three regions of the Order and the national total, as the package has them. */
const REGIONS: readonly PackageRegion[] = ['KZ-27', 'KZ-62', 'KZ-71', 'KZ'].map((code, slot) => {
  const region = order5.regions.find((each) => each.code === code);
  if (region === undefined) throw new Error(`no region ${code}`);
  return { ...region, slot };
});
const RATED = REGIONS.filter(({ role }) => role === 'rated');

/** What stands in a series: one value or observation a region, in the order of `REGIONS`; null for nothing. */
export type Figures = readonly (number | Observation | null)[];

interface Setting {
  readonly doubted?: Frame['doubted'];
  /** By `fixed_capital@2025`. */
  readonly figures: Readonly<Record<ColumnKey, Figures>>;
  readonly responses?: readonly SurveyResponse[];
  readonly own?: RegionCode;
  readonly language?: Language;
  readonly expert?: readonly string[];
  readonly wishes?: Partial<Wishes>;
  readonly isNarrow?: boolean;
  readonly ownSeries?: readonly InputDefinition[];
  /** Places of the year before. */
  readonly before?: readonly number[];
}

/** A frame of 2025 over the real engine, for tests. */
export function frameOf(setting: Setting): Frame {
  const columns = new Map<ColumnKey, Column>(
    Object.entries(setting.figures).map(([key, figures]) => [key as ColumnKey, columnOf(figures)]),
  );
  const data = {
    regions: RATED,
    columns,
    surveys: tally([{ synthetic: false, responses: setting.responses ?? [] }], order5, RATED),
  };
  const choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: setting.expert ?? [] } as const;
  const rating = rate(data, order5, choices, 2025);
  const references = REGIONS.filter(({ role }) => role === 'reference');
  const wishes = { year: 2025, direction: null, beside: true, empty: true, ...setting.wishes };
  const laidOut = dataColumns(wishes, {
    methodology: order5,
    own: setting.ownSeries ?? [],
    isUsed: () => true,
    unitOf,
    hasAnswers: () => true,
    needsTyped: () => true,
    hasBefore: true,
  });
  const language = setting.language ?? 'kk';
  return {
    year: wishes.year,
    methodology: order5,
    columns: laidOut,
    sheetColumns: [],
    cells: laidOut.map((column) =>
      column.kind === 'series' ? columns.get(columnKey(column.input, column.year)) : undefined,
    ),
    regions: REGIONS,
    rated: RATED.length,
    order: null,
    own: RATED.findIndex(({ code }) => code === setting.own),
    rating,
    references: referenceValues(data, references, order5, choices, 2025),
    before: setting.before === undefined ? null : { year: 2024, places: Int32Array.from(setting.before) },
    effects: NO_EFFECTS,
    thresholds: null,
    doubted: setting.doubted ?? new Map(),
    words: dictionaryOf(language),
    language,
    isNarrow: setting.isNarrow ?? false,
    observed: (region, input, year) =>
      shownNumber(columns.get(columnKey(input, year))?.values[region] ?? Number.NaN, styleOf(unitOf(input))),
  };
}

const unitOf = (input: string) =>
  order5.inputs.find(({ code }) => code === input)?.unit ?? ({ measure: 'number' } as const);

const columnOf = (figures: Figures): Column =>
  withObservations(
    emptyColumn(REGIONS.length),
    figures.flatMap((figure, index) => {
      if (figure === null) return [];
      const observation: Observation =
        typeof figure === 'number' ? { kind: 'number', value: figure, status: 'final' } : figure;
      return [{ index, observation }];
    }),
  );

/** Where a column stands. */
export function at(frame: Frame, key: string): number {
  const found = frame.columns.findIndex((column: DataColumn) => column.key === key);
  if (found < 0) throw new Error(`no column ${key}`);
  return found;
}

let count = 0;
/** An accepted response of 2025 that gives every mark the same answer. */
export function response(region: RegionCode, mark: number): SurveyResponse {
  count += 1;
  return {
    id: `r${count}`,
    line: count,
    year: 2025,
    region,
    company: '',
    employees: '',
    sector: '',
    invested: '',
    serviceDate: '2025-03-01',
    surveyDate: '2025-06-01',
    answers: [...Array.from({ length: 13 }, () => mark), 2, 0],
    remark: '',
    extra: {},
    rejection: null,
  };
}
