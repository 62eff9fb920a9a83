import { describe, expect, it } from 'vitest';
import { movedRows } from './glide';

describe('rows that moved', () => {
  it('come from where they stood; new ones come from nowhere', () => {
    expect([...movedRows(['A', 'B', 'C'], ['C', 'A', 'B', 'D'])]).toEqual([
      ['C', 2],
      ['A', -1],
      ['B', -1],
    ]);
  });
});
