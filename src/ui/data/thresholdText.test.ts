import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ladder, Threshold } from '../../model/ladder';
import { commonDecimals, thresholdParts, thresholdText } from './thresholdText';

const STYLE = { decimals: 1, isShare: false };
type Until = Threshold['until'];
const text = (value: number, at: 'from' | 'beyond', way: 'up' | 'down', style = STYLE, until: Until = null) =>
  thresholdText({ value, at, until }, way, style, 'en').replace('\u00A0', ' ');

describe('a threshold in a figure that does when it is typed', () => {
  test('as it is, where so many decimals write it', () => {
    expect(text(121.2, 'from', 'up')).toBe('≥ 121.2');
    expect(text(121.2, 'beyond', 'up')).toBe('> 121.2');
    expect(text(121.2, 'beyond', 'down')).toBe('< 121.2');
    expect(text(121.25, 'from', 'down')).toBe('≤ 121.25');
    expect(text(0.5769, 'from', 'up', { decimals: 1, isShare: true })).toBe('≥ 57.69');
  });

  test('else rounded away from where the value stands, and then the figure itself does', () => {
    expect(text(120.294701, 'from', 'up')).toBe('≥ 120.295');
    expect(text(120.294701, 'beyond', 'up')).toBe('≥ 120.295');
    expect(text(120.294701, 'beyond', 'down')).toBe('≤ 120.294');
  });

  test('with as many digits as it takes not to reach the next place: all of them where one is level with another region', () => {
    expect(text(120.294701, 'from', 'up', STYLE, { value: 120.2948, at: 'beyond' })).toBe('≥ 120.2948');
    expect(text(120.294701, 'from', 'up', STYLE, { value: 120.2948, at: 'from' })).toBe('≥ 120.29471');
    const level = 100 * (120.294701 / 99.7);
    expect(text(level, 'from', 'up', STYLE, { value: level, at: 'beyond' })).toBe('≥ 120.656671013');
    expect(text(level, 'from', 'down', STYLE, { value: level, at: 'beyond' })).toBe('≤ 120.656671013');
    expect(text(72_582.34, 'from', 'up', { decimals: 0, isShare: false }, { value: 72_582.34, at: 'beyond' })).toBe(
      '≥ 72,582.34',
    );
    expect(text(0.57695, 'from', 'up', { decimals: 1, isShare: true }, { value: 0.57695, at: 'beyond' })).toBe(
      '≥ 57.695',
    );
  });

  test('what is counted stays whole, and no nought is left at the end', () => {
    expect(text(72_582.34, 'from', 'up', { decimals: 0, isShare: false })).toBe('≥ 72,583');
    expect(text(4.409099, 'from', 'down', { decimals: 2, isShare: false })).toBe('≤ 4.409');
  });

  test('short, in the decimals of its column, and still a figure that does', () => {
    const short = (value: number, way: 'up' | 'down', at: 'from' | 'beyond' = 'from') => {
      const { sign, figure } = thresholdParts({ value, at, until: null }, way, STYLE, 'en', 1);
      return `${sign} ${figure}`;
    };
    expect(short(1035.123, 'up')).toBe('≥ 1,035.2');
    expect(short(1035.123, 'down')).toBe('≤ 1,035.1');
    expect(short(121.2, 'up', 'beyond')).toBe('> 121.2');
  });

  test('under each other in one number of decimals: as many as it takes that none leads past the next', () => {
    const ladder = (...values: readonly number[]): Ladder => ({
      lever: { input: 'exports', kind: 'cell' },
      value: 1000,
      factors: ['F1.2'],
      better: 'up',
      steps: values.map((value, at) => ({
        value,
        at: 'from',
        place: 9 - at,
        until: at + 1 < values.length ? { value: values[at + 1] ?? Number.NaN, at: 'from' } : null,
        score: 10,
        factorValues: [value],
        answers: null,
      })),
      bestPlace: 1,
      loss: null,
    });
    const plain = ladder(1035.123, 1040);
    expect(commonDecimals([plain, null, ladder(), ladder(1035.123)], STYLE)).toBe(1);
    expect(commonDecimals([plain, ladder(1035.123, 1035.19)], STYLE)).toBe(2);
    expect(commonDecimals([ladder(1035.123, 1035.124), plain], STYLE)).toBe(3);
    // What is short as it stands leads nowhere, be the next one the same figure and beyond it.
    expect(commonDecimals([ladder(122.2, 122.2), plain], STYLE)).toBe(1);
    expect(commonDecimals([ladder(35.1, 35.2)], { decimals: 0, isShare: false })).toBe(0);
    expect(thresholdParts({ value: 1040, at: 'from', until: null }, 'up', STYLE, 'en', 2).figure).toBe('1,040.00');
  });

  test('the figure shown is never short of the threshold, nor further than its last decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), fc.constantFrom('up', 'down'), (value, way) => {
        const shown = Number(text(value, 'from', way).slice(2).replaceAll(',', '').replace('\u2212', '-'));
        const past = way === 'up' ? shown - value : value - shown;
        expect(past).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(value)));
        expect(past).toBeLessThan(0.00101);
      }),
    );
  });
});
