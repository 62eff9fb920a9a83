import type { PlannedProject, PlanProblem } from '../../model/plan';
import {
  type BestYears,
  type BestYearsFault,
  type BestYearsProgress,
  type BestYearsQuestion,
  MOST_MOVED_PROJECTS,
  type PlacesOverYears,
} from '../../model/projectEffect';
import type { Rating } from '../../model/rating';
import { failure, type Result, success } from '../../model/result';
import { rate } from '../rate';
import { amountsOf } from './amounts';
import { gatherEffects } from './effects';
import { createMemory } from './memory';
import { planned } from './planned';
import { prepared } from './prepared';
import type { PlanGround } from './projectEffects';
import { withProjects } from './withProjects';

/** Place and R of the region in one year. */
interface Standing {
  readonly place: number;
  readonly score: number;
}

/** A way of beginning, and what it comes to. */
interface Outcome {
  /** By project: which of the years in which it may begin. */
  readonly choice: readonly number[];
  readonly standings: readonly Standing[];
  readonly worst: number;
  readonly sum: number;
}

/** So many ways are looked at before other work has its turn. */
const TURN = 512;

/**
 * In which years to begin some projects, so that the worst place of a region over the years is as good as can be: exact,
 * every way of beginning is looked at. Of ways with the same worst place the one with the greatest sum of R over the
 * years, of those the one that begins earlier, the first project counting first. Amounts that would fall after the last
 * planned year count in none.
 *
 * A year's rating depends on the amounts of that year and the one before, and ways that agree in these share it: 8
 * projects with one amount each and 5 years to begin in are 390,625 ways and at most 6,561 ratings a year.
 */
export function* bestYearsSteps(
  ground: PlanGround,
  question: BestYearsQuestion,
): Generator<BestYearsProgress, Result<BestYears, BestYearsFault>> {
  const { plan, base } = ground;
  const projects = plan.projects.filter(({ id }) => question.projects.includes(id));
  const candidates = [...new Set(question.years)].sort((a, b) => a - b);
  const region = base.regions.findIndex(({ code }) => code === question.region);
  if (projects.length > MOST_MOVED_PROJECTS) return failure('too many projects');
  if (projects.length === 0) return failure('no project');
  if (candidates.length === 0) return failure('no year');
  if (region < 0) return failure('unknown region');

  const trials = createTrials(ground, projects, candidates, region);
  const judged = trials.years.filter((year) => year >= (candidates[0] ?? year));
  const worstPlace = base.regions.length + 1;
  const of = candidates.length ** projects.length;
  let best: Outcome | null = null;
  for (let done = 0; done < of; done++) {
    const choice = choiceOf(done, projects.length, candidates.length);
    const standings: Standing[] = [];
    let worst = 0;
    for (const year of judged) {
      const { standing, isNew } = trials.standing(year, choice);
      standings.push(standing);
      worst = Math.max(worst, standing.place || worstPlace);
      if (isNew || done % TURN === 0) yield { done, of };
      if (best !== null && worst > best.worst) break;
    }
    const sum = standings.reduce((total, { score }) => total + score, 0);
    if (best === null || worst < best.worst || (worst === best.worst && sum > best.sum)) {
      best = { choice, standings, worst, sum };
    }
  }
  const { choice = [], standings = [] } = best ?? {};
  return success({
    projects: projects.map(({ id }, index) => ({
      project: id,
      year: candidates[choice[index] ?? 0] ?? Number.NaN,
    })),
    best: overYears(judged, standings, worstPlace),
    asPlanned: overYears(judged, judged.map(trials.asPlanned), worstPlace),
    problems: trials.problems(),
  });
}

const overYears = (years: readonly number[], standings: readonly Standing[], worstPlace: number): PlacesOverYears => ({
  worst: standings.reduce((worst, { place }) => Math.max(worst, place || worstPlace), 0),
  years: standings.map((standing, index) => ({ year: years[index] ?? Number.NaN, ...standing })),
});

/** The `number`-th way of beginning; the last project varies first. */
function choiceOf(number: number, projects: number, candidates: number): readonly number[] {
  const choice: number[] = [];
  let rest = number;
  for (let index = projects - 1; index >= 0; index--) {
    choice[index] = rest % candidates;
    rest = Math.floor(rest / candidates);
  }
  return choice;
}

/** Rates ways of beginning, each combination of amounts that acts on a year once. */
function createTrials(
  { base, methodology, inputs, plan, choices }: PlanGround,
  projects: readonly PlannedProject[],
  candidates: readonly number[],
  region: number,
) {
  // The same regions are no peers whatever is tried, so that nothing but the amounts is made anew.
  const computed = projects.map((project) => project.region);
  const { data } = planned(base, methodology, inputs, plan, { computed });
  const before = prepared(base, methodology, inputs, plan, createMemory(), gatherEffects());
  const years = [...before.years];
  const others = plan.projects.filter((project) => !projects.includes(project));
  const tables = new Map(
    years.map((year) => [year, projects.map((project) => beginnings(project, candidates, year, before.years))]),
  );
  const known = new Map<number, Map<number, Standing>>();
  const problems = new Map<string, PlanProblem>();
  const latest = new Map<number, Rating>();

  const standingWith = (year: number, tried: readonly PlannedProject[]): Standing => {
    const amounts = amountsOf({ ...plan, projects: [...others, ...tried] }, before);
    const added = withProjects(before.data.columns, amounts.cells, before, createMemory(), gatherEffects());
    for (const problem of [...amounts.problems, ...added.problems]) problems.set(JSON.stringify(problem), problem);
    const rating = rate({ ...data, columns: added.columns }, methodology, choices, year, latest.get(year));
    latest.set(year, rating);
    return { place: rating.places[region] ?? 0, score: rating.scores[region] ?? Number.NaN };
  };

  return {
    years,
    /** Of the region, where each project begins in the year of its place among the candidates. */
    standing(year: number, choice: readonly number[]): { readonly standing: Standing; readonly isNew: boolean } {
      const table = tables.get(year) ?? [];
      let key = 0;
      for (const [index, at] of choice.entries()) key = key * candidates.length + (table[index]?.alike[at] ?? 0);
      const ofYear = known.get(year) ?? new Map<number, Standing>();
      known.set(year, ofYear);
      const before = ofYear.get(key);
      if (before !== undefined) return { standing: before, isNew: false };
      const standing = standingWith(
        year,
        choice.flatMap((at, index) => table[index]?.begun[at] ?? []),
      );
      ofYear.set(key, standing);
      return { standing, isNew: true };
    },
    asPlanned: (year: number): Standing => standingWith(year, projects),
    problems: (): readonly PlanProblem[] => [...problems.values()],
  };
}

/** A project as it acts on the rating of one year, by the year in which it begins. */
interface Beginnings {
  /** With those of its amounts that act: the year's own and those of the year before. */
  readonly begun: readonly PlannedProject[];
  /** The first of the years in which beginning comes to the same, by its place. */
  readonly alike: readonly number[];
}

function beginnings(
  project: PlannedProject,
  candidates: readonly number[],
  rated: number,
  years: ReadonlySet<number>,
): Beginnings {
  const first = Math.min(...project.amounts.map(({ year }) => year));
  const begun = candidates.map((candidate) => ({
    ...project,
    amounts: project.amounts
      .map((amount) => ({ ...amount, year: amount.year - first + candidate }))
      .filter(({ year }) => (year === rated || year === rated - 1) && years.has(year)),
  }));
  const texts = begun.map(({ amounts }) => JSON.stringify(amounts));
  return { begun, alike: texts.map((text) => texts.indexOf(text)) };
}
