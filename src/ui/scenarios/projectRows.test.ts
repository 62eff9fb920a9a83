import { describe, expect, it } from 'vitest';
import type { PlannedProject } from '../../model/plan';
import {
  amountChanges,
  amountIn,
  begunProject,
  partIn,
  projectRows,
  projectYears,
  withField,
  withLine,
} from './projectRows';

const KZT = { currency: 'KZT', scale: 1e9 } as const;
const USD = { currency: 'USD', scale: 1e6 } as const;
const unitOf = (input: string) => (input === 'exports' ? USD : KZT);
const at = { year: 2025, unitOf };

const begun = begunProject({
  name: 'Зауыт',
  region: 'KZ-62',
  input: 'fixed_capital',
  unit: KZT,
  year: 2025,
  order: 0,
});
const planned = (project: typeof begun, id = 'p'): PlannedProject => ({ ...project, id });
const first = (project: typeof begun) => {
  const [row] = projectRows([planned(project)]);
  if (row === undefined) throw new Error('it has no line');
  return row;
};

describe('lines of projects', () => {
  it('are one a level and money, in the order of the projects', () => {
    const two = withLine({ ...begun, order: 1 }, { input: 'exports', year: 2026, ...USD });
    const rows = projectRows([planned(two, 'a'), planned(begun, 'b')]);
    expect(rows.map(({ project, input, isFirst }) => [project.id, input, isFirst])).toEqual([
      ['b', 'fixed_capital', true],
      ['a', 'fixed_capital', true],
      ['a', 'exports', false],
    ]);
    expect(projectYears([planned(two)], [2025])).toEqual([2025, 2026]);
  });

  it('take amounts by year, and keep an amount of 0 where the last is taken away', () => {
    const row = first(begun);
    const typed = withField(begun, row, 'amount', 60, at);
    expect(amountIn(first(typed), 2025)).toBe(60);
    const both = withField(typed, first(typed), 'amount', 5, { ...at, year: 2024 });
    expect(both.amounts.map(({ year, amount }) => [year, amount])).toEqual([
      [2024, 5],
      [2025, 60],
    ]);
    expect(withField(both, first(both), 'amount', null, at).amounts).toHaveLength(1);
    expect(amountIn(first(withField(typed, first(typed), 'amount', null, at)), 2025)).toBe(0);
    expect(amountIn(first(typed), 2026)).toBeNull();
  });

  it('keep their place among the others of the project whatever is said of them', () => {
    const two = withLine(begun, { input: 'exports', year: 2025, ...USD });
    const changed = withField(two, first(two), 'amount', 7, at);
    expect(projectRows([planned(changed)]).map(({ input }) => input)).toEqual(['fixed_capital', 'exports']);
  });

  it('take the money of their level with them, unless another was chosen', () => {
    const exports = withField(begun, first(begun), 'input', 'exports', at);
    expect(exports.amounts).toEqual([{ input: 'exports', year: 2025, amount: 0, ...USD }]);
    const inDollars = withField(begun, first(begun), 'unit', USD, at);
    expect(withField(inDollars, first(inDollars), 'input', 'sme_gva', at).amounts[0]).toMatchObject(USD);
  });

  it('have a part in another level only where there is one, and lose it with their level', () => {
    const foreign = withField(begun, first(begun), 'part', 40, at);
    expect(foreign.parts).toEqual([{ input: 'fdi', of: 'fixed_capital', share: 40 }]);
    expect(partIn(first(foreign))).toBe(40);
    expect(withField(foreign, first(foreign), 'part', 0, at).parts).toEqual([]);
    expect(withField(foreign, first(foreign), 'input', 'exports', at).parts).toEqual([]);
    const exports = withField(begun, first(begun), 'input', 'exports', at);
    expect(withField(exports, first(exports), 'part', 40, at).parts).toEqual([]);
  });

  it('say everything else of their project', () => {
    expect(withField(begun, first(begun), 'status', 'contracted', at).status).toBe('contracted');
    expect(withField(begun, first(begun), 'jobs', null, at)).toEqual(begun);
    expect(withField(begun, first(begun), 'included', false, at).included).toBe(false);
  });
});

it('an import shows each amount with what stands there in the same money, and those that go', () => {
  const amount = (year: number, figure: number, unit: typeof KZT | typeof USD = KZT) => ({
    input: 'fixed_capital',
    year,
    amount: figure,
    ...unit,
  });
  const standing = [amount(2025, 5), amount(2026, 7), amount(2027, 0)];
  const said = [amount(2025, 500), amount(2026, 7, USD), amount(2028, 1)];
  expect(amountChanges(standing, said)).toEqual([
    { before: amount(2025, 5), after: amount(2025, 500) },
    { before: null, after: amount(2026, 7, USD) },
    { before: null, after: amount(2028, 1) },
    { before: amount(2026, 7), after: null },
  ]);
  expect(amountChanges([], said).every(({ before }) => before === null)).toBe(true);
});
