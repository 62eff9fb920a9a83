import { formatShort } from '../../i18n';
import { observationAt } from '../../model/column';
import type { Observation } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import type { DecimalSign } from '../../model/quantity';
import type { RegionCode } from '../../model/region';
import type { CellFill, CellPlace, FillSeries } from '../sheet/source';
import type { SeriesColumn } from './columns';
import { keptFigure, shownNumber } from './figures';
import { type Frame, regionOfRow } from './frame';
import { linearTrend, type Trend } from './linearTrend';
import { readTyped } from './typed';
import type { DataScreenView } from './view';

/** A stored cell with what it holds. */
export interface StoredCell {
  readonly series: SeriesColumn;
  readonly region: number;
  readonly observation: Observation | null;
}

/** The stored cell at a place of the sheet; null for every other. */
export function storedAt(frame: Frame, { row, column }: CellPlace): StoredCell | null {
  const series = frame.columns[column];
  if (series?.kind !== 'series') return null;
  const region = regionOfRow(frame, row);
  const cells = frame.cells[column];
  return { series, region, observation: cells === undefined ? null : observationAt(cells, region) };
}

/**
 * What a cell holds after it was filled from another: the figure with every digit and how sure it is, as the column
 * shows it; not where it came from, for that is said of the one cell. What is missing stays missing with its reason. An
 * expression is computed anew over the row that it comes to. The same figure again leaves the cell as it is.
 *
 * @param usual the decimal sign of the language, for the figures in an expression
 * @param onFault is told why an expression could not be computed there
 */
export function filledObservation(
  frame: Frame,
  from: StoredCell,
  to: StoredCell,
  usual: DecimalSign,
  onFault: (fault: ValueProblem) => void = () => {},
): Observation | null {
  const { observation } = from;
  if (observation === null) return null;
  const { style } = to.series;
  if (observation.kind === 'missing') return { kind: 'missing', reason: observation.reason };
  if (observation.kind === 'invalid') return { kind: 'invalid', text: observation.text };
  if (observation.formula !== undefined) {
    const cell = (input: string, year: number) => frame.observed(to.region, input, year);
    const typed = { text: observation.formula, style, standing: to.observation, cell, own: to.series };
    const { observations, faults } = readTyped([typed], usual);
    faults.forEach(onFault);
    const [computed = null] = observations;
    return computed?.kind === 'number' ? { ...computed, status: observation.status } : computed;
  }
  const shown = shownNumber(observation.value, from.series.style);
  const value = from.series.style.isShare === style.isShare ? observation.value : keptFigure(shown, style);
  if (style.isShare && (value < 0 || value > 1)) return { kind: 'invalid', text: String(shown) };
  const { observation: standing } = to;
  const isSame = standing?.kind === 'number' && standing.value === value && standing.status === observation.status;
  return isSame ? standing : { kind: 'number', value, status: observation.status };
}

/**
 * What a cell holds where a series has gone on to it: an estimate, for nobody has observed it. Null where the cells of the
 * series are not all plain numbers.
 */
export function continuedObservation(
  frame: Frame,
  { cells, step }: FillSeries,
  to: StoredCell,
  trendOf: (cells: FillSeries['cells']) => Trend | null,
): Observation | null {
  const trend = trendOf(cells);
  if (trend === null) return null;
  const { style } = to.series;
  const shown = trend(step);
  const value = keptFigure(shown, style);
  if (style.isShare && (value < 0 || value > 1))
    return { kind: 'invalid', text: formatShort(shown, MOST_DIGITS, frame.language) };
  return { kind: 'number', value, status: 'estimate' };
}

const MOST_DIGITS = 9;

/** The trend of a line of cells as the sheet shows their figures; null where one of them is no figure of its own. */
export function trendIn(frame: Frame, cells: FillSeries['cells']): Trend | null {
  const figures = cells.map((place) => {
    const stored = storedAt(frame, place);
    const observation = stored?.observation;
    if (!stored || observation?.kind !== 'number' || observation.formula !== undefined) return Number.NaN;
    return shownNumber(observation.value, stored.series.style);
  });
  return figures.some(Number.isNaN) ? null : linearTrend(figures);
}

/** The sheet's wish to fill: one step of undo. Computed cells give nothing to fill from, which is said. */
export function createFilling(
  view: DataScreenView,
  onEdited: (regions: readonly RegionCode[]) => void,
  say: (text: string) => void,
) {
  return (batch: readonly CellFill[]): void => {
    const frame = view.frame();
    const usual = view.language() === 'en' ? '.' : ',';
    const faults: ValueProblem[] = [];
    const trends = new Map<FillSeries['cells'], Trend | null>();
    const trendOf = (cells: FillSeries['cells']): Trend | null => {
      if (!trends.has(cells)) trends.set(cells, trendIn(frame, cells));
      return trends.get(cells) ?? null;
    };
    let continued = 0;
    const cells = batch.flatMap((each) => {
      const [from, to] = [storedAt(frame, each.from), storedAt(frame, each.to)];
      const region = to === null ? undefined : frame.regions[to.region]?.code;
      if (from === null || to === null || region === undefined) return [];
      const next = each.series === undefined ? null : continuedObservation(frame, each.series, to, trendOf);
      if (next !== null) continued += 1;
      const observation = next ?? filledObservation(frame, from, to, usual, (fault) => faults.push(fault));
      return [{ region, input: to.series.input, year: to.series.year, observation }];
    });
    onEdited(cells.map(({ region }) => region));
    view.app.setCells(cells, 'filled');
    if (continued > 0) say(view.words().sheet.continued(continued));
    if (cells.length < batch.length) say(view.words().sheet.nothingToFill(batch.length - cells.length));
    const [fault] = faults;
    if (fault !== undefined) view.app.tell({ kind: 'problem', problem: fault });
  };
}
