import { describe, expect, test } from 'vitest';
import type { Readings } from '../model/readings';
import { points } from './points';
import { DEFAULTS, trialFactor } from './trial';

const scale = { worst: 1, best: 20 };
const plain = trialFactor('V', { kind: 'value', input: 'v' });
const lower = trialFactor('V', { kind: 'value', input: 'v' }, { better: 'lower' });
const growth = trialFactor('G', { kind: 'growth', level: 'x', realOnly: false });
const fulfilment = trialFactor('T', { kind: 'fulfilment', actual: 'a', target: 't', typed: 'f' });

const pointsOf = (values: readonly number[], readings: Partial<Readings> = {}, factor = plain) =>
  points(factor, Float64Array.from(values), { ...DEFAULTS, ...readings }, scale);
const close = (found: Float64Array, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  for (const [index, each] of expected.entries()) expect(found[index]).toBeCloseTo(each, 12);
};

describe('¶10 under rank: 1 + 19 × (n − r) / (n − 1)', () => {
  test('20 regions without ties: 20, 19, …, 1, to the last bit', () => {
    const values = Array.from({ length: 20 }, (_, index) => 200 - index);
    expect([...pointsOf(values).points]).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
  });

  test('ties share the points of their mid-rank, or of their best position', () => {
    close(pointsOf([120, 110, 100, 100]).points, [20, 1 + (19 * 2) / 3, 1 + (19 * 0.5) / 3, 1 + (19 * 0.5) / 3]);
    close(pointsOf([120, 110, 100, 100], { ties: 'best' }).points, [20, 1 + 38 / 3, 1 + 19 / 3, 1 + 19 / 3]);
  });

  test('lower is better', () => {
    expect([...pointsOf([0.1, 0.3, 0.2], {}, lower).points]).toEqual([20, 1, 10.5]);
  });

  test('a missing value gets no points and is not among the n', () => {
    const found = pointsOf([3, Number.NaN, 1]);
    expect([...found.points]).toEqual([20, Number.NaN, 1]);
    expect(found.n).toBe(2);
    expect([...found.positions]).toEqual([1, Number.NaN, 2]);
  });
});

describe('¶10 under linear: 1 + 19 × (o − min o) / (max o − min o)', () => {
  test('both ends, and distances between', () => {
    const found = pointsOf([120, 110, 100, 105], { points: 'linear' });
    expect([...found.points]).toEqual([20, 10.5, 1, 5.75]);
    expect(found).toMatchObject({ formula: 'linear', flags: [], best: 120, worst: 100 });
  });

  test('lower is better: o is negated', () => {
    const found = pointsOf([1.5, 2.5, 3.5], { points: 'linear' }, lower);
    expect([...found.points]).toEqual([20, 10.5, 1]);
    expect(found).toMatchObject({ best: 1.5, worst: 3.5 });
  });

  test('values whose difference overflows', () => {
    expect([...pointsOf([1.7e308, 0, -1.7e308], { points: 'linear' }).points]).toEqual([20, 10.5, 1]);
  });
});

describe('¶10 under ratio: max(1, 20 × v / max v)', () => {
  test('the ratio to the best; the worst need not get 1', () => {
    const found = pointsOf([120, 60, 90], { points: 'ratio' });
    expect([...found.points]).toEqual([20, 10, 15]);
    expect(found).toMatchObject({ formula: 'ratio', flags: [] });
  });

  test('several may share 1', () => {
    expect([...pointsOf([200, 5, -30], { points: 'ratio' }).points]).toEqual([20, 1, 1]);
  });

  test('has no meaning where lower is better: linear used, for every region, with a flag', () => {
    const found = pointsOf([1.5, 2.5, 3.5], { points: 'ratio' }, lower);
    expect([...found.points]).toEqual([20, 10.5, 1]);
    expect(found).toMatchObject({ formula: 'linear', flags: ['linear used'] });
  });

  test('nor where no value is above 0', () => {
    expect(pointsOf([0, -10, -20], { points: 'ratio' })).toMatchObject({ formula: 'linear', flags: ['linear used'] });
    expect([...pointsOf([0, -10, -20], { points: 'ratio' }).points]).toEqual([20, 10.5, 1]);
  });

  test('growth instead of index: 120, 110, 105 are 20, 10, 5', () => {
    const found = pointsOf([120, 110, 105], { points: 'ratio', values: 'growth' }, growth);
    expect([...found.points]).toEqual([20, 10, 5]);
    expect(found).toMatchObject({ best: 20, worst: 5 });
    expect([...pointsOf([120, 110, 105], { points: 'ratio', values: 'growth' }, plain).points][1]).toBeCloseTo(
      (20 * 110) / 120,
      12,
    );
  });

  test('growth of nobody above 0: linear used', () => {
    const found = pointsOf([100, 95, 90], { points: 'ratio', values: 'growth' }, growth);
    expect([...found.points]).toEqual([20, 10.5, 1]);
    expect(found).toMatchObject({ formula: 'linear', flags: ['linear used'], best: 100, worst: 90 });
  });

  test('growth changes nothing but the ratio', () => {
    for (const formula of ['rank', 'linear'] as const) {
      expect(pointsOf([120, 110, 105], { points: formula, values: 'growth' }, growth)).toEqual(
        pointsOf([120, 110, 105], { points: formula }, growth),
      );
    }
  });
});

describe('no spread', () => {
  test('one region, or all in one tie: the middle of the scale, whatever the ties axis', () => {
    for (const ties of ['mid', 'best'] as const) {
      for (const formula of ['rank', 'linear'] as const) {
        const found = pointsOf([5, 5, 5 + 1e-10], { points: formula, ties });
        expect([...found.points]).toEqual([10.5, 10.5, 10.5]);
        expect(found.flags).toEqual(['no spread']);
      }
    }
    expect([...pointsOf([5]).points]).toEqual([10.5]);
  });

  test('20 where the ratio is used', () => {
    expect([...pointsOf([5, 5], { points: 'ratio' }).points]).toEqual([20, 20]);
    const linear = pointsOf([5, 5], { points: 'ratio' }, lower);
    expect([...linear.points]).toEqual([10.5, 10.5]);
    expect(linear.flags).toEqual(['linear used', 'no spread']);
    expect([...pointsOf([-5, -5], { points: 'ratio' }).points]).toEqual([10.5, 10.5]);
  });

  test('nobody has a value: nothing to say about the spread', () => {
    expect(pointsOf([Number.NaN, Number.NaN])).toMatchObject({ n: 0, flags: [], best: Number.NaN, worst: Number.NaN });
  });
});

describe('a fulfilment capped at 100', () => {
  test('is cut before it is compared, in every formula', () => {
    const capped = { fulfilment: 'capped at 100' } as const;
    expect([...pointsOf([130, 110, 80], capped, fulfilment).points]).toEqual([15.25, 15.25, 1]);
    expect([...pointsOf([130, 100, 50], { ...capped, points: 'ratio' }, fulfilment).points]).toEqual([20, 20, 10]);
    expect([...pointsOf([130, 75, 50], { ...capped, points: 'linear' }, fulfilment).points]).toEqual([20, 10.5, 1]);
    expect(pointsOf([130, 110, 80], capped, fulfilment)).toMatchObject({ best: 100, worst: 80 });
  });

  test('and nothing else is', () => {
    expect([...pointsOf([130, 110, 80], { fulfilment: 'capped at 100' }).points]).toEqual([20, 10.5, 1]);
  });
});

test('another scale', () => {
  const found = points(plain, Float64Array.from([3, 2, 1]), DEFAULTS, { worst: 0, best: 100 });
  expect([...found.points]).toEqual([100, 50, 0]);
});
