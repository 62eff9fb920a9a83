import type { Methodology } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { regionMatcher } from '../../model/regionNames';
import { styleOf } from '../data/figures';
import { rowsOf } from '../sheet/selection';
import type { PasteColumn, PasteGround } from './ground';

const MONEY = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' } as const;
const INDEX = { measure: 'percent', of: 'previous year' } as const;
const SHARE = { measure: 'percent', of: 'whole' } as const;
const column = (input: string, year: number, unit: PasteColumn['unit']): PasteColumn => ({
  input,
  year,
  unit,
  style: styleOf(unit),
});

/** Columns of the trial sheet: the names, investment and its index, a computed column, a share. */
const COLUMNS: readonly (PasteColumn | null)[] = [
  null,
  column('fixed_capital', 2025, MONEY),
  column('fixed_capital_index', 2025, INDEX),
  null,
  column('F4.2', 2025, SHARE),
];

/** A sheet of the methodology's regions, the first of them pinned on top, 500 + its index standing for investment in 2024. */
export function trialGround(
  { regions, inputs }: Pick<Methodology, 'regions' | 'inputs'>,
  standing: Readonly<Record<string, Observation>> = {},
): PasteGround {
  const indexOf = new Map(regions.map(({ code }, at) => [code, at]));
  const before = Float64Array.from(regions, (_, at) => 500 + at);
  return {
    rows: regions.length + 1,
    columns: COLUMNS.length,
    firstRow: 1,
    rowsOf: (selected) => rowsOf(selected, (row) => (row === 0 ? 1 : row)),
    nameColumn: 0,
    match: regionMatcher(regions),
    regionOfCode: (code) => indexOf.get(code) ?? -1,
    codeOf: (region) => regions[region]?.code ?? '',
    regionOfRow: (row) => (row === 0 ? 0 : row - 1),
    isShown: () => true,
    columnAt: (at) => COLUMNS[at] ?? null,
    accepts: () => true,
    seriesOf: (input, year) => {
      const known = inputs.find(({ code }) => code === input);
      return known === undefined ? null : column(input, year, known.unit);
    },
    inputs,
    standing: (region, to) => standing[`${regions[region]?.code} ${to.input} ${to.year}`] ?? null,
    origin: null,
    values: (input, year) => (input === 'fixed_capital' && year === 2024 ? before : null),
    shown: (region, input, year) =>
      input === 'fixed_capital' && year === 2024 ? (before[region] ?? Number.NaN) : Number.NaN,
    usual: ',',
  };
}
