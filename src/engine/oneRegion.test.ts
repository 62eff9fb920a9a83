import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorsOf } from '../model/methodology';
import { moving } from './oneRegion';
import { rate } from './rate';
import { dataOf, trials, underReadings, withValues } from './trialArbitrary';

const YEAR = 2025;
/** Values that tie with those of the trials, lie between them, and lie past them. */
const target = fc.oneof(
  fc.integer({ min: -2, max: 30 }).map((step) => step * 5),
  fc.double({ min: -20, max: 400, noNaN: true }),
);

test('one region moved in some factors: its R and that of every other as rated anew, to the last bit', () => {
  fc.assert(
    fc.property(
      trials,
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      target,
      (trial, who, which, to) => {
        const own = who % trial.regions.length;
        const codes = factorsOf(trial.methodology).map(({ code }) => code);
        for (const each of underReadings(trial)) {
          const before = rate(dataOf(each), each.methodology, each.choices, YEAR);
          const valued = codes.flatMap((_, index) =>
            Number.isNaN(before.factors[index]?.values[own] ?? Number.NaN) ? [] : index,
          );
          const chosen = [...new Set(which.map((pick) => valued[pick % valued.length]))].flatMap(
            (index) => index ?? [],
          );
          if (chosen.length === 0) continue;
          const names = chosen.map((index) => codes[index]);
          const moved = withValues(each, (values, { code }) => (names.includes(code) ? values.with(own, to) : values));
          const after = rate(dataOf(moved), each.methodology, each.choices, YEAR);
          const region = moving(before, each.methodology)(own, chosen);
          const situation = region.at(chosen.map(() => to));
          if (!Number.isNaN(before.scores[own] ?? Number.NaN)) expect(situation.own).toBe(after.scores[own]);
          for (const other of trial.regions.keys()) {
            if (other !== own) expect(region.scoreOf(other, situation)).toBe(after.scores[other]);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
