import { beforeAll, expect, test } from 'vitest';
import { order5 } from '../methodology';
import { factorShares } from '../model/factorShare';
import type { RatingData } from '../model/rating';
import { AXES, MISSING_POLICIES } from '../model/readings';
import { rate } from './rate';
import { choicesOf, loadEdge, loadSample } from './sample.fixture';

let demo: RatingData;
let edge: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
  edge = await loadEdge();
});

test('shares times points add up to R, whatever a region has no value of', () => {
  let incomplete = 0;
  for (const data of [demo, edge]) {
    for (const year of [2023, 2024, 2025]) {
      for (const missing of MISSING_POLICIES) {
        for (const points of AXES.points) {
          for (const inside of AXES.inside) {
            const rating = rate(data, order5, choicesOf({ points, inside }, missing), year);
            for (const [region, score] of rating.scores.entries()) {
              if (Number.isNaN(score)) continue;
              const shares = factorShares(rating, order5, region);
              const sum = rating.factors.reduce((total, factor, index) => {
                const own = factor.points[region] ?? Number.NaN;
                if (!Number.isNaN(own)) return total + (shares[index] ?? 0) * own;
                incomplete += 1;
                return total + (missing === 'worst' ? (shares[index] ?? 0) * order5.points.worst : 0);
              }, 0);
              expect(sum).toBeCloseTo(score, 9);
            }
          }
        }
      }
    }
  }
  expect(incomplete).toBeGreaterThan(100);
});
