import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../files/resultsSample';
import { brackets, fifthOfPlace, fifths, leagueOrder, neighbours, placeSpans, placesGained } from './league';

const rating = sampleRating();
const codesOf = (order: readonly number[]) => order.map((index) => rating.regions[index]);

describe('order of the rows', () => {
  it('is by place, and who has none stands last', () => {
    expect(codesOf(leagueOrder(rating, null))).toEqual(['KZ-15', 'KZ-10', 'KZ-11', 'KZ-19']);
  });

  it('is by the score of a direction where one is named, and by place among those without', () => {
    expect(codesOf(leagueOrder(rating, 0))).toEqual(['KZ-15', 'KZ-10', 'KZ-11', 'KZ-19']);
    expect(codesOf(leagueOrder(rating, 1))).toEqual(['KZ-10', 'KZ-15', 'KZ-11', 'KZ-19']);
  });

  it('puts equals by code, whatever the order of the regions', () => {
    const equal = sampleRating({
      regions: ['KZ-19', 'KZ-11', 'KZ-15', 'KZ-10'],
      places: Int32Array.of(1, 1, 1, 1),
    });
    expect(leagueOrder(equal, null).map((index) => equal.regions[index])).toEqual(['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19']);
  });
});

describe('places', () => {
  it('that are shared span as many as share them', () => {
    expect(placeSpans(Int32Array.of(2, 1, 2, 0, 4))).toEqual([
      { from: 2, to: 3 },
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      null,
      { from: 4, to: 4 },
    ]);
  });

  it('gained are positive upwards, and nothing where one of the two is missing', () => {
    const before = Int32Array.of(17, 1, 0, 5);
    const now = Int32Array.of(10, 3, 4, 0);
    expect([0, 1, 2, 3].map((index) => placesGained(before, now, index))).toEqual([7, -2, null, null]);
  });

  it('fall into fifths of equal size, the best first', () => {
    expect([1, 4, 5, 8, 9, 16, 17, 20].map((place) => fifthOfPlace(place, 20))).toEqual([1, 1, 2, 2, 3, 4, 5, 5]);
    expect(fifths(20)).toContainEqual({ fifth: 2, from: 5, to: 8 });
  });

  it('lie in the fifth whose span names them, whatever their number', () => {
    for (let placed = 1; placed <= 33; placed++) {
      const spans = fifths(placed);
      for (let place = 1; place <= placed; place++) {
        const span = spans.find(({ from, to }) => from <= place && place <= to);
        expect(span?.fifth).toBe(fifthOfPlace(place, placed));
      }
    }
  });
});

describe('neighbours', () => {
  const ranked = sampleRating({
    regions: ['A', 'B', 'C', 'D', 'E', 'F'],
    places: Int32Array.of(1, 2, 3, 4, 5, 0),
  });

  it('stand on both sides, and at an end as many on the other', () => {
    expect(neighbours(ranked, 2, 1)).toEqual([1, 2, 3]);
    expect(neighbours(ranked, 0, 1)).toEqual([0, 1, 2]);
    expect(neighbours(ranked, 4, 1)).toEqual([2, 3, 4]);
  });

  it('are none for a region without a place', () => {
    expect(neighbours(ranked, 5, 2)).toEqual([]);
  });
});

describe('brackets', () => {
  it('mark where a chain begins, goes on and ends', () => {
    const parts = brackets({ indistinct: [[4, 2, 0]] }, [1, 4, 2, 0, 3]);
    expect([...parts]).toEqual([
      [4, 'first'],
      [2, 'middle'],
      [0, 'last'],
    ]);
  });

  it('are left out for a chain that no longer stands together', () => {
    expect(brackets({ indistinct: [[4, 2]] }, [4, 1, 2]).size).toBe(0);
    expect(brackets({ indistinct: [[4, 9]] }, [4, 1, 2]).size).toBe(0);
  });
});
