import { expect, test } from 'vitest';
import { ORIGINS } from '../model/rating';
import { factorValues } from './factorValues';
import { fulfilment } from './fulfilment';
import { type TrialCell, trialData, trialFactor, trialRegions } from './trial';

const factor = trialFactor('F5.1', { kind: 'fulfilment', actual: 'actual', target: 'target', typed: 'typed' });

const valuesOf = (columns: Readonly<Record<string, readonly TrialCell[]>>) =>
  factorValues(factor, trialData(trialRegions(1), columns), 2025, { zero: 'left out', expert: [] });

test('¶14: fulfilment = 100 × actual / target', () => {
  expect(fulfilment(623.3, 720.2)).toBeCloseTo(86.54540405442931, 12);
  const found = valuesOf({ 'actual@2025': [126], 'target@2025': [120] });
  expect(found.values[0]).toBe(105);
  expect(ORIGINS[found.origins[0] ?? -1]).toBe('target');
});

test('a typed fulfilment wins', () => {
  const found = valuesOf({ 'typed@2025': [98], 'actual@2025': [126], 'target@2025': [120] });
  expect(found.values[0]).toBe(98);
  expect(ORIGINS[found.origins[0] ?? -1]).toBe('typed fulfilment');
});

test.each<[string, Readonly<Record<string, readonly TrialCell[]>>, object]>([
  ['no target', { 'actual@2025': [126] }, { code: 'no data', input: 'target', year: 2025 }],
  ['a target of 0', { 'actual@2025': [1], 'target@2025': [0] }, { code: 'target not above 0', value: 0 }],
  ['a target below 0', { 'actual@2025': [1], 'target@2025': [-2] }, { code: 'target not above 0', value: -2 }],
  ['no actual', { 'target@2025': [120] }, { code: 'no data', input: 'actual' }],
  ['overflow', { 'actual@2025': [1e308], 'target@2025': [1e-9] }, { code: 'out of range' }],
  [
    'a typed one that is said to be missing',
    { 'typed@2025': [{ kind: 'missing', reason: 'not set' }] },
    { code: 'missing', input: 'typed', reason: 'not set' },
  ],
])('no value, with the reason: %s', (_, columns, absence) => {
  const found = valuesOf(columns);
  expect(found.values[0]).toBeNaN();
  expect(found.absences.get(0)).toMatchObject(absence);
});
