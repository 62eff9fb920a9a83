import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../files/resultsSample';
import { scoreTrace } from './scoreTrace';

const text = (...asked: Parameters<typeof scoreTrace>) =>
  scoreTrace(...asked)
    .map((part) => part.text)
    .join('');

describe('the trace of R', () => {
  const rating = sampleRating();

  it('is the weighted sum with its numbers, as the language writes them', () => {
    expect(text(rating, 0, 'kk')).toBe('0,6×10,5 + 0,4×10,5 = 10,500');
    expect(text(rating, 0, 'en')).toBe('0.6×10.5 + 0.4×10.5 = 10.500');
  });

  it('mutes the weights and lets the result stand out', () => {
    const kinds = scoreTrace(rating, 0, 'kk').map(({ kind }) => kind);
    expect(kinds).toEqual(['label', 'text', 'text', 'label', 'text', 'text', 'result']);
  });

  it('carries the sum over to the whole weight where a direction is missing', () => {
    expect(text(rating, 1, 'ru')).toBe('(0,6×5,75) × 1 ÷ 0,6 = 5,750');
  });

  it('counts a direction once for every factor under sum', () => {
    const directions = rating.directions.map((each, at) => ({ ...each, multiplier: at === 0 ? 2 : 1 }));
    expect(text({ ...rating, directions }, 1, 'ru')).toContain(') × 1,6 ÷ 1,2 = ');
  });

  it('leaves out directions of no weight, missing or not', () => {
    const [first, second] = rating.directions;
    if (first === undefined || second === undefined) throw new Error('two directions expected');
    const directions = [
      { ...first, weight: 1 },
      { ...second, weight: 0 },
    ];
    expect(text({ ...rating, directions }, 1, 'en')).toBe('1×5.75 = 5.750');
  });

  it('is empty without R', () => {
    expect(scoreTrace(rating, 3, 'kk')).toEqual([]);
    expect(scoreTrace(rating, -1, 'kk')).toEqual([]);
  });
});
