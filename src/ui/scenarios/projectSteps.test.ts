import { expect, test } from 'vitest';
import type { CellEffect, PlanEffects } from '../../model/plan';
import { levelsOf, stepsOfLine } from './projectSteps';

const added = (project: string, amount: number): CellEffect => ({
  kind: 'added',
  before: 100,
  additions: [{ project, amount, given: { amount, currency: 'KZT', scale: 1 }, rates: [], shares: [] }],
});
const scaled = (input: string): CellEffect => ({
  kind: 'scaled',
  before: 105,
  input,
  current: null,
  previous: { level: 105, added: 20 },
});

/** A region with a project in fixed capital, part of it direct investment, and one in exports; in 2027 both only echo. */
const effects: Pick<PlanEffects, 'changes'> = {
  changes: new Map([
    ['fixed_capital_index@2026', new Map([[3, [scaled('fixed_capital')]]])],
    ['fdi@2026', new Map([[3, [added('capital', 8)]]])],
    ['fixed_capital@2026', new Map([[3, [added('capital', 20)]]])],
    ['exports@2026', new Map([[3, [added('exports', 5)]]])],
    ['fixed_capital_index@2027', new Map([[3, [scaled('fixed_capital')]]])],
  ]),
};
const capital = {
  project: { id: 'capital', parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }] },
  input: 'fixed_capital',
};
const exports = { project: { id: 'exports', parts: [] }, input: 'exports' };
const inputs = (line: typeof capital | typeof exports, index: number, year: number) =>
  stepsOfLine(effects, line, levelsOf(line), index, year).map(({ input, effect }) => `${input} ${effect.kind}`);

test('a line is followed through its level, what is measured from it, and the level of its part', () => {
  expect(inputs(capital, 3, 2026)).toEqual(['fixed_capital added', 'fixed_capital_index scaled', 'fdi added']);
  expect(inputs(capital, 3, 2027)).toEqual(['fixed_capital_index scaled']);
});

test('what other projects of the region go through is no part of it', () => {
  expect(inputs(exports, 3, 2026)).toEqual(['exports added']);
  expect(inputs(exports, 3, 2027)).toEqual([]);
  expect(inputs(capital, 2, 2026)).toEqual([]);
});
