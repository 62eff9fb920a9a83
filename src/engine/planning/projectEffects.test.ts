import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan, PlannedProject } from '../../model/plan';
import type { BestYears, BestYearsFault, BestYearsQuestion } from '../../model/projectEffect';
import type { RatingData } from '../../model/rating';
import type { Result } from '../../model/result';
import { rate } from '../rate';
import { trialChoices, trialData, trialRegions } from '../trial';
import { bestYearsSteps } from './bestYears';
import { planned } from './planned';
import { amountOf, planInputs, planMethodology, planOf, projectOf } from './planTrial';
import { echoSteps, type PlanGround, resultSteps } from './projectEffects';

const YEARS = [2026, 2027, 2028];

/** Three regions whose `x` grows by 5, 6 and 7 %. */
const DATA = trialData(trialRegions(3), {
  'x@2024': [100, 100, 100],
  'x@2025': [105, 106, 107],
  'y@2024': [50, 50, 50],
  'y@2025': [60, 61, 62],
});

const groundOf = (plan: Partial<Plan>, base: RatingData = DATA): PlanGround => ({
  base,
  methodology: planMethodology,
  inputs: planInputs,
  plan: planOf({ years: YEARS, ownRegion: 'R1', ...plan }),
  choices: trialChoices(),
});

function drawn<Value>(steps: Generator<unknown, Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const echoesOf = (ground: PlanGround) => drawn(echoSteps(ground));
const resultsOf = (ground: PlanGround, year: number) => drawn(resultSteps(ground, year));

/** Place and R of a region in the data of a plan, with `computed` regions no peers. */
function standing(
  ground: PlanGround,
  projects: readonly PlannedProject[],
  year: number,
  region: number,
  computed: readonly string[] = [],
) {
  const { base, methodology, inputs, plan, choices } = ground;
  const { data } = planned(base, methodology, inputs, { ...plan, projects }, { computed });
  const { places, scores } = rate(data, methodology, choices, year);
  return { place: places[region], score: scores[region] };
}

describe('the echo of a project', () => {
  test('of 20 over a base that grows by 5 %: growth +25.0, −11.8 and +5.0 %, and what it does to the place', () => {
    const [echo] = echoesOf(groundOf({ projects: [projectOf({ 2025: 20 })] }));
    expect(echo?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    const growths = echo?.years.map(({ factors }) => factors.find(({ factor }) => factor === 'X'));
    for (const [index, expected] of [125, 88.2, 105].entries()) {
      expect(growths?.[index]?.with).toBeCloseTo(expected, 10);
      expect(growths?.[index]?.without).toBeCloseTo(105, 10);
    }
    expect(echo?.years.map(({ place }) => place)).toEqual([
      { with: 2, without: 3 },
      { with: 3, without: 3 },
      { with: 3, without: 3 },
    ]);
    expect(echo?.years[2]?.score.with).toBe(echo?.years[2]?.score.without);
    expect(echo?.years[0]?.factors.map(({ factor }) => factor)).toEqual(['X']);
  });

  test('leaves the peers as they are: a region does not become one when its project is taken away', () => {
    const project = projectOf({ 2026: 1 }, { region: 'R2' });
    const [echo] = echoesOf(groundOf({ projects: [project] }));
    const [year] = echo?.years ?? [];
    // As a peer R2 would hold 106 of 2025; computed it grows by the same, but from its own cells.
    const expected = standing(groundOf({}), [], 2026, 1, ['R2']);
    expect([year?.place.without, year?.score.without]).toEqual([expected.place, expected.score]);
  });

  test('of one that is not counted is none', () => {
    const [echo] = echoesOf(groundOf({ projects: [projectOf({ 2025: 20 }, { included: false })] }));
    expect(echo?.years.every(({ score, factors }) => score.with === score.without && factors.length === 0)).toBe(true);
  });

  test('ends with the data, and there is none without amounts', () => {
    const [late, empty] = echoesOf(groundOf({ projects: [projectOf({ 2028: 20 }), projectOf({})] }));
    expect(late?.years.map(({ year }) => year)).toEqual([2028]);
    expect(empty?.years).toEqual([]);
  });
});

test('what a project does alone over the base, and among the others', () => {
  const [first, second] = [projectOf({ 2025: 2 }, { id: 'a' }), projectOf({ 2025: 3 }, { id: 'b', order: 2 })];
  const overrides = [
    { region: 'R1', input: 'x', year: 2025, observation: { kind: 'number', value: 104, status: 'final' } as const },
  ];
  const ground = groundOf({ projects: [first, second], overrides });
  const results = resultsOf(ground, 2025);
  expect(results.map(({ project }) => project)).toEqual(['a', 'b']);
  const base = groundOf({});
  const [alone, bare] = [standing(base, [first], 2025, 0), standing(base, [], 2025, 0)];
  expect(results[0]?.alone).toEqual({
    score: { with: alone.score, without: bare.score },
    place: { with: alone.place, without: bare.place },
  });
  const [whole, without] = [standing(ground, [first, second], 2025, 0), standing(ground, [second], 2025, 0)];
  expect(results[0]?.among).toEqual({
    score: { with: whole.score, without: without.score },
    place: { with: whole.place, without: without.place },
  });
});

describe('the best years to begin in', () => {
  const best = (ground: PlanGround, question: BestYearsQuestion): Result<BestYears, BestYearsFault> =>
    drawn(bestYearsSteps(ground, question));

  /** The same by rating every way of beginning whole. */
  function byHand(ground: PlanGround, { projects: ids, region, years }: BestYearsQuestion) {
    const projects = ground.plan.projects.filter(({ id }) => ids.includes(id));
    const others = ground.plan.projects.filter(({ id }) => !ids.includes(id));
    const index = ground.base.regions.findIndex(({ code }) => code === region);
    const computed = ground.plan.projects.map((project) => project.region);
    const judged = [2024, 2025, ...YEARS].filter((year) => year >= Math.min(...years));
    let ways: readonly (readonly number[])[] = [[]];
    for (const _ of projects) ways = ways.flatMap((way) => years.map((year) => [...way, year]));
    const outcomes = ways.map((way) => {
      const moved = projects.map((project, at) => {
        const shift = (way[at] ?? 0) - Math.min(...project.amounts.map(({ year }) => year));
        return { ...project, amounts: project.amounts.map((amount) => ({ ...amount, year: amount.year + shift })) };
      });
      const standings = judged.map((year) => standing(ground, [...others, ...moved], year, index, computed));
      const worst = Math.max(...standings.map(({ place }) => place || 4));
      return { way, worst, sum: standings.reduce((sum, { score = 0 }) => sum + score, 0) };
    });
    return outcomes.reduce((found, each) =>
      each.worst < found.worst || (each.worst === found.worst && each.sum > found.sum) ? each : found,
    );
  }

  const amounts = fc.array(
    fc.record({ year: fc.constantFrom(2025, 2026), amount: fc.double({ min: -5, max: 30, noNaN: true }) }),
    { minLength: 1, maxLength: 2 },
  );
  const sets = fc.array(fc.record({ amounts, region: fc.constantFrom('R1', 'R1', 'R2') }), {
    minLength: 1,
    maxLength: 3,
  });

  test('are those of the best worst place among all ways of beginning, then of the greatest sum of R', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom([2026, 2027], [2025, 2026, 2028]), (drawnSet, years) => {
        const projects = drawnSet.map(({ amounts: given, region }, index) =>
          projectOf(
            {},
            { id: `p${index}`, order: index, region, amounts: given.map(({ year, amount }) => amountOf(year, amount)) },
          ),
        );
        const ground = groundOf({ projects });
        const question = { projects: projects.slice(0, 2).map(({ id }) => id), region: 'R1', years };
        const found = best(ground, question);
        const expected = byHand(ground, question);
        expect(found.ok && found.value.best.worst).toBe(expected.worst);
        expect(found.ok && found.value.projects.map(({ year }) => year)).toEqual(expected.way);
      }),
      { numRuns: 15 },
    );
  });

  test('with what comes of them year by year, and what comes of the plan as it is', () => {
    const projects = [projectOf({ 2026: 1 }, { id: 'a' }), projectOf({ 2026: 1.2 }, { id: 'b', order: 2 })];
    const ground = groundOf({ projects });
    const found = best(ground, { projects: ['a', 'b'], region: 'R1', years: YEARS });
    if (!found.ok) throw new Error(found.problem);
    const { asPlanned } = found.value;
    expect(asPlanned.years.map(({ year }) => year)).toEqual(YEARS);
    expect(asPlanned.years[0]).toEqual({ year: 2026, ...standing(ground, projects, 2026, 0) });
    expect(found.value.best.worst).toBeLessThanOrEqual(asPlanned.worst);
  });

  test('cannot be told of too many projects, of none, of no years or of no region; a missing rate is told', () => {
    const many = Array.from({ length: 9 }, (_, index) => projectOf({ 2026: 1 }, { id: `p${index}` }));
    const ground = groundOf({ projects: many });
    const question = { projects: ['p0'], region: 'R1', years: [2026] };
    const fault = (changed: Partial<BestYearsQuestion>) => {
      const found = best(ground, { ...question, ...changed });
      return found.ok ? null : found.problem;
    };
    expect(fault({ projects: many.map(({ id }) => id) })).toBe('too many projects');
    expect(fault({ projects: ['other'] })).toBe('no project');
    expect(fault({ years: [] })).toBe('no year');
    expect(fault({ region: 'nowhere' })).toBe('unknown region');
    const foreign = projectOf({ 2026: 1 }, { parts: [{ input: 'y', of: 'x', share: 50 }] });
    const found = best(groundOf({ projects: [foreign] }), { projects: ['p'], region: 'R1', years: [2026, 2027] });
    expect(found.ok && found.value.problems.map((problem) => 'year' in problem && problem.year)).toEqual([2026, 2027]);
  });
});
