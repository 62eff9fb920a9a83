import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Factor, Methodology } from '../model/methodology';
import { rate } from './rate';
import { trialChoices, trialData, trialDirection, trialFactor, trialMethodology, trialRegions } from './trial';
import { dataOf, type Trial, trials, underPolicy, underReadings, withValues } from './trialArbitrary';

/*
 * What a rating does not depend on: the scale of the values, as far as each reading of ¶10 goes, and factors that nobody
 * has. Where a sentence is not true everywhere, its widest domain is tested and a counterexample kept beside it.
 */
const rated = (trial: Trial) => rate(dataOf(trial), trial.methodology, trial.choices, 2025);
const RUNS = { numRuns: 40 };

const value = (code: string) => trialFactor(code, { kind: 'value', input: code });

describe('points are unchanged', () => {
  /** The trial with the values of every factor that `of` allows passed through a function. */
  const mapped = (trial: Trial, of: (factor: Factor) => boolean, change: (value: number) => number): Trial =>
    withValues(trial, (values, factor) =>
      of(factor) ? values.map((each) => (each === null ? null : change(each))) : values,
    );

  /** A cap at 100 is a place on the scale: capped fulfilments can be moved only with it. */
  const isMovable = (trial: Trial) => (factor: Factor) =>
    factor.formula.kind !== 'fulfilment' || trial.choices.readings.fulfilment === 'as is';

  function expectSame(trial: Trial, other: Trial) {
    const [before, after] = [rated(trial), rated(other)];
    expect([...after.places]).toEqual([...before.places]);
    for (const [index, { points }] of after.factors.entries()) {
      for (const [region, own] of points.entries()) {
        const then = before.factors[index]?.points[region] ?? Number.NaN;
        if (Number.isNaN(then)) expect(own).toBeNaN();
        else expect(own).toBeCloseTo(then, 10);
      }
    }
  }

  test('under rank by any increasing transform', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        for (const each of underReadings(trial, { points: 'rank' })) {
          expectSame(
            each,
            mapped(each, isMovable(each), (v) => v ** 3 - 7),
          );
          expectSame(
            each,
            mapped(each, isMovable(each), (v) => Math.exp(v / 50)),
          );
        }
      }),
      RUNS,
    );
  });

  test('under linear by any positive affine transform', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        for (const each of underReadings(trial, { points: 'linear' })) {
          expectSame(
            each,
            mapped(each, isMovable(each), (v) => 0.3 * v - 17),
          );
        }
      }),
      RUNS,
    );
  });

  test('under ratio by any positive scale; of the growth, where growth is given as such', () => {
    const isGrowth = (factor: Factor) => factor.formula.kind === 'growth';
    fc.assert(
      fc.property(trials, (trial) => {
        for (const each of underReadings(trial, { points: 'ratio', values: 'index' })) {
          expectSame(
            each,
            mapped(each, isMovable(each), (v) => 0.37 * v),
          );
        }
        for (const each of underReadings(trial, { points: 'ratio', values: 'growth' })) {
          expectSame(
            each,
            mapped(each, isGrowth, (v) => 100 + 0.37 * (v - 100)),
          );
          expectSame(
            each,
            mapped(
              each,
              (factor) => !isGrowth(factor) && isMovable(each)(factor),
              (v) => 0.37 * v,
            ),
          );
        }
      }),
      RUNS,
    );
  });

  /** The tolerance of ties does not move with the values: what is squeezed into it ties. */
  test('but by a transform that squeezes values into a tie', () => {
    const methodology = trialMethodology([trialDirection('D', 100, [value('x')])]);
    const pointsOf = (by: number, points: 'rank' | 'linear' | 'ratio') => {
      const data = trialData(trialRegions(2), { 'x@2025': [2 * by, by] });
      return [...(rate(data, methodology, trialChoices({ points }), 2025).factors[0]?.points ?? [])];
    };
    expect([pointsOf(1, 'rank'), pointsOf(1e-10, 'rank')]).toEqual([
      [20, 1],
      [10.5, 10.5],
    ]);
    expect(pointsOf(1e-10, 'linear')).toEqual([10.5, 10.5]);
    expect([pointsOf(1, 'ratio'), pointsOf(1e-10, 'ratio')]).toEqual([
      [20, 10],
      [20, 20],
    ]);
  });
});

describe('what nobody has leaves places as without it', () => {
  const without = (methodology: Methodology, gone: Factor | undefined): Methodology => ({
    ...methodology,
    directions: methodology.directions
      .map((direction) => ({ ...direction, factors: direction.factors.filter((factor) => factor !== gone) }))
      .filter(({ factors }) => factors.length > 0),
  });
  const expectSamePlaces = (trial: Trial) => {
    const gone = trial.methodology.directions[0]?.factors[0];
    const missing = withValues(trial, (values, factor) => (factor === gone ? values.map(() => null) : values));
    const other = { ...missing, methodology: without(trial.methodology, gone) };
    expect([...rated(missing).places]).toEqual([...rated(other).places]);
  };
  /** Every factor counts alike inside its direction. */
  const evenly = (trial: Trial): Trial => ({
    ...trial,
    methodology: {
      ...trial.methodology,
      directions: trial.methodology.directions.map((direction) => ({
        ...direction,
        factors: direction.factors.map((factor) => ({ ...factor, weight: 1 })),
      })),
    },
  });
  const alone = (trial: Trial) => trial.methodology.directions[0]?.factors.length === 1;

  test('a factor among others: under mean with rescale and exclude', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom('rescale' as const, 'exclude' as const), (trial, policy) => {
        fc.pre(!alone(trial));
        for (const each of underReadings(underPolicy(trial, policy), { inside: 'mean' })) expectSamePlaces(each);
      }),
      RUNS,
    );
  });

  test('a factor among equal others: under sum with worst, where it is the same number for everybody', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        fc.pre(!alone(trial));
        for (const each of underReadings(underPolicy(evenly(trial), 'worst'), { inside: 'sum' }))
          expectSamePlaces(each);
      }),
      RUNS,
    );
  });

  test('a whole direction: with rescale and worst', () => {
    fc.assert(
      fc.property(trials, fc.constantFrom('rescale' as const, 'worst' as const), (trial, policy) => {
        fc.pre(alone(trial));
        for (const each of underReadings(underPolicy(evenly(trial), policy))) expectSamePlaces(each);
      }),
      RUNS,
    );
  });

  describe('counterexamples: A leads in D, B in E', () => {
    const [gone, d, e] = [value('gone'), value('d'), value('e')];
    const whole = trialMethodology([trialDirection('D', 50, [gone, d]), trialDirection('E', 50, [e])]);
    const data = trialData(trialRegions(2), { 'd@2025': [2, 1], 'e@2025': [1, 2] });
    const placesOf = (methodology: Methodology, choices: ReturnType<typeof trialChoices>) => [
      ...rate(data, methodology, choices, 2025).places,
    ];

    test('under sum with rescale the methodology’s two factors make D count double', () => {
      const choices = trialChoices({ inside: 'sum' });
      expect([placesOf(without(whole, gone), choices), placesOf(whole, choices)]).toEqual([
        [1, 1],
        [1, 2],
      ]);
    });

    test('under mean with worst the missing one halves the distance in D', () => {
      const choices = trialChoices({}, { missing: 'worst' });
      expect([placesOf(without(whole, gone), choices), placesOf(whole, choices)]).toEqual([
        [1, 1],
        [2, 1],
      ]);
    });

    test('with exclude a direction that nobody has leaves nobody an R', () => {
      const withGone = trialMethodology([trialDirection('D', 50, [gone]), trialDirection('E', 50, [e])]);
      const choices = trialChoices({}, { missing: 'exclude' });
      expect([placesOf(without(withGone, gone), choices), placesOf(withGone, choices)]).toEqual([
        [2, 1],
        [0, 0],
      ]);
    });
  });
});
