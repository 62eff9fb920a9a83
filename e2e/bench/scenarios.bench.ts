// Four scenarios under both assumptions about other regions and all 40 readings, as the calculating worker compares them.
import { order5 } from '../../src/methodology';
import { columnKey, readColumnKey } from '../../src/model/column';
import type { InputCode } from '../../src/model/methodology';
import { NO_PLAN, type Plan, type PlannedProject } from '../../src/model/plan';
import type { Choices, RatingData } from '../../src/model/rating';
import { PEER_ASSUMPTIONS } from '../../src/model/scenario';
import { createComparison, type PlanQuestion } from '../../workers/comparing';
import { sampleData } from './sampleData';
import { milliseconds, row, summarise } from './timing';

const RUNS = 60;
const SCENARIOS = 4;
const PLANNED = 2026;
const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };

const project = (of: number, amount: number, input: InputCode = 'fixed_capital'): PlannedProject => ({
  id: `project ${of}`,
  name: `project ${of}`,
  region: `R-${of + 1}`,
  status: 'planned',
  probability: 100,
  share: 100,
  jobs: null,
  amounts: [{ input, year: 2025, amount, currency: 'KZT', scale: 1e9 }],
  parts: [],
  included: true,
  order: of,
});

/** The plans of some scenarios, one amount of each another than in the run before. */
const questions = (run: number): readonly PlanQuestion[] =>
  Array.from({ length: SCENARIOS }, (_, of) => of).flatMap((of) =>
    PEER_ASSUMPTIONS.map((peers): PlanQuestion => {
      const plan: Plan = { ...NO_PLAN, years: [PLANNED], peers, projects: [project(of, 60 + of + run)] };
      return { plan, inputs: order5.inputs, years: [PLANNED], choices: [choices], lattices: true };
    }),
  );

/** Figures of a year more: with two growths of every factor peers are projected, not held. */
function longerData(count: number): RatingData {
  const data = sampleData(count, order5);
  const columns = new Map(data.columns);
  for (const [key, column] of data.columns) {
    const named = readColumnKey(key);
    if (named === null) continue;
    const { input, year } = named;
    columns.set(columnKey(input, year - 1), data.columns.get(columnKey(input, year - 1)) ?? column);
    if (year === 2024) columns.set(columnKey(input, 2023), column);
  }
  return { ...data, columns };
}

for (const count of [20, 200]) {
  const data = longerData(count);
  const comparison = createComparison();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await comparison.ask(data, order5, questions(run));
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...others] = times;
  const what = `${count} regions: ${SCENARIOS} scenarios × ${PEER_ASSUMPTIONS.length} assumptions × 40 readings, ${PLANNED}`;
  console.log(row(what, summarise(others), `the first time ${milliseconds(first)}`));
}
