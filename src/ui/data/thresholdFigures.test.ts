import { beforeAll, expect, test } from 'vitest';
import { demoInNode } from '../../../e2e/nodeRating';
import { rate } from '../../engine';
import { withLever } from '../../engine/ladderChecks';
import { laddersOf } from '../../engine/thresholds';
import { order5 } from '../../methodology';
import type { Ladder, Threshold } from '../../model/ladder';
import { factorsOf } from '../../model/methodology';
import { readQuantity } from '../../model/quantity';
import type { RatingData } from '../../model/rating';
import { AXES } from '../../model/readings';
import { factorStyle, keptFigure, styleOf } from './figures';
import { thresholdText } from './thresholdText';

const YEAR = 2025;
let demo: RatingData;
beforeAll(async () => {
  demo = await demoInNode();
});

const styleIn = (input: string) => {
  const factor = factorsOf(order5).find(({ code }) => code === input);
  const unit = order5.inputs.find(({ code }) => code === input)?.unit ?? { measure: 'number' };
  return factor === undefined ? styleOf(unit) : factorStyle(factor.unit, factor.formula);
};

/** Typed as it is printed; where the figure itself does not do, by a hair more. */
function typed(threshold: Threshold, way: Ladder['better'], input: string): number {
  const style = styleIn(input);
  const text = thresholdText(threshold, way, style, 'ru');
  const read = readQuantity(text.slice(1), ',');
  if (read.kind !== 'number') throw new Error(`no figure: ${text}`);
  const kept = keptFigure(read.value, style);
  const isBeyond = text.startsWith('>') || text.startsWith('<');
  return isBeyond ? kept + (way === 'up' ? 1e-6 : -1e-6) * (Math.abs(kept) || 1) : kept;
}

test.each(AXES.points)(
  'every threshold of the demo typed as it is printed gives the place that it promises: %s',
  (points) => {
    const choices = { readings: { ...order5.readings, points }, missing: order5.missing, weights: {}, expert: [] };
    const rating = rate(demo, order5, choices, YEAR);
    const ladders = laddersOf(rating, order5);
    const faults: string[] = [];
    let looked = 0;
    for (const [region, code] of rating.regions.entries()) {
      for (const { lever, better, steps, loss } of ladders(region)) {
        const worse = better === 'up' ? 'down' : 'up';
        const told = [
          ...steps.map((step) => ({ threshold: step, way: better })),
          ...(loss === null ? [] : [{ threshold: loss, way: worse } as const]),
        ];
        for (const { threshold, way } of told) {
          const moved = withLever(demo, YEAR, region, lever, typed(threshold, way, lever.input));
          const place = rate(moved, order5, choices, YEAR, rating).places[region];
          looked += 1;
          if (place !== threshold.place) {
            const text = thresholdText(threshold, way, styleIn(lever.input), 'en');
            faults.push(`${code} ${lever.input} ${text}: ${place}, not ${threshold.place}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(400);
  },
);
