import { expect } from 'vitest';
import { columnKey, emptyColumn, withObservations } from '../model/column';
import type { Ladder, Lever, Threshold } from '../model/ladder';
import type { Methodology } from '../model/methodology';
import type { Choices, Rating, RatingData } from '../model/rating';
import type { SurveyColumn, SurveyStatistics } from '../model/survey';
import { rate } from './rate';
import { laddersOf } from './thresholds';

/*
 * For the tests of this folder: what a ladder says, held against rating anew. No part of the product.
 */

/** The data with one lever of one region at another value. */
export function withLever(data: RatingData, year: number, region: number, lever: Lever, value: number): RatingData {
  if (lever.kind === 'cell') {
    const key = columnKey(lever.input, year);
    const observation = { kind: 'number', value, status: 'final' } as const;
    const column = withObservations(data.columns.get(key) ?? emptyColumn(data.regions.length), [
      { index: region, observation },
    ]);
    return { ...data, columns: new Map(data.columns).set(key, column) };
  }
  const survey = data.surveys.get(year);
  const answers = survey?.columns.get(lever.input);
  if (survey === undefined || answers === undefined) throw new Error(`no answers for ${lever.input}`);
  const set = (statistics: SurveyStatistics): SurveyStatistics => ({
    ...statistics,
    value: statistics.value.map((old, index) => (index === region ? value : old)),
  });
  const column: SurveyColumn = { ...answers, leftOut: set(answers.leftOut), counted: set(answers.counted) };
  const moved = { ...survey, columns: new Map(survey.columns).set(lever.input, column) };
  return { ...data, surveys: new Map(data.surveys).set(year, moved) };
}

export interface Asked {
  readonly data: RatingData;
  readonly methodology: Methodology;
  readonly choices: Choices;
  readonly year: number;
}

/** Holds every ladder of every region to the engine; returns how many thresholds were looked at. */
export function expectLadders({ data, methodology, choices, year }: Asked, shares: readonly number[] = []): number {
  const rating = rate(data, methodology, choices, year);
  const ladders = laddersOf(rating, methodology);
  let looked = 0;
  for (const region of data.regions.keys()) {
    for (const ladder of ladders(region)) {
      const placeAt = (value: number): number =>
        rate(withLever(data, year, region, ladder.lever, value), methodology, choices, year, rating).places[region] ??
        0;
      looked += expectLadder(ladder, rating, region, placeAt, shares);
    }
  }
  return looked;
}

function expectLadder(
  ladder: Ladder,
  rating: Rating,
  region: number,
  placeAt: (value: number) => number,
  shares: readonly number[],
): number {
  const place = rating.places[region] ?? 0;
  const where = `${JSON.stringify(ladder)} region ${region} ${JSON.stringify(rating.choices)}`;
  const sign = ladder.better === 'up' ? 1 : -1;
  const way = { start: ladder.value, place, placeAt, where, shares };
  const steps = expectThresholds(ladder.steps, { ...way, sign, gain: 1 });
  const lost = ladder.loss === null ? [] : [ladder.loss];
  const losses = expectThresholds(lost, { ...way, sign: sign === 1 ? -1 : 1, gain: -1 });
  for (const step of ladder.steps) expect(step.place, where).toBeGreaterThanOrEqual(ladder.bestPlace);
  if (ladder.steps.length < 3) expect(ladder.steps.at(-1)?.place ?? place, where).toBe(ladder.bestPlace);
  return steps + losses;
}

/** One way along a lever: `sign` says which way the value goes, `gain` whether places are won (1) or lost (−1). */
interface Way {
  readonly start: number;
  readonly place: number;
  readonly sign: 1 | -1;
  readonly gain: 1 | -1;
  readonly placeAt: (value: number) => number;
  readonly where: string;
  /** Parts of the stretch between two thresholds that are looked at too. */
  readonly shares: readonly number[];
}

/** Nothing nearer to 0 than this is told apart: values tie within 1e-9 (methodology.md §4), and so do R. */
const FINEST = 1e-8;

/** A part in a million of a value: so near a threshold holds. Of 0 that would be nothing at all. */
const nearBy = (value: number): number => Math.max(1e-6 * Math.abs(value), FINEST);

function expectThresholds(thresholds: readonly Threshold[], way: Way): number {
  const { start, sign, gain, placeAt, where, shares } = way;
  let [from, before] = [start, way.place];
  for (const [index, { value, at, place }] of thresholds.entries()) {
    const next = thresholds[index + 1];
    const near = nearBy(value);
    const gone = sign * (value - from);
    expect(gone, where).toBeGreaterThanOrEqual(0);
    if (at === 'from') expect(placeAt(value), where).toBe(place);
    else if (gone > 0) expect(placeAt(value), where).toBe(before);
    if (gone > 2 * near) expect(placeAt(value - sign * near), where).toBe(before);
    // Past the last threshold that is told more may change, and only the same way.
    const past = isInside(value + sign * near, start) ? placeAt(value + sign * near) : null;
    if (past !== null && next === undefined) expect(gain * (place - past), where).toBeGreaterThanOrEqual(0);
    if (past !== null && next !== undefined && sign * (next.value - value) > 2 * near) {
      expect(past, where).toBe(place);
    }
    for (const share of shares) {
      const between = from + (value - from) * share;
      const isClear = sign * (between - from) > near && sign * (value - between) > near;
      if (isClear) expect(placeAt(between), where).toBe(before);
    }
    from = value;
    before = place;
  }
  return thresholds.length;
}

/** Levels above 0 stay so. */
const isInside = (value: number, start: number): boolean => start <= 0 || value > 0;
