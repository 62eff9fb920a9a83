import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byColumn, rowsOf } from './byColumn';

it('rows kept column by column are the same rows again', () => {
  const row = fc.record({ region: fc.string(), year: fc.nat(), answers: fc.array(fc.option(fc.nat())) });
  fc.assert(fc.property(fc.array(row), (rows) => void expect(rowsOf(byColumn(rows))).toEqual(rows)));
});
