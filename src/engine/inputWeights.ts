import { factorShares } from '../model/factorShare';
import type { InputEffect, InputWeight, RegionInputWeight } from '../model/inputWeight';
import type { Ladder } from '../model/ladder';
import { type Factor, type FactorCode, factorsOf, type InputCode, type Methodology } from '../model/methodology';
import type { Choices, Rating } from '../model/rating';
import { weightOf } from './directions';
import { leversOf } from './levers';
import { moving } from './oneRegion';
import { TOLERANCE } from './places';

/**
 * What each input weighs in R (¶8, ¶9, ¶11–¶18): the sum of the shares of the factors that it enters, the heaviest
 * first. The share of a factor is W_k m_k u_f / Σ u_f over the sum of all W_k m_k.
 *
 * Order No. 5 under `mean`: investment in fixed capital enters F3.1 (45 % / 2 = 22.5 %) and F5.1 (10 %), 32.5 % of the
 * whole; under `sum` 22.0 % and 4.9 %.
 */
export function inputWeights(methodology: Methodology, { readings, weights }: Choices): readonly InputWeight[] {
  const times = (factors: readonly Factor[]): number => (readings.inside === 'mean' ? 1 : factors.length);
  let whole = 0;
  for (const direction of methodology.directions) whole += weightOf(direction, weights) * times(direction.factors);
  const byInput = new Map<InputCode, InputWeight>();
  for (const direction of methodology.directions) {
    const { factors } = direction;
    const all = factors.reduce((sum, { weight }) => sum + weight, 0);
    for (const factor of factors) {
      const weight = (weightOf(direction, weights) * times(factors) * factor.weight) / all / whole;
      if (!Number.isFinite(weight)) continue;
      for (const input of inputsOf(factor)) {
        const known = byInput.get(input) ?? { input, weight: 0, factors: [] };
        byInput.set(input, {
          input,
          weight: known.weight + weight,
          factors: [...known.factors, { factor: factor.code, weight }],
        });
      }
    }
  }
  return [...byInput.values()].sort((a, b) => b.weight - a.weight);
}

/**
 * The same for one region, whose factors that have a value stand for those that have none; beside each what it weighs by
 * the methodology's own weights where nothing lacks.
 *
 * @param region index in the rating
 */
export function regionInputWeights(
  rating: Rating,
  methodology: Methodology,
  region: number,
): readonly RegionInputWeight[] {
  const codes = factorsOf(methodology).map(({ code }) => code);
  const shares = factorShares(rating, methodology, region);
  const whole = rating.directions.reduce((sum, { weight, multiplier }) => sum + weight * multiplier, 0);
  const shareOf = (factor: FactorCode): number => (shares[codes.indexOf(factor)] ?? 0) / whole || 0;
  return inputWeights(methodology, { ...rating.choices, weights: {} })
    .map(({ input, weight, factors }): RegionInputWeight => {
      const own = factors.map(({ factor }) => ({ factor, weight: shareOf(factor) }));
      return { input, weight: own.reduce((sum, each) => sum + each.weight, 0), factors: own, inOrder: weight };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The inputs that a factor is made of, an index or a deflator standing under its level. */
function inputsOf({ code, formula }: Factor): readonly InputCode[] {
  switch (formula.kind) {
    case 'growth':
      return [formula.level];
    case 'fulfilment':
      return [formula.actual, formula.target];
    case 'survey':
      return [code];
    case 'value':
      return [formula.input];
  }
}

const HUNDREDTH = 0.01;

/** What one hundredth of an input, the way the place improves, does to R and place of its region. */
export function inputEffects(rating: Rating, methodology: Methodology) {
  const move = moving(rating, methodology);
  const codes = factorsOf(methodology).map(({ code }) => code);
  return (region: number, { lever, value, better, factors }: Ladder): InputEffect => {
    const set = leversOf(rating, methodology, region).find(
      ({ input, kind }) => input === lever.input && kind === lever.kind,
    );
    if (set === undefined) return { score: 0, places: 0 };
    const moved = move(
      region,
      factors.map((code) => codes.indexOf(code)),
    );
    const by = (better === 'up' ? 1 : -1) * HUNDREDTH * Math.abs(value);
    const { low, high } = set.range;
    const to = Math.min(high, Math.max(low, value + by));
    const situation = moved.at(set.movements.map(({ valueAt }) => valueAt(to)));
    let above = 0;
    for (let other = 0; other < rating.scores.length; other++) {
      if (other !== region && moved.scoreOf(other, situation) > situation.own + TOLERANCE) above += 1;
    }
    return {
      score: situation.own - (rating.scores[region] ?? Number.NaN),
      places: (rating.places[region] ?? 0) - (above + 1),
    };
  };
}
