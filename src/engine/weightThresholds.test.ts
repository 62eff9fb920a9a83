import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import type { Methodology } from '../model/methodology';
import type { Choices, RatingData } from '../model/rating';
import { MISSING_POLICIES } from '../model/readings';
import type { DirectionThresholds, Weights, WeightThreshold } from '../model/weightThreshold';
import { distinctReadings } from './distinctReadings';
import { rate } from './rate';
import { trialChoices, trialData, trialDirection, trialFactor, trialMethodology, trialRegions } from './trial';
import { dataOf, trials, underReadings } from './trialArbitrary';
import { weightPlaces } from './weightPlaces';
import { weightThresholds } from './weightThresholds';

const YEAR = 2025;
/** So near a threshold holds, in points of per cent. */
const NEAR = 1e-6;

interface Asked {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly region: number;
}

/** Holds the thresholds of one region to ratings made anew; returns how many there are. */
function expectThresholds({ data, methodology, choices, region }: Asked): number {
  const rating = rate(data, methodology, choices, YEAR);
  const found = weightThresholds(rating, data, methodology, region);
  expect(found.map(({ direction }) => direction)).toEqual(methodology.directions.map(({ code }) => code));
  let looked = 0;
  for (const [moved, each] of found.entries()) {
    const placeAt = (weight: number): number => {
      const { directions } = rating;
      const rest = 100 - each.weight;
      const weights: Weights = Object.fromEntries(
        directions.map((direction, index) => [
          direction.direction,
          index === moved ? weight : (100 * direction.weight * (100 - weight)) / rest,
        ]),
      );
      return rate(data, methodology, { ...choices, weights }, YEAR, rating).places[region] ?? 0;
    };
    const where = JSON.stringify({ each, choices, region });
    for (const [way, end] of [
      [each.down, 0],
      [each.up, 100],
    ] as const) {
      looked += expectWay(each, way, end, rating.places[region] ?? 0, placeAt, where);
    }
  }
  return looked;
}

function expectWay(
  { weight }: DirectionThresholds,
  way: readonly WeightThreshold[],
  end: number,
  place: number,
  placeAt: (weight: number) => number,
  where: string,
): number {
  const sign = end === 0 ? -1 : 1;
  let [from, before] = [weight, place];
  for (const [index, { value, at, place: after }] of way.entries()) {
    const next = way[index + 1]?.value ?? end;
    const [gone, left] = [sign * (value - from), sign * (next - value)];
    expect(gone, where).toBeGreaterThanOrEqual(0);
    if (gone > 2 * NEAR) {
      expect(placeAt(value - sign * NEAR), where).toBe(before);
      expect(placeAt((from + value) / 2), where).toBe(before);
    }
    if (left > 2 * NEAR) expect(placeAt(value + sign * NEAR), where).toBe(after);
    if (value === end) expect(placeAt(end), where).toBe(after);
    expect(at === 'from' || value !== end, where).toBe(true);
    [from, before] = [value, after];
  }
  if (sign * (end - from) > 2 * NEAR && Number.isFinite(weight) && weight < 100) {
    expect(placeAt((from + end) / 2), where).toBe(before);
    expect(placeAt(end), where).toBe(before);
  }
  return way.length;
}

describe('any region, direction and reading', () => {
  test('a millionth before and past each threshold, between them and at the ends the place is as stated', () => {
    let looked = 0;
    fc.assert(
      fc.property(trials, fc.nat(), (trial, who) => {
        for (const { methodology, choices } of underReadings(trial)) {
          const region = who % trial.regions.length;
          looked += expectThresholds({ data: dataOf(trial), methodology, choices, region });
        }
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(0);
  });
});

describe('the demo package of 2025', () => {
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });

  test('every threshold of the regions holds, under all readings in turn', () => {
    const counts = distinctReadings().map((readings, index) => {
      const choices: Choices = { readings, missing: order5.missing, weights: {}, expert: [] };
      return [index % 20, (index + 7) % 20].map((region) =>
        expectThresholds({ data: demo, methodology: order5, choices, region }),
      );
    });
    expect(Math.min(...counts.flat())).toBeGreaterThan(10);
  });

  test('places under sets of weights are those of ratings under them', () => {
    const choices: Choices = { readings: order5.readings, missing: order5.missing, weights: {}, expert: [] };
    const rating = rate(demo, order5, choices, YEAR);
    const equal = Object.fromEntries(order5.directions.map(({ code }) => [code, 100 / 9]));
    const [own, level] = weightPlaces(rating, demo, order5, [{}, equal]);
    expect(own).toEqual({ places: rating.places, scores: rating.scores });
    const anew = rate(demo, order5, { ...choices, weights: equal }, YEAR);
    expect(level).toEqual({ places: anew.places, scores: anew.scores });
    expect(level?.places).not.toEqual(own?.places);
  });
});

describe('by hand', () => {
  const methodology = trialMethodology([
    trialDirection('D', 60, [trialFactor('D1', { kind: 'value', input: 'd' })]),
    trialDirection('E', 40, [trialFactor('E1', { kind: 'value', input: 'e' })]),
    trialDirection('G', 0, [trialFactor('G1', { kind: 'value', input: 'g' })]),
  ]);
  const of = (columns: Parameters<typeof trialData>[1], weights: Weights = {}, missing = MISSING_POLICIES[0]) => {
    const data = trialData(trialRegions(2), columns);
    const rating = rate(data, methodology, trialChoices({}, { weights, missing }), YEAR);
    return weightThresholds(rating, data, methodology, 0);
  };
  // The first is better in D, the second in E: 20 and 1 points, level at 50 %.
  const columns = { 'd@2025': [2, 1], 'e@2025': [1, 2], 'g@2025': [1, 2] };

  test('two regions, each better in one direction, are level where both weigh the same', () => {
    const [d, e, g] = of(columns);
    expect(d).toEqual({
      direction: 'D',
      weight: 60,
      down: [{ value: expect.closeTo(50, 7), at: 'beyond', place: 2, regions: ['R2'] }],
      up: [],
    });
    expect(e?.up).toEqual([{ value: expect.closeTo(50, 7), at: 'beyond', place: 2, regions: ['R2'] }]);
    // A third direction counts against the first region: level where it makes up for the 20 points' lead of D over E.
    expect(g).toEqual({
      direction: 'G',
      weight: 0,
      down: [],
      up: [{ value: expect.closeTo(100 / 6, 7), at: 'beyond', place: 2, regions: ['R2'] }],
    });
  });

  test('a place is shared within the tolerance: behind, one is level just before the lead is exactly nothing', () => {
    const [d] = of(columns, { D: 40, E: 60 });
    expect(d?.up).toEqual([{ value: expect.closeTo(50, 7), at: 'from', place: 1, regions: ['R2'] }]);
  });

  test('a direction with all the weight has no others to share in proportion to; without any weight there is nothing', () => {
    const [all, none] = of(columns, { D: 100, E: 0 });
    expect([all?.weight, all?.down, all?.up]).toEqual([100, [], []]);
    expect(none).toEqual({
      direction: 'E',
      weight: 0,
      down: [],
      up: [{ value: expect.closeTo(50, 7), at: 'beyond', place: 2, regions: ['R2'] }],
    });
    for (const { down, up } of of(columns, { D: 0, E: 0 })) expect([down, up]).toEqual([[], []]);
  });

  test('where only directions without figures of the region are left, it has no place any more', () => {
    const [d, e] = of({ ...columns, 'e@2025': [null, 2] });
    expect(d?.down).toEqual([{ value: 0, at: 'from', place: 0, regions: [] }]);
    expect(e?.up).toEqual([{ value: 100, at: 'from', place: 0, regions: [] }]);
    // And the other way: from no place to one as soon as the direction weighs anything.
    const [from] = of({ ...columns, 'e@2025': [null, 2] }, { D: 0, E: 100 });
    expect(from?.up[0]).toMatchObject({ value: 0, at: 'beyond', place: 1 });
  });
});
