import { observationAt } from '../../model/column';
import type { FixedCell } from '../../model/finding';
import { borderChanges } from '../borders';
import { absencesOf } from './absences';
import { type CheckGround, type Doubt, findingId, seriesOf } from './series';

/**
 * Growths across a change of borders (methodology.md §11): the value of the year before is on other borders than that
 * of the year. Offered: to say that it is on the new ones, where the office has counted it anew; else another value or
 * an index has to be typed.
 *
 * Fixed capital of East Kazakhstan in 2022 beside 2021: Abai was formed out of it on 8 June 2022.
 */
export function bordersChanged(ground: CheckGround): readonly Doubt[] {
  const changes = borderChanges(ground.data.regions);
  const found = new Map<
    string,
    Extract<Doubt, { code: 'borders' }> & { regions: number[]; fix: { cells: FixedCell[] } }
  >();
  for (const { factor, absence, region, input, year } of absencesOf(ground)) {
    if (absence.code !== 'borders changed') continue;
    const date = changes[region]?.findLast((change) => change <= `${ground.rating.year}-12-31`);
    const column = seriesOf(ground, input, year)?.column;
    if (date === undefined || column === undefined) continue;
    const before = observationAt(column, region);
    if (before === null) continue;
    const id = findingId('borders', input, year, `${factor} ${date}`);
    const known = found.get(id);
    const cell: FixedCell = { input, year, index: region, before, observation: { ...before, borders: date } };
    if (known === undefined) {
      found.set(id, {
        code: 'borders',
        id,
        severity: 'error',
        input,
        year,
        factor,
        date,
        regions: [region],
        fix: { way: { code: 'state borders', date }, cells: [cell] },
      });
    } else {
      known.regions.push(region);
      known.fix.cells.push(cell);
    }
  }
  return [...found.values()];
}
