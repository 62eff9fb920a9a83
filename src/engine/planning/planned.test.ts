import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, observationAt, readColumnKey } from '../../model/column';
import type { Plan, PlannedProject } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import { rate } from '../rate';
import { type TrialCell, trialChoices, trialData, trialRegions, trialSurveyColumn, trialTally } from '../trial';
import { type Planned, planned } from './planned';
import { amountOf, figureAt, planInputs, planMethodology, planOf, projectOf } from './planTrial';

const RUNS = { numRuns: 40 };
const REGIONS = 3;
const OBSERVED = [2023, 2024, 2025];
const PLANNING = [2026, 2027];
const YEARS = [...OBSERVED, ...PLANNING];
const LEVELS = ['x', 'y', 'goal'];
const INPUTS = [...LEVELS, 'x_index', 'y_index', 'x_deflator', 'reached', 'S', 'v'];

const figure = fc.double({ min: 20, max: 200, noNaN: true });
const cell: fc.Arbitrary<TrialCell> = fc.oneof(
  { weight: 8, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom<TrialCell>(null, 0, -5, { kind: 'missing', reason: '?' }) },
);
const column = fc.array(cell, { minLength: REGIONS, maxLength: REGIONS });

/** Levels of the observed years; the other inputs here and there, planning years among them. */
const base: fc.Arbitrary<RatingData> = fc
  .record({
    levels: fc.array(column, { minLength: 9, maxLength: 9 }),
    others: fc.dictionary(
      fc.tuple(fc.constantFrom(...INPUTS), fc.constantFrom(...YEARS)).map(([input, year]) => `${input}@${year}`),
      column,
      { maxKeys: 8 },
    ),
  })
  .map(({ levels, others }) => {
    const keys = LEVELS.flatMap((input) => OBSERVED.map((year) => `${input}@${year}`));
    const columns = Object.fromEntries(keys.map((key, index) => [key, levels[index] ?? []]));
    const survey = trialTally(2025, [trialSurveyColumn('S', [5, null, 4])]);
    return trialData(trialRegions(REGIONS), { ...columns, ...others }, [survey]);
  });

const project: fc.Arbitrary<Omit<PlannedProject, 'id'>> = fc
  .record({
    region: fc.constantFrom('R1', 'R2', 'R3'),
    status: fc.constantFrom('idea' as const, 'contracted' as const),
    share: fc.constantFrom(0, 50, 100),
    order: fc.nat(3),
    included: fc.boolean(),
    amounts: fc.array(
      fc.record({ year: fc.constantFrom(...YEARS), amount: fc.double({ min: -10, max: 50, noNaN: true }) }),
      { maxLength: 3 },
    ),
    part: fc.option(fc.constantFrom(0, 30, 100)),
  })
  .map(({ amounts, part, ...rest }) =>
    projectOf(
      {},
      {
        ...rest,
        amounts: amounts.map(({ year, amount }) => amountOf(year, amount)),
        parts: part === null ? [] : [{ input: 'y', of: 'x', share: part }],
      },
    ),
  );

const plan: fc.Arbitrary<Plan> = fc
  .record({
    projects: fc.array(project, { maxLength: 4 }),
    overrides: fc.array(
      fc.record({
        region: fc.constantFrom('R1', 'R2', 'R3'),
        input: fc.constantFrom(...INPUTS),
        year: fc.constantFrom(...YEARS),
        value: fc.option(figure),
      }),
      { maxLength: 3 },
    ),
    peers: fc.constantFrom('held' as const, 'projected' as const),
    growths: fc.constantFrom([], [{ region: 'R2', factor: 'X', growth: 104 }]),
    firmOnly: fc.boolean(),
    ownRegion: fc.constantFrom(null, 'R1'),
  })
  .map(({ projects, overrides, firmOnly, ...rest }) =>
    planOf({
      ...rest,
      years: PLANNING,
      counting: { expected: false, firmOnly },
      projects: projects.map((each, index) => ({ ...each, id: `p${index}` })),
      overrides: overrides.map(({ value, ...where }) => ({
        ...where,
        observation: value === null ? null : { kind: 'number', value, status: 'plan' },
      })),
      exchangeRates: Object.fromEntries(YEARS.map((year) => [`USD@${year}`, { rate: 500, source: 's' }])),
    }),
  );

const make = (data: RatingData, of: Plan, previous?: Planned): Planned =>
  planned(data, planMethodology, planInputs, of, { previous });

const ratings = ({ data }: Pick<Planned, 'data'>) =>
  YEARS.map((year) => rate(data, planMethodology, trialChoices(), year));

/** The same but for the columns themselves, which a rating keeps to know them again. */
const figuresOf = (of: Pick<Planned, 'data'>) =>
  ratings(of).map(({ factors, ...rating }) => ({ ...rating, factors: factors.map(({ sources: _, ...rest }) => rest) }));

test('an empty plan is the base, object by object', () => {
  fc.assert(
    fc.property(base, (data) => {
      const { data: of, problems } = make(data, planOf({}));
      expect(of).toEqual(data);
      expect([...of.columns].every(([key, each]) => each === data.columns.get(key))).toBe(true);
      expect(problems).toEqual([]);
    }),
  );
});

test('projects of which nothing is counted change nothing, to the last bit', () => {
  fc.assert(
    fc.property(base, plan, (data, of) => {
      const none = { ...of, projects: of.projects.map((each) => ({ ...each, share: 0 })) };
      expect(figuresOf(make(data, none))).toEqual(figuresOf(make(data, { ...of, projects: [] })));
    }),
    RUNS,
  );
});

test('cells that are set to what stands there anyway change nothing', () => {
  fc.assert(
    fc.property(base, plan, (data, of) => {
      const same = [...data.columns].flatMap(([key, each]: readonly [string, Column]) => {
        const named = readColumnKey(key);
        return named === null
          ? []
          : data.regions.map(({ code }, index) => ({
              region: code,
              ...named,
              observation: observationAt(each, index),
            }));
      });
      const own = { ...of, overrides: [] };
      const everyRegion = data.regions.map(({ code }) => code);
      const set = planned(data, planMethodology, planInputs, { ...own, overrides: same });
      const without = planned(data, planMethodology, planInputs, own, { computed: everyRegion });
      expect(figuresOf(set)).toEqual(figuresOf(without));
    }),
    RUNS,
  );
});

test('the order in which projects are given changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(base, plan, (data, of) => {
      const reversed = { ...of, projects: [...of.projects].reverse() };
      expect(figuresOf(make(data, reversed))).toEqual(figuresOf(make(data, of)));
    }),
    RUNS,
  );
});

test('a level grows by the amounts, and by nothing else', () => {
  fc.assert(
    fc.property(base, plan, fc.constantFrom(...YEARS), (data, of, year) => {
      const without = make(data, { ...of, projects: [] });
      const counted = of.projects.filter(
        ({ included, status }) => included && (!of.counting.firmOnly || status === 'contracted'),
      );
      for (const [index, { code }] of data.regions.entries()) {
        const amounts = counted
          .filter(({ region }) => region === code)
          .flatMap(({ share, amounts: given }) =>
            given.map((each) => ({ ...each, amount: (each.amount * share) / 100 })),
          )
          .filter((each) => each.year === year);
        const sum = amounts.reduce((total, { amount }) => total + amount, 0);
        const before = figureAt(without.data, `x@${year}`, index);
        expect(figureAt(make(data, of).data, `x@${year}`, index)).toEqual(
          Number.isNaN(before) ? Number.NaN : expect.closeTo(before + sum, 9),
        );
      }
    }),
  );
});

test('growth by typed indices and by levels agree, whatever projects add', () => {
  const steady = fc.record({
    level: fc.double({ min: 50, max: 500, noNaN: true }),
    growth: fc.double({ min: 80, max: 130, noNaN: true }),
  });
  const positive = fc.array(
    fc.record({ year: fc.constantFrom(2025, 2026, 2027), amount: fc.double({ min: 0, max: 50, noNaN: true }) }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(steady, positive, ({ level, growth }, amounts) => {
      const levels = { 'x@2024': [level], 'x@2025': [(level * growth) / 100] };
      const of = planOf({
        years: PLANNING,
        ownRegion: 'R1',
        projects: [projectOf({}, { amounts: amounts.map(({ year, amount }) => amountOf(year, amount)) })],
      });
      const values = (columns: Readonly<Record<string, readonly TrialCell[]>>) =>
        [2025, 2026, 2027].map(
          (year) =>
            rate(make(trialData(trialRegions(1), columns), of).data, planMethodology, trialChoices(), year).factors[0]
              ?.values[0],
        );
      const [typed, grown] = [values({ ...levels, 'x_index@2025': [growth] }), values(levels)];
      for (const [index, value] of typed.entries()) expect(value).toBeCloseTo(grown[index] ?? Number.NaN, 9);
    }),
  );
});

test('what a one-off amount lifts in its year is missing in the next: over both years growth is as without it', () => {
  const level = fc.double({ min: 50, max: 500, noNaN: true });
  const growth = fc.double({ min: 80, max: 130, noNaN: true });
  fc.assert(
    fc.property(
      level,
      growth,
      fc.double({ min: -30, max: 400, noNaN: true }),
      fc.boolean(),
      (start, yearly, amount, isTyped) => {
        const columns: Record<string, readonly TrialCell[]> = { 'x@2024': [start], 'x@2025': [(start * yearly) / 100] };
        if (isTyped) columns['x_index@2025'] = [yearly];
        const over = (projects: Plan['projects']): number => {
          const of = make(trialData(trialRegions(1), columns), planOf({ years: PLANNING, ownRegion: 'R1', projects }));
          const values = [2026, 2027].map(
            (year) => rate(of.data, planMethodology, trialChoices(), year).factors[0]?.values[0] ?? Number.NaN,
          );
          return values.reduce((product, value) => (product * value) / 100, 1);
        };
        expect(over([projectOf({ 2026: amount })])).toBeCloseTo(over([]), 9);
      },
    ),
  );
});

test('with the plan before, step by step, as without it: to the last bit', () => {
  fc.assert(
    fc.property(base, fc.array(plan, { minLength: 2, maxLength: 4 }), (data, plans) => {
      let previous: Planned | undefined;
      let last = ratings({ data });
      for (const of of plans) {
        const next = make(data, of, previous);
        const fresh = make(data, of);
        expect(next).toEqual(fresh);
        const again = YEARS.map((year, index) => rate(next.data, planMethodology, trialChoices(), year, last[index]));
        expect(again).toEqual(ratings(fresh));
        [previous, last] = [next, again];
      }
    }),
    { numRuns: 20 },
  );
});

test('a region whose borders change is planned anew, though its columns are the same', () => {
  const before = trialData(trialRegions(2), { 'x@2024': [100, 100], 'x@2025': [110, 120] });
  const [first, second] = before.regions;
  if (first === undefined || second === undefined) throw new Error('two regions are needed');
  const after = { ...before, regions: [first, { ...second, founded: '2025-06-08' }] };
  const of = planOf({ years: PLANNING });
  const previous = make(before, of);
  expect(make(after, of, previous)).toEqual(make(after, of));
  const again = { ...before, regions: [...before.regions] };
  const [path, known] = [make(again, of, previous), previous].map(({ data }) => data.columns.get('x@2026'));
  expect(path).toBe(known);
});

test('an edit to one project leaves every column alone that it does not touch', () => {
  const data = trialData(trialRegions(2), {
    'x@2024': [100, 100],
    'x@2025': [110, 120],
    'y@2024': [10, 10],
    'y@2025': [11, 12],
    'v@2025': [1, 2],
  });
  const amounts = [amountOf(2026, 5, { input: 'y', currency: 'USD', scale: 1e6 })];
  const other = projectOf({}, { id: 'q', region: 'R2', amounts });
  const planWith = (amount: number) => planOf({ years: PLANNING, projects: [projectOf({ 2025: amount }), other] });
  const first = make(data, planWith(5));
  const second = make(data, planWith(6), first);
  const changed = [...second.data.columns].filter(([key, each]) => each !== first.data.columns.get(key));
  expect(changed.map(([key]) => key)).toEqual(['x@2025']);
  expect([...(second.data.assumed ?? [])].every(([key, each]) => each === first.data.assumed?.get(key))).toBe(true);
});
