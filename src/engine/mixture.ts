import { type Factor, type FactorCode, factorsOf } from '../model/methodology';
import type { Choices } from '../model/rating';
import type { RegionCode } from '../model/region';
import type { MoveCause, RatedSide } from '../model/split';
import { scoredDirection } from './directions';
import { factorValues } from './factorValues';
import { placesOf } from './places';
import { points } from './points';
import { score } from './score';

/** One region in a rating mixed from two: its place (0 without), R, and the term of R that each factor makes. */
export interface Mixed {
  readonly place: number;
  readonly score: number;
  readonly terms: readonly number[];
}

export interface Mixture {
  /** Factors of either side, those of the second first. */
  readonly factors: readonly FactorCode[];
  /** Whether the region has a value of the factor on a side. */
  hasValue(factor: FactorCode, side: 0 | 1): boolean;
  /** The regions that have a value of some factor on a side. */
  regionsWith(side: 0 | 1): readonly RegionCode[];
  of(sides: Readonly<Record<MoveCause, 0 | 1>>): Mixed;
}

/**
 * Ratings of one region mixed from two sides: its own values from one or the other, the regions beside it with theirs,
 * the weights (with them the methodology's directions and factors), the readings (with them missing policy and sources).
 * Answers to the survey are taken as the methodology of their own side counts them.
 */
export function createMixture(region: RegionCode, before: RatedSide, after: RatedSide): Mixture {
  const sides = [before, after] as const;
  const factors = [
    ...new Set([...factorsOf(after.methodology), ...factorsOf(before.methodology)].map(({ code }) => code)),
  ];
  const known = new Map<Factor, Map<string, Float64Array>>();

  /** All values of a factor on a side, the answer 0 and the sources read as the readings' side reads them. */
  const valuesOf = (factor: Factor, of: 0 | 1, readAs: 0 | 1): Float64Array => {
    const ofFactor = known.get(factor) ?? new Map<string, Float64Array>();
    known.set(factor, ofFactor);
    const name = `${of} ${readAs}`;
    const made = ofFactor.get(name);
    if (made !== undefined) return made;
    const { data, year } = sides[of];
    const { readings, expert } = sides[readAs].choices;
    const { values } = factorValues(factor, data, year, { zero: readings.zero, expert });
    ofFactor.set(name, values);
    return values;
  };

  const indexIn = (side: 0 | 1): number => sides[side].data.regions.findIndex(({ code }) => code === region);
  const ownAt = [indexIn(0), indexIn(1)] as const;

  /** The region's own value, then those of its peers. */
  const mixedValues = (factor: Factor, { own, peers, readings }: Readonly<Record<MoveCause, 0 | 1>>) => {
    const ownValue = valuesOf(factor, own, readings)[ownAt[own]] ?? Number.NaN;
    const all = valuesOf(factor, peers, readings);
    const others = [...all].filter((_, index) => index !== ownAt[peers] && index < sides[peers].data.regions.length);
    return Float64Array.from([ownValue, ...others]);
  };

  return {
    factors,
    hasValue(code, side) {
      const factor = factorsOf(sides[side].methodology).find((each) => each.code === code);
      return factor !== undefined && Number.isFinite(valuesOf(factor, side, side)[ownAt[side]] ?? Number.NaN);
    },
    regionsWith(side) {
      const { data, methodology } = sides[side];
      const all = factorsOf(methodology).map((factor) => valuesOf(factor, side, side));
      return data.regions.flatMap(({ code }, index) =>
        all.some((values) => Number.isFinite(values[index] ?? Number.NaN)) ? [code] : [],
      );
    },
    of(chosen) {
      const { methodology, choices: weighing } = sides[chosen.weights];
      const { readings, missing, expert } = sides[chosen.readings].choices;
      const choices: Choices = { readings, missing, expert, weights: weighing.weights };
      const made = methodology.directions.map((direction) => {
        const own = direction.factors.map(
          (factor) => points(factor, mixedValues(factor, chosen), readings, methodology.points).points,
        );
        return { direction, points: own, scored: scoredDirection(direction, own, choices, methodology) };
      });
      const regions = made[0]?.scored.scores.length ?? 0;
      const { scores, contributions } = score(
        made.map(({ scored }) => scored),
        missing,
        regions,
      );
      const instead = missing === 'worst' ? methodology.points.worst : 0;
      const terms = new Map<FactorCode, number>();
      for (const [k, { direction, points: own }] of made.entries()) {
        const term = contributions[k]?.[0] ?? Number.NaN;
        const counted = direction.factors.map((factor, place) => weighted(factor, own[place]?.[0], instead));
        const sum = counted.reduce((all, each) => all + each, 0);
        for (const [place, { code }] of direction.factors.entries()) {
          terms.set(code, Number.isNaN(term) || sum === 0 ? 0 : (term * (counted[place] ?? 0)) / sum);
        }
      }
      return {
        place: placesOf(scores)[0] ?? 0,
        score: scores[0] ?? Number.NaN,
        terms: factors.map((code) => terms.get(code) ?? 0),
      };
    },
  };
}

const weighted = ({ weight }: Factor, given: number | undefined, instead: number): number =>
  weight * (given === undefined || Number.isNaN(given) ? instead : given);
