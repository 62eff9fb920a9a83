import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import type { Rating } from '../../model/rating';
import { orderedRegions, otherUnits, placesWon, ROW_ORDERS, whyNotScores, withoutFigures } from './twoMethods';

const ratingOf = (places: readonly number[], readings = order5.readings): Rating =>
  ({
    regions: places.map((_, index) => `R${index}`),
    places: Int32Array.from(places),
    choices: { readings, missing: 'rescale', weights: {}, expert: [] },
  }) as unknown as Rating;

describe('two methodologies on the same figures', () => {
  it('tells places won and lost, and nothing where one of them gives no place', () => {
    const ratings = [ratingOf([1, 2, 3, 0]), ratingOf([3, 2, 0, 1])] as const;
    expect([0, 1, 2, 3].map((region) => placesWon(ratings, region))).toEqual([-2, 0, null, null]);
  });

  it('puts those first that one of the two cannot place, then those that move most, then the better placed', () => {
    const ratings = [ratingOf([1, 2, 3, 4, 5, 0]), ratingOf([2, 1, 5, 4, 0, 0])] as const;
    expect(orderedRegions(ratings, 'moved')).toEqual([4, 2, 0, 1, 3, 5]);
    expect(orderedRegions(ratings, 'first')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(orderedRegions(ratings, 'second')).toEqual([1, 0, 3, 2, 4, 5]);
  });

  it('names every region once, whatever the order and the places', () => {
    const places = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });
    fc.assert(
      fc.property(places, fc.constantFrom(...ROW_ORDERS), (pairs, order) => {
        const ratings = [ratingOf(pairs.map(([a]) => a)), ratingOf(pairs.map(([, b]) => b))] as const;
        const rows = orderedRegions(ratings, order);
        expect([...rows].sort((a, b) => a - b)).toEqual(pairs.map((_, index) => index));
      }),
    );
  });

  it('holds R against R on one scale and under one reading alone; what does not act makes no reading another', () => {
    const here = ratingOf([1]);
    const linear = ratingOf([1], { ...order5.readings, points: 'linear' });
    const asGrowth = ratingOf([1], { ...order5.readings, values: 'growth' });
    const ten = { points: { worst: 0, best: 10 } };
    expect(whyNotScores([here, asGrowth], [order5, order5])).toBeNull();
    expect(whyNotScores([here, linear], [order5, order5])).toBe('readings');
    expect(whyNotScores([here, linear], [order5, ten])).toBe('scale');
  });

  it('names the factors without a figure in any region', () => {
    const factors = [
      { factor: 'A', n: 3 },
      { factor: 'B', n: 0 },
    ];
    expect(withoutFigures({ factors } as unknown as Rating)).toEqual(['B']);
  });

  it('names the inputs that the package keeps in another unit, of those that are taken as they stand', () => {
    const thousands = { measure: 'money', currency: 'USD', scale: 1e3, period: 'year' } as const;
    const kept = order5.inputs.map((input) => ({ ...input, unit: thousands }));
    expect(otherUnits(order5.inputs, order5)).toEqual([]);
    // Of the Order these are the target, what is held against it and the fulfilment; growths do without.
    const asked = (code: string) => order5.inputs.find((input) => input.code === code)?.unit;
    const read = ['fixed_capital', 'target_fixed_capital', 'target_fulfilment'];
    expect(new Set(otherUnits(kept, order5))).toEqual(
      new Set(read.map((input) => ({ input, kept: thousands, asked: asked(input) }))),
    );
  });
});
