import { observationAt } from '../../model/column';
import type { Observation } from '../../model/observation';
import type { ValueProblem } from '../../model/problem';
import type { DecimalSign } from '../../model/quantity';
import type { RegionCode } from '../../model/region';
import type { CellFill, CellPlace } from '../sheet/source';
import { useShell } from '../shell/shell';
import type { SeriesColumn } from './columns';
import { keptFigure, shownNumber } from './figures';
import { type Frame, regionOfRow } from './frame';
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

/** The sheet's wish to fill: one step of undo. Computed cells give nothing to fill from, which is said. */
export function createFilling(view: DataScreenView, onEdited: (regions: readonly RegionCode[]) => void) {
  const shell = useShell();
  return (batch: readonly CellFill[]): void => {
    const frame = view.frame();
    const usual = view.language() === 'en' ? '.' : ',';
    const faults: ValueProblem[] = [];
    const cells = batch.flatMap((each) => {
      const [from, to] = [storedAt(frame, each.from), storedAt(frame, each.to)];
      const region = to === null ? undefined : frame.regions[to.region]?.code;
      if (from === null || to === null || region === undefined) return [];
      const observation = filledObservation(frame, from, to, usual, (fault) => faults.push(fault));
      return [{ region, input: to.series.input, year: to.series.year, observation }];
    });
    onEdited(cells.map(({ region }) => region));
    view.app.setCells(cells, 'filled');
    if (cells.length < batch.length) shell.say(view.words().sheet.nothingToFill(batch.length - cells.length));
    const [fault] = faults;
    if (fault !== undefined) view.app.tell({ kind: 'problem', problem: fault });
  };
}
