import { rate } from '../src/engine/rate';
import { baseBeside, besideEachOther } from '../src/model/beside';
import { planOf } from '../src/model/branch';
import { branchChoices, choicesOf } from '../src/model/choices';
import type { PackageContent } from '../src/model/content';
import { lastFigure, lastYear } from '../src/model/lastObserved';
import { declaredInputs } from '../src/model/ownInputs';
import type { Plan } from '../src/model/plan';
import type { Choices, Rating } from '../src/model/rating';
import { bookOf, type RecordBook, recordsOf } from '../src/model/records';
import type { RegionCode } from '../src/model/region';
import type { ScenarioId, WeightSetId } from '../src/model/scenario';
import type { createFigures } from './figures';
import type { planningPart } from './parts';

/** What makes the figures of a plan. */
export type Planning = Pick<Awaited<ReturnType<typeof planningPart>>, 'planned'>;

/** A package that is rated: what it holds, its records by kind, and its figures. */
export interface RatedSide {
  readonly content: PackageContent;
  readonly book: RecordBook;
  readonly figures: ReturnType<typeof createFigures>;
}

/** The same year rated as the own package stands, and as it would be. */
export interface BeforeAndAfter {
  readonly before: Rating;
  readonly after: Rating;
}

export const ratedSide = (content: PackageContent, figures: RatedSide['figures']): RatedSide => ({
  content,
  book: bookOf(content.records),
  figures,
});

const isWhole = ({ thinDirections }: Rating): boolean => thinDirections.length === 0;

/**
 * A weight set as it stands and as it would be, both rating the base of a year; where it is not there yet, what stands are
 * the methodology's weights. Null where it would be gone.
 */
export function underWeights(now: RatedSide, then: RatedSide, id: WeightSetId, year: number): BeforeAndAfter | null {
  const set = recordsOf(then.book, 'weights').get(id);
  if (set === undefined) return null;
  const rated = ({ content, book, figures }: RatedSide): Rating => {
    const choices = choicesOf(content.settings, null, recordsOf(book, 'weights').get(id)?.weights ?? {});
    return rate(figures.current(), figures.methodology(), choices, year);
  };
  return { before: rated(now), after: rated(then) };
}

/**
 * A scenario as it stands and as it would be, in the last year of its plan in which these differ, else in the last that can
 * be rated. Where it is not there yet, what stands is the base, with the same assumption about other regions. Null where it
 * would be gone.
 *
 * @param year tried after the planning years
 */
export function inScenario(
  now: RatedSide,
  then: RatedSide,
  id: ScenarioId,
  ownRegion: RegionCode,
  year: number,
  { planned }: Planning,
): BeforeAndAfter | null {
  if (!recordsOf(then.book, 'scenario').has(id)) return null;
  const plan = planIn(then, id, ownRegion);
  const isThere = recordsOf(now.book, 'scenario').has(id);
  const standing = isThere ? planIn(now, id, ownRegion) : baseBeside(planIn(now, null, ownRegion), plan);
  const choices = branchChoices(now.content.settings, now.book, isThere ? id : null);
  const ratings = ({ content, figures }: RatedSide, of: Plan, under: Choices) => {
    const methodology = figures.methodology();
    const { data } = planned(figures.base(), methodology, declaredInputs(methodology, content.settings), of);
    return (rated: number): Rating => rate(data, methodology, under, rated);
  };
  // A year that comes along with the scenario is looked at in what stands too.
  const [held = standing, coming = plan] = besideEachOther([{ ...standing, years: plan.years }, plan]);
  const before = ratings(now, held, choices);
  const after = ratings(then, coming, branchChoices(then.content.settings, then.book, id));
  let last: BeforeAndAfter | null = null;
  for (const each of [...plan.years.toReversed(), year]) {
    const rated = { before: before(each), after: after(each) };
    if (!isWhole(rated.before) || !isWhole(rated.after)) continue;
    if (isOther(rated)) return rated;
    last ??= rated;
  }
  return last;
}

const isOther = ({ before, after }: BeforeAndAfter): boolean =>
  after.scores.some((score, index) => !Object.is(score, before.scores[index]));

function planIn({ content: { settings, batches }, book, figures }: RatedSide, id: ScenarioId | null, own: RegionCode) {
  const answered = batches.flatMap(({ present, responses }) =>
    present ? responses.flatMap((each) => (each.rejection === null ? [each.year] : [])) : [],
  );
  const lastObserved = lastYear([lastFigure(figures.base().columns), lastYear(answered)]);
  return planOf(book, id, { settings, lastObserved, ownRegion: own === '' ? null : own });
}
