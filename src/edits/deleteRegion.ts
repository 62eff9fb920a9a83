import type { Change } from '../model/change';
import { nextSlot } from '../model/package';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { recordsOfRegion } from '../model/records';
import type { RegionCode } from '../model/region';
import { failure, type Result, success } from '../model/result';
import { removal } from './addScenario';
import { clearCells } from './clearCells';
import { withoutPublished } from './withoutPublished';
import { type ResponsesGone, withoutResponses } from './withoutResponses';
import { withoutRemarks } from './writeRemark';

/**
 * Takes a region out of the package, with its figures, published places, responses and all that is recorded of it, in
 * one step of undo. `regionsFew` where fewer than two regions would be left to rank. Its slot is not given to another.
 */
export function deleteRegion(
  holdings: Holdings,
  code: RegionCode,
  newId: () => string,
): Result<{ readonly change: Change; readonly responses: ResponsesGone['responses'] }, ValueProblem> {
  const { regions, slotsGiven } = holdings.settings;
  const standing = regions.find((region) => region.code === code);
  if (standing === undefined) return failure({ code: 'codeFaulty', text: code });
  const rest = regions.filter((region) => region !== standing);
  if (standing.role === 'rated' && rest.filter(({ role }) => role === 'rated').length < 2) {
    return failure({ code: 'regionsFew' });
  }
  const cells = clearCells(holdings, holdings.held({ region: code })).edits;
  const gone = withoutResponses(holdings, (response) => response.region === code, newId);
  const published = withoutPublished(holdings.settings, (_, region) => region === code);
  const remarks = withoutRemarks(holdings.settings, (region) => region === code);
  return success({
    change: {
      label: { code: 'regionDeleted', names: standing.names, cells: cells.length, responses: gone.count },
      edits: [
        {
          kind: 'settings',
          before: {
            regions,
            ...(slotsGiven === undefined ? {} : { slotsGiven }),
            ...published.before,
            ...remarks.before,
          },
          after: { regions: rest, slotsGiven: nextSlot(holdings.settings), ...published.after, ...remarks.after },
        },
        ...cells,
        ...gone.edits,
        ...recordsOfRegion(holdings.records, code).map(removal),
      ],
    },
    responses: gone.responses,
  });
}
