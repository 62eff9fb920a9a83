import type { Absence } from '../../model/absence';
import { CELL_STATES, type CellState, type Column, type ColumnKey, columnKey } from '../../model/column';
import {
  type Factor,
  type FactorCode,
  factorsOf,
  type InputDefinition,
  type Methodology,
} from '../../model/methodology';
import type { FactorResult, Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';

/** One figure of the yearly report: amounts of two years, what they come to, and where they come from. */
export interface ReportFigure {
  readonly factor: Factor;
  /** The level whose amounts these are; of a fulfilment the target. Undefined where the package knows none. */
  readonly input: InputDefinition | undefined;
  /** NaN where there is none. */
  readonly before: number;
  readonly now: number;
  /** Of a fulfilment: what was reached. */
  readonly actual: number;
  /** The factor's value: growth or fulfilment in per cent; NaN where there is none. */
  readonly value: number;
  readonly absence: Absence | undefined;
  /** Sources of every cell used, each once, as they were written. */
  readonly sources: readonly string[];
  /** What these cells are besides final: synthetic, provisional, …. */
  readonly states: readonly CellState[];
}

export interface ReportGround {
  readonly methodology: Pick<Methodology, 'directions'>;
  readonly inputs: readonly InputDefinition[];
  /** Of the year of the report. */
  readonly rating: Pick<Rating, 'year' | 'regions'> & {
    readonly factors: readonly Pick<FactorResult, 'values' | 'absences'>[];
  };
  /** Cells of all regions by `columnKey`, in the order of `regions`. */
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  readonly regions: readonly { readonly code: RegionCode }[];
}

interface Cell {
  readonly value: number;
  readonly state: CellState;
  readonly source: string;
}

const NO_CELL: Cell = { value: Number.NaN, state: 'none', source: '' };

/** The figures of some factors of a region, as they stand in the package and as the rating on view has them. */
export function reportFigures(
  ground: ReportGround,
  region: RegionCode,
  codes: readonly FactorCode[],
): readonly ReportFigure[] {
  const { methodology, inputs, rating, columns, regions } = ground;
  const index = regions.findIndex(({ code }) => code === region);
  const rated = rating.regions.indexOf(region);
  const cell = (input: string, year: number): Cell => cellAt(columns.get(columnKey(input, year)), index);
  const factors = factorsOf(methodology);
  return codes.flatMap((code): ReportFigure[] => {
    const at = factors.findIndex((each) => each.code === code);
    const [factor, result] = [factors[at], rating.factors[at]];
    const series = factor === undefined ? null : seriesOf(factor);
    if (factor === undefined || result === undefined || series === null) return [];
    const [before, now] = [cell(series.level, rating.year - 1), cell(series.level, rating.year)];
    const [typed, actual] = [cell(series.typed, rating.year), cell(series.actual, rating.year)];
    const used = [before, now, typed, actual].filter(({ state }) => state !== 'none');
    return [
      {
        factor,
        input: inputs.find((each) => each.code === series.level),
        before: before.value,
        now: now.value,
        actual: actual.value,
        value: result.values[rated] ?? Number.NaN,
        absence: result.absences.get(rated),
        sources: [...new Set(used.map(({ source }) => source).filter((source) => source !== ''))],
        states: [...new Set(used.map(({ state }) => state).filter((state) => state !== 'final'))],
      },
    ];
  });
}

/** The series that a factor's amounts stand in; null for one that is measured by none. */
function seriesOf({
  formula,
}: Factor): { readonly level: string; readonly typed: string; readonly actual: string } | null {
  if (formula.kind === 'growth') {
    return { level: formula.level, typed: `${formula.level}_index`, actual: formula.level };
  }
  return formula.kind === 'fulfilment' ? { level: formula.target, typed: formula.typed, actual: formula.actual } : null;
}

function cellAt(column: Column | undefined, index: number): Cell {
  if (column === undefined || index < 0) return NO_CELL;
  return {
    value: column.values[index] ?? Number.NaN,
    state: CELL_STATES[column.states[index] ?? 0] ?? 'none',
    source: column.provenances[column.provenance[index] ?? 0]?.source ?? '',
  };
}
