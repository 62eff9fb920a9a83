import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInNode } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import { withObservations } from '../model/column';
import type { Choices, RatingData } from '../model/rating';
import { type ByCause, type ByData, MOVE_CAUSES, type MoveCause, type RatedSide } from '../model/split';
import { distinctReadings } from './distinctReadings';
import { rate } from './rate';
import { splitMove } from './split';
import { dataOf, type Trial, trials, withRegions } from './trialArbitrary';

const YEAR = 2025;
const both = ({ own, peers }: ByData): number => own + peers;
const whole = (parts: ByCause): number => MOVE_CAUSES.reduce((sum, cause) => sum + parts[cause], 0);

/** Two sides of one methodology: other values, weights and readings each. */
const sides = fc
  .tuple(trials, fc.infiniteStream(fc.integer({ min: -2, max: 30 })), fc.nat(39), fc.nat(39), fc.nat(3))
  .map(([before, steps, first, second, kept]) => {
    const readings = distinctReadings();
    const values = new Map(
      [...before.values].map(([code, { leftOut, counted }]) => {
        const others = (list: readonly (number | null)[]) => list.map(() => steps.next().value * 5);
        return [code, { leftOut: others(leftOut), counted: others(counted) }];
      }),
    );
    const weights = Object.fromEntries(
      before.methodology.directions.map(({ code }) => [code, 1 + (steps.next().value + 2)]),
    );
    const choices = (index: number, more: Partial<Choices>): Choices => ({
      ...before.choices,
      readings: readings[index] ?? before.choices.readings,
      ...more,
    });
    return [
      { ...before, choices: choices(first, {}) },
      {
        ...before,
        values: kept === 1 ? before.values : values,
        choices: choices(kept === 2 ? first : second, kept === 3 ? {} : { weights }),
      },
    ] as const;
  });

const sideOf = (trial: Trial): RatedSide => ({
  data: dataOf(trial),
  methodology: trial.methodology,
  choices: trial.choices,
  year: YEAR,
});

/** The first region under a mixture, rated as a trial of its own. */
function mixed(before: Trial, after: Trial, moved: ReadonlySet<MoveCause>) {
  const side = (cause: MoveCause): Trial => (moved.has(cause) ? after : before);
  const values = new Map(
    [...before.values.keys()].map((code) => {
      const list = (kind: 'leftOut' | 'counted') => {
        const own = side('own').values.get(code)?.[kind][0] ?? null;
        return [own, ...(side('peers').values.get(code)?.[kind].slice(1) ?? [])];
      };
      return [code, { leftOut: list('leftOut'), counted: list('counted') }];
    }),
  );
  const { readings, missing } = side('readings').choices;
  const trial: Trial = {
    ...before,
    values,
    choices: { ...before.choices, readings, missing, weights: side('weights').choices.weights },
  };
  const rating = rate(dataOf(trial), trial.methodology, trial.choices, YEAR);
  return { place: rating.places[0] ?? 0, score: rating.scores[0] ?? Number.NaN };
}

function orders<Each>(items: readonly Each[]): readonly (readonly Each[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}

describe('the split of a move', () => {
  test('is the mean over all 24 orders, adds up to the whole, and gives 0 to what has not changed', () => {
    let split = 0;
    fc.assert(
      fc.property(sides, ([before, after]) => {
        const found = splitMove('R1', { before: sideOf(before), after: sideOf(after) });
        const ends = [mixed(before, after, new Set()), mixed(before, after, new Set(MOVE_CAUSES))] as const;
        if (!found.ok) {
          const sets = Array.from(
            { length: 16 },
            (_, set) => new Set(MOVE_CAUSES.filter((_, place) => (set >> place) & 1)),
          );
          expect(sets.some((moved) => mixed(before, after, moved).place === 0)).toBe(true);
          return;
        }
        split += 1;
        const { places, score, factors } = found.value;
        expect(whole(places)).toBeCloseTo(ends[0].place - ends[1].place, 9);
        const all = orders(MOVE_CAUSES);
        expect(all).toHaveLength(24);
        for (const cause of MOVE_CAUSES) {
          let [byPlace, byScore] = [0, 0];
          for (const order of all) {
            const earlier = order.slice(0, order.indexOf(cause));
            const [without, withIt] = [new Set(earlier), new Set([...earlier, cause])];
            byPlace += mixed(before, after, without).place - mixed(before, after, withIt).place;
            byScore += mixed(before, after, withIt).score - mixed(before, after, without).score;
          }
          expect(places[cause]).toBeCloseTo(byPlace / 24, 9);
          if (score !== null) {
            expect(score[cause]).toBeCloseTo(byScore / 24, 9);
            expect(factors.reduce((sum, { parts }) => sum + parts[cause], 0)).toBeCloseTo(score[cause], 9);
          }
        }
        if (before.values === after.values) expect([places.own, places.peers]).toEqual([0, 0]);
        if (before.choices.weights === after.choices.weights) expect(places.weights).toBe(0);
        if (before.choices.readings === after.choices.readings) {
          expect(places.readings).toBe(0);
          expect(score?.readings).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
    expect(split).toBeGreaterThan(10);
  });

  test('nothing changed: every part is 0; R of other readings is not compared', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const side = sideOf(trial);
        const found = splitMove('R1', { before: side, after: side });
        if (!found.ok) return;
        for (const cause of MOVE_CAUSES)
          expect([found.value.places[cause], found.value.score?.[cause]]).toEqual([0, 0]);
        const linear = {
          ...side,
          choices: { ...side.choices, readings: { ...side.choices.readings, points: 'linear' } },
        } as const;
        const other = splitMove('R1', { before: side, after: linear });
        expect(other.ok && other.value.score).toBeNull();
        expect(other.ok && other.value.factors).toEqual([]);
      }),
    );
  });

  test('regions on one side only are named, and their coming is the work of the peers', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        if (trial.regions.length < 2) return;
        const fewer = withRegions(trial, trial.regions.map((_, index) => index).slice(0, -1));
        const found = splitMove('R1', { before: sideOf(fewer), after: sideOf(trial) });
        if (!found.ok) return;
        const { data, methodology, choices, year } = sideOf(trial);
        const hasData = rate(data, methodology, choices, year).factors.some(({ values }) =>
          Number.isFinite(values[trial.regions.length - 1] ?? Number.NaN),
        );
        expect(found.value.regionsAfter).toEqual(hasData ? [trial.regions.at(-1)] : []);
        expect(found.value.regionsBefore).toEqual([]);
        expect([found.value.places.own, found.value.places.weights, found.value.places.readings]).toEqual([0, 0, 0]);
      }),
    );
  });
});

describe('the demo package, 2024 to 2025', () => {
  let demo: RatingData;
  beforeAll(async () => {
    demo = await demoInNode();
  });
  const choices: Choices = { readings: order5.readings, missing: order5.missing, weights: {}, expert: [] };
  const sideIn = (year: number, data: RatingData): RatedSide => ({ data, methodology: order5, choices, year });
  const splitOf = (code: string, revised?: RatingData) => {
    const side = (year: number, data: RatingData = demo): RatedSide => sideIn(year, data);
    const after = side(2025, revised);
    const found = splitMove(code, {
      before: side(2024),
      after,
      ...(revised === undefined ? {} : { revised: side(2024, revised) }),
    });
    if (!found.ok) throw new Error(found.problem);
    return found.value;
  };

  test('West Kazakhstan won 7 places: 4.5 by its own figures, 2.5 by those of others', () => {
    const { before, after, places, score } = splitOf('KZ-27');
    expect([before.place, after.place]).toEqual([17, 10]);
    expect(places).toEqual({ own: 4.5, peers: 2.5, weights: 0, readings: 0 });
    expect(score?.own).toBeCloseTo(1.346, 3);
    expect(score?.peers).toBeCloseTo(0.735, 3);
  });

  test('every region: parts add up, in places and in R by factor', () => {
    for (const { code } of demo.regions) {
      const { before, after, places, score, factors, revision } = splitOf(code);
      expect(revision).toBeNull();
      expect(whole(places)).toBeCloseTo(before.place - after.place, 9);
      const byFactor = factors.reduce((sum, { parts }) => sum + whole(parts), 0);
      expect(byFactor).toBeCloseTo(after.score - before.score, 9);
      if (score !== null) expect(whole(score)).toBeCloseTo(after.score - before.score, 9);
    }
  });

  test('between two packages the revision of the first year comes first', () => {
    const columns = new Map(demo.columns);
    const index = columns.get('fixed_capital_index@2024');
    if (index === undefined) throw new Error('the demo has a typed index');
    columns.set('fixed_capital_index@2024', { ...index, values: index.values.map((value) => 200 - value) });
    const revised = { ...demo, columns };
    for (const { code } of demo.regions) {
      const { before, after, places, revision, score, factors } = splitOf(code, revised);
      if (revision === null || score === null) throw new Error('both years are rated under one methodology');
      expect(both(revision.places) + whole(places)).toBeCloseTo(before.place - after.place, 9);
      expect(both(revision.score) + whole(score)).toBeCloseTo(after.score - before.score, 9);
      const byFactor = factors.reduce((sum, { parts, revision: own }) => sum + whole(parts) + own, 0);
      expect(byFactor).toBeCloseTo(after.score - before.score, 9);
      // What was revised is no part of what came after.
      const inside = splitMove(code, { before: sideIn(2024, revised), after: sideIn(2025, revised) });
      expect(inside.ok && inside.value.places).toEqual(places);
    }
    expect(splitOf('KZ-27', revised).revision?.places).not.toEqual({ own: 0, peers: 0 });
  });

  test('the same year of two packages: all of the move is revision, by own figures and those of others', () => {
    const columns = new Map(demo.columns);
    const key = 'fixed_capital_index@2025';
    const index = columns.get(key);
    if (index === undefined) throw new Error('the demo has a typed index');
    const at = demo.regions.findIndex(({ code }) => code === 'KZ-27');
    columns.set(key, { ...index, values: index.values.with(at, 150) });
    const revised = { ...demo, columns };
    const found = splitMove('KZ-27', {
      before: sideIn(2025, demo),
      revised: sideIn(2025, revised),
      after: sideIn(2025, revised),
    });
    if (!found.ok || found.value.revision === null) throw new Error('rated in both');
    const { before, after, places, revision } = found.value;
    expect(places).toEqual({ own: 0, peers: 0, weights: 0, readings: 0 });
    expect(after.place).toBeLessThan(before.place);
    expect(revision.places).toEqual({ own: before.place - after.place, peers: 0 });
    expect(Math.abs(revision.score.peers)).toBe(0);
  });

  test('a region that is listed on both sides and has data on one is named', () => {
    const at = demo.regions.findIndex(({ code }) => code === 'KZ-10');
    const columns = new Map(
      [...demo.columns].map(([key, column]) => [key, withObservations(column, [{ index: at, observation: null }])]),
    );
    const surveys = new Map([...demo.surveys].filter(([year]) => year !== 2025));
    const found = splitMove('KZ-39', {
      before: sideIn(2025, demo),
      after: sideIn(2025, { ...demo, columns, surveys }),
    });
    if (!found.ok) throw new Error(found.problem);
    expect([found.value.regionsBefore, found.value.regionsAfter]).toEqual([['KZ-10'], []]);
  });

  test('a year that the new package has no place for is no step; what was revised is part of the rest', () => {
    const found = splitMove('KZ-27', {
      before: sideIn(2024, demo),
      revised: sideIn(2019, demo),
      after: sideIn(2025, demo),
    });
    if (!found.ok) throw new Error(found.problem);
    expect(found.value.revision).toBeNull();
    expect(whole(found.value.places)).toBeCloseTo(found.value.before.place - found.value.after.place, 9);
  });

  test('under another methodology R is not compared, places are', () => {
    const other = { ...order5, id: 'own', directions: order5.directions.filter(({ kind }) => kind === 'hard') };
    const found = splitMove('KZ-27', {
      before: { data: demo, methodology: other, choices, year: 2025 },
      revised: { data: demo, methodology: other, choices, year: 2025 },
      after: sideIn(2025, demo),
    });
    if (!found.ok) throw new Error(found.problem);
    const { before, after, places, score, factors, factorsAfter, factorsBefore } = found.value;
    expect([score, factors]).toEqual([null, []]);
    expect(places).toEqual({ own: 0, peers: 0, weights: before.place - after.place, readings: 0 });
    expect(factorsBefore).toEqual([]);
    expect(factorsAfter).toContain('F4.1');
  });
});
