import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import { type Column, columnKey, emptyColumn, observationAt, withObservations } from '../model/column';
import { factorsOf, type InputCode, type Methodology } from '../model/methodology';
import type { Extra, ExtraLadder, ExtraStep, Goal } from '../model/overtake';
import { NO_PLAN, type Plan, type PlannedProject } from '../model/plan';
import type { Choices, Rating, RatingData } from '../model/rating';
import { AXES, MISSING_POLICIES } from '../model/readings';
import { exchangeRateKey, PEER_ASSUMPTIONS } from '../model/scenario';
import { distinctReadings } from './distinctReadings';
import { extrasOf } from './extra';
import { ladderSteps, overtaking, type RatingFor } from './overtaking';
import { TOLERANCE } from './places';
import { planned } from './planning/planned';
import { rate } from './rate';
import {
  trialChoices,
  trialColumn,
  trialData,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialRegions,
} from './trial';

const YEAR = 2025;

/** The data with an amount more in one region: levels grow by it, typed values follow them (methodology.md §12). */
function withExtra(
  data: RatingData,
  methodology: Methodology,
  region: number,
  { input, parts }: Extra,
  amount: number,
): RatingData {
  const columns = new Map(data.columns);
  const numberOf = (code: InputCode): number => {
    const column = data.columns.get(columnKey(code, YEAR));
    const found = column === undefined ? null : observationAt(column, region);
    return found?.kind === 'number' ? found.value : Number.NaN;
  };
  const set = (code: InputCode, value: number): void => {
    const key = columnKey(code, YEAR);
    const observation = { kind: 'number', value, status: 'plan' } as const;
    columns.set(
      key,
      withObservations(columns.get(key) ?? emptyColumn(data.regions.length), [{ index: region, observation }]),
    );
  };
  for (const part of [{ input, times: 1 }, ...parts]) {
    const level = numberOf(part.input);
    const now = level + amount * part.times;
    set(part.input, now);
    for (const { formula } of factorsOf(methodology)) {
      const typed =
        formula.kind === 'growth' && formula.level === part.input
          ? `${formula.level}_index`
          : formula.kind === 'fulfilment' && formula.actual === part.input
            ? formula.typed
            : null;
      const value = typed === null ? Number.NaN : numberOf(typed);
      if (typed !== null && !Number.isNaN(value)) set(typed, value * (now / level));
    }
  }
  return { ...data, columns };
}

/** The calculator with ladders made to their end. */
function calculatorOf(rating: Rating, methodology: Methodology) {
  const { toGoal, rungs } = overtaking(rating, methodology);
  const ladder = (...of: Parameters<typeof rungs>): ExtraLadder => {
    const steps = rungs(...of);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };
  return { toGoal, ladder };
}

interface Asked {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
}

/** Rates anew with so many steps more of a level. */
const after =
  ({ data, methodology, choices }: Asked, before: Rating, region: number, extra: Extra) =>
  (amount: number): Rating =>
    rate(withExtra(data, methodology, region, extra, amount), methodology, choices, YEAR, before);

const scoreIn = ({ scores }: Rating, region: number): number => scores[region] ?? Number.NaN;

const does = (rating: Rating, region: number, goal: Goal): boolean =>
  goal.kind === 'place'
    ? (rating.places[region] ?? 0) <= goal.place
    : !(scoreIn(rating, region) <= scoreIn(rating, rating.regions.indexOf(goal.region)) + TOLERANCE);

/** What a step says of its amount is what a rating made anew says. */
function expectStep(step: ExtraStep, rating: Rating, region: number, where: string): void {
  expect(step.place, where).toBe(rating.places[region]);
  expect(step.score, where).toBe(rating.scores[region]);
  for (const { factor, after: value, pointsAfter } of step.factors) {
    const result = rating.factors.find((each) => each.factor === factor);
    expect(value, where).toBe(result?.values[region]);
    expect(pointsAfter, where).toBe(result?.points[region]);
  }
  for (const { region: other, score } of step.overtaken) {
    expect(score, where).toBe(rating.scores[rating.regions.indexOf(other)]);
  }
}

describe('any region, level, goal and reading, held against a fine grid', () => {
  /** Two factors of one level, one of which may be typed; a level with prices; values, the more the better and the worse. */
  const methodology = trialMethodology([
    trialDirection('D', 45, [
      trialFactor('D1', { kind: 'growth', level: 'x', realOnly: false }),
      trialFactor('D2', { kind: 'growth', level: 'y', realOnly: false }, { weight: 2 }),
    ]),
    trialDirection('E', 25, [
      trialFactor('E1', { kind: 'fulfilment', actual: 'x', target: 't', typed: 'f' }),
      trialFactor('E2', { kind: 'value', input: 'v' }, { better: 'lower' }),
    ]),
    trialDirection('G', 30, [trialFactor('G1', { kind: 'value', input: 'w' })]),
  ]);
  const REGIONS = 6;
  const STEPS = 60;
  const columnOf = (value: fc.Arbitrary<number>, filled: number) =>
    fc
      .array(fc.option(value, { freq: filled }), { minLength: REGIONS, maxLength: REGIONS })
      .map((cells): Column => trialColumn(cells));
  const amount = fc.oneof(
    fc.integer({ min: 4, max: 16 }).map((step) => step * 10),
    fc.integer({ min: 10, max: 9000 }).map((tenths) => tenths / 10),
  );
  const around100 = fc.oneof(
    fc.integer({ min: 16, max: 24 }).map((step) => step * 5),
    fc.integer({ min: 400, max: 1800 }).map((tenths) => tenths / 10),
  );
  /** Indices that no level above 0 could have given: a follower that goes the wrong way. */
  const odd = fc.oneof({ weight: 6, arbitrary: around100 }, { weight: 1, arbitrary: fc.constantFrom(-90, 0, -105.5) });
  const net = fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.integer({ min: -200, max: 0 }) });
  const small = fc.integer({ min: -30, max: 30 });

  const data = fc
    .record({
      x: columnOf(net, 16),
      xBefore: columnOf(amount, 16),
      xIndex: columnOf(odd, 1),
      y: columnOf(net, 16),
      yBefore: columnOf(amount, 16),
      yIndex: columnOf(odd, 2),
      yDeflator: columnOf(around100, 1),
      t: columnOf(amount, 10),
      f: columnOf(odd, 1),
      v: columnOf(small, 12),
      w: columnOf(small, 12),
    })
    .map((made) =>
      trialData(trialRegions(REGIONS), {
        [columnKey('x', YEAR)]: made.x,
        [columnKey('x', YEAR - 1)]: made.xBefore,
        [columnKey('x_index', YEAR)]: made.xIndex,
        [columnKey('y', YEAR)]: made.y,
        [columnKey('y', YEAR - 1)]: made.yBefore,
        [columnKey('y_index', YEAR)]: made.yIndex,
        [columnKey('y_deflator', YEAR)]: made.yDeflator,
        [columnKey('t', YEAR)]: made.t,
        [columnKey('f', YEAR)]: made.f,
        [columnKey('v', YEAR)]: made.v,
        [columnKey('w', YEAR)]: made.w,
      }),
    );
  const part = fc.record({ input: fc.constantFrom('y', 'w', 'v'), times: fc.constantFrom(0, 0.4, 1.9) });
  const extra = fc
    .record({
      input: fc.constantFrom('x', 'x', 'y', 'v', 'w'),
      step: fc.constantFrom(0.1, 1, 2.5, 7, 40),
      parts: fc.array(part, { maxLength: 1 }),
    })
    .map((made): Extra => ({ ...made, parts: made.parts.filter(({ input }) => input !== made.input) }));

  const counted = { reached: 0, unreachable: 0 };

  function expectAnswers(asked: Asked, region: number, extraAsked: Extra): void {
    const before = rate(asked.data, asked.methodology, asked.choices, YEAR);
    const { toGoal, ladder } = calculatorOf(before, asked.methodology);
    const rated = after(asked, before, region, extraAsked);
    const where = JSON.stringify({ region, extraAsked, choices: asked.choices });
    const made = ladder(region, extraAsked);
    if (made.kind === 'fault') {
      expect(toGoal(region, { kind: 'place', place: 1 }, extraAsked), where).toEqual(made);
      return;
    }
    const { step } = extraAsked;
    const grid = Array.from({ length: STEPS + 1 }, (_, steps) => rated(steps * step));
    const places = grid.map((rating) => rating.places[region] ?? 0);

    const goals: readonly Goal[] = [
      ...Array.from({ length: REGIONS }, (_, place): Goal => ({ kind: 'place', place: place + 1 })),
      ...before.regions.filter((_, other) => other !== region).map((code): Goal => ({ kind: 'pass', region: code })),
    ];
    for (const goal of goals) {
      const answer = toGoal(region, goal, extraAsked);
      const first = grid.findIndex((rating) => does(rating, region, goal));
      const about = `${where} ${JSON.stringify(goal)} ${JSON.stringify(answer)}`;
      if (answer.kind === 'reached') {
        counted.reached += 1;
        const steps = Math.round(answer.step.amount / step);
        expect(steps > STEPS ? -1 : steps, about).toBe(first);
        const there = rated(answer.step.amount);
        expectStep(answer.step, there, region, about);
        expect(does(there, region, goal), about).toBe(true);
        if (steps > 0) expect(does(rated((steps - 1) * step), region, goal), about).toBe(false);
      } else if (answer.kind === 'unreachable') {
        counted.unreachable += 1;
        expect(first, about).toBe(-1);
        for (const far of [1e3, 1e5, 1e7]) expect(does(rated(far * step), region, goal), about).toBe(false);
        expectStep(answer.best, rated(answer.best.amount), region, about);
        expect(answer.best.place, about).toBeLessThanOrEqual(Math.min(...places));
      } else expect.unreachable(about);
    }

    expect(made.place, where).toBe(places[0]);
    for (const found of made.steps) {
      expectStep(found, rated(found.amount), region, where);
      expect(found.overtaken.length > 0, where).toBe(true);
    }
    // At each point of the grid the best place up to there is the one of the last rung up to there.
    const best = places.map((_, steps) => Math.min(...places.slice(0, steps + 1)));
    const rungs = places.map((_, steps) => {
      const rung = made.steps.findLast(({ amount: at }) => Math.round(at / step) <= steps);
      return rung?.place ?? made.place;
    });
    expect(rungs, where).toEqual(best);
  }

  test('the answer does, a step less does not, and none before it does', () => {
    fc.assert(
      fc.property(
        data,
        fc.nat(REGIONS - 1),
        extra,
        fc.constantFrom(...MISSING_POLICIES),
        (made, region, extraAsked, missing) => {
          for (const readings of distinctReadings()) {
            expectAnswers(
              { data: made, methodology, choices: trialChoices(readings, { missing }) },
              region,
              extraAsked,
            );
          }
        },
      ),
      { numRuns: 16 },
    );
    expect(counted.reached).toBeGreaterThan(0);
    expect(counted.unreachable).toBeGreaterThan(0);
  });
});

describe('the demo package of 2025', () => {
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });
  const chosen = (readings: Partial<Choices['readings']>): Choices => ({
    readings: { ...order5.readings, ...readings },
    missing: order5.missing,
    weights: {},
    expert: [],
  });
  /** 40 % foreign, at 520 tenge for a dollar: bn KZT and mln USD. */
  const capital: Extra = {
    input: 'fixed_capital',
    step: 0.001,
    parts: [{ input: 'fdi', times: (0.4 * 1000) / 520 }],
  };

  test.each(distinctReadings())('every rung of every region holds to the million tenge: %o', (readings) => {
    const asked = { data: demo, methodology: order5, choices: chosen(readings) };
    const before = rate(demo, order5, asked.choices, YEAR);
    const { ladder } = calculatorOf(before, order5);
    let looked = 0;
    for (const region of demo.regions.keys()) {
      const made = ladder(region, capital);
      const rated = after(asked, before, region, capital);
      if (made.kind === 'fault') expect.unreachable(made.fault.code);
      else {
        let place = made.place;
        for (const step of made.steps) {
          const where = `${before.regions[region]} ${JSON.stringify(step)}`;
          expectStep(step, rated(step.amount), region, where);
          const steps = Math.round(step.amount * 1000);
          expect(rated((steps - 1) / 1000).places[region], where).toBe(place);
          place = step.place;
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(60);
  });

  test('60 bn tenge more lift Ulytau region as the plan of the check figures does, and less would do for the place', () => {
    const places = AXES.points.map((points) => {
      const rating = rate(demo, order5, chosen({ points }), YEAR);
      const region = rating.regions.indexOf('KZ-62');
      const made = calculatorOf(rating, order5).ladder(region, capital);
      if (made.kind === 'fault') throw new Error(made.fault.code);
      return [made.place, made.steps.findLast(({ amount }) => amount <= 60)?.place];
    });
    expect(places).toEqual([
      [17, 3],
      [16, 4],
      [14, 3],
    ]);
  });

  test('what one level cannot reach, another may', () => {
    const rating = rate(demo, order5, chosen({}), YEAR);
    const region = rating.regions.indexOf('KZ-35');
    const all = extrasOf(order5, order5.inputs);
    expect(all.map(({ input, step }) => `${input} ${step}`)).toEqual([
      'grp 0.001',
      'exports 0.001',
      'sme_gva 0.001',
      'sme_count 1',
      'fixed_capital 0.001',
      'fdi 0.001',
    ]);
    const of = (input: string): Extra => all.find((each) => each.input === input) ?? capital;
    const answer = overtaking(rating, order5).toGoal(region, { kind: 'place', place: 18 }, of('sme_count'), all);
    expect(answer).toMatchObject({ kind: 'unreachable', best: { place: 20, amount: 0, overtaken: [] } });
    expect(answer.kind === 'unreachable' && answer.others.map(({ input }) => input)).toEqual(['fixed_capital', 'fdi']);
    expect(answer.kind === 'unreachable' && answer.limit[0]).toMatchObject({ factor: 'F2.2', pointsAfter: 20 });
  });

  test('the ladders of all regions under the three readings of ¶10, step by step', () => {
    const ratings = AXES.points.map((points) => rate(demo, order5, chosen({ points }), YEAR));
    const [rating] = ratings;
    if (rating === undefined) throw new Error('no rating');
    const readings = ratings.map(({ choices }) => choices.readings);
    const ratingFor: RatingFor = (_, reading) =>
      ratings.find(({ choices }) => choices.readings.points === reading.points) ?? rating;
    const steps = ladderSteps(rating.regions, readings, ratingFor, order5, capital);
    const seen: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      expect(step.value.of).toBe(60);
      seen.push(step.value.done);
    }
    expect([...new Set(seen)]).toEqual(Array.from({ length: 61 }, (_, index) => index));
    expect(step.value.map(({ readings }) => readings.points)).toEqual([...AXES.points]);
    expect(step.value[0]?.ladders[3]).toEqual(calculatorOf(rating, order5).ladder(3, capital));
  });
});

describe('as a project of a plan', () => {
  const own = 'KZ-62';
  const capital: Extra = { input: 'fixed_capital', step: 0.001, parts: [{ input: 'fdi', times: (0.4 * 1000) / 520 }] };
  const projectOf = (year: number, amount: number): PlannedProject => ({
    id: `${year} ${amount}`,
    name: '',
    region: own,
    status: 'planned',
    probability: 50,
    share: 100,
    jobs: null,
    amounts: [{ input: 'fixed_capital', year, amount, currency: 'KZT', scale: 1e9 }],
    parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }],
    included: true,
    order: amount,
  });
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });

  test.each(
    [2025, 2026].flatMap((year) =>
      PEER_ASSUMPTIONS.flatMap((peers) => AXES.points.map((points) => [year, peers, points] as const)),
    ),
  )(
    'the amount, made a project beside another one, does what was said of it; a million less does not: %i, %s, %s',
    (year, peers, points) => {
      const dollar = { rate: 520, source: '' };
      const plan: Plan = {
        ...NO_PLAN,
        years: [2026],
        peers,
        ownRegion: own,
        projects: [projectOf(2025, 12)],
        exchangeRates: { [exchangeRateKey('USD', 2025)]: dollar, [exchangeRateKey('USD', 2026)]: dollar },
      };
      const choices: Choices = {
        readings: { ...order5.readings, points },
        missing: 'rescale',
        weights: {},
        expert: [],
      };
      const rated = (amount: number): Rating => {
        const projects = [...plan.projects, ...(amount > 0 ? [projectOf(year, amount)] : [])];
        return rate(planned(demo, order5, order5.inputs, { ...plan, projects }).data, order5, choices, year);
      };
      const before = rated(0);
      const region = before.regions.indexOf(own);
      const made = calculatorOf(before, order5).ladder(region, capital);
      if (made.kind === 'fault') throw new Error(made.fault.code);
      expect(made.steps.length).toBeGreaterThan(0);
      let place = made.place;
      for (const step of made.steps) {
        expect(rated(step.amount).places[region]).toBe(step.place);
        expect(Math.abs((rated(step.amount).scores[region] ?? Number.NaN) - step.score)).toBeLessThanOrEqual(1e-9);
        expect(rated((Math.round(step.amount * 1000) - 1) / 1000).places[region]).toBe(place);
        place = step.place;
      }
    },
  );

  test('the factors of a peer in a planning year are assumed: no amount moves them', () => {
    const { data } = planned(demo, order5, order5.inputs, { ...NO_PLAN, years: [2026], ownRegion: own });
    const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
    const rating = rate(data, order5, choices, 2026);
    expect(calculatorOf(rating, order5).ladder(rating.regions.indexOf('KZ-10'), capital)).toEqual({
      kind: 'fault',
      fault: { code: 'assumed', input: 'fixed_capital', factor: 'F3.1' },
    });
  });
});

describe('by hand', () => {
  const simple = trialMethodology([
    trialDirection('D', 100, [
      trialFactor('D1', { kind: 'growth', level: 'x', realOnly: false }),
      trialFactor('D2', { kind: 'fulfilment', actual: 'x', target: 't', typed: 'f' }),
    ]),
  ]);
  const of = (columns: Parameters<typeof trialData>[1]) => {
    const made = trialData(trialRegions(3), columns);
    return calculatorOf(rate(made, simple, trialChoices(), YEAR), simple);
  };
  const levels = { 'x@2025': [100, 120, 150], 'x@2024': [100, 100, 100], 't@2025': [100, 100, 100] };
  const units: Extra = { input: 'x', step: 1, parts: [] };

  test('a place is shared from the level of the next on, and is passed a step later', () => {
    const { toGoal, ladder } = of(levels);
    expect(toGoal(0, { kind: 'place', place: 2 }, units)).toEqual({
      kind: 'reached',
      level: 100,
      step: {
        amount: 20,
        place: 2,
        score: 5.75,
        overtaken: [{ region: 'R2', place: 2, score: 5.75 }],
        factors: [
          { factor: 'D1', before: 100, after: 120, pointsBefore: 1, pointsAfter: 5.75 },
          { factor: 'D2', before: 100, after: 120, pointsBefore: 1, pointsAfter: 5.75 },
        ],
      },
    });
    expect(toGoal(0, { kind: 'pass', region: 'R2' }, units)).toMatchObject({ step: { amount: 21, place: 2 } });
    const made = ladder(0, units);
    expect(made.kind === 'ladder' && made.steps.map(({ amount, place }) => [amount, place])).toEqual([
      [20, 2],
      [50, 1],
    ]);
    expect(ladder(0, units, 1)).toMatchObject({ steps: [{ amount: 20 }] });
  });

  test('what is reached already costs nothing', () => {
    expect(of(levels).toGoal(2, { kind: 'place', place: 1 }, units)).toMatchObject({
      kind: 'reached',
      step: { amount: 0, overtaken: [] },
    });
    expect(of(levels).toGoal(2, { kind: 'pass', region: 'R1' }, units)).toMatchObject({
      step: { amount: 0, overtaken: [] },
    });
    expect(of(levels).ladder(2, units)).toMatchObject({ place: 1, steps: [] });
  });

  test('a typed index follows the level it was measured from; without a level above 0 nothing can be said', () => {
    // 90 × (100 + b) / 100 ≥ 120 from b = 33.33… on.
    const typed = { ...levels, 'x_index@2025': [90, null, null], 'f@2025': [90, null, null] };
    expect(of(typed).toGoal(0, { kind: 'place', place: 2 }, units)).toMatchObject({ step: { amount: 34 } });
    for (const [level, value] of [
      [null, null],
      [0, 0],
      [-5, -5],
    ] as const) {
      const without = { ...typed, 'x@2025': [level, 120, 150] };
      expect(of(without).ladder(0, units)).toEqual({ kind: 'fault', fault: { code: 'no level', input: 'x', value } });
    }
  });

  test('where one factor loses by the amount and another gains, what is reached for a while is found', () => {
    // D1 is −90 − 0.9 b, among −120 and 110; D2 is 100 + b, among 105 and 130: level with the best from 31 to 33.
    const odd = {
      ...levels,
      'x@2025': [100, 105, 130],
      'x_index@2025': [-90, -120, 110],
    };
    const first = (step: number) => of(odd).toGoal(0, { kind: 'place', place: 1 }, { ...units, step });
    expect(first(1)).toMatchObject({ kind: 'reached', step: { amount: 31, place: 1 } });
    expect(first(11)).toMatchObject({ kind: 'reached', step: { amount: 33, place: 1 } });
    expect(first(17)).toMatchObject({ kind: 'unreachable', best: { amount: 0, place: 2 } });
  });

  test('a region without a place, a level that no factor is made of, and a region that is not there say so', () => {
    const fault = (code: string) => ({ kind: 'fault', fault: { code } });
    expect(of({ 'x@2025': [null, 1, 2], 'x@2024': [1, 1, 1] }).ladder(0, units)).toMatchObject(fault('no place'));
    expect(of(levels).ladder(0, { ...units, input: 'y' })).toMatchObject(fault('no level of the methodology'));
    for (const region of ['R1', 'R9']) {
      expect(of(levels).toGoal(0, { kind: 'pass', region }, units)).toMatchObject(fault('no such region'));
    }
  });

  test('no place is better than the first', () => {
    expect(of(levels).toGoal(0, { kind: 'place', place: 0 }, units)).toMatchObject({
      kind: 'unreachable',
      best: { amount: 50, place: 1 },
    });
  });

  test('amounts are written as multiples of the step are', () => {
    const fine = { ...units, step: 0.1 };
    // 20.3 above 120.25, which 20.2 is not; 203 × 0.1 is 20.3 only after rounding.
    const made = of({ ...levels, 'x@2025': [100, 120.25, 150] }).ladder(0, fine);
    expect(made.kind === 'ladder' && made.steps[0]?.amount).toBe(20.3);
  });
});
