import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData } from '../e2e/bench/sampleData';
import { rate } from '../src/engine';
import { planned } from '../src/engine/planning';
import { order5 } from '../src/methodology';
import { type Column, type ColumnKey, columnKey, emptyColumn, withObservations } from '../src/model/column';
import { type Factor, factorsOf, type Methodology } from '../src/model/methodology';
import { NO_PLAN, type Plan, type PlannedProject } from '../src/model/plan';
import type { Choices } from '../src/model/rating';
import { AXES } from '../src/model/readings';
import { responseWith } from '../src/model/response.fixture';
import { NO_AMENDMENTS } from '../src/model/surveyStanding';
import { createCalculator } from './calculator';
import type { Planning } from './figures';

const YEAR = 2025;
const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
const data = sampleData(6, order5);
const opening = {
  methodology: order5,
  regions: data.regions,
  columns: data.columns as ReadonlyMap<ColumnKey, Column>,
  batches: [],
};

describe('the calculator', () => {
  it('gives after any patches what the engine gives for the data as they then stand, to the last bit', () => {
    const patch = fc.record({
      input: fc.constantFrom('fixed_capital', 'exports', 'fdi', 'grp_index', 'sme_count'),
      year: fc.constantFrom(2024, 2025),
      index: fc.nat(5),
      value: fc.option(fc.double({ min: -10, max: 3000, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
        const calculator = createCalculator();
        calculator.open(opening);
        const fresh = createCalculator();
        fresh.open(opening);
        for (const { input, year, index, value } of patches) {
          const observation = value === null ? null : ({ kind: 'number', value, status: 'final' } as const);
          calculator.patch([{ input, year, index, observation }]);
          fresh.patch([{ input, year, index, observation }]);
          calculator.rate(YEAR, choices);
        }
        const { rating } = calculator.rate(YEAR, choices);
        const { rating: expected } = fresh.rate(YEAR, choices);
        expect(rating.scores).toEqual(expected.scores);
        expect(rating.places).toEqual(expected.places);
        expect(rating.factors.map((factor) => factor.points)).toEqual(expected.factors.map((factor) => factor.points));
      }),
    );
  });

  it('counts responses as persons say of them, and sums up their survey', async () => {
    const responses = ['a', 'b', 'c'].map((id) => responseWith({ id, region: data.regions[1]?.code ?? '' }));
    const calculator = createCalculator();
    calculator.open({ ...opening, batches: [{ synthetic: false, chunks: [responses] }] });
    const accepted = () => calculator.rate(YEAR, choices).rating.responses?.accepted[1];
    expect(accepted()).toBe(3);
    const before = await calculator.survey(YEAR, choices);
    expect(before).toMatchObject({ year: YEAR, regions: data.regions.map(({ code }) => code) });
    expect([before?.accepted[1], before?.questions[0]?.value[1]]).toEqual([3, 5]);

    const exclusions = new Map([['b', { reason: 'duplicate', note: '' } as const]]);
    calculator.amend({ ...NO_AMENDMENTS, exclusions });
    expect(accepted()).toBe(2);
    const survey = await calculator.survey(YEAR, choices);
    expect([survey?.accepted[1], survey?.excluded[1]]).toEqual([2, 1]);
    calculator.amend(NO_AMENDMENTS);
    expect(accepted()).toBe(3);
  });

  it('offers the years that have factor values, and says which are rating years', () => {
    const calculator = createCalculator();
    calculator.open(opening);
    // 2024 holds only the previous ends of growths; without a survey 2025 lacks the soft directions.
    expect(calculator.rate(YEAR, choices).years).toEqual([{ year: 2025, ratingYear: false, planned: false }]);
  });

  it('offers a year whose figures no value can be made of, so that the reason can be told', () => {
    const calculator = createCalculator();
    const figure = (value: number) =>
      withObservations(emptyColumn(data.regions.length), [
        { index: 0, observation: { kind: 'number', value, status: 'final' } },
      ]);
    const columns = new Map<ColumnKey, Column>([[columnKey('fdi', YEAR), figure(100)]]);
    calculator.open({ ...opening, columns });
    expect(calculator.rate(YEAR, choices).years).toEqual([]);
    calculator.open({ ...opening, columns: new Map([...columns, [columnKey('fdi', YEAR - 1), figure(0)]]) });
    expect(calculator.rate(YEAR, choices).years).toEqual([{ year: YEAR, ratingYear: false, planned: false }]);
  });

  it('gives the factor values of reference rows beside a rating that is the same without them', () => {
    const calculator = createCalculator();
    calculator.open({ ...opening, references: [{ code: 'KZ' }] });
    const before = calculator.rate(YEAR, choices);
    const index = data.regions.length;
    const figure = (year: number, value: number) =>
      ({ input: 'exports', year, index, observation: { kind: 'number', value, status: 'final' } }) as const;
    calculator.patch([figure(2024, 80), figure(2025, 74)]);
    const { rating, references } = calculator.rate(YEAR, choices);
    expect(references.regions).toEqual(['KZ']);
    expect(references.factors.find(({ factor }) => factor === 'F1.2')?.values).toEqual(Float64Array.of(92.5));
    expect(rating.scores).toEqual(before.rating.scores);
    expect(rating.factors.map(({ points }) => points)).toEqual(before.rating.factors.map(({ points }) => points));
  });

  it('gives up a lattice once the data have moved on, and finishes it where they have not', async () => {
    const calculator = createCalculator();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.lattice(YEAR, choices);
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await overtaken).toBeNull();
    expect((await calculator.lattice(YEAR, choices))?.places).toHaveLength(40);
  });

  it('rates a year anew when a level of the year before changes', () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const before = calculator.rate(YEAR, choices).rating;
    calculator.patch([
      { input: 'exports', year: 2024, index: 0, observation: { kind: 'number', value: 1, status: 'final' } },
    ]);
    const after = calculator.rate(YEAR, choices).rating;
    expect(after.factors[1]?.values[0]).not.toBe(before.factors[1]?.values[0]);
    expect(rate({ ...data, surveys: new Map() }, order5, choices, YEAR).scores).toEqual(before.scores);
  });

  it('tries other values in some cells as if they had been typed, and keeps nothing of it', () => {
    const cells = fc.array(
      fc.record({
        input: fc.constantFrom('fixed_capital', 'exports', 'fdi', 'grp_index', 'grp_deflator'),
        year: fc.constantFrom(2024, 2025),
        index: fc.nat(5),
        value: fc.double({ min: -10, max: 3000, noNaN: true }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(cells, (drawn) => {
        const tried = drawn.map(({ value, ...cell }) => ({
          ...cell,
          observation: { kind: 'number', value, status: 'final' } as const,
        }));
        const calculator = createCalculator();
        calculator.open(opening);
        const { places } = calculator.rate(YEAR, choices).rating;
        const wouldBe = calculator.trial(YEAR, choices, tried);
        expect(calculator.rate(YEAR, choices).rating.places).toEqual(places);
        calculator.patch(tried);
        expect(calculator.rate(YEAR, choices).rating.places).toEqual(wouldBe);
      }),
      { numRuns: 30 },
    );
  });

  it('looks for doubtful responses, and tells how far a place depends on who was asked until that is given up', async () => {
    const region = data.regions[1]?.code ?? '';
    const marks = [5, 4, 0, 4, 2, 6, 7, 5, 4, 6, 3, 2, 4];
    const responses = Array.from({ length: 15 }, (_, index) =>
      responseWith({ id: `r${index}`, region, answers: [...marks.map((mark) => (mark + index) % 7 || 1), index, 0] }),
    );
    const calculator = createCalculator();
    calculator.open({
      ...opening,
      batches: [{ synthetic: false, chunks: [responses, [responseWith({ id: 'x', region })]] }],
    });
    expect(await calculator.quality(YEAR)).toMatchObject({ year: YEAR, responses: 16, doubted: 0 });

    const reported: number[] = [];
    const answer = await calculator.hold(YEAR, choices, region, (done) => reported.push(done));
    expect(answer?.hold).toMatchObject({ region, year: YEAR, responses: 16 });
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
    expect(await calculator.hold(YEAR, choices, data.regions[2]?.code ?? '', () => undefined)).toEqual({ hold: null });

    const stopped = calculator.hold(YEAR, choices, region, () => calculator.giveUpHold());
    expect(await stopped).toBeNull();
  });

  it('gives up a check once the data have moved on, and finds a slip where they have not', async () => {
    const calculator = createCalculator();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.check(YEAR, choices, order5.inputs);
    const slip = { kind: 'number', value: -5, status: 'final' } as const;
    calculator.patch([{ input: 'sme_count', year: YEAR, index: 7, observation: slip }]);
    expect(await overtaken).toBeNull();
    const findings = await calculator.check(YEAR, choices, order5.inputs);
    expect(findings?.found).toContainEqual(expect.objectContaining({ code: 'negative', regions: [7] }));
  });

  it('profiles a region in the year on view, and gives up once the data have moved on', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const profile = await calculator.profile(YEAR, choices, 'R-3');
    expect(profile?.region).toBe('R-3');
    expect(profile?.ladders.map(({ lever }) => lever.input)).toContain('fixed_capital');
    expect(profile?.effects).toHaveLength(profile?.ladders.length ?? -1);
    expect(profile?.years.map(({ year }) => year)).toEqual([2025]);
    expect(profile?.split).toBeNull();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.profile(YEAR, choices, 'R-3');
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await overtaken).toBeNull();
  });

  it('measures a move from a year of another package, and from its own again', async () => {
    // Of the hard directions alone the figures make whole rating years.
    const hard = {
      ...opening,
      methodology: { ...order5, directions: order5.directions.filter((each) => each.kind === 'hard') },
    };
    const calculator = createCalculator();
    calculator.open(hard);
    const earlier = createCalculator();
    earlier.open(hard);
    const region = data.regions[2]?.code ?? '';
    const before = earlier.rate(YEAR, choices).rating.places[2];
    expect(calculator.openOther({ ...hard, choices })).toEqual([{ year: YEAR, ratingYear: true, planned: false }]);
    calculator.patch([
      { input: 'exports', year: YEAR, index: 2, observation: { kind: 'number', value: 90000, status: 'final' } },
    ]);
    const from = { isOther: true, year: YEAR };
    const moved = await calculator.profile(YEAR, choices, region, from);
    if (moved?.split?.ok !== true) throw new Error('both have places');
    const { split } = moved;
    expect(moved.from).toEqual(from);
    expect(split.value.before.place).toBe(before);
    expect(split.value.after.place).toBe(calculator.rate(YEAR, choices).rating.places[2]);
    expect(split.value.revision?.places).toEqual({
      own: split.value.before.place - split.value.after.place,
      peers: 0,
    });
    expect(calculator.openOther(null)).toEqual([]);
    expect((await calculator.profile(YEAR, choices, region, from))?.split).toBeNull();
  });

  it('rates by another methodology what the package holds, the plan left out: what it lacks is missing, never 0', async () => {
    const region = data.regions[1]?.code ?? '';
    const responses = ['a', 'b'].map((id) => responseWith({ id, region }));
    const calculator = createCalculator();
    calculator.open({ ...opening, batches: [{ synthetic: false, chunks: [responses] }] });
    const before = calculator.rate(YEAR, choices).rating;
    const override = { region, input: 'fixed_capital', year: YEAR };
    const observation = { kind: 'number', value: 1e6, status: 'plan' } as const;
    await calculator.setPlan({
      plan: { ...NO_PLAN, overrides: [{ ...override, observation }] },
      inputs: order5.inputs,
    });
    expect(calculator.rate(YEAR, choices).rating.scores).not.toEqual(before.scores);

    const input = (code: string) => ({ kind: 'value', input: code }) as const;
    const [first] = factorsOf(order5).filter(({ code }) => code === 'F4.1');
    if (first === undefined) throw new Error('the Order has F4.1');
    const factor = (code: string, formula: Factor['formula']): Factor => ({ ...first, code, formula });
    const another: Methodology = {
      ...order5,
      points: { worst: 0, best: 10 },
      directions: [
        {
          code: 'A',
          paragraph: '1',
          names: first.names,
          shortNames: first.shortNames,
          kind: 'hard',
          weight: 100,
          factors: [factor('A1', input('fixed_capital')), factor('A2', input('unknown')), factor('A3', first.formula)],
        },
      ],
    };
    const [own, other] = calculator.ratedBy(YEAR, [
      { methodology: null, choices },
      { methodology: another, choices },
    ]);
    expect(own?.scores).toEqual(before.scores);
    expect(other?.factors.map(({ n }) => n)).toEqual([6, 0, 1]);
    // The one region that was asked has the middle of the scale there: nobody is better or worse.
    const [a1, , a3] = other?.factors ?? [];
    expect(a3?.points[1]).toBe(5);
    expect(other?.scores[1]).toBe(((a1?.points[1] ?? Number.NaN) + 5) / 2);
    expect(other?.scores[0]).toBe(a1?.points[0]);
  });

  it('gives the thresholds of a column in the regions asked for, as their profiles have them', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const column = await calculator.column(YEAR, choices, 'fixed_capital', ['R-3', 'R-1', 'nowhere']);
    expect(column).toMatchObject({ year: YEAR, input: 'fixed_capital' });
    expect([...(column?.ladders.keys() ?? [])]).toEqual(['R-3', 'R-1']);
    for (const region of ['R-3', 'R-1']) {
      const profile = await calculator.profile(YEAR, choices, region);
      const expected = profile?.ladders.find(({ lever }) => lever.input === 'fixed_capital');
      expect(expected).toBeDefined();
      expect(column?.ladders.get(region)).toEqual(expected);
    }
    const still = await calculator.column(YEAR, choices, 'grp_deflator', ['R-1']);
    expect(still?.ladders.get('R-1')).toBeNull();
  });

  it('makes thresholds anew once the data have changed, and gives them up while they are being made', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const ask = () => calculator.column(YEAR, choices, 'fixed_capital', ['R-1']);
    const before = await ask();
    expect(await ask()).toEqual(before);
    const figure = { kind: 'number', value: 1e6, status: 'final' } as const;
    calculator.patch([{ input: 'fixed_capital', year: YEAR, index: 0, observation: figure }]);
    expect((await ask())?.ladders.get('R-1')?.value).toBe(1e6);

    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const codes = many.regions.map(({ code }) => code);
    const overtaken = calculator.column(YEAR, choices, 'fixed_capital', codes);
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await overtaken).toBeNull();
  });

  it('says what a region would be under another choice, of the data as they stand', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const region = data.regions[2]?.code ?? '';
    const linear = async () =>
      (await calculator.otherwise(YEAR, choices, region)).find(({ choice }) => choice.value === 'linear')?.score;
    const before = await linear();
    const under = { ...choices, readings: { ...choices.readings, points: 'linear' as const } };
    expect(before).toBe(rate({ ...data, surveys: new Map() }, order5, under, YEAR).scores[2]);
    calculator.patch([
      { input: 'exports', year: YEAR, index: 2, observation: { kind: 'number', value: 9000, status: 'final' } },
    ]);
    expect(await linear()).not.toBe(before);
    expect(await calculator.otherwise(YEAR, choices, 'nowhere')).toEqual([]);
  });

  it('says the least amount more for a place, for every better place, and for all regions with progress', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const extra = { input: 'fixed_capital', step: 0.001, parts: [] };
    const { rating } = calculator.rate(YEAR, choices);
    const last = rating.regions[rating.places.indexOf(6)] ?? '';
    const ladder = await calculator.overtakeLadder(YEAR, choices, last, extra, 2);
    if (ladder?.kind !== 'ladder') throw new Error('no ladder');
    const [first] = ladder.steps;
    if (first === undefined) throw new Error('no rung');
    const goal = { kind: 'place', place: first.place } as const;
    const answer = await calculator.overtake(YEAR, choices, { region: last, goal, extra, others: [] });
    expect(answer.kind === 'reached' && answer.step).toEqual(first);
    const reported: number[] = [];
    const readings = AXES.points.map((points) => ({ ...order5.readings, points }));
    const all = await calculator.overtakeLadders(YEAR, choices, readings, extra, ({ done }) => {
      reported.push(done);
    });
    expect(all).toHaveLength(3);
    const inAll = all?.[0]?.ladders[rating.regions.indexOf(last)];
    expect(inAll?.kind === 'ladder' && inAll.steps.slice(0, 2)).toEqual(ladder.steps);
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
  });

  it('says so where the region of an overtake question is not rated, and gives ladders up once the data have moved on', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const extra = { input: 'fixed_capital', step: 0.001, parts: [] };
    const fault = { kind: 'fault', fault: { code: 'no such region', region: 'KZ-99' } };
    expect(
      await calculator.overtake(YEAR, choices, {
        region: 'KZ-99',
        goal: { kind: 'place', place: 1 },
        extra,
        others: [],
      }),
    ).toEqual(fault);
    expect(await calculator.overtakeLadder(YEAR, choices, 'KZ-99', extra, 1)).toEqual(fault);
    const many = sampleData(600, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const ladders = calculator.overtakeLadders(YEAR, choices, [order5.readings], extra, () => undefined);
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await ladders).toBeNull();
  });
});

const projectOf = (amount: number, changed: Partial<PlannedProject> = {}): PlannedProject => ({
  id: 'p',
  name: 'p',
  region: 'R-2',
  status: 'planned',
  probability: 50,
  share: 100,
  jobs: null,
  amounts: [{ input: 'fixed_capital', year: YEAR, amount, currency: 'KZT', scale: 1e9 }],
  parts: [],
  included: true,
  order: 1,
  ...changed,
});
const planOf = (changed: Partial<Plan>): Planning => ({
  plan: { ...NO_PLAN, years: [2026, 2027], ...changed },
  inputs: order5.inputs,
});
const withProject = planOf({ projects: [projectOf(500)] });
const unsurveyed = { ...data, surveys: new Map() };

describe('the calculator with a plan', () => {
  it('rates the figures of the plan and offers its years, until none is held', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const before = calculator.rate(YEAR, choices);
    await calculator.setPlan(withProject);
    const after = calculator.rate(YEAR, choices);
    const expected = planned(unsurveyed, order5, order5.inputs, withProject.plan);
    expect(after.rating).toEqual(rate(expected.data, order5, choices, YEAR));
    expect(after.years).toEqual([
      { year: 2025, ratingYear: false, planned: false },
      { year: 2026, ratingYear: false, planned: true },
      { year: 2027, ratingYear: false, planned: true },
    ]);
    await calculator.setPlan(null);
    expect(calculator.rate(YEAR, choices)).toEqual(before);
  });

  it('gives after any patches and plans what the engine gives for them as they then stand, to the last bit', async () => {
    const patch = fc.record({
      input: fc.constantFrom('fixed_capital', 'exports', 'grp_index', 'sme_count'),
      year: fc.constantFrom(2024, 2025, 2026),
      index: fc.nat(5),
      value: fc.option(fc.double({ min: -10, max: 3000, noNaN: true })),
    });
    const change = fc.record({
      amount: fc.constantFrom(0, 100, 500),
      peers: fc.constantFrom('held' as const, 'projected' as const),
      isHeld: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(patch, change), { minLength: 1, maxLength: 10 }), async (steps) => {
        const calculator = createCalculator();
        calculator.open(opening);
        const fresh = createCalculator();
        fresh.open(opening);
        let last: Planning | null = null;
        for (const step of steps) {
          if ('input' in step) {
            const { value, ...cell } = step;
            const observation = value === null ? null : ({ kind: 'number', value, status: 'plan' } as const);
            for (const each of [calculator, fresh]) each.patch([{ ...cell, observation }]);
          } else {
            last = step.isHeld ? planOf({ projects: [projectOf(step.amount)], peers: step.peers }) : null;
            await calculator.setPlan(last);
          }
          for (const year of [YEAR, 2026]) calculator.rate(year, choices);
        }
        await fresh.setPlan(last);
        for (const year of [2024, YEAR, 2026]) {
          expect(calculator.rate(year, choices)).toEqual(fresh.rate(year, choices));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('takes over everything that an edit to one project does not touch', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    await calculator.setPlan(withProject);
    const before = calculator.rate(YEAR, choices).rating;
    await calculator.setPlan(planOf({ projects: [projectOf(600)] }));
    const after = calculator.rate(YEAR, choices).rating;
    const changed = after.factors.filter((factor, index) => factor !== before.factors[index]);
    expect(changed.map(({ factor }) => factor)).toEqual(['F3.1', 'F5.1']);
  });

  it('forgets the plan with the package', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const before = calculator.rate(YEAR, choices);
    await calculator.setPlan(withProject);
    const late = calculator.setPlan(withProject);
    calculator.open(opening);
    await late;
    expect(calculator.rate(YEAR, choices)).toEqual(before);
  });

  it('checks the package itself, and tries what is typed into it or into cells that the plan sets', async () => {
    const override = {
      region: 'R-3',
      input: 'exports',
      year: YEAR,
      observation: { kind: 'number', value: -5, status: 'plan' } as const,
    };
    const planning = planOf({ overrides: [override] });
    const calculator = createCalculator();
    calculator.open(opening);
    await calculator.setPlan(planning);
    const findings = await calculator.check(YEAR, choices, order5.inputs);
    expect(findings?.found.filter(({ code }) => code === 'negative')).toEqual([]);

    const typed = (input: string, index: number, value: number) =>
      ({ input, year: YEAR, index, observation: { kind: 'number', value, status: 'plan' } }) as const;
    const tried = calculator.trial(YEAR, choices, [typed('exports', 2, 9000), typed('fdi', 0, 9000)]);
    calculator.patch([typed('fdi', 0, 9000)]);
    await calculator.setPlan(
      planOf({ overrides: [{ ...override, observation: { kind: 'number', value: 9000, status: 'plan' } }] }),
    );
    expect(calculator.rate(YEAR, choices).rating.places).toEqual(tried);
  });

  it('looks into the projects of a plan, and gives up once the package has moved on', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const results = await calculator.projectResults(YEAR, choices, withProject);
    expect(results?.map(({ project, region }) => [project, region])).toEqual([['p', 'R-2']]);
    expect(results?.[0]?.alone).toEqual(results?.[0]?.among);
    const [echo] = (await calculator.echoes(choices, withProject)) ?? [];
    expect(echo?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    const question = { projects: ['p'], region: 'R-2', years: [2026, 2027] };
    const best = await calculator.bestYears(choices, withProject, question, () => undefined);
    expect(best?.ok && best.value.best.worst).toBeGreaterThan(0);

    const overtaken = [
      calculator.projectResults(YEAR, choices, withProject),
      calculator.echoes(choices, withProject),
      calculator.bestYears(choices, withProject, question, () => undefined),
    ];
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await Promise.all(overtaken)).toEqual([null, null, null]);
  });

  it('compares several plans, whichever is held, and after an edit as if asked anew', async () => {
    const questions = (amount: number) =>
      (['held', 'projected'] as const).map((peers) => ({
        ...planOf({ projects: [projectOf(amount)], peers }),
        years: [YEAR, 2026],
        choices: [choices, { ...choices, readings: { ...choices.readings, points: 'linear' as const } }],
        lattices: true,
      }));
    const calculator = createCalculator();
    calculator.open(opening);
    await calculator.setPlan(withProject);
    await calculator.plans(questions(100));
    const answers = await calculator.plans(questions(200));
    for (const [index, { plan, years, choices: asked }] of questions(200).entries()) {
      const { data: of } = planned(unsurveyed, order5, order5.inputs, plan);
      const ratings = years.map((year) => asked.map((each) => rate(of, order5, each, year)));
      expect(answers[index]?.ratings).toEqual(ratings);
      expect(answers[index]?.lattices.map((ofYear) => ofYear.map(({ places }) => places.length))).toEqual([
        [40, 40],
        [40, 40],
      ]);
      const figures = answers[index]?.figures;
      expect([...(figures?.effects.changes.keys() ?? [])]).toEqual(['fixed_capital@2025']);
      expect(figures?.effects.paths.has('fixed_capital@2026')).toBe(true);
      expect(figures?.columns.has('fixed_capital@2025')).toBe(true);
      expect([figures?.problems, figures?.computed]).toEqual([[], ['R-2']]);
    }
    const fresh = createCalculator();
    fresh.open(opening);
    expect(await fresh.plans(questions(200))).toEqual(answers);
  });

  it('answers an overtake question of a peer in a planning year as if it were no peer', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    await calculator.setPlan(withProject);
    const extra = { input: 'fixed_capital', step: 0.001, parts: [] };
    const readings = [order5.readings];
    const all = await calculator.overtakeLadders(2026, choices, readings, extra, () => undefined);
    const own = planned(unsurveyed, order5, order5.inputs, withProject.plan, { computed: ['R-4'] });
    const rating = rate(own.data, order5, choices, 2026);
    const ladder = await calculator.overtakeLadder(2026, choices, 'R-4', extra, 6);
    expect(ladder).toMatchObject({ kind: 'ladder', place: rating.places[3] });
    expect(all?.[0]?.ladders.map(({ kind }) => kind)).toEqual(data.regions.map(() => 'ladder'));
    expect(all?.[0]?.ladders[3]).toEqual(ladder);
  });

  it('says places under sets of weights, and the weights at which a place changes, of the figures that stand', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    await calculator.setPlan(withProject);
    const expected = planned(unsurveyed, order5, order5.inputs, withProject.plan).data;
    const weights = { F3: 0, F1: 100 };
    const [asChosen, weighed] = await calculator.weighed(YEAR, choices, [{}, weights]);
    const under = rate(expected, order5, { ...choices, weights }, YEAR);
    expect(weighed).toEqual({ places: under.places, scores: under.scores });
    expect(asChosen?.places).toEqual(calculator.rate(YEAR, choices).rating.places);
    const thresholds = await calculator.weightThresholds(YEAR, choices, 'R-2');
    expect(thresholds.map(({ direction, weight }) => [direction, weight])).toEqual(
      order5.directions.map(({ code, weight }) => [code, weight]),
    );
    expect(thresholds.some(({ down, up }) => down.length + up.length > 0)).toBe(true);
    expect(await calculator.weightThresholds(YEAR, choices, 'nowhere')).toEqual([]);
  });
});
