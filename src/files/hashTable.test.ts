import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHashTable } from './hashTable';

it('remembers what a map remembers, and the first of each', () => {
  const hash = fc.oneof(fc.nat({ max: 50 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat())), fc.array(hash), (given, asked) => {
      const [table, map] = [createHashTable(), new Map<number, number>()];
      for (const [key, value] of given) {
        expect(table.add(key, value)).toBe(!map.has(key));
        if (!map.has(key)) map.set(key, value);
      }
      for (const key of [...map.keys(), ...asked]) expect(table.get(key)).toBe(map.get(key));
    }),
  );
});

it('grows', () => {
  const table = createHashTable();
  for (let key = 0; key < 100_000; key++) table.add(key * 0x100000001, key);
  for (let key = 0; key < 100_000; key += 997) expect(table.get(key * 0x100000001)).toBe(key);
  expect(table.get(1)).toBeUndefined();
});
