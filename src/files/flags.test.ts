import { describe, expect, it } from 'vitest';
import type { Rating, Remark } from '../model/rating';
import { flagCode, flagsOf } from './flags';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS, sampleRating } from './resultsSample';

const flags = (changed: Partial<Rating>, index = 0) =>
  flagsOf(sampleRating(changed), SAMPLE_METHODOLOGY, index).map(flagCode);

/** The sample with remarks on the first factor of one region. */
function remarked(index: number, remarks: readonly Remark[]): Partial<Rating> {
  const [first, ...others] = sampleRating().factors;
  if (first === undefined) throw new Error('the sample has factors');
  return { factors: [{ ...first, remarks: new Map([[index, remarks]]) }, ...others] };
}

/** The sample where every region has every factor. */
const full: Partial<Rating> = {
  coverage: Float64Array.of(1, 1, 1, 1),
  factorCoverage: Float64Array.of(1, 0.9999999999999999, 1, 1),
  withoutScore: new Map(),
};

describe('flagsOf', () => {
  it('names the missing factors, and says whether a whole direction is missing', () => {
    expect(flags({}, 0)).toEqual(['partly covered: D1.2', 'D2.1: no spread']);
    expect(flags({}, 1)).toEqual(['incomplete: D2.1', 'D1.2: no spread']);
    expect(flags({}, 3)).toEqual(['no data', 'incomplete: D1.1 D1.2 D2.1']);
  });

  it('takes a coverage that differs from 1 by rounding as whole', () => {
    expect(flags(full, 1)).toEqual(['D1.2: no spread']);
  });

  it('counts the responses against ¶4, and those whose dates are not known', () => {
    const responses = { accepted: Int32Array.of(14, 15, 0, 40), unverified: Int32Array.of(3, 0, 0, 1) };
    expect(flags({ ...full, responses }, 0)).toContain('¶4: 14 of 15');
    expect(flags({ ...full, responses }, 0)).toContain('¶19 not verified: 3');
    expect(flags({ ...full, responses }, 1)).toEqual(['D1.2: no spread']);
    expect(flags({ ...full, responses }, 2)).toContain('¶4: 0 of 15');
    expect(flags({ ...full, responses }, 3)).toEqual(['¶19 not verified: 1']);
  });

  it('says first what the figures may not be called', () => {
    const { choices } = sampleRating();
    expect(flags({ synthetic: true })[0]).toBe('demo');
    expect(flags({ choices: { ...choices, missing: 'worst' } })[0]).toBe('analysis');
    expect(flags({ choices: { ...choices, weights: { D1: 50 } } })[0]).toBe('own method');
    expect(flags({ choices: { ...choices, weights: { D1: 50 } }, synthetic: true }).slice(0, 2)).toEqual([
      'demo',
      'own method',
    ]);
    expect(flags({ choices: { ...choices, readings: { ...SAMPLE_READINGS, points: 'ratio' } } })[0]).toBe(
      'partly covered: D1.2',
    );
  });

  it('says what the weights add up to where it is not 100', () => {
    expect(flags({ weightSum: 99.5 })).toContain('weights 99.5');
    expect(flags({ weightSum: 100 + 1e-12 }).join()).not.toContain('weights');
    expect(flags({ weightSum: 0, withoutScore: new Map([[0, 'no weight']]) })).toEqual(
      expect.arrayContaining(['weights 0', 'no weight']),
    );
  });

  it('names the directions that a partial year has', () => {
    expect(flags({ thinDirections: ['D2'] })).toContain('partial: D1 only');
  });

  it('tells the factors where another formula was used, only to the regions that have the factor', () => {
    const [first, ...others] = sampleRating().factors;
    if (first === undefined) throw new Error('the sample has factors');
    const changed = { factors: [{ ...first, formula: 'linear' as const, flags: ['linear used' as const] }, ...others] };
    expect(flags(changed, 0)).toContain('D1.1: linear used');
    expect(flags(changed, 3).join()).not.toContain('linear');
  });

  it('passes the remarks on', () => {
    const all: readonly Remark[] = [
      { code: 'current below 0', input: 'output', year: 2025 },
      { code: 'typed value not used', answers: 14 },
      { code: 'synthetic' },
      { code: 'provisional' },
    ];
    expect(flags({ ...full, ...remarked(1, all) }, 1)).toEqual([
      'synthetic',
      'provisional',
      'D1.1: current below 0',
      'D1.1: typed value not used',
      'D1.2: no spread',
    ]);
    expect(flags({ ...full, ...remarked(1, all) }, 2)).toEqual(['D1.2: no spread']);
  });
});
