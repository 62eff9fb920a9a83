import { expect, it } from 'vitest';
import { comparedColumns } from './compared';

it('reads columns of a comparison back, and nothing else', () => {
  const column = { scenario: 'a', year: 2026, weights: 'order', points: 'linear' } as const;
  const usual = { scenario: null, year: null, weights: null, points: null };
  const kept = JSON.parse(JSON.stringify([usual, column])) as unknown;
  expect(comparedColumns(kept)).toEqual({ ok: true, value: [usual, column] });
  for (const other of [null, {}, [{}], [{ ...column, points: 'best' }], [{ ...column, year: '2026' }]]) {
    expect(comparedColumns(other).ok).toBe(false);
  }
});
