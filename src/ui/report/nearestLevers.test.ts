import { expect, it } from 'vitest';
import type { Ladder } from '../../model/ladder';
import { nearestLevers } from './nearestLevers';

const ladder = (input: string, value: number, ...steps: readonly number[]): Ladder => ({
  lever: { input, kind: 'cell' },
  value,
  factors: [],
  better: 'up',
  steps: steps.map((step, index) => ({
    value: step,
    at: 'from',
    place: 9 - index,
    until: null,
    score: 0,
    factorValues: [],
    answers: null,
  })),
  bestPlace: 1,
  loss: null,
});

it('orders levers by how little of their own value the next step asks for, and leaves out those without a step', () => {
  const ladders = [
    ladder('far', 100, 150, 101),
    ladder('none', 100),
    ladder('negative', -100, -90),
    ladder('zero', 0, 1),
    ladder('near', 1000, 1050),
    ladder('down', 200, 190),
  ];
  const found = nearestLevers(ladders, 9).map(({ ladder: { lever }, change }) => [lever.input, change]);
  expect(found).toEqual([
    ['near', 5],
    ['down', -5],
    ['negative', 10],
    ['far', 50],
    ['zero', Number.NaN],
  ]);
  expect(nearestLevers(ladders, 2)).toHaveLength(2);
});
