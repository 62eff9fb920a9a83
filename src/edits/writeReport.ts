import { reportId, type YearlyReport } from '../model/assessment';
import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { ReportPart } from '../model/wholeMethodology';

/**
 * Writes a part of a yearly report in words of one's own; null gives the part back to what is drafted from the package.
 * A report without words of one's own is not kept.
 */
export function writeReport(
  { records }: Pick<Recorded, 'records'>,
  { region, year, language }: Pick<YearlyReport, 'region' | 'year' | 'language'>,
  part: ReportPart,
  text: string | null,
): Change {
  const id = reportId(region, year, language);
  const before = recordsOf(records, 'report').get(id) ?? null;
  const { [part]: _, ...others } = before?.texts ?? {};
  const texts = text === null ? others : { ...others, [part]: text };
  const after = Object.keys(texts).length === 0 ? null : { region, year, language, texts };
  return {
    label: { code: 'reported', region, year },
    edits: samePlain(before, after) ? [] : [{ kind: 'record', of: 'report', id, before, after }],
  };
}
