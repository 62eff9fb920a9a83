import type { Edit } from './change';
import type { Observation } from './observation';

/** For tests: a figure put in the place of another; null: there was none. */
export const figureEdit = (region: string, before: number | null, after: number | null): Edit => ({
  kind: 'cell',
  input: 'exports',
  year: 2025,
  region,
  before: observed(before),
  after: observed(after),
});

const observed = (value: number | null): Observation | null =>
  value === null ? null : { kind: 'number', value, status: 'final' };
