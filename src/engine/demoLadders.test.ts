import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import type { Threshold } from '../model/ladder';
import type { Choices, RatingData } from '../model/rating';
import type { Readings } from '../model/readings';
import { distinctReadings } from './distinctReadings';
import { expectLadders, withLever } from './ladderChecks';
import { rate } from './rate';
import { laddersOf, stairsOf } from './thresholds';

const YEAR = 2025;
let demo: RatingData;
beforeAll(async () => {
  demo = await demoInNode();
});

const chosen = (readings: Partial<Readings> = {}): Choices => ({
  readings: { ...order5.readings, ...readings },
  missing: order5.missing,
  weights: {},
  expert: [],
});

const laddersIn = (readings: Partial<Readings>, code: string) => {
  const rating = rate(demo, order5, chosen(readings), YEAR);
  return laddersOf(rating, order5)(rating.regions.indexOf(code));
};

describe('the demo package of 2025', () => {
  test.each(distinctReadings())('every threshold of every region and input holds: %o', (readings) => {
    const looked = expectLadders({ data: demo, methodology: order5, choices: chosen(readings), year: YEAR });
    expect(looked).toBeGreaterThan(300);
  });

  test('the levers of Kostanay region: cells of the year and soft factors, each once', () => {
    const inputs = laddersIn({}, 'KZ-39').map(({ lever, factors }) => `${lever.input}: ${factors.join(' ')}`);
    // A typed index stands in F3.1, so that the level moves the fulfilment of the target alone.
    expect(inputs).toEqual([
      'grp_index: F1.1',
      'exports: F1.2',
      'sme_gva: F2.1',
      'sme_count: F2.2',
      'fixed_capital_index: F3.1',
      'fdi: F3.2',
      ...['F4.1', 'F4.2', 'F4.3'].map((code) => `${code}: ${code}`),
      'fixed_capital: F5.1',
      'target_fixed_capital: F5.1',
      ...['F6.1', 'F7.1', 'F7.2', 'F7.3', 'F7.4', 'F8.1', 'F8.2', 'F8.3', 'F9.1'].map((code) => `${code}: ${code}`),
    ]);
  });

  test.each(['rank', 'linear', 'ratio'] as const)('stairs go on where a ladder ends, and hold: %s', (points) => {
    const choices = chosen({ points });
    const rating = rate(demo, order5, choices, YEAR);
    const region = rating.regions.indexOf('KZ-39');
    let looked = 0;
    for (const { lever, value, steps, loss, better } of laddersOf(rating, order5)(region)) {
      const stairs = stairsOf(rating, order5, region, lever, 30);
      if (stairs === null) throw new Error(`no stairs of ${lever.input}`);
      const bare = ({ value: at, at: how, place }: Threshold) => ({ value: at, at: how, place });
      expect(stairs.gained.slice(0, 3).map(bare)).toEqual(steps.map(bare));
      expect(stairs.lost.slice(0, 1).map(bare)).toEqual(loss === null ? [] : [bare(loss)]);
      expect([stairs.value, stairs.place, stairs.better]).toEqual([value, rating.places[region], better]);
      for (const way of [stairs.gained, stairs.lost]) {
        for (const [index, { value: from, place }] of way.entries()) {
          const to = way[index + 1]?.value;
          if (to === undefined || Math.abs(to - from) < 1e-6 * Math.abs(to)) continue;
          const moved = withLever(demo, YEAR, region, lever, from / 2 + to / 2);
          expect(rate(moved, order5, choices, YEAR, rating).places[region]).toBe(place);
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(20);
  });

  test('without the typed index, investment in fixed capital moves the growth and the target at once', () => {
    const columns = new Map([...demo.columns].filter(([key]) => !key.startsWith('fixed_capital_index')));
    const rating = rate({ ...demo, columns }, order5, chosen(), YEAR);
    const ladders = laddersOf(rating, order5)(rating.regions.indexOf('KZ-39'));
    expect(ladders.find(({ lever }) => lever.input === 'fixed_capital')?.factors).toEqual(['F3.1', 'F5.1']);
    expect(
      expectLadders({ data: { ...demo, columns }, methodology: order5, choices: chosen(), year: YEAR }),
    ).toBeGreaterThan(300);
  });
});
