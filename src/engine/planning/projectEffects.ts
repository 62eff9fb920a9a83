import type { InputDefinition, Methodology } from '../../model/methodology';
import type { Plan, PlannedProject } from '../../model/plan';
import type { EchoYear, ProjectEcho, ProjectResult, StandingEffect, WithAndWithout } from '../../model/projectEffect';
import type { Choices, Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { rate } from '../rate';
import { type Planned, planned } from './planned';
import { type PlanBase, yearsOf } from './prepared';

/** A plan that is looked into, with what it is made over and rated under. */
export interface PlanGround {
  readonly base: PlanBase;
  readonly methodology: Methodology;
  readonly inputs: readonly Pick<InputDefinition, 'code' | 'unit'>[];
  readonly plan: Plan;
  readonly choices: Choices;
}

/** After the last year of its amounts a project echoes for so long at most: the growth to that year, and one to be sure. */
const YEARS_AFTER = 2;

/**
 * What each project of a plan does in the years of its amounts and in the two after them (methodology.md §12): an amount
 * that lifts the growth of one year is missing in that of the next. A project at a time, for a thread that has other things to answer in
 * between.
 *
 * 20 on a base of 105 that grew from 100 by 5 %: growth 125 instead of 105, then 88.2, then 105 again.
 */
export function* echoSteps(ground: PlanGround): Generator<undefined, readonly ProjectEcho[]> {
  const { plan, base } = ground;
  const whole = sideOf(ground, plan);
  const known = yearsOf(base, plan.years);
  const echoes: ProjectEcho[] = [];
  for (const project of plan.projects) {
    const own = project.amounts.map(({ year }) => year);
    const [first, last] = [Math.min(...own), Math.max(...own) + YEARS_AFTER];
    const without = sideOf(ground, withoutProject(plan, project), whole);
    const ratings = known
      .filter((year) => year >= first && year <= last)
      .map((year): readonly [Rating, Rating] => [whole.rated(year), without.rated(year)]);
    echoes.push({ project: project.id, region: project.region, years: echoYears(ratings, project.region) });
    yield;
  }
  return echoes;
}

/** R and place of each project's region in one year: with the project alone over the base, and with it in the plan. */
export function* resultSteps(ground: PlanGround, year: number): Generator<undefined, readonly ProjectResult[]> {
  const { plan } = ground;
  const whole = sideOf(ground, plan);
  const bare = sideOf(ground, { ...plan, overrides: [], projects: [] }, whole);
  const results: ProjectResult[] = [];
  for (const project of plan.projects) {
    const { id, region } = project;
    const alone = sideOf(ground, { ...plan, overrides: [], projects: [project] }, whole);
    const without = sideOf(ground, withoutProject(plan, project), whole);
    results.push({
      project: id,
      region,
      alone: standingEffect(alone.rated(year), bare.rated(year), region),
      among: standingEffect(whole.rated(year), without.rated(year), region),
    });
    yield;
  }
  return results;
}

const withoutProject = (plan: Plan, project: PlannedProject): Plan => ({
  ...plan,
  projects: plan.projects.filter((each) => each !== project),
});

/** One of two plans that are held against each other. */
interface Side {
  readonly made: Planned;
  rated(year: number): Rating;
}

/**
 * @param beside the plan that it is held against: regions that are no peers there are none here either, so that nothing
 * differs but what the two plans say
 */
function sideOf({ base, methodology, inputs, choices }: PlanGround, plan: Plan, beside?: Side): Side {
  const history = beside === undefined ? {} : { previous: beside.made, computed: beside.made.computed };
  const made = planned(base, methodology, inputs, plan, history);
  const ratings = new Map<number, Rating>();
  return {
    made,
    rated(year) {
      const known = ratings.get(year) ?? rate(made.data, methodology, choices, year, beside?.rated(year));
      ratings.set(year, known);
      return known;
    },
  };
}

function echoYears(ratings: readonly (readonly [Rating, Rating])[], region: RegionCode): readonly EchoYear[] {
  const years = ratings.map(([whole, without]) => {
    const index = whole.regions.indexOf(region);
    const values = whole.factors.map(({ factor, values: own }, place) => ({
      factor,
      with: own[index] ?? Number.NaN,
      without: without.factors[place]?.values[index] ?? Number.NaN,
    }));
    return { year: whole.year, values, ...standingEffect(whole, without, region) };
  });
  const isMoved = (place: number): boolean =>
    years.some(({ values }) => !Object.is(values[place]?.with, values[place]?.without));
  return years.map(({ values, ...year }) => ({ ...year, factors: values.filter((_, place) => isMoved(place)) }));
}

function standingEffect(whole: Rating, without: Rating, region: RegionCode): StandingEffect {
  const index = whole.regions.indexOf(region);
  const both = (of: (rating: Rating) => number | undefined, none: number): WithAndWithout => ({
    with: of(whole) ?? none,
    without: of(without) ?? none,
  });
  return {
    score: both(({ scores }) => scores[index], Number.NaN),
    place: both(({ places }) => places[index], 0),
  };
}
