import type { plan as kazakh } from '../kk/plan';

export const plan: typeof kazakh = {
  leave: 'Back to the base',
  writesTo: (name) => `What you type is written to the scenario “${name}”; the base stays as it is.`,
  planningYear: (year) =>
    `${year} is a planning year: values are projected, and what you type becomes a plan. What is assumed of the other regions stands on Scenarios.`,
  base: (value) => `in the base ${value}`,
  baseEmpty: 'no data in the base',
  baseInvalid: (text) => `in the baseline “${text}”: no number`,
  difference: (value) => `difference ${value}`,
  projects: (amount) => `added by projects: ${amount}`,
  scaled: 'computed again, as projects have changed the level',
  path: {
    'typed index': 'projected by the last typed index',
    'last growth': 'projected by the last growth',
    repeats: 'the last value repeated',
  },
  backToBase: 'Back to the base value',
};
