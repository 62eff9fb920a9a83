import { type Accessor, createMemo } from 'solid-js';
import { type AssessedPlace, assess } from '../edits/assess';
import { writeReport } from '../edits/writeReport';
// Not from the folder's index, which would bring the rest of the engine into the page: that is the worker's.
import { type Marks, markOf, marksByRegion, overdue, standardFulfilment } from '../engine/standard';
import {
  assessmentId,
  type ItemPosition,
  type Mark,
  NOTHING_SAID,
  reportId,
  type Statement,
  type YearlyReport,
} from '../model/assessment';
import { ratedRegions } from '../model/package';
import { recordsOf } from '../model/records';
import type { RegionCode } from '../model/region';
import type { Overdue, StandardFulfilment } from '../model/standard';
import type { InvestmentStandard, ReportPart, StandardItem, StandardPart } from '../model/wholeMethodology';
import type { OpenDocument } from './document';
import { presentOf } from './present';

const NO_MARKS: Marks = new Map();

/**
 * What the regions of the open package say of themselves against the standard, what it comes to, and how it is said.
 * Loaded with the screen that shows it.
 *
 * @param today the day of the user's calendar, `2026-03-31`
 */
export function createStandard(document: OpenDocument, standard: InvestmentStandard, today: Accessor<string>) {
  const positions = positionsOf(standard);
  const assessments = createMemo(() => recordsOf(document.records(), 'assessment'));
  const reports = createMemo(() => recordsOf(document.records(), 'report'));
  const marks = createMemo(() => marksByRegion(assessments().values()));
  const nothing = standardFulfilment(standard, NO_MARKS);
  const fulfilments = createMemo(
    (): ReadonlyMap<RegionCode, StandardFulfilment> =>
      new Map([...marks()].map(([code, given]) => [code, standardFulfilment(standard, given)])),
  );
  const positionOf = (item: string): ItemPosition => {
    const position = positions.get(item);
    if (position === undefined) throw new Error(`the standard has no ${item}`);
    return position;
  };

  return {
    standard,
    today,
    /** What stands at one place; nothing said where nobody has said anything. */
    said: (region: RegionCode, item: string): Statement =>
      assessments().get(assessmentId(region, item)) ?? NOTHING_SAID,
    /** The mark that counts; null: not yet assessed. */
    mark: (region: RegionCode, item: StandardItem): Mark | null => markOf(item, marks().get(region) ?? NO_MARKS),
    isTicked: (region: RegionCode, part: StandardPart): boolean => marks().get(region)?.get(part.id) === 'met',
    fulfilment: (region: RegionCode): StandardFulfilment => fulfilments().get(region) ?? nothing,
    /** Whether anything of a region has been assessed. */
    isBegun: (region: RegionCode): boolean => marks().has(region),
    overdue: createMemo((): readonly Overdue[] => {
      const rated = new Set(ratedRegions(document.settings()).map(({ code }) => code));
      return overdue(standard, assessments().values(), today()).filter(({ region }) => rated.has(region));
    }),
    position: positionOf,

    /** Says something at one place, a step of undo; false where storage refused it (the user has been told why). */
    say(region: RegionCode, item: string, said: Partial<Statement>, seen?: Partial<Statement>): Promise<boolean> {
      const place: AssessedPlace = { region, item, position: positionOf(item) };
      return document.commit(assess(presentOf(document), place, said, seen));
    },

    /** The user's own words in a part of a yearly report; null where it is as drafted. */
    reportText: (of: Pick<YearlyReport, 'region' | 'year' | 'language'>, part: ReportPart): string | null =>
      reports().get(reportId(of.region, of.year, of.language))?.texts[part] ?? null,
    writeReport: (
      of: Pick<YearlyReport, 'region' | 'year' | 'language'>,
      part: ReportPart,
      text: string | null,
    ): Promise<boolean> => document.commit(writeReport(presentOf(document), of, part, text)),
  };
}

export type Standard = ReturnType<typeof createStandard>;

/** Where each requirement, note and type stands. */
function positionsOf({ blocks }: InvestmentStandard): ReadonlyMap<string, ItemPosition> {
  const provisions = blocks.flatMap((block) => block.provisions);
  const positions = provisions.flatMap(({ items }, index) => {
    const placed = (parts: readonly StandardPart[], kind: ItemPosition['kind']) =>
      parts.map(({ id }, at): [string, ItemPosition] => [id, { provision: index + 1, kind, number: at + 1 }]);
    return [
      ...placed(
        items.filter(({ kind }) => kind === 'requirement'),
        'requirement',
      ),
      ...placed(
        items.filter(({ kind }) => kind === 'note'),
        'note',
      ),
      ...placed(
        items.flatMap(({ anyOf = [] }) => anyOf),
        'type',
      ),
    ];
  });
  return new Map(positions);
}
