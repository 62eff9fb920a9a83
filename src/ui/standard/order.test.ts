import { describe, expect, it } from 'vitest';
import { BY_NAME, BY_WHOLE, nextOrder, orderedRegions } from './order';

const values: Readonly<Record<string, number>> = { a: 0.5, b: Number.NaN, c: 1, d: 0.5 };
const order = (by: string, descending: boolean) =>
  orderedRegions(
    ['d', 'b', 'c', 'a'],
    { by, descending },
    (code) => values[code] ?? 0,
    (a, b) => a.localeCompare(b),
  ).join('');

describe('regions in order', () => {
  it('by a figure, either way; equals stay, and what has none is last', () => {
    expect(order(BY_WHOLE, true)).toBe('cdab');
    expect(order(BY_WHOLE, false)).toBe('dacb');
  });

  it('by name', () => {
    expect(order(BY_NAME, false)).toBe('abcd');
    expect(order(BY_NAME, true)).toBe('dcba');
  });

  it('a second click turns it round', () => {
    const first = nextOrder({ by: BY_NAME, descending: false }, BY_WHOLE);
    expect(first).toEqual({ by: BY_WHOLE, descending: true });
    expect(nextOrder(first, BY_WHOLE)).toEqual({ by: BY_WHOLE, descending: false });
    expect(nextOrder(first, BY_NAME)).toEqual({ by: BY_NAME, descending: false });
  });
});
