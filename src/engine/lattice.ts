import type { Methodology } from '../model/methodology';
import type { Choices, Lattice, RatingData } from '../model/rating';
import { AXES, AXIS_NAMES, acts, type Readings } from '../model/readings';
import { scoredDirection } from './directions';
import { directionReadings, distinctReadingsIn, readingsIn, readingsNumber } from './distinctReadings';
import { factorValues } from './factorValues';
import { indistinct } from './indistinct';
import { placesOf } from './places';
import { points } from './points';
import { factorReadings } from './readings';
import { score } from './score';

/**
 * The reading lattice (methodology.md §5): places of every region under the readings that the methodology can differ
 * under (40 of the Order), with the band, the axis that moves each region most, and the neighbours that cannot be told apart. Missing policy, weights and
 * expert columns stay as chosen.
 *
 * Readings share what they have in common: a factor's values are made twice at most, its points once for each way in
 * which an axis touches it.
 */
export function lattice(data: RatingData, methodology: Methodology, choices: Choices, year: number): Lattice {
  const steps = latticeSteps(data, methodology, choices, year);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same one reading at a time, for a thread that has other things to answer in between: it is told how many are made. */
export function* latticeSteps(
  data: RatingData,
  methodology: Methodology,
  choices: Choices,
  year: number,
): Generator<number, Lattice> {
  const readings = distinctReadingsIn(methodology);
  const placesUnder = placesByReadings(data, methodology, choices, year);
  const byNumber = new Map<number, Int32Array>();
  for (const each of readings) {
    byNumber.set(readingsNumber(each), placesUnder(each));
    yield byNumber.size;
  }
  const under = (other: Partial<Readings>): Int32Array =>
    byNumber.get(readingsNumber(readingsIn(methodology, { ...choices.readings, ...other }))) ?? new Int32Array();

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

/**
 * Places under one reading after another, remembering the points of each factor and the scores of each direction by
 * what of a reading acts on them.
 */
function placesByReadings(
  data: RatingData,
  methodology: Methodology,
  choices: Choices,
  year: number,
): (readings: Readings) => Int32Array {
  const directions = methodology.directions.map((direction) => {
    const factors = direction.factors.map((factor) => {
      const values = remembered((readings) => {
        const under = { zero: readings.zero, expert: choices.expert };
        return factorValues(factor, data, year, under).values;
      });
      const own = remembered((readings) => {
        const raw = values({ ...methodology.readings, zero: readings.zero });
        return points(factor, raw, readings, methodology.points).points;
      });
      return (readings: Readings) => own(factorReadings(factor, readings));
    });
    const scored = remembered((readings) => {
      const made = factors.map((own) => own(readings));
      return scoredDirection(direction, made, { ...choices, readings }, methodology);
    });
    return (readings: Readings) => scored(directionReadings(direction, readings));
  });
  return (readings) => {
    const scored = directions.map((own) => own(readings));
    return placesOf(score(scored, choices.missing, data.regions.length).scores);
  };
}

function remembered<Made>(make: (readings: Readings) => Made): (readings: Readings) => Made {
  const known: Made[] = [];
  return (readings) => {
    const number = readingsNumber(readings);
    const made = known[number] ?? make(readings);
    known[number] = made;
    return made;
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
