import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { AXES, AXIS_NAMES, acts, type Readings } from '../../model/readings';
import { readingsSummary } from './readingsSummary';

const defaults = {
  readings: {
    points: 'rank',
    inside: 'mean',
    ties: 'mid',
    zero: 'left out',
    values: 'index',
    fulfilment: 'as is',
  } satisfies Readings,
  missing: 'rescale',
} as const;
const words = dictionaryOf('kk');
const summary = (changed: Partial<Readings>) =>
  readingsSummary({ ...defaults, readings: { ...defaults.readings, ...changed } }, defaults, words);

describe('the readings in one line', () => {
  it('names points, the inside of a direction and ties by default', () => {
    expect(summary({})).toBe('¶10: рангі бойынша · орташа · орта ранг');
  });

  it('leaves out an axis that changes nothing under the others', () => {
    expect(summary({ points: 'linear', ties: 'best', values: 'growth' })).toBe('¶10: сызықтық · орташа');
  });

  it('adds whatever is not the default', () => {
    expect(summary({ points: 'ratio', values: 'growth', fulfilment: 'capped at 100' })).toBe(
      '¶10: үздікке қатынасы · орташа · өсім · 100 %-бен шектеу',
    );
    expect(readingsSummary({ ...defaults, missing: 'worst' }, defaults, words)).toMatch(/ · ең төменгі балл$/);
  });

  it('makes of the 96 combinations the 40 that differ', () => {
    let combinations: Readings[] = [defaults.readings];
    for (const axis of AXIS_NAMES) {
      combinations = combinations.flatMap((each) =>
        AXES[axis].map((value) => ({ ...each, [axis]: value }) as Readings),
      );
    }
    const distinct = new Set(
      combinations.map((each) => AXIS_NAMES.map((axis) => (acts(axis, each) ? each[axis] : '')).join('+')),
    );
    expect([combinations.length, distinct.size]).toEqual([96, 40]);
  });
});
