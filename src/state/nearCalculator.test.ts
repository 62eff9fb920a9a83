import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData } from '../../e2e/bench/sampleData';
import { createCalculator } from '../../workers/calculator';
import type { Planning } from '../../workers/figures';
import { order5 } from '../methodology';
import type { Column, ColumnCell, ColumnKey } from '../model/column';
import { NO_PLAN } from '../model/plan';
import type { Choices } from '../model/rating';
import { responseWith } from '../model/response.fixture';
import { NO_AMENDMENTS } from '../model/surveyStanding';
import type { Calculator } from './calculations';
import { createNearCalculator } from './nearCalculator';

const YEAR = 2025;
const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
const openingOf = (count: number) => {
  const { regions, columns } = sampleData(count, order5);
  const responses = ['a', 'b', 'c'].map((id) => responseWith({ id, region: regions[1]?.code ?? '' }));
  return {
    methodology: order5,
    regions,
    columns: columns as ReadonlyMap<ColumnKey, Column>,
    batches: [{ synthetic: false, chunks: [responses] }],
  };
};
const planning: Planning = { plan: { ...NO_PLAN, years: [2026] }, inputs: order5.inputs };
const planWith = (value: number): Planning['plan'] => ({
  ...planning.plan,
  overrides: [
    { region: 'R-1', input: 'fixed_capital', year: 2026, observation: { kind: 'number', value, status: 'plan' } },
  ],
});
const cell = (value: number | null, index = 0): ColumnCell => ({
  input: 'fixed_capital',
  year: YEAR,
  index,
  observation: value === null ? null : { kind: 'number', value, status: 'final' },
});

/** Over a calculator that answers as another thread does; counts the ratings that it is asked for. */
function overFar(load = async () => createCalculator()) {
  const told = createCalculator();
  let rated = 0;
  const far = new Proxy(told, {
    get: (of, name) => {
      if (name === 'rate') rated += 1;
      const call = Reflect.get(of, name) as (...given: unknown[]) => unknown;
      return async (...given: unknown[]) => call(...given);
    },
  }) as unknown as Calculator;
  return { calculator: createNearCalculator(far, load), told, farRatings: () => rated };
}
const loaded = () => new Promise((resolve) => setTimeout(resolve));

describe('a package of few regions', () => {
  it('is rated here once that can be, as the other thread would, whatever has been told meanwhile', async () => {
    const edit = fc.record({ value: fc.option(fc.double({ min: -10, max: 3000, noNaN: true })), index: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), fc.nat(6), async (edits, brought) => {
        const { calculator, told, farRatings } = overFar();
        await calculator.open(openingOf(6));
        for (const [index, { value, index: region }] of edits.entries()) {
          if (index === brought) {
            await calculator.rate(YEAR, choices);
            await loaded();
          }
          await calculator.patch([cell(value, region)]);
          if (index % 2 === 1) await calculator.amend(NO_AMENDMENTS);
        }
        await calculator.rate(YEAR, choices);
        await loaded();
        const before = farRatings();
        expect(await calculator.rate(YEAR, choices)).toEqual(told.rate(YEAR, choices));
        expect(farRatings()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('has its answer before anything else that waits: in the frame of the figure', async () => {
    const { calculator } = overFar();
    await calculator.open(openingOf(6));
    await calculator.rate(YEAR, choices);
    await loaded();
    let isLater = false;
    setTimeout(() => {
      isLater = true;
    });
    void calculator.patch([cell(2000)]);
    await calculator.rate(YEAR, choices);
    expect(isLater).toBe(false);
  });

  it('has the plan that is held over it, but for the first while the part that makes plans comes', async () => {
    const { calculator, told, farRatings } = overFar();
    await calculator.open(openingOf(6));
    await calculator.rate(YEAR, choices);
    await loaded();
    const before = farRatings();
    const first = calculator.setPlan(planning);
    const waiting = calculator.rate(2026, choices);
    expect(farRatings()).toBe(before + 1);
    await first;
    await waiting;
    await loaded();
    for (const plan of [planning, { ...planning, plan: planWith(900) }, { ...planning, plan: planWith(1) }, null]) {
      void calculator.setPlan(plan);
      const answer = calculator.rate(plan === null ? YEAR : 2026, choices);
      expect(answer).toEqual(told.rate(plan === null ? YEAR : 2026, choices));
    }
    expect(farRatings()).toBe(before + 1);
  });

  it('is the other thread’s where the part that makes plans cannot be had', async () => {
    const { calculator, told, farRatings } = overFar(async () => ({
      ...createCalculator(),
      setPlan: () => Promise.reject(new Error('no connection')),
    }));
    await calculator.open(openingOf(6));
    await calculator.rate(YEAR, choices);
    await loaded();
    const before = farRatings();
    for (const _ of [1, 2]) {
      await calculator.setPlan(planning);
      await loaded();
      expect(await calculator.rate(2026, choices)).toEqual(told.rate(2026, choices));
    }
    expect(farRatings()).toBe(before + 2);
  });

  it('is the other thread’s where nothing can be loaded', async () => {
    const { calculator, told, farRatings } = overFar(() => Promise.reject(new Error('no connection')));
    await calculator.open(openingOf(6));
    for (const value of [100, 200]) {
      await calculator.patch([cell(value)]);
      expect(await calculator.rate(YEAR, choices)).toEqual(told.rate(YEAR, choices));
      await loaded();
    }
    expect(farRatings()).toBe(2);
  });
});

it('leaves a package of many regions to the other thread, also after one of few', async () => {
  const { calculator, told, farRatings } = overFar();
  await calculator.open(openingOf(6));
  await calculator.rate(YEAR, choices);
  await loaded();
  await calculator.open(openingOf(101));
  await calculator.patch([cell(100)]);
  const before = farRatings();
  for (const _ of [1, 2]) {
    expect(await calculator.rate(YEAR, choices)).toEqual(told.rate(YEAR, choices));
    await loaded();
  }
  expect(farRatings()).toBe(before + 2);
});
