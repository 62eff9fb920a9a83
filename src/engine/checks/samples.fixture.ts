// biome-ignore-all lint/style/noRestrictedImports: for tests only, which may import across
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { order5 } from '../../methodology';
import {
  type Column,
  type ColumnCell,
  type ColumnKey,
  columnKey,
  columnsWith,
  observationAt,
  readColumnKey,
} from '../../model/column';
import type { Finding } from '../../model/finding';
import type { InputDefinition } from '../../model/methodology';
import { type Observation, STATUSES, type Status } from '../../model/observation';
import type { Choices } from '../../model/rating';
import { rate } from '../rate';
import { findingSteps } from './findings';

/** The Order's twenty regions. */
export const REGIONS = order5.regions.filter(({ role }) => role === 'rated');
export const regionAt = (code: string): number => REGIONS.findIndex((region) => region.code === code);

const CHOICES: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };

export type Columns = ReadonlyMap<ColumnKey, Column>;

/** Figures of the twenty regions out of a sample file; the national total is left out. */
export function sampleColumns(name: 'demo-hard.csv' | 'kz-regions-observed.csv'): Columns {
  const text = readFileSync(new URL(`../../files/samples/${name}`, import.meta.url), 'utf8');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const cells = rows.flatMap((row): ColumnCell[] => {
    const index = regionAt(row['region'] ?? '');
    const status = (STATUSES as readonly string[]).includes(row['status'] ?? '') ? (row['status'] as Status) : 'final';
    if (index < 0) return [];
    const observation: Observation = { kind: 'number', value: Number(row['value']), status };
    return [{ index, input: row['input'] ?? '', year: Number(row['year']), observation }];
  });
  return columnsWith(new Map(), cells, REGIONS.length);
}

/** Exports of both samples are half-years, as their files declare. */
export const HALF_YEAR_EXPORTS: readonly InputDefinition[] = order5.inputs.map((input) =>
  input.code === 'exports'
    ? { ...input, unit: { measure: 'money', currency: 'USD', scale: 1e6, period: 'January-June' } }
    : input,
);

/** All that is found for a year. */
export function findingsOf(columns: Columns, year: number, inputs = HALF_YEAR_EXPORTS): readonly Finding[] {
  const data = { regions: REGIONS, columns, surveys: new Map() };
  const rating = rate(data, order5, CHOICES, year);
  const steps = findingSteps({ data, methodology: order5, inputs, rating });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The columns with a figure typed into one cell. */
export function withTyped(columns: Columns, key: ColumnKey, region: number, typed: number | Observation): Columns {
  const named = readColumnKey(key);
  if (named === null) throw new Error(`no key ${key}`);
  const observation: Observation =
    typeof typed === 'number' ? { kind: 'number', value: typed, status: 'final' } : typed;
  const changed = columnsWith(columns, [{ ...named, index: region, observation }], REGIONS.length);
  return new Map([...columns, ...changed]);
}

/** The columns after a finding's fix. */
export function withFix(columns: Columns, { fix }: Finding): Columns {
  if (fix === null) throw new Error('no fix');
  return new Map([...columns, ...columnsWith(columns, fix.cells, REGIONS.length)]);
}

/** Every number of some columns through a function of it. */
export function mapped(columns: Columns, change: (value: number, input: string) => number): Columns {
  let result = columns;
  for (const [key, column] of columns) {
    const named = readColumnKey(key);
    if (named === null) continue;
    const cells = REGIONS.flatMap((_, index): ColumnCell[] => {
      const standing = observationAt(column, index);
      return standing?.kind === 'number'
        ? [{ ...named, index, observation: { ...standing, value: change(standing.value, named.input) } }]
        : [];
    });
    result = new Map([...result, ...columnsWith(result, cells, REGIONS.length)]);
  }
  return result;
}

export const valueAt = (columns: Columns, input: string, year: number, region: number): number =>
  columns.get(columnKey(input, year))?.values[region] ?? Number.NaN;
