import type { Dictionary } from '../../i18n';
import type { Column } from '../../model/column';
import type { ColumnLadders } from '../../model/columnLadders';
import type { Methodology } from '../../model/methodology';
import { type CellEffect, effectsAt, type PlanEffects } from '../../model/plan';
import type { FactorResult, Rating, ReferenceValues } from '../../model/rating';
import type { PackageRegion } from '../../model/region';
import type { SurveyColumn } from '../../model/survey';
import type { Language } from '../../model/words';
import type { SheetColumn } from '../sheet/source';
import type { DoubtedCells } from './checks/doubted';
import type { AnswersColumn, DataColumn, FactorColumn, FactorSeries, SeriesColumn } from './columns';
import type { FigureStyle } from './figures';

/**
 * All that the sheet shows at one moment, as plain arrays: a new one each time anything of it changes. Cells are read
 * out of it one by one, without a signal or an object each.
 */
export interface Frame {
  readonly year: number;
  readonly methodology: Methodology;
  readonly columns: readonly DataColumn[];
  readonly sheetColumns: readonly SheetColumn[];
  /** The stored cells of each series; undefined where it has none, and for all other columns. */
  readonly cells: readonly (Column | undefined)[];
  /** Rated regions, then reference rows: as the cells are indexed. */
  readonly regions: readonly PackageRegion[];
  readonly rated: number;
  /** The regions that are shown, in the order of the rows, the pinned one aside; null: all of them, in their own order. */
  readonly order: readonly number[] | null;
  /** Index of the own region, which is pinned as row 0; −1 where there is none. */
  readonly own: number;
  /** The rating of this very year and these regions, once there is one. */
  readonly rating: Rating | null;
  /** What the reference rows have as factor values of this very year; null where none are known. */
  readonly references: ReferenceValues | null;
  readonly before: { readonly year: number; readonly places: Int32Array } | null;
  /** How the places depend on the cells of the active column; null until that is known, and where they do not. */
  readonly thresholds: ShownThresholds | null;
  /** Figures that a check doubts. */
  readonly doubted: DoubtedCells;
  /** Why cells of a scenario or a planning year show another value than the base. */
  readonly effects: PlanEffects;
  readonly words: Dictionary;
  readonly language: Language;
  /** There is room for short names only. */
  readonly isNarrow: boolean;
  /** The number of any cell of the package as the sheet shows it; NaN where there is none. */
  observed(region: number, input: string, year: number): number;
}

/** Ladders of a column, and how its figures are written. */
export interface ShownThresholds extends Pick<ColumnLadders, 'ladders'> {
  readonly style: FigureStyle;
  /** In which the next ones stand under each other. */
  readonly decimals: number;
}

/** Rows of the sheet: the own region on top and again in its place, so that a pasted column finds the order it has. */
export const rowCount = (frame: Frame): number => shownRegions(frame) + pinnedRows(frame);
/** How many regions the rows show, the pinned one aside. */
export const shownRegions = ({ order, regions }: Frame): number => order?.length ?? regions.length;
export const pinnedRows = (frame: Frame): number => (frame.own < 0 ? 0 : 1);

/** The region that a row shows, as an index into `regions`. */
export const regionOfRow = (frame: Frame, row: number): number =>
  frame.own >= 0 && row === 0 ? frame.own : inOrder(frame, row - pinnedRows(frame));

const inOrder = ({ order }: Frame, index: number): number => (order === null ? index : (order[index] ?? index));

/** The row in which what a row shows has its own place: the row itself, but for the pinned one. */
export const unpinnedRow = (frame: Frame, row: number): number =>
  row < pinnedRows(frame) ? rowOfRegion(frame, frame.own) : row;

/** The row that shows a region in its own place; −1 where it is filtered out. */
export function rowOfRegion(frame: Frame, region: number): number {
  const at = frame.order === null ? region : frame.order.indexOf(region);
  return at < 0 ? -1 : at + pinnedRows(frame);
}

/** The factor's tables in the rating of the year. */
export const factorResult = (frame: Frame, column: { readonly factorIndex: number }) =>
  frame.rating?.factors[column.factorIndex];

/** Where the factor values of a row stand: a rated region's in the rating, a reference row's beside it. */
export interface RowValues {
  readonly values: Pick<FactorResult, 'values' | 'origins' | 'absences' | 'remarks'>;
  readonly index: number;
}

/** The factor values of a row, rated or reference; undefined where none are known. */
export function rowValues(
  frame: Frame,
  column: { readonly factorIndex: number },
  region: number,
): RowValues | undefined {
  if (region < frame.rated) {
    const values = factorResult(frame, column);
    return values === undefined ? undefined : { values, index: region };
  }
  const index = region - frame.rated;
  const values = frame.references?.factors[column.factorIndex];
  const isItsOwn = frame.references?.regions[index] === frame.regions[region]?.code;
  return values === undefined || !isItsOwn ? undefined : { values, index };
}

/** How many answers the region's value of a survey factor was, or would be, made of; 0 where there are none. */
export function countedAnswers(
  rating: Rating | null,
  column: Pick<FactorColumn | AnswersColumn | FactorSeries, 'factorIndex'>,
  region: number,
): number {
  const survey = answersOf(rating, column.factorIndex);
  const statistics = rating?.choices.readings.zero === 'left out' ? survey?.leftOut : survey?.counted;
  return statistics?.n[region] ?? 0;
}

/** The answers that stand behind a survey factor; undefined where there are none or experts decide. */
export function answersOf(rating: Rating | null, factorIndex: number): SurveyColumn | undefined {
  return rating?.factors[factorIndex]?.sources.find(
    (source): source is SurveyColumn => source !== undefined && 'zeros' in source,
  );
}

/** Whether experts decide the whole column of a factor (¶7): then a typed value counts beside any answers. */
export const isFromExperts = (rating: Rating | null, { factor }: Pick<SeriesColumn, 'factor'>): boolean =>
  factor?.formula.kind === 'survey' &&
  factor.formula.expertAllowed &&
  rating?.choices.expert.includes(factor.code) === true;

/**
 * All that a column's cells, those under the sheet among them, are drawn from: as long as every entry is the very same
 * they need not be drawn again. Whatever the frame holds counts for every column, but for the cells, the ratings and the
 * thresholds, which count where they are shown.
 */
export function drawnFrom(frame: Frame, column: number): readonly unknown[] {
  const { cells, rating, references, before, doubted, effects, thresholds, observed: _typedOnly, ...rest } = frame;
  return [...Object.values(rest), ...ownGround(frame, column)];
}

function ownGround(frame: Frame, column: number): readonly unknown[] {
  const { cells, rating, references, before, doubted, effects, thresholds } = frame;
  const shown = frame.columns[column];
  switch (shown?.kind) {
    case 'series':
      // Answers decide whether a figure typed for a soft factor counts.
      return [
        cells[column],
        doubted.get(shown.key),
        effects.inBase.get(shown.key),
        effects.paths.get(shown.key),
        effects.changes.get(shown.key),
        shown.part === 'typed' ? rating : null,
      ];
    case 'factor':
      return [factorResult(frame, shown), references?.regions.length === 0 ? null : references];
    case 'change':
      return [rating, before];
    case 'threshold':
    case 'next':
      return [thresholds];
    case 'region':
    case undefined:
      return [];
    default:
      return [rating];
  }
}

/** Everything that makes a cell of a series differ from the base, step by step; empty where it is the base's. */
export const effectsOf = ({ effects }: Frame, { key }: SeriesColumn, region: number): readonly CellEffect[] =>
  effectsAt(effects, key, region);
