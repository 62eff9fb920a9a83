import { factorsOf, type Methodology } from '../model/methodology';
import type { Choices, Lattice, RatingData } from '../model/rating';
import { AXES, AXIS_NAMES, type Readings } from '../model/readings';
import { directionScores, multiplierOf, weightOf } from './directions';
import { factorValues } from './factorValues';
import { indistinct } from './indistinct';
import { placesOf } from './places';
import { points } from './points';
import { actingReadings, acts, distinctReadings, factorReadings, readingsNumber } from './readings';
import { score } from './score';

/**
 * The reading lattice (methodology.md §5): places of every region under the 40 distinct readings of the Order, with the
 * band, the axis that moves each region most, and the neighbours that cannot be told apart. Missing policy, weights and
 * expert columns stay as chosen.
 *
 * Readings share what they have in common: a factor's values are made twice at most, its points once for each way in
 * which an axis touches it.
 */
export function lattice(data: RatingData, methodology: Methodology, choices: Choices, year: number): Lattice {
  const readings = distinctReadings();
  const placesUnder = placesByReadings(data, methodology, choices, year);
  const byNumber = new Map(readings.map((each) => [readingsNumber(each), placesUnder(each)]));
  const under = (other: Partial<Readings>): Int32Array =>
    byNumber.get(readingsNumber(actingReadings({ ...choices.readings, ...other }))) ?? new Int32Array();

  const places = [...byNumber.values()];
  const codes = data.regions.map(({ code }) => code);
  return {
    year,
    regions: codes,
    readings,
    places,
    ...bandOf(places, codes.length),
    byPoints: {
      rank: under({ points: 'rank' }),
      linear: under({ points: 'linear' }),
      ratio: under({ points: 'ratio' }),
    },
    widestAxis: widestAxes(under, choices.readings, codes.length),
    indistinct: indistinct(under({}), places, codes),
  };
}

/** How the places under one reading come about, remembering each factor's points under what of a reading acts on it. */
function placesByReadings(
  data: RatingData,
  methodology: Methodology,
  { missing, weights, expert }: Choices,
  year: number,
): (readings: Readings) => Int32Array {
  const values = new Map<string, Float64Array>();
  const made = new Map<string, Float64Array>();
  const factors = factorsOf(methodology);
  const pointsUnder = (factor: (typeof factors)[number], readings: Readings): Float64Array => {
    const acting = factorReadings(factor, readings);
    const key = `${factor.code} ${readingsNumber(acting)}`;
    let own = made.get(key);
    if (own === undefined) {
      const valuesKey = `${factor.code} ${acting.zero}`;
      const raw = values.get(valuesKey) ?? factorValues(factor, data, year, { zero: acting.zero, expert }).values;
      values.set(valuesKey, raw);
      own = points(factor, raw, acting, methodology.points).points;
      made.set(key, own);
    }
    return own;
  };
  return (readings) => {
    const directions = methodology.directions.map((direction) => {
      const multiplier = multiplierOf(direction.factors, readings.inside);
      const own = direction.factors.map((factor) => pointsUnder(factor, readings));
      return {
        code: direction.code,
        weight: weightOf(direction, weights),
        multiplier,
        scores: directionScores(direction.factors, own, multiplier, missing, methodology.points),
        points: own,
      };
    });
    return placesOf(score(directions, missing, data.regions.length).scores);
  };
}

/** Best and worst place of each region over all readings in which it has one. */
function bandOf(places: readonly Int32Array[], regions: number): Pick<Lattice, 'best' | 'worst'> {
  const best = new Int32Array(regions);
  const worst = new Int32Array(regions);
  for (const under of places) {
    for (let region = 0; region < regions; region++) {
      const place = under[region] ?? 0;
      if (place === 0) continue;
      const least = best[region] ?? 0;
      best[region] = least === 0 ? place : Math.min(least, place);
      worst[region] = Math.max(worst[region] ?? 0, place);
    }
  }
  return { best, worst };
}

/**
 * The axis with the largest difference of places where only it varies and the others stay as chosen; of equal ones the
 * first in the order of the table.
 */
function widestAxes(
  under: (other: Partial<Readings>) => Int32Array,
  chosen: Readings,
  regions: number,
): Lattice['widestAxis'] {
  const alongAxes = AXIS_NAMES.filter((axis) => acts(axis, chosen)).map((axis) => ({
    axis,
    ...bandOf(
      AXES[axis].map((value) => under({ [axis]: value })),
      regions,
    ),
  }));
  return Array.from({ length: regions }, (_, region) => {
    let widest: Lattice['widestAxis'][number] = null;
    for (const { axis, best, worst } of alongAxes) {
      const places = (worst[region] ?? 0) - (best[region] ?? 0);
      if (places > (widest?.places ?? 0)) widest = { axis, places };
    }
    return widest;
  });
}
