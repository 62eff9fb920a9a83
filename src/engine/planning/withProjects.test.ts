import { describe, expect, test } from 'vitest';
import { type Addition, effectsAt, type PlanProblem } from '../../model/plan';
import { exchangeRateKey } from '../../model/scenario';
import { rate } from '../rate';
import { type TrialCell, trialChoices, trialData, trialRegions } from '../trial';
import { type Planned, planned } from './planned';
import { amountOf, figureAt, planInputs, planMethodology, planOf, projectOf } from './planTrial';

const data = (columns: Readonly<Record<string, readonly TrialCell[]>>) => trialData(trialRegions(2), columns);

const made = (columns: Readonly<Record<string, readonly TrialCell[]>>, plan: Parameters<typeof planOf>[0]): Planned =>
  planned(data(columns), planMethodology, planInputs, planOf(plan));

const factorValue = ({ data: of }: Planned, factor: string, year: number, region = 0): number =>
  rate(of, planMethodology, trialChoices(), year).factors.find((each) => each.factor === factor)?.values[region] ??
  Number.NaN;

const absenceOf = ({ data: of }: Planned, factor: string, year: number) =>
  rate(of, planMethodology, trialChoices(), year)
    .factors.find((each) => each.factor === factor)
    ?.absences.get(0);

const codes = ({ problems }: Planned): readonly PlanProblem['code'][] => problems.map(({ code }) => code);

const USD_520 = { [exchangeRateKey('USD', 2025)]: { rate: 520, source: 'National Bank' } };

describe('a one-off amount of 20 over a base of 100 that grows by 5 %', () => {
  // 125 on 100, then 110.25 on 125, then as if nothing had been.
  const levels = { 'x@2024': [100], 'x@2025': [105] };
  const plan = { years: [2026, 2027, 2028], projects: [projectOf({ 2025: 20 })], ownRegion: 'R1' };
  const growths = (of: Planned) => [2025, 2026, 2027, 2028].map((year) => factorValue(of, 'X', year));

  test.each([
    ['levels', levels],
    ['typed indices', { ...levels, 'x_index@2025': [105] }],
  ])('lifts this year, is missing in the next, and is forgotten in the one after: from %s', (_, columns) => {
    const found = growths(made(columns, plan));
    for (const [index, expected] of [125, 88.2, 105, 105].entries()) expect(found[index]).toBeCloseTo(expected, 10);
  });
});

test('an index follows what is added in its year and in the year before', () => {
  const columns = { 'x@2024': [400], 'x@2025': [500], 'x_index@2025': [110] };
  const { data: of, effects } = made(columns, { projects: [projectOf({ 2024: 100, 2025: 50 })] });
  expect(figureAt(of, 'x_index@2025')).toBeCloseTo((110 * (550 / 500)) / (500 / 400), 10);
  expect(effectsAt(effects, 'x_index@2025', 0)).toEqual([
    {
      kind: 'scaled',
      before: 110,
      input: 'x',
      current: { level: 500, added: 50 },
      previous: { level: 400, added: 100 },
    },
  ]);
});

test('a typed fulfilment follows its actual, and knows no year before', () => {
  const columns = { 'x@2024': [400], 'x@2025': [500], 'reached@2025': [90], 'reached@2024': [80] };
  const of = made(columns, { projects: [projectOf({ 2024: 100, 2025: 50 })] });
  expect(factorValue(of, 'T', 2025)).toBeCloseTo(99, 12);
  expect(factorValue(of, 'T', 2024)).toBeCloseTo(100, 12);
});

test('a part is one of another input in its own currency, and is not added to the first', () => {
  const columns = { 'x@2024': [244.439], 'x@2025': [290.833], 'y@2024': [113.8], 'y@2025': [113.4] };
  const project = projectOf({ 2025: 60 }, { parts: [{ input: 'y', of: 'x', share: 40 }] });
  const of = made(columns, { projects: [project], exchangeRates: USD_520 });
  expect(figureAt(of.data, 'x@2025')).toBe(350.833);
  expect(factorValue(of, 'Y', 2025)).toBeCloseTo(140.2055, 4);
  const [effect] = effectsAt(of.effects, 'y@2025', 0);
  const addition: Addition | undefined = effect?.kind === 'added' ? effect.additions[0] : undefined;
  expect(addition).toMatchObject({
    project: 'p',
    given: { amount: 60, currency: 'KZT', scale: 1000 },
    rates: [{ currency: 'USD', sign: '÷', rate: { rate: 520, source: 'National Bank' } }],
    shares: [{ of: 'part', share: 40 }],
  });
  expect(addition?.amount).toBeCloseTo(24_000 / 520, 12);
});

test('dollars come into tenge, and one foreign currency into another, by way of tenge', () => {
  const columns = { 'x@2025': [100], 'y@2025': [100] };
  const rates = { ...USD_520, [exchangeRateKey('EUR', 2025)]: { rate: 572, source: 'National Bank' } };
  const amounts = [
    amountOf(2025, 10, { currency: 'USD', scale: 1e6 }),
    amountOf(2025, 10, { input: 'y', currency: 'EUR', scale: 1e6 }),
  ];
  const { data: of } = made(columns, { projects: [projectOf({}, { amounts })], exchangeRates: rates });
  expect(figureAt(of, 'x@2025')).toBeCloseTo(105.2, 12);
  expect(figureAt(of, 'y@2025')).toBeCloseTo(111, 12);
});

test('an amount is over the period of its level: a half-year is not halved', () => {
  const amounts = [amountOf(2025, 10, { input: 'y', currency: 'USD', scale: 1e6 })];
  const { data: of } = made({ 'y@2025': [100] }, { projects: [projectOf({}, { amounts })] });
  expect(figureAt(of, 'y@2025')).toBe(110);
});

describe('how much of a project counts', () => {
  const columns = { 'x@2024': [100], 'x@2025': [100] };
  const level = (plan: Parameters<typeof planOf>[0]) => figureAt(made(columns, plan).data, 'x@2025');

  test('its share, and its probability where what is expected is asked for', () => {
    const projects = [projectOf({ 2025: 80 }, { share: 50, probability: 25 })];
    expect(level({ projects })).toBe(140);
    expect(level({ projects, counting: { expected: true, firmOnly: false } })).toBe(110);
  });

  test('nothing where it is not ticked, or not firm where only firm ones count', () => {
    const firm = { expected: false, firmOnly: true };
    const of = (status: 'idea' | 'planned' | 'contracted' | 'running') => [projectOf({ 2025: 80 }, { status })];
    expect(level({ projects: [projectOf({ 2025: 80 }, { included: false })] })).toBe(100);
    expect((['idea', 'planned'] as const).map((status) => level({ projects: of(status), counting: firm }))).toEqual([
      100, 100,
    ]);
    expect(level({ projects: of('contracted'), counting: firm })).toBe(180);
    expect(level({ projects: of('running'), counting: firm })).toBe(180);
  });

  test('several add up, in whatever order they are given', () => {
    const projects = [0.1, 0.2, 0.3].map((amount, order) => projectOf({ 2025: amount }, { id: `p${order}`, order }));
    expect(level({ projects })).toBe(level({ projects: [...projects].reverse() }));
    expect(level({ projects })).toBeCloseTo(100.6, 12);
  });

  test('it may take away', () => {
    expect(level({ projects: [projectOf({ 2025: -30 })] })).toBe(70);
  });
});

describe('what cannot be counted', () => {
  const columns = { 'x@2024': [100], 'x@2025': [100], 'y@2025': [100], 'count@2025': [3] };

  test.each<[PlanProblem['code'], Parameters<typeof projectOf>[1]]>([
    ['unknown region', { region: 'nowhere' }],
    ['unknown input', { amounts: [amountOf(2025, 1, { input: 'nothing' })] }],
    ['unknown input', { parts: [{ input: 'nothing', of: 'x', share: 10 }] }],
    ['year outside', { amounts: [amountOf(2031, 1)] }],
    ['unit differs', { amounts: [amountOf(2025, 1, { input: 'x_index' })] }],
    ['unit differs', { amounts: [amountOf(2025, 1, { currency: null })] }],
    ['unit differs', { amounts: [amountOf(2025, 1, { input: 'count' })] }],
    ['no exchange rate', { amounts: [amountOf(2025, 1, { input: 'y' })] }],
    ['no level', { region: 'R2' }],
  ])('is told: %s', (code, changed) => {
    const of = made(columns, { projects: [projectOf({ 2025: 10 }, changed)] });
    expect(codes(of)).toEqual([code]);
  });

  test('is told once, and the rest of the project counts', () => {
    const amounts = [amountOf(2025, 10), amountOf(2025, 1, { input: 'y' }), amountOf(2025, 2, { input: 'y' })];
    const of = made(columns, { projects: [projectOf({}, { amounts })] });
    expect(codes(of)).toEqual(['no exchange rate']);
    expect(figureAt(of.data, 'x@2025')).toBe(110);
  });

  test('of a part for want of a rate is told with the input it belongs to, and the amount itself counts', () => {
    const of = made(
      { ...columns, 'y@2024': [100] },
      { projects: [projectOf({ 2025: 10 }, { parts: [{ input: 'y', of: 'x', share: 40 }] })] },
    );
    expect(of.problems).toMatchObject([{ code: 'no exchange rate', currency: 'USD', year: 2025, into: 'y' }]);
    expect(figureAt(of.data, 'x@2025')).toBe(110);
    expect(figureAt(of.data, 'y@2025')).toBe(100);
  });

  test('a rate of 0 is none', () => {
    const amounts = [amountOf(2025, 1, { input: 'y' })];
    const exchangeRates = { [exchangeRateKey('USD', 2025)]: { rate: 0, source: '' } };
    expect(codes(made(columns, { projects: [projectOf({}, { amounts })], exchangeRates }))).toEqual([
      'no exchange rate',
    ]);
  });
});

describe('an index beside a level that nothing can be measured by', () => {
  const plan = { projects: [projectOf({ 2025: 10 })] };

  test('has no value, though the levels would give one', () => {
    const of = made({ 'x@2024': [100], 'x@2025': [0], 'x_index@2025': [105] }, plan);
    expect(absenceOf(of, 'X', 2025)).toEqual({ code: 'level not above 0', input: 'x', year: 2025, value: 0 });
    expect(of.problems).toEqual([{ code: 'no level', project: 'p', region: 'R1', input: 'x', year: 2025 }]);
  });

  test('has no value where the level is missing', () => {
    const of = made({ 'x@2024': [100], 'x_index@2025': [105] }, plan);
    expect(absenceOf(of, 'X', 2025)).toEqual({ code: 'level needed', input: 'x', year: 2025 });
    expect(codes(of)).toEqual(['no level']);
  });

  test('has none in the year after either', () => {
    const of = made({ 'x@2025': [null], 'x@2026': [100], 'x_index@2026': [105] }, plan);
    expect(absenceOf(of, 'X', 2026)).toEqual({ code: 'level needed', input: 'x', year: 2025 });
  });

  test('has none in the year after one from which everything was taken away', () => {
    const of = made(
      { 'x@2025': [100], 'x@2026': [100], 'x_index@2026': [105] },
      { projects: [projectOf({ 2025: -100 })] },
    );
    expect(absenceOf(of, 'X', 2026)).toEqual({ code: 'previous not above 0', input: 'x', year: 2025, value: 0 });
  });

  test('has its value where nothing is added', () => {
    const of = made({ 'x_index@2025': [105, 103], 'x@2025': [100, null], 'x@2024': [100, null] }, plan);
    expect(factorValue(of, 'X', 2025, 1)).toBe(103);
  });
});

test('a level below 0, as net investment may be, takes amounts like any other', () => {
  const amounts = [amountOf(2025, 20, { input: 'y', currency: 'USD', scale: 1e6 })];
  const of = made({ 'y@2024': [40], 'y@2025': [-10] }, { projects: [projectOf({}, { amounts })] });
  expect(factorValue(of, 'Y', 2025)).toBe(25);
  expect(of.problems).toEqual([]);
});

test('a cell that a scenario empties or sets, and what stands there anyway', () => {
  const columns = { 'x@2024': [100, 100], 'x@2025': [110, 120] };
  const base = data(columns);
  const override = (region: string, year: number, value: number | null) => ({
    region,
    input: 'x',
    year,
    observation: value === null ? null : ({ kind: 'number', value, status: 'final' } as const),
  });
  const of = planned(
    base,
    planMethodology,
    planInputs,
    planOf({ overrides: [override('R1', 2025, 130), override('R2', 2025, null), override('R2', 2024, 100)] }),
  );
  expect(figureAt(of.data, 'x@2025')).toBe(130);
  expect(figureAt(of.data, 'x@2025', 1)).toBeNaN();
  expect(of.data.columns.get('x@2024')).toBe(base.columns.get('x@2024'));
  expect(effectsAt(of.effects, 'x@2025', 0)).toEqual([
    { kind: 'override', before: { kind: 'number', value: 110, status: 'final' } },
  ]);
  const unknown = [override('nowhere', 2025, 1), { ...override('R1', 2025, 1), input: 'z' }, override('R1', 2031, 1)];
  const problems = planned(base, planMethodology, planInputs, planOf({ overrides: unknown })).problems;
  expect(problems.map(({ code }) => code)).toEqual(['unknown override', 'unknown override', 'unknown override']);
});
