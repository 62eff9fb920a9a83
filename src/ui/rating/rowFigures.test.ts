import { describe, expect, it } from 'vitest';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS, sampleRating } from '../../files/resultsSample';
import { placeSpans } from './league';
import { rowFigures } from './rowFigures';

describe('what a row shows', () => {
  const rating = sampleRating();
  const sources = {
    rating,
    methodology: SAMPLE_METHODOLOGY,
    spans: placeSpans(rating.places),
    before: Int32Array.of(1, 3, 2, 0),
    lattice: null,
    brackets: null,
  };

  it('is there before the lattice is', () => {
    expect(rowFigures(sources, 0)).toMatchObject({
      span: { from: 2, to: 2 },
      gained: -1,
      score: 10.5,
      noScore: null,
      contributions: [6.3, 4.2],
      band: { places: [2, 0, 0], best: 0, worst: 0, widest: null },
    });
  });

  it('says why there is no R', () => {
    expect(rowFigures(sources, 3)).toMatchObject({ span: null, gained: null, noScore: 'no data' });
  });

  it('takes the chosen place from the rating and the others from the lattice, the chosen reading first', () => {
    const places = (...of: number[]) => Int32Array.from(of);
    const lattice = {
      year: 2025,
      regions: rating.regions,
      readings: [SAMPLE_READINGS, SAMPLE_READINGS],
      places: [],
      best: places(1, 1, 1, 0),
      worst: places(3, 3, 2, 0),
      byPoints: { rank: places(9, 9, 9, 9), linear: places(1, 2, 3, 0), ratio: places(3, 2, 1, 0) },
      widestAxis: [{ axis: 'points', places: 2 } as const, null, null, null],
      indistinct: [],
    };
    expect(rowFigures({ ...sources, lattice }, 0).band).toEqual({
      places: [2, 1, 3],
      best: 1,
      worst: 3,
      readings: 2,
      widest: { axis: 'points', places: 2 },
    });
    const linear = { ...rating, choices: { ...rating.choices, readings: { ...SAMPLE_READINGS, points: 'linear' } } };
    expect(rowFigures({ ...sources, rating: linear as typeof rating, lattice }, 0).band.places).toEqual([2, 9, 3]);
  });
});
