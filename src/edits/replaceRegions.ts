import type { Change } from '../model/change';
import { nextSlot } from '../model/package';
import { countIn } from '../model/packedResponses';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { placedRecords, recordsOf } from '../model/records';
import type { Region } from '../model/region';
import { failure, type Result, success } from '../model/result';
import { MOST_REGIONS } from './addRegion';
import { removal } from './addScenario';
import { withoutPublished } from './withoutPublished';
import { withoutRemarks } from './writeRemark';

/**
 * Gives a package without figures and responses another set of regions. `packageHolds` where it has any: they would
 * belong to nothing; `regionsFew`, `regionsMany` outside 2 … 5,000.
 */
export function replaceRegions(holdings: Holdings, list: readonly Region[]): Result<Change, ValueProblem> {
  const { regions, slotsGiven } = holdings.settings;
  const cells = holdings.held({}).length;
  const responses = holdings.batches.reduce(
    (sum, { chunks }) => sum + countIn(chunks),
    recordsOf(holdings.records, 'form').size,
  );
  if (cells > 0 || responses > 0) return failure({ code: 'packageHolds', cells, responses });
  if (list.length < 2) return failure({ code: 'regionsFew' });
  if (list.length > MOST_REGIONS) return failure({ code: 'regionsMany', count: list.length, most: MOST_REGIONS });
  const published = withoutPublished(holdings.settings, () => true);
  const remarks = withoutRemarks(holdings.settings, () => true);
  const first = nextSlot(holdings.settings);
  return success({
    label: { code: 'regionsReplaced', regions: list.length },
    edits: [
      {
        kind: 'settings',
        before: {
          regions,
          ...(slotsGiven === undefined ? {} : { slotsGiven }),
          ...published.before,
          ...remarks.before,
        },
        after: {
          regions: list.map((region, index) => ({ ...region, slot: first + index })),
          slotsGiven: first + list.length,
          ...published.after,
          ...remarks.after,
        },
      },
      ...placedRecords(holdings.records)
        .filter(({ record }) => 'region' in record)
        .map(removal),
    ],
  });
}
