import type { Assessment, Mark } from '../model/assessment';
import type { Fulfilment, Overdue, StandardFulfilment } from '../model/standard';
import type { InvestmentStandard, StandardItem, StandardProvision } from '../model/wholeMethodology';

/** What each mark counts; a requirement that does not apply is left out of the mean (methodology.md §8). */
const WORTH: Readonly<Record<Exclude<Mark, 'not applicable'>, number>> = { met: 1, partly: 0.5, 'not met': 0 };

/** The marks of one region, by item. */
export type Marks = ReadonlyMap<string, Mark>;

/**
 * The mark that counts for a requirement: `met` where any one of its types is there, else its own, else
 * `not applicable` for one that only says what may be done. Null: not yet assessed.
 */
export function markOf({ id, permissive, anyOf = [] }: StandardItem, marks: Marks): Mark | null {
  if (anyOf.some((type) => marks.get(type.id) === 'met')) return 'met';
  return marks.get(id) ?? (permissive ? 'not applicable' : null);
}

/**
 * How far one region fulfils the standard: a provision is the mean over its requirements that apply, one that is not yet
 * assessed counting as not met; a block is the mean of its provisions, the whole the mean of all provisions (not of the
 * blocks, which hold different numbers of them). A provision of which nothing applies is left out of both means.
 *
 * Four requirements, met, partly, not met and not yet assessed: (1 + 0.5 + 0 + 0) / 4 = 0.375.
 */
export function standardFulfilment({ blocks }: Pick<InvestmentStandard, 'blocks'>, marks: Marks): StandardFulfilment {
  const ofBlocks = blocks.map(({ id, provisions }) => ({
    id,
    provisions: provisions.map((provision) => [provision.id, provisionFulfilment(provision, marks)] as const),
  }));
  const provisions = ofBlocks.flatMap((block) => block.provisions);
  return {
    whole: together(provisions.map(([, each]) => each)),
    blocks: new Map(ofBlocks.map((block) => [block.id, together(block.provisions.map(([, each]) => each))])),
    provisions: new Map(provisions),
  };
}

function provisionFulfilment({ items }: StandardProvision, marks: Marks): Fulfilment {
  const notes = items.filter(({ kind }) => kind === 'note');
  const applying = items
    .filter(({ kind }) => kind === 'requirement')
    .map((item) => markOf(item, marks))
    .filter((mark) => mark !== 'not applicable');
  return {
    share: mean(applying.map((mark) => (mark === null ? 0 : WORTH[mark]))),
    applying: applying.length,
    met: applying.filter((mark) => mark === 'met').length,
    partly: applying.filter((mark) => mark === 'partly').length,
    unassessed: applying.filter((mark) => mark === null).length,
    notes: notes.length,
    ticked: notes.filter(({ id }) => marks.get(id) === 'met').length,
  };
}

/** The mean of the shares that there are, and the counts added up. */
function together(parts: readonly Fulfilment[]): Fulfilment {
  const sumOf = (of: (part: Fulfilment) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  return {
    share: mean(parts.map(({ share }) => share).filter((share) => !Number.isNaN(share))),
    applying: sumOf(({ applying }) => applying),
    met: sumOf(({ met }) => met),
    partly: sumOf(({ partly }) => partly),
    unassessed: sumOf(({ unassessed }) => unassessed),
    notes: sumOf(({ notes }) => notes),
    ticked: sumOf(({ ticked }) => ticked),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Dates that have passed before `today`, the earliest first: a date by which a requirement was to be fulfilled (or a note
 * ticked) that still is not, and a date of the next review, whatever the mark. A requirement that does not apply has no
 * date to be fulfilled by.
 *
 * @param assessments of any regions
 * @param today a day of the calendar, `2026-03-31`; what falls on it is not overdue
 */
export function overdue(
  { blocks }: Pick<InvestmentStandard, 'blocks'>,
  assessments: Iterable<Assessment>,
  today: string,
): readonly Overdue[] {
  const all = [...assessments];
  const items = new Map(
    blocks.flatMap(({ provisions }) =>
      provisions.flatMap((each) => each.items.map((item) => [item.id, item] as const)),
    ),
  );
  const byRegion = marksByRegion(all);
  const found = all.flatMap(({ region, item, due, review }): Overdue[] => {
    const known = items.get(item);
    if (known === undefined) return [];
    const mark = markOf(known, byRegion.get(region) ?? new Map());
    const isDone = mark === 'met' || mark === 'not applicable';
    return [
      ...(due !== null && due < today && !isDone ? [{ region, item, kind: 'due' as const, date: due }] : []),
      ...(review !== null && review < today ? [{ region, item, kind: 'review' as const, date: review }] : []),
    ].map((each) => ({ ...each, days: daysBetween(each.date, today) }));
  });
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The marks that have been given, region by region. */
export function marksByRegion(assessments: Iterable<Assessment>): ReadonlyMap<string, Marks> {
  const byRegion = new Map<string, Map<string, Mark>>();
  for (const { region, item, mark } of assessments) {
    if (mark === null) continue;
    const marks = byRegion.get(region) ?? new Map<string, Mark>();
    marks.set(item, mark);
    byRegion.set(region, marks);
  }
  return byRegion;
}
