import { stateAt } from '../../model/column';
import type { Finding } from '../../model/finding';
import type { RegionCode } from '../../model/region';
import { isFound, searchNames } from '../shell/regionSearch';
import { type Frame, rowValues } from './frame';

/** What regions are shown for: any; those with a finding to look at; those that lack a value in a column on view. */
export type ShownFor = 'any' | 'findings' | 'missing';

/** What is looked for among the rows. */
export interface RowSearch {
  readonly text: string;
  readonly shownFor: ShownFor;
}

/** The rows that are shown, as they were when that was chosen: an edit takes no row away from under the fingers. */
export interface RowFilter extends RowSearch {
  readonly regions: readonly RegionCode[];
}

/** The regions that are found, in the order of the package; reference rows have neither findings nor what they lack. */
export function filteredRegions(
  frame: Frame,
  findings: readonly Finding[],
  { text, shownFor }: RowSearch,
): readonly RegionCode[] {
  const found = new Set(findings.filter(({ severity }) => severity !== 'note').flatMap(({ regions }) => [...regions]));
  const isShown = (region: number): boolean => {
    if (shownFor === 'any') return true;
    if (region >= frame.rated) return false;
    return shownFor === 'findings' ? found.has(region) : lacksValue(frame, region);
  };
  return frame.regions.flatMap((region, at) =>
    isShown(at) && isFound(text, searchNames(region)) ? [region.code] : [],
  );
}

/** Whether a rated region has no value of a factor on view, or a figure there is missing or cannot be read. */
const lacksValue = (frame: Frame, region: number): boolean =>
  frame.columns.some((column, at) => {
    if (column.kind === 'factor') {
      const row = rowValues(frame, column, region);
      return row !== undefined && Number.isNaN(row.values.values[row.index] ?? Number.NaN);
    }
    const cells = frame.cells[at];
    const state = cells === undefined ? 'none' : stateAt(cells, region);
    return state === 'missing' || state === 'invalid';
  });
