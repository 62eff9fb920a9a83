import type { PackageContent } from '../model/content';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../model/methodology';
import type { Status } from '../model/observation';
import type { Rating } from '../model/rating';
import type { RegionCode } from '../model/region';
import type { Unit } from '../model/unit';
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from '../model/workbook';
import { datasetRows } from './datasetCsv';
import { flagsOf } from './flags';
import type { ResultsWords } from './resultsCsv';

/** The sheets of a results workbook. */
export const RESULTS_SHEETS = ['rating', 'points', 'values', 'inputs', 'method', 'scenarios', 'log'] as const;
export type ResultsSheet = (typeof RESULTS_SHEETS)[number];

/** How a results workbook is worded: what the table is, and what only the workbook has. */
export interface WorkbookWords extends ResultsWords {
  readonly sheets: Readonly<Record<ResultsSheet, string>>;
  readonly name: NonNullable<ResultsWords['name']>;
  readonly standing: string;
  standingOf(rating: Rating): string;
  /** Heading of a place under another reading of ¶10. */
  placeUnder(rating: Rating): string;
  contribution(direction: Methodology['directions'][number]): string;
  readonly input: { readonly code: string; readonly name: string; of(input: InputCode): string };
  readonly value: string;
  readonly unit: { readonly heading: string; of(unit: Unit): string };
  readonly status: { readonly heading: string; of(status: Status | 'missing'): string };
  readonly source: string;
  readonly note: string;
  readonly borders: string;
  readonly method: { readonly what: string; readonly chosen: string; readonly paragraph: string; readonly how: string };
  readonly scenario: {
    readonly heading: string;
    readonly placeInBase: string;
    readonly scoreInBase: string;
    readonly difference: string;
  };
  /** Headings of the log, in the order of its columns; what stood in a cell and what stands there after it last. */
  readonly log: {
    readonly number: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly where: string;
    readonly before: string;
    readonly after: string;
  };
}

/** A year's rating under the package's readings, and its places under the other readings of ¶10. */
export interface RatedYear {
  readonly rating: Rating;
  /** In an order that is the same for each year. */
  readonly others: readonly Rating[];
}

/** What a scenario comes to in one year, beside the base under the same readings. */
export interface ComparedScenario {
  readonly name: string;
  readonly rating: Rating;
  readonly base: Rating;
}

/** One line of the sheet about the methodology and what was chosen. */
export type MethodLine = readonly [what: string, chosen: string | number, paragraph: string, how: string];

/** One entry of the log, or one of several cells that it has written; nothing where it has written none. */
export interface WorkbookLogLine {
  readonly number: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly before: WorkbookCell;
  readonly after: WorkbookCell;
}

/** Everything that a results workbook is made of. */
export interface WorkbookContent {
  readonly years: readonly RatedYear[];
  readonly data: Pick<PackageContent, 'settings' | 'observations'>;
  readonly method: readonly MethodLine[];
  readonly scenarios: readonly ComparedScenario[];
  readonly log: readonly WorkbookLogLine[];
}

/** R and points are compared in the third decimal, values as statistics print them. */
const POINTS = '0.000';
const VALUES = '#,##0.00';
const COUNT = '0';

/**
 * The sheets of a results workbook: the rating, points and values of every rating year in the order of the places, the
 * figures they were computed from (as a table that import reads back), what was chosen, what the scenarios come to
 * (only where there are any), and the log. Numbers are those of the engine; nothing stands where there is none.
 */
export function resultsSheets(
  { years, data, method, scenarios, log }: WorkbookContent,
  methodology: Methodology,
  words: WorkbookWords,
): readonly WorkbookSheet[] {
  const factors = factorsOf(methodology);
  const regionColumns = [words.year, words.region, words.name.heading].map((heading) => column(heading, COUNT));
  const byPlace = (cellsOf: (year: RatedYear, index: number) => readonly WorkbookCell[]): WorkbookCell[][] =>
    years.flatMap((year) =>
      inOrderOfPlaces(year.rating).map((index) => {
        const region = year.rating.regions[index] ?? '';
        return [year.rating.year, region, words.name.of(region), ...cellsOf(year, index)];
      }),
    );
  const sheet = (
    id: ResultsSheet,
    columns: readonly Heading[],
    rows: readonly (readonly WorkbookCell[])[],
    frozenColumns: number,
  ): WorkbookSheet => ({
    name: words.sheets[id],
    columns: columns.map((each, index) => ({ ...each, width: widthOf(each.heading, rows, index) })),
    rows,
    frozenColumns,
  });
  return [
    sheet(
      'rating',
      [
        ...regionColumns,
        column(words.place, COUNT),
        column(words.score, POINTS),
        column(words.coverage, '0.00'),
        ...methodology.directions.map((direction) => column(words.contribution(direction), POINTS)),
        ...(years[0]?.others ?? []).map((rating) => column(words.placeUnder(rating), COUNT)),
        column(words.standing),
        column(words.flags),
      ],
      byPlace(({ rating, others }, index) => [
        rating.places[index] || null,
        rating.scores[index] ?? null,
        rating.coverage[index] ?? null,
        ...rating.directions.map(({ contributions }) => contributions[index] ?? null),
        ...others.map(({ places }) => places[index] || null),
        words.standingOf(rating),
        flagsOf(rating, methodology, index).map(words.flag).join('; '),
      ]),
      3,
    ),
    sheet(
      'points',
      [
        ...regionColumns,
        ...methodology.directions.map((direction) => column(words.direction(direction), POINTS)),
        ...factors.map((factor) => column(words.points(factor), POINTS)),
      ],
      byPlace(({ rating }, index) => [
        ...rating.directions.map(({ scores }) => scores[index] ?? null),
        ...rating.factors.map(({ points }) => points[index] ?? null),
      ]),
      3,
    ),
    sheet(
      'values',
      [...regionColumns, ...factors.map((factor) => column(words.factor(factor), formatOf(factor)))],
      byPlace(({ rating }, index) => rating.factors.map(({ values }) => values[index] ?? null)),
      3,
    ),
    inputsSheet(data, methodology, words, sheet),
    sheet(
      'method',
      [words.method.what, words.method.chosen, words.method.paragraph, words.method.how].map((each) => column(each)),
      method,
      1,
    ),
    ...(scenarios.length === 0 ? [] : [scenariosSheet(scenarios, words, sheet)]),
    sheet(
      'log',
      [column(words.log.number, COUNT), ...LOG_COLUMNS.map((each) => column(words.log[each]))],
      log.map((line) => [line.number, ...LOG_COLUMNS.map((each) => line[each])]),
      1,
    ),
  ];
}

const LOG_COLUMNS = ['when', 'who', 'what', 'where', 'before', 'after'] as const;

type SheetMaker = (
  id: ResultsSheet,
  columns: readonly Heading[],
  rows: readonly (readonly WorkbookCell[])[],
  frozenColumns: number,
) => WorkbookSheet;

function inputsSheet(
  data: WorkbookContent['data'],
  methodology: Methodology,
  words: WorkbookWords,
  sheet: SheetMaker,
): WorkbookSheet {
  const { rows, stated } = datasetRows(data, methodology);
  return sheet(
    'inputs',
    [
      column(words.region),
      column(words.name.heading),
      column(words.input.code),
      column(words.input.name),
      column(words.year, COUNT),
      column(words.value),
      column(words.unit.heading),
      column(words.status.heading),
      column(words.source),
      column(words.note),
      ...(stated ? [column(words.borders)] : []),
    ],
    rows.map(({ region, input, year, value, unit, status, source, note, borders }) => [
      region,
      words.name.of(region),
      input,
      words.input.of(input),
      year,
      value,
      unit === null ? '' : words.unit.of(unit),
      status === null ? '' : words.status.of(status),
      source,
      note,
      ...(stated ? [borders] : []),
    ]),
    2,
  );
}

function scenariosSheet(
  scenarios: readonly ComparedScenario[],
  words: WorkbookWords,
  sheet: SheetMaker,
): WorkbookSheet {
  const { scenario } = words;
  return sheet(
    'scenarios',
    [
      column(scenario.heading),
      column(words.year, COUNT),
      column(words.region),
      column(words.name.heading),
      column(words.place, COUNT),
      column(scenario.placeInBase, COUNT),
      column(words.score, POINTS),
      column(scenario.scoreInBase, POINTS),
      column(scenario.difference, `+${POINTS};-${POINTS};${POINTS}`),
    ],
    scenarios.flatMap(({ name, rating, base }) =>
      inOrderOfPlaces(rating).map((index): WorkbookCell[] => {
        const region = rating.regions[index] ?? '';
        const inBase = base.regions.indexOf(region);
        const [score, before] = [rating.scores[index] ?? Number.NaN, base.scores[inBase] ?? Number.NaN];
        return [
          name,
          rating.year,
          region,
          words.name.of(region),
          rating.places[index] || null,
          base.places[inBase] || null,
          score,
          before,
          score - before,
        ];
      }),
    ),
    4,
  );
}

/** A column whose width is that of its cells. */
type Heading = Omit<WorkbookColumn, 'width'>;

const column = (heading: string, format?: string): Heading =>
  format === undefined ? { heading } : { heading, format };

const formatOf = ({ unit }: Factor): string => (unit.measure === 'percent' && unit.of === 'whole' ? '0.0000' : VALUES);

/** Indices of the regions by their place, those without one last; within a place as the package has them. */
function inOrderOfPlaces({ regions, places }: Rating): readonly number[] {
  const rank = (index: number) => places[index] || regions.length + 1;
  return regions.map((_: RegionCode, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
}

const NARROWEST = 9;
const WIDEST = 60;
/** A heading longer than this runs over several lines. */
const LONGEST_HEADING = 16;

/** So wide that its texts can be read: of the heading one line's worth, numbers as they are shown. */
function widthOf(heading: string, rows: readonly (readonly WorkbookCell[])[], index: number): number {
  let widest = Math.max(NARROWEST, Math.min(LONGEST_HEADING, heading.length));
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell === 'string' && cell.length > widest) widest = cell.length;
  }
  return Math.min(WIDEST, widest) + 2;
}
