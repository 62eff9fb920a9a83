import { stateAt } from '../../model/column';
import type { Doubt, Series } from './series';
import { findingId } from './series';

/** Figures that are not final, counted: one line a column and not one a cell. */
export function lessThanFinal({ column, input, year, regions }: Series): readonly Doubt[] {
  const counts = { provisional: 0, estimate: 0, synthetic: 0 };
  const found: number[] = [];
  for (let region = 0; region < regions; region++) {
    const state = stateAt(column, region);
    if (state !== 'provisional' && state !== 'estimate' && state !== 'synthetic') continue;
    counts[state] += 1;
    found.push(region);
  }
  if (found.length === 0) return [];
  return [
    {
      code: 'statuses',
      id: findingId('statuses', input, year),
      severity: 'note',
      input,
      year,
      regions: found,
      ...counts,
      fix: null,
    },
  ];
}
