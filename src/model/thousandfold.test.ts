import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  inverseFactor,
  SCALE_FACTORS,
  thousandfold,
  thousandfoldOf,
  toScale,
  typicalSize,
  wrongSide,
} from './thousandfold';

const column = (values: readonly number[]) => values.map((value, index) => ({ row: index + 2, value }));
const LEVELS = [524, 760, 422, 714, 688, 83, 819, 97, 1203, 640];

it('finds the rows that stand a thousandfold apart, the fewer of the two kinds', () => {
  const mixed = LEVELS.map((value, index) => (index % 3 === 0 ? value * 1000 : value));
  expect(thousandfold(column(mixed))).toMatchObject({ rows: [2, 5, 8, 11], factor: 1e-3 });
  const fewSmall = LEVELS.map((value, index) => (index % 3 === 0 ? value / 1000 : value));
  expect(thousandfold(column(fewSmall))).toMatchObject({ rows: [2, 5, 8, 11], factor: 1e3 });
});

it('finds half the rows in thousands, whichever half', () => {
  const upper = LEVELS.map((value, index) => (index % 2 === 0 ? value * 1000 : value));
  expect(thousandfold(column(upper))).toMatchObject({ rows: [2, 4, 6, 8, 10], factor: 1e-3 });
  const lower = LEVELS.map((value, index) => (index % 2 === 0 ? value / 1000 : value));
  expect(thousandfold(column(lower))).toMatchObject({ rows: [3, 5, 7, 9, 11], factor: 1e-3 });
});

it.each([
  [1e-6, 1e6],
  [1e-9, 1e9],
  [1e6, 1e-6],
] as const)('finds a few rows that %f brings to the scale of the others', (factor, times) => {
  const mixed = LEVELS.map((value, index) => (index % 3 === 0 ? value * times : value));
  expect(thousandfold(column(mixed))).toMatchObject({ rows: [2, 5, 8, 11], factor });
});

it('measures one figure by another: thousands, millions and billions of times, grown up to fourfold, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SCALE_FACTORS),
      fc.double({ min: 0.3, max: 3.3, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (factor, growth, beside) => {
        expect(thousandfoldOf((beside * growth) / factor, beside)).toBe(factor);
        expect(thousandfoldOf(-(beside * growth) / factor, beside)).toBe(factor);
        expect(thousandfoldOf(beside * growth, beside)).toBeNull();
        expect(toScale(toScale(beside, factor), inverseFactor(factor)) / beside).toBeCloseTo(1, 14);
      },
    ),
  );
  for (const beside of [0, Number.NaN]) expect(thousandfoldOf(893_400, beside)).toBeNull();
  expect(thousandfoldOf(893.4e12, 893.4)).toBeNull();
  expect(toScale(893_400_000, 1e-6)).toBe(893.4);
});

it.each([
  ['one scale', LEVELS],
  ['a wide spread without a gap', LEVELS.map((_, index) => 10 ** (index / 2))],
  ['one outlier', [...LEVELS, 900_000]],
  ['two outliers', [...LEVELS, 900_000, 700_000]],
  ['a hundredfold gap', LEVELS.map((value, index) => (index % 2 === 0 ? value * 50 : value))],
  ['too few figures', [1, 2, 3, 1000, 2000]],
  ['zeros', [0, 0, 0, 0, 0, 0, 5, 6, 7]],
  ['nothing', []],
])('finds nothing in %s', (_, values) => {
  expect(thousandfold(column(values))).toBeNull();
});

it('does not mind the order of the rows or their signs', () => {
  const mixed = column(LEVELS.map((value, index) => (index < 4 ? -value * 1000 : value)));
  fc.assert(
    fc.property(fc.shuffledSubarray(mixed, { minLength: mixed.length }), (shuffled) => {
      expect(thousandfold(shuffled)).toMatchObject({ rows: [2, 3, 4, 5], factor: 1e-3 });
    }),
  );
});

const judged = (values: readonly number[], size: number | null) => {
  const found = thousandfold(column(values));
  return found === null ? undefined : wrongSide(found, column(values), size);
};

it('takes the cluster for wrong that lies farther from what stands in the package, however many it has', () => {
  const half = LEVELS.map((value, index) => (index % 2 === 0 ? value * 1000 : value));
  const most = LEVELS.map((value, index) => (index < 7 ? value * 1000 : value));
  expect(judged(half, 500)).toMatchObject({ rows: [2, 4, 6, 8, 10], factor: 1e-3 });
  expect(judged(half, 500_000)).toMatchObject({ rows: [3, 5, 7, 9, 11], factor: 1e3 });
  expect(judged(most, 500)).toMatchObject({ rows: [2, 3, 4, 5, 6, 7, 8], factor: 1e-3 });
});

it('leaves it open where nothing stands there, or half way between, and neither cluster is much the smaller', () => {
  const half = LEVELS.map((value, index) => (index % 2 === 0 ? value * 1000 : value));
  expect(judged(half, null)).toBeNull();
  expect(judged(half, (typicalSize(half) ?? 0) * 1.2)).toBeNull();
  const few = [...LEVELS, ...LEVELS].map((value, index) => (index < 4 ? value * 1000 : value));
  expect(judged(few, null)).toMatchObject({ rows: [2, 3, 4, 5], factor: 1e-3 });
});

it('knows the typical size of figures by the figures alone', () => {
  expect(typicalSize([10, -1000, 0, Number.NaN])).toBeCloseTo(100);
  expect(typicalSize([0, Number.NaN])).toBeNull();
});
