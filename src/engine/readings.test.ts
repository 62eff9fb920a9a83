import fc from 'fast-check';
import { expect, test } from 'vitest';
import { order5 } from '../methodology';
import { AXES, AXIS_NAMES, actingReadings, sameReadings } from '../model/readings';
import {
  directionReadings,
  distinctReadings,
  distinctReadingsIn,
  readingsIn,
  readingsNumber,
} from './distinctReadings';
import { lattice } from './lattice';
import { rate } from './rate';
import { factorReadings } from './readings';
import { DEFAULTS, trialDirection, trialFactor, trialMethodology } from './trial';
import { dataOf, trials } from './trialArbitrary';

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

test('all 40 are those of the Order; what a methodology has no factor of makes no reading', () => {
  expect(distinctReadingsIn(order5)).toEqual(distinctReadings());
  const numbered = (factors: Parameters<typeof trialDirection>[2]) =>
    distinctReadingsIn(trialMethodology([trialDirection('D', 100, factors)])).length;
  // rank: ties; linear; ratio: the form of growth
  expect(numbered([growth])).toBe(2 + 1 + 2);
  expect(numbered([share])).toBe(2 + 1 + 1);
  expect(numbered([growth, share])).toBe(2 * (2 + 1 + 2));
});

test('under any methodology two combinations that are the same reading give the same places', () => {
  fc.assert(
    fc.property(trials, (trial) => {
      const { methodology, choices } = trial;
      const data = dataOf(trial);
      const found = lattice(data, methodology, choices, 2025);
      for (const readings of distinctReadings()) {
        const at = found.readings.findIndex((each) => sameReadings(each, readingsIn(methodology, readings)));
        const { places } = rate(data, methodology, { ...choices, readings }, 2025);
        expect(found.places[at]).toEqual(places);
      }
    }),
  );
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
