import { expect, test } from 'vitest';
import { AXES, AXIS_NAMES, actingReadings } from '../model/readings';
import { directionReadings, distinctReadings, factorReadings, readingsNumber } from './readings';
import { DEFAULTS, trialDirection, trialFactor } from './trial';

const growth = trialFactor('G', { kind: 'growth', level: 'x', realOnly: false });
const share = trialFactor('S', {
  kind: 'survey',
  statistic: 'share not zero',
  questions: ['Q1'],
  expertAllowed: false,
});

test('40 of 96 readings are distinct: rank 16, linear 8, ratio 16', () => {
  const readings = distinctReadings();
  const of = (points: string) => readings.filter((each) => each.points === points).length;
  expect([readings.length, of('rank'), of('linear'), of('ratio')]).toEqual([40, 16, 8, 16]);
  expect(readings[0]).toEqual(DEFAULTS);
  expect(new Set(readings.map(readingsNumber)).size).toBe(40);
});

test('each combination has its number', () => {
  const numbers = new Set<number>();
  for (const axis of AXIS_NAMES)
    for (const value of AXES[axis]) numbers.add(readingsNumber({ ...DEFAULTS, [axis]: value }));
  expect(numbers.size).toBe(1 + 2 + 5);
  expect(Math.max(...distinctReadings().map(readingsNumber))).toBeLessThan(96);
});

test('ties act under rank, the form of growth under ratio', () => {
  const other = { ...DEFAULTS, ties: 'best', values: 'growth' } as const;
  expect(actingReadings(other)).toEqual({ ...DEFAULTS, ties: 'best' });
  expect(actingReadings({ ...other, points: 'ratio' })).toEqual({ ...DEFAULTS, points: 'ratio', values: 'growth' });
  expect(actingReadings({ ...other, points: 'linear' })).toEqual({ ...DEFAULTS, points: 'linear' });
});

test('an axis acts on the factors of its kind, and through them on their direction', () => {
  const all = {
    points: 'ratio',
    inside: 'sum',
    ties: 'mid',
    zero: 'counted as 0',
    values: 'growth',
    fulfilment: 'capped at 100',
  } as const;
  expect(factorReadings(growth, all)).toEqual({ ...DEFAULTS, points: 'ratio', values: 'growth' });
  expect(factorReadings(share, all)).toEqual({ ...DEFAULTS, points: 'ratio' });
  expect(directionReadings(trialDirection('D', 1, [growth, share]), all)).toEqual({
    ...DEFAULTS,
    points: 'ratio',
    inside: 'sum',
    values: 'growth',
  });
});
