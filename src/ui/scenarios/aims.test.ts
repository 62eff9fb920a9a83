import { describe, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { aimsAt, type PlacesAbove, readGoal } from './aims';

/** Below Almaty city, Almaty Region and Astana, of which two share a place. */
const ABOVE: PlacesAbove = [
  { place: 3, regions: ['KZ-71'] },
  { place: 1, regions: ['KZ-75', 'KZ-19'] },
];

describe('what can be aimed at', () => {
  test('is each place, then each region that is passed', () => {
    expect(aimsAt(ABOVE, 60, null).map(({ goal }) => goal)).toEqual([
      { kind: 'place', place: 3 },
      { kind: 'place', place: 1 },
      { kind: 'pass', region: 'KZ-71' },
      { kind: 'pass', region: 'KZ-75' },
      { kind: 'pass', region: 'KZ-19' },
    ]);
  });

  test('of thousands is the nearest, the first one, and what was typed while it lies above', () => {
    const above = Array.from({ length: 4999 }, (_, index) => ({ place: 4999 - index, regions: [`R-${4999 - index}`] }));
    const places = (chosen: Parameters<typeof aimsAt>[2]) =>
      aimsAt(above, 60, chosen).flatMap(({ goal }) => (goal.kind === 'place' ? [goal.place] : []));
    expect(places(null)).toEqual([...Array.from({ length: 60 }, (_, index) => 4999 - index), 1]);
    expect(places({ kind: 'place', place: 100 }).at(-1)).toBe(100);
    expect(places({ kind: 'place', place: 5000 })).toEqual(places(null));
    expect(aimsAt(above, 60, { kind: 'pass', region: 'R-7' }).at(-1)).toEqual({
      goal: { kind: 'pass', region: 'R-7' },
      place: 7,
      regions: ['R-7'],
    });
  });
});

describe('a typed goal', () => {
  const read = (text: string) => readGoal(text, ABOVE, order5.regions, 'ru');
  test('is a place above, also one that nobody holds', () => {
    expect(read(' 2 ')).toEqual({ kind: 'goal', goal: { kind: 'place', place: 2 } });
    expect(read('4')).toEqual({ kind: 'unclear', regions: [] });
    expect(read('0')).toEqual({ kind: 'unclear', regions: [] });
  });

  test('or a region above, by its beginning, its whole name or its code', () => {
    expect(read('аста')).toEqual({ kind: 'goal', goal: { kind: 'pass', region: 'KZ-71' } });
    expect(read('KZ-75')).toEqual({ kind: 'goal', goal: { kind: 'pass', region: 'KZ-75' } });
    expect(read('алмат')).toEqual({ kind: 'unclear', regions: expect.arrayContaining(['KZ-75', 'KZ-19']) });
    expect(read('Павлодарская область')).toEqual({ kind: 'unclear', regions: [] });
    expect(read('')).toEqual({ kind: 'unclear', regions: [] });
  });
});
