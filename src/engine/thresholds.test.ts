import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../model/column';
import { columnKey } from '../model/column';
import { MISSING_POLICIES } from '../model/readings';
import { distinctReadings } from './distinctReadings';
import { expectLadders } from './ladderChecks';
import { rate } from './rate';
import { laddersOf } from './thresholds';
import {
  trialChoices,
  trialColumn,
  trialData,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialRegions,
  trialSurveyColumn,
  trialTally,
} from './trial';

const YEAR = 2025;
const MEAN = { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true } as const;
const SHARE = { kind: 'survey', statistic: 'share yes', questions: ['Q5'], expertAllowed: false } as const;

/** Every kind of lever: a level that two factors share, indices, deflators, targets, answers, typed values. */
const methodology = trialMethodology([
  trialDirection('D', 45, [
    trialFactor('D1', { kind: 'growth', level: 'x', realOnly: false }),
    trialFactor('D2', { kind: 'growth', level: 'y', realOnly: true }, { weight: 2 }),
  ]),
  trialDirection('E', 25, [
    trialFactor('E1', { kind: 'fulfilment', actual: 'x', target: 't', typed: 'f' }),
    trialFactor('E2', { kind: 'value', input: 'v' }, { better: 'lower' }),
  ]),
  trialDirection('G', 30, [trialFactor('G1', MEAN), trialFactor('G2', SHARE, { better: 'lower' })]),
]);

const REGIONS = 6;
const columnOf = (value: fc.Arbitrary<number>, filled: number) =>
  fc
    .array(fc.option(value, { freq: filled }), { minLength: REGIONS, maxLength: REGIONS })
    .map((cells): Column => trialColumn(cells));
/** Fine, but not as fine as the tolerance of ties. */
const fine = (min: number, max: number) =>
  fc.integer({ min: Math.ceil(min * 1e4), max: Math.floor(max * 1e4) }).map((step) => step / 1e4);
/** Coarse steps for ties, fine values for what lies between. */
const amount = fc.oneof(
  fc.integer({ min: 4, max: 16 }).map((step) => step * 10),
  fine(1, 900),
);
const around100 = fc.oneof(
  fc.integer({ min: 16, max: 24 }).map((step) => step * 5),
  fine(40, 180),
);
const net = fc.oneof(amount, fc.integer({ min: -200, max: 0 }));
const marks = (from: number) =>
  fc.array(
    fc.option(
      fc.integer({ min: 2 * from, max: 14 }).map((half) => half / 2),
      { freq: 6 },
    ),
    {
      minLength: REGIONS,
      maxLength: REGIONS,
    },
  );

const data = fc
  .record({
    x: columnOf(net, 12),
    xBefore: columnOf(amount, 12),
    xIndex: columnOf(around100, 1),
    y: columnOf(amount, 8),
    yBefore: columnOf(amount, 8),
    yIndex: columnOf(around100, 1),
    yDeflator: columnOf(around100, 6),
    t: columnOf(amount, 10),
    f: columnOf(around100, 1),
    v: columnOf(fc.integer({ min: -3, max: 3 }), 8),
    g1: marks(1),
    g2: marks(0),
    typed: columnOf(fine(1, 7), 3),
  })
  .map((made) =>
    trialData(
      trialRegions(REGIONS),
      {
        [columnKey('x', YEAR)]: made.x,
        [columnKey('x', YEAR - 1)]: made.xBefore,
        [columnKey('x_index', YEAR)]: made.xIndex,
        [columnKey('y', YEAR)]: made.y,
        [columnKey('y', YEAR - 1)]: made.yBefore,
        [columnKey('y_index', YEAR)]: made.yIndex,
        [columnKey('y_deflator', YEAR)]: made.yDeflator,
        [columnKey('t', YEAR)]: made.t,
        [columnKey('f', YEAR)]: made.f,
        [columnKey('v', YEAR)]: made.v,
        [columnKey('G1', YEAR)]: made.typed,
      },
      [
        trialTally(YEAR, [
          trialSurveyColumn('G1', made.g1),
          trialSurveyColumn(
            'G2',
            made.g2.map((half) => (half === null ? null : half / 7)),
          ),
        ]),
      ],
    ),
  );

describe('ladders of any region, input and reading', () => {
  test('at each threshold, a millionth before it and a millionth past it the place is as stated', () => {
    let looked = 0;
    fc.assert(
      fc.property(
        data,
        fc.constantFrom(...MISSING_POLICIES),
        fc.constantFrom([], ['G1']),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 2 }),
        (made, missing, expert, shares) => {
          for (const readings of distinctReadings()) {
            const choices = trialChoices(readings, { missing, expert });
            looked += expectLadders({ data: made, methodology, choices, year: YEAR }, shares);
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(looked).toBeGreaterThan(1000);
  });
});

describe('by hand: three regions, one input, the higher the better', () => {
  // R: A 20, B 10.5, C 1 under rank; the second factor is the same for all.
  const simple = trialMethodology([
    trialDirection('D', 60, [trialFactor('D1', { kind: 'value', input: 'v' })]),
    trialDirection('E', 40, [trialFactor('E1', { kind: 'value', input: 'w' })]),
  ]);
  const of = (points: 'rank' | 'linear' | 'ratio', region: number) => {
    const made = trialData(trialRegions(3), { 'v@2025': [30, 20, 10], 'w@2025': [5, 5, 5] });
    const [ladder] = laddersOf(rate(made, simple, trialChoices({ points }), YEAR), simple)(region);
    return ladder;
  };

  test('under rank a place is shared from the value of another region on', () => {
    expect(of('rank', 2)?.steps.map(({ value, at, place }) => ({ value, at, place }))).toEqual([
      { value: 20, at: 'from', place: 2 },
      { value: 30, at: 'from', place: 1 },
    ]);
    expect(of('rank', 2)?.bestPlace).toBe(1);
    expect(of('rank', 2)?.loss).toBeNull();
    expect(of('rank', 0)?.steps).toEqual([]);
    expect(of('rank', 0)?.loss).toEqual({ value: 20, at: 'beyond', place: 2, until: { value: 10, at: 'beyond' } });
  });

  test('R and the factor at a step', () => {
    // at 20 both share rank 2.5: D 1 + 19 × 0.5 / 2 = 5.75, E 10.5
    expect(of('rank', 2)?.steps[0]?.score).toBeCloseTo(0.6 * 5.75 + 0.4 * 10.5, 12);
    expect(of('rank', 2)?.steps[0]?.factorValues).toEqual([20]);
  });

  test('a factor without weight moves nothing, and has no steps', () => {
    const made = trialData(trialRegions(2), { 'v@2025': [2, 1], 'w@2025': [1, 2] });
    const rating = rate(made, simple, trialChoices({}, { weights: { E: 0 } }), YEAR);
    const ladders = laddersOf(rating, simple)(1);
    expect(ladders.map(({ lever, steps }) => [lever.input, steps.length])).toEqual([
      ['v', 1],
      ['w', 0],
    ]);
  });

  test('a region alone, without place or without data has no steps and no thresholds', () => {
    const alone = rate(trialData(trialRegions(1), { 'v@2025': [2], 'w@2025': [1] }), simple, trialChoices(), YEAR);
    expect(laddersOf(alone, simple)(0).map(({ steps, loss }) => [steps, loss])).toEqual([
      [[], null],
      [[], null],
    ]);
    expect(laddersOf(rate(trialData(trialRegions(2), {}), simple, trialChoices(), YEAR), simple)(0)).toEqual([]);
  });
});
