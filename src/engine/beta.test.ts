import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaDistribution, betaQuantile, logGamma } from './beta';

const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

test('ln Γ', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
  expect(logGamma(1)).toBeCloseTo(0, 13);
  for (const [x, expected] of [
    [0.5, Math.log(Math.PI) / 2],
    [10.5, 13.940625219403763],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ] as const) {
    expect(relative(logGamma(x), expected)).toBeLessThan(1e-14);
  }
});

test('the distribution function against known values', () => {
  for (const [x, a, b, expected] of [
    [0.5, 2, 3, 11 / 16],
    [0.25, 0.5, 0.5, 1 / 3],
    [0.9, 10, 1, 0.9 ** 10],
    [0.4, 500, 700, 0.1205162890894316],
    [1e-4, 0.5, 5000, 0.6826894927420731],
    [0.501, 1e5, 1e5, 0.8144532554424423],
  ] as const) {
    expect(relative(betaDistribution(x, a, b), expected)).toBeLessThan(1e-9);
  }
  expect([betaDistribution(0, 2, 3), betaDistribution(1, 2, 3)]).toEqual([0, 1]);
});

test('the quantile takes the distribution back', () => {
  const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), parameter, parameter, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      fc.pre(x < 1 - 1e-6); // nearer to 1 the distribution itself moves by more than the tolerance per bit of x
      expect(betaDistribution(x, a, b)).toBeCloseTo(p, 8);
    }),
  );
});
