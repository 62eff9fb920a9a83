import type { Change, Edit } from '../model/change';
import type { Holdings } from '../model/present';
import { placedRecords, type RecordKind } from '../model/records';
import { removal } from './addScenario';
import { clearCells } from './clearCells';
import { withoutPublished } from './withoutPublished';
import { type ResponsesGone, withoutResponses } from './withoutResponses';

/** What the survey of a year has besides responses. */
const OF_THE_SURVEY: ReadonlySet<RecordKind> = new Set(['expertMark', 'surveySums']);

/** Takes a year out of the package, with its figures, published places and the responses that count for it, in one step of undo. */
export function deleteYear(
  holdings: Holdings,
  year: number,
  newId: () => string,
): { readonly change: Change; readonly responses: ResponsesGone['responses'] } {
  const { years } = holdings.settings;
  const cells = clearCells(holdings, holdings.held({ year })).edits;
  const gone = withoutResponses(holdings, (response) => response.year === year, newId);
  const published = withoutPublished(holdings.settings, (each) => each === String(year));
  const edits: readonly Edit[] = [
    {
      kind: 'settings',
      before: { years, ...published.before },
      after: { years: years.filter((each) => each !== year), ...published.after },
    },
    ...cells,
    ...gone.edits,
    ...placedRecords(holdings.records)
      .filter(({ of, record }) => OF_THE_SURVEY.has(of) && 'year' in record && record.year === year)
      .map(removal),
  ];
  const label = { code: 'yearDeleted', year, cells: cells.length, responses: gone.count } as const;
  return { change: { label, edits }, responses: gone.responses };
}
