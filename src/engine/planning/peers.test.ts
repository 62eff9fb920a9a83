import { describe, expect, test } from 'vitest';
import { ORIGINS, type Rating } from '../../model/rating';
import { distinctReadings } from '../distinctReadings';
import { lattice } from '../lattice';
import { leversOf } from '../levers';
import { moving } from '../oneRegion';
import { rate } from '../rate';
import { type TrialCell, trialChoices, trialColumn, trialData, trialRegions } from '../trial';
import { geometricMean } from './geometricMean';
import { planned } from './planned';
import { planInputs, planMethodology, planOf, projectOf } from './planTrial';

/** Three regions: the first is the plan's own. */
const COLUMNS: Readonly<Record<string, readonly TrialCell[]>> = {
  'x@2023': [100, 100, 100],
  'x@2024': [110, 110, 110],
  'x@2025': [121, 133.1, 100],
  'y@2024': [50, 50, 50],
  'y@2025': [60, -5, 55],
  'goal@2025': [120, 110, 125],
  'goal@2024': [100, 100, 100],
  'v@2025': [1, 2, 3],
};
const YEARS = [2026, 2027];

const made = (
  plan: Parameters<typeof planOf>[0],
  columns: Readonly<Record<string, readonly TrialCell[] | ReturnType<typeof trialColumn>>> = COLUMNS,
) =>
  planned(
    trialData(trialRegions(3), columns),
    planMethodology,
    planInputs,
    planOf({ years: YEARS, ownRegion: 'R1', ...plan }),
  );

const ratingOf = (plan: ReturnType<typeof made>, year = 2026): Rating =>
  rate(plan.data, planMethodology, trialChoices(), year);

const factorOf = (rating: Rating, code: string) => {
  const result = rating.factors.find(({ factor }) => factor === code);
  if (result === undefined) throw new Error(`no factor ${code}`);
  return result;
};

const originsOf = (rating: Rating, code: string) =>
  [...factorOf(rating, code).origins].map((origin) => ORIGINS[origin]);

describe('held', () => {
  test('each value of a peer is that of the last observed year, in every planning year', () => {
    const plan = made({});
    for (const year of YEARS) {
      const rating = ratingOf(plan, year);
      expect(originsOf(rating, 'X')).toEqual(['levels', 'held', 'held']);
      expect(factorOf(rating, 'X').values[1]).toBe((100 * 133.1) / 110);
      expect(factorOf(rating, 'T').values[1]).toBe((100 * 133.1) / 110);
      expect(originsOf(rating, 'V')).toEqual(['value', 'held', 'held']);
    }
    expect(originsOf(ratingOf(plan, 2025), 'X')).toEqual(['levels', 'levels', 'levels']);
  });

  test('with its remarks, or without a value for the same reason', () => {
    const plan = made(
      {},
      { ...COLUMNS, 'y@2024': [50, 50, null], 'x@2024': trialColumn([110, 110, 110], 'synthetic') },
    );
    const rating = ratingOf(plan);
    expect(factorOf(rating, 'Y').remarks.get(1)).toEqual([{ code: 'current below 0', input: 'y', year: 2025 }]);
    expect(factorOf(rating, 'Y').absences.get(2)).toEqual({ code: 'no data', input: 'y', year: 2024 });
    expect(originsOf(rating, 'Y')[2]).toBe('none');
    expect(factorOf(rating, 'X').remarks.get(2)).toEqual([{ code: 'synthetic' }]);
    expect([rating.synthetic, rating.projected]).toEqual([true, true]);
  });
});

describe('projected', () => {
  const plan = made({ peers: 'projected' });

  test('a growth factor is the geometric mean of the observed growths', () => {
    for (const year of YEARS) {
      const rating = ratingOf(plan, year);
      expect(originsOf(rating, 'X')).toEqual(['levels', 'projected', 'projected']);
      expect(factorOf(rating, 'X').values[1]).toBeCloseTo(Math.sqrt(110 * 121), 10);
    }
  });

  test('of fewer than two years, or with one not above 0, it is held; so is what is no growth', () => {
    const rating = ratingOf(plan);
    expect(originsOf(rating, 'Y')).toEqual(['levels', 'held', 'held']);
    expect(originsOf(rating, 'T')).toEqual(['target', 'held', 'held']);
    const negative = made({ peers: 'projected' }, { ...COLUMNS, 'y@2023': [50, 50, 50] });
    expect(originsOf(ratingOf(negative), 'Y')).toEqual(['levels', 'held', 'projected']);
  });

  test('a growth that the scenario expects stands instead, and none is expected of the own region', () => {
    const growths = ['R1', 'R2'].map((region) => ({ region, factor: 'X', growth: 108 }));
    const rating = ratingOf(made({ peers: 'projected', growths }));
    expect([...factorOf(rating, 'X').values].slice(0, 2)).toEqual([110, 108]);
    expect(originsOf(ratingOf(made({ growths })), 'X')[1]).toBe('held');
  });
});

describe('no peer', () => {
  test('is a region to which a project adds, or of which a cell is set otherwise', () => {
    const project = projectOf({ 2026: 10 }, { region: 'R2' });
    expect(originsOf(ratingOf(made({ projects: [project] })), 'V')).toEqual(['value', 'value', 'held']);
    const share = { ...project, share: 0 };
    expect(originsOf(ratingOf(made({ projects: [share] })), 'V')).toEqual(['value', 'held', 'held']);
    const overrides = [
      { region: 'R3', input: 'v', year: 2025, observation: { kind: 'number', value: 9, status: 'final' } as const },
    ];
    expect(originsOf(ratingOf(made({ overrides })), 'X')).toEqual(['levels', 'held', 'levels']);
  });

  test('nor, for one factor and year, one in whose cells somebody has typed', () => {
    const columns = { ...COLUMNS, 'x@2026': trialColumn([null, 150, null], 'plan') };
    const plan = made({}, columns);
    expect(originsOf(ratingOf(plan), 'X')).toEqual(['levels', 'levels', 'held']);
    expect(originsOf(ratingOf(plan), 'Y')).toEqual(['levels', 'held', 'held']);
    expect(originsOf(ratingOf(plan, 2027), 'X')).toEqual(['levels', 'held', 'held']);
  });
});

test('an assumed value is no lever', () => {
  const rating = ratingOf(made({}));
  expect(leversOf(rating, planMethodology, 0).map(({ input }) => input)).toEqual(['x', 'y', 'goal', 'v']);
  expect(leversOf(rating, planMethodology, 1)).toEqual([]);
});

test('the own region can be moved without rating the others again', () => {
  const moved = (value: number) =>
    ratingOf(
      made({
        peers: 'projected',
        overrides: [{ region: 'R1', input: 'x', year: 2026, observation: { kind: 'number', value, status: 'plan' } }],
      }),
    );
  const rating = ratingOf(made({ peers: 'projected' }));
  for (const value of [100, 140, 200]) {
    const expected = moved(value);
    const indices = [0, 2];
    const region = moving(rating, planMethodology)(0, indices);
    const there = region.at(indices.map((index) => expected.factors[index]?.values[0] ?? Number.NaN));
    expect([there.own, region.scoreOf(1, there), region.scoreOf(2, there)]).toEqual([...expected.scores]);
  }
});

test('the lattice gives the places that the rating gives under each of its readings', () => {
  const { data } = made({ peers: 'projected' });
  const found = lattice(data, planMethodology, trialChoices(), 2026);
  const expected = distinctReadings().map(
    (readings) => rate(data, planMethodology, trialChoices(readings), 2026).places,
  );
  expect(found.places).toEqual(expected);
});

test('the geometric mean, of numbers however large or unlike', () => {
  expect(geometricMean([7])).toBe(7);
  expect(geometricMean([110, 121])).toBeCloseTo(115.36897329871667, 10);
  expect(geometricMean([1e-3, 1e3]) / 1).toBeCloseTo(1, 12);
  expect(geometricMean(Array.from({ length: 40 }, () => 1e200)) / 1e200).toBeCloseTo(1, 12);
  expect(geometricMean([2, 4, 8])).toBeCloseTo(4, 12);
});
