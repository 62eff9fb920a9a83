import type { Methodology } from '../model/methodology';
import type { Choices, Rating, RatingData } from '../model/rating';
import { type Drawing, HELD_SHARE, type PlaceHold } from '../model/redraw';
import type { RegionCode } from '../model/region';
import type { SurveyColumn, SurveyResponse, SurveyStatistics, SurveyTally } from '../model/survey';
import type { StandingResponse } from '../model/surveyStanding';
import { seededRandom } from './random';
import { rate } from './rate';
import { broughtTo, type SurveyFactor, surveyFactors } from './survey';

/** What a place is asked about. */
export interface RedrawGround {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly year: number;
  /** Of that year, as the data stand. */
  readonly rating: Rating;
  readonly responses: Iterable<StandingResponse>;
}

/** More further answers than anyone asks for. */
const MOST = 2 ** 12;

/** One region's counted responses: what each brings to each survey factor. NaN: it answers nothing of it. */
interface Sample {
  readonly size: number;
  /** One array a factor, a number a response. */
  readonly brought: readonly Float64Array[];
}

/**
 * How far one region's place depends on who happened to be asked: its responses are drawn anew, with replacement, as
 * many as there are and then more, and the year is rated with every draw. Draw `d` takes the same responses first,
 * however many it takes, so that more answers are compared with fewer and not with other luck. Null where the region has
 * no place or no responses. Yields how far it has come, 0 … 1.
 */
export function* holdSteps(
  region: RegionCode,
  ground: RedrawGround,
  drawing: Drawing,
): Generator<number, PlaceHold | null> {
  const { rating, year } = ground;
  const index = rating.regions.indexOf(region);
  const place = rating.places[index] ?? 0;
  const { factors, samples } = samplesOf(ground);
  const own = samples[index];
  if (place === 0 || own === undefined || own.size === 0) return null;
  const { size } = own;
  const placeIn = placesUnder(ground, factors);
  let done = 0;
  const progress = (): number => 1 - 1 / (1 + done / (4 * drawing.draws));

  /** The place in a draw of so many responses of the region alone. */
  const placeOfDraw = (draw: number, size: number): number => {
    done += 1;
    const random = seededRandom(drawing.seed + draw);
    return placeIn([[index, valuesOf(own, size, random)]])[index] ?? 0;
  };
  /** Whether so many more answers leave the place as it is in enough draws; not a draw more is made than that takes. */
  function* holds(more: number): Generator<number, boolean> {
    const mostLost = drawing.draws - Math.ceil(drawing.draws * HELD_SHARE);
    let lost = 0;
    for (let draw = 0; draw < drawing.draws && lost <= mostLost; draw++) {
      if (placeOfDraw(draw, size + more) !== place) lost += 1;
      yield progress();
    }
    return lost <= mostLost;
  }

  const ownPlaces = new Int32Array(rating.regions.length + 1);
  for (let draw = 0; draw < drawing.draws; draw++) {
    const found = placeOfDraw(draw, size);
    ownPlaces[found] = (ownPlaces[found] ?? 0) + 1;
    yield progress();
  }
  const all = new Int32Array(rating.regions.length + 1);
  for (let draw = 0; draw < drawing.draws; draw++) {
    const random = seededRandom(drawing.seed + draw);
    const values = samples.map((sample, each) => [each, valuesOf(sample, sample.size, random)] as const);
    const found = placeIn(values)[index] ?? 0;
    all[found] = (all[found] ?? 0) + 1;
    done += 1;
    yield progress();
  }
  const held = (ownPlaces[place] ?? 0) / drawing.draws;
  const more = held >= HELD_SHARE ? 0 : yield* leastMore(holds);
  return { region, year, place, responses: size, drawing, held, more, own: ownPlaces, all };
}

/** The least number with which the place holds, found by doubling and halving; null where none up to `MOST` does. */
function* leastMore(holds: (more: number) => Generator<number, boolean>): Generator<number, number | null> {
  let high = 1;
  while (!(yield* holds(high))) {
    high *= 2;
    if (high > MOST) return null;
  }
  let low = high >> 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (yield* holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function samplesOf({ methodology, data, choices, year, responses }: RedrawGround) {
  const factors = surveyFactors(methodology);
  const indexOf = new Map(data.regions.map(({ code }, index) => [code, index]));
  const counted: SurveyResponse[][] = data.regions.map(() => []);
  for (const { response, standing } of responses) {
    const region = response.region === null ? undefined : indexOf.get(response.region);
    if (standing === 'counted' && response.year === year && region !== undefined) counted[region]?.push(response);
  }
  const { zero } = choices.readings;
  const samples = counted.map(
    (of): Sample => ({
      size: of.length,
      brought: factors.map((factor) => Float64Array.from(of, (response) => broughtTo(factor, response, zero))),
    }),
  );
  return { factors, samples };
}

/** One factor's value in a draw, and how many of its responses counted. */
interface Drawn {
  readonly n: number;
  readonly value: number;
}

/** A draw of so many responses, with replacement: the value of every survey factor. */
function valuesOf({ size, brought }: Sample, wanted: number, random: () => number): readonly Drawn[] {
  const sums = brought.map(() => 0);
  const counts = brought.map(() => 0);
  for (let taken = 0; size > 0 && taken < wanted; taken++) {
    const response = Math.floor(random() * size);
    for (const [factor, of] of brought.entries()) {
      const x = of[response] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      sums[factor] = (sums[factor] ?? 0) + x;
      counts[factor] = (counts[factor] ?? 0) + 1;
    }
  }
  return sums.map((sum, factor) => ({ n: counts[factor] ?? 0, value: sum / (counts[factor] ?? 0) }));
}

/** Rates the year with other survey values in some regions; the rest is taken over from the rating that stands. */
function placesUnder({ data, methodology, choices, year, rating }: RedrawGround, factors: readonly SurveyFactor[]) {
  const standing = data.surveys.get(year);
  return (drawn: readonly (readonly [region: number, values: readonly Drawn[]])[]): Int32Array => {
    if (standing === undefined) return rating.places;
    const columns = new Map(standing.columns);
    for (const [place, { factor }] of factors.entries()) {
      const column = columns.get(factor);
      if (column === undefined) continue;
      const read = choices.readings.zero === 'left out' ? column.leftOut : column.counted;
      columns.set(factor, replaced(column, read, place, drawn));
    }
    const tally: SurveyTally = { ...standing, columns };
    const surveys = new Map(data.surveys).set(year, tally);
    return rate({ ...data, surveys }, methodology, choices, year, rating).places;
  };
}

/** A column with the values of a draw in place of those that are read of it; of the other reading nothing is asked. */
function replaced(
  column: SurveyColumn,
  read: SurveyStatistics,
  factor: number,
  drawn: readonly (readonly [region: number, values: readonly Drawn[]])[],
): SurveyColumn {
  const n = Int32Array.from(read.n);
  const value = Float64Array.from(read.value);
  for (const [region, values] of drawn) {
    n[region] = values[factor]?.n ?? 0;
    value[region] = values[factor]?.value ?? Number.NaN;
  }
  const statistics = { n, value, deviation: read.deviation };
  return { ...column, leftOut: statistics, counted: statistics };
}
