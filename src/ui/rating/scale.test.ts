import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../files/resultsSample';
import { directionOrder, fullSegments, placeAt, placeTicks, roundTicks, scoreScale, segments } from './scale';

const rating = sampleRating();

describe('the scale of R', () => {
  it('ends at the best points under mean, 16 pixels a point over 320', () => {
    expect(scoreScale(rating, 20, 320)).toEqual({ most: 20, pixelsPerPoint: 16, ticks: [0, 5, 10, 15, 20] });
  });

  it('is longer under sum, where a direction counts once for every factor', () => {
    const directions = rating.directions.map((each, at) => ({ ...each, multiplier: at === 0 ? 2 : 1 }));
    expect(scoreScale({ directions }, 20, 320)).toMatchObject({ most: 32, pixelsPerPoint: 10, ticks: [0, 10, 20, 30] });
  });

  it('is empty where all weights are 0', () => {
    const directions = rating.directions.map((each) => ({ ...each, weight: Number.NaN }));
    expect(scoreScale({ directions }, 20, 320)).toMatchObject({ pixelsPerPoint: 0, ticks: [] });
    expect(fullSegments({ directions }, 20, [0, 1], 0)).toEqual([]);
  });
});

describe('the pieces of a bar', () => {
  it('stand end to end, each shorter by the gap', () => {
    expect(segments([6.3, 4.2], [0, 1], 16)).toEqual([
      { direction: 0, start: 0, length: 6.3 * 16 - 1 },
      { direction: 1, start: 6.3 * 16, length: 4.2 * 16 - 1 },
    ]);
  });

  it('begin with the direction that is put first, and leave out what brings nothing', () => {
    expect(segments([6.3, Number.NaN, 2], directionOrder(3, 2), 10).map(({ direction }) => direction)).toEqual([2, 0]);
  });

  it('end where R is, within the last gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 }),
        fc.double({ min: 5, max: 30, noNaN: true }),
        (contributions, pixels) => {
          const order = contributions.map((_, direction) => direction);
          const last = segments(contributions, order, pixels).at(-1);
          const end = (last?.start ?? 0) + (last?.length ?? 0);
          const whole = contributions.reduce((sum, each) => sum + each, 0) * pixels;
          expect(whole - end).toBeLessThanOrEqual(1 + 1e-6);
          expect(whole - end).toBeGreaterThan(-1e-6);
        },
      ),
    );
  });

  it('of the head are the weights', () => {
    expect(fullSegments(rating, 20, [0, 1], 16)).toEqual([
      { direction: 0, start: 0, length: 191 },
      { direction: 1, start: 192, length: 127 },
    ]);
  });
});

describe('ticks', () => {
  it('are round', () => {
    expect(roundTicks(20, 4).ticks).toEqual([0, 5, 10, 15, 20]);
    expect(roundTicks(41, 4).ticks).toEqual([0, 10, 20, 30, 40]);
  });

  it('of places are both ends and round places between', () => {
    expect(placeTicks(20)).toEqual([1, 5, 10, 15, 20]);
    expect(placeTicks(1)).toEqual([1]);
    expect(placeTicks(2)).toEqual([1, 2]);
    expect(placeTicks(5000)).toEqual([1, 2000, 5000]);
  });

  it('of places rise, from the first to the last', () => {
    for (let count = 2; count < 300; count++) {
      const ticks = placeTicks(count);
      expect(ticks[0]).toBe(1);
      expect(ticks.at(-1)).toBe(count);
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
    }
  });

  it('of places lie between the margins', () => {
    expect(placeAt(1, 20, 148, 8)).toBe(8);
    expect(placeAt(20, 20, 148, 8)).toBe(140);
    expect(placeAt(1, 1, 148, 8)).toBe(74);
  });
});
