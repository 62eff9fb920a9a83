import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { baseBeside, besideEachOther } from '../../model/beside';
import { planOf } from '../../model/branch';
import type { Plan } from '../../model/plan';
import type { Rating, RatingData } from '../../model/rating';
import type { RecordBook, Records } from '../../model/records';
import { rate } from '../rate';
import { choicesOf, loadSample } from '../sample.fixture';
import { planned } from './planned';

const scenario = (name: string, order: number, peers: Records['scenario']['peers']): Records['scenario'] => ({
  name,
  note: '',
  parent: null,
  order,
  archived: false,
  weights: null,
  readings: {},
  peers,
  counting: { expected: false, firmOnly: false },
});

const project = (of: string, region: string, amount: number): Records['project'] => ({
  scenario: of,
  name: region,
  region,
  status: 'planned',
  probability: 50,
  share: 100,
  jobs: null,
  amounts: [{ input: 'fixed_capital', year: 2025, amount, currency: 'KZT', scale: 1e9 }],
  parts: [],
  included: true,
  order: 1,
});

/** `a` plans in Ulytau and `b` in Abai. */
const bookOf = (peers: Records['scenario']['peers']): RecordBook => ({
  scenario: new Map([
    ['a', scenario('A', 1, peers)],
    ['b', scenario('B', 2, peers)],
  ]),
  project: new Map([
    ['a/p', project('a', 'KZ-62', 60)],
    ['b/p', project('b', 'KZ-10', 1)],
  ]),
});

let demo: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
});

const GROUND = {
  settings: { planningYears: [2026, 2027, 2028], exchangeRates: {} },
  lastObserved: 2025,
  ownRegion: null,
};

const rated = (plan: Plan, year: number): Rating =>
  rate(planned(demo, order5, order5.inputs, plan).data, order5, choicesOf({}), year);

/** The base, held against the first scenario, and both scenarios as they are held against each other. */
function ratingsOf(peers: Records['scenario']['peers'], year: number): readonly Rating[] {
  const book = bookOf(peers);
  const [base, a, b] = [planOf(book, null, GROUND), planOf(book, 'a', GROUND), planOf(book, 'b', GROUND)];
  return besideEachOther([baseBeside(base, a), a, b]).map((plan) => rated(plan, year));
}

/**
 * An amount of 2025 is in the growth of that year and of the next; after these nothing is left of it, so that whatever
 * differs in 2028 is what is assumed of whom.
 */
test.each(['held', 'projected'] as const)(
  'with other regions %s scenarios and the base beside each other differ in nothing but what the scenarios say',
  (peers) => {
    const [base, ...scenarios] = ratingsOf(peers, 2028);
    for (const { scores } of scenarios) expect(scores).toEqual(base?.scores);
  },
);

test.each(['held', 'projected'] as const)(
  'with other regions %s the base beside one scenario differs from it in nothing but what the scenario says',
  (peers) => {
    const book = bookOf(peers);
    const a = planOf(book, 'a', GROUND);
    expect(rated(a, 2028).scores).toEqual(rated(baseBeside(planOf(book, null, GROUND), a), 2028).scores);
  },
);

test('what a scenario says does differ, in its own region', () => {
  const [base, a, b] = ratingsOf('held', 2026);
  const investment = (rating: Rating | undefined, region: string) =>
    rating?.factors.find(({ factor }) => factor === 'F3.1')?.values[rating.regions.indexOf(region)];
  expect(investment(a, 'KZ-62')).toBeLessThan(investment(base, 'KZ-62') ?? 0);
  expect(investment(b, 'KZ-62')).toBe(investment(base, 'KZ-62'));
  expect(investment(b, 'KZ-10')).toBeLessThan(investment(base, 'KZ-10') ?? 0);
});

const region = fc.constantFrom('KZ-10', 'KZ-39', 'KZ-62', 'KZ-79');
const peers = fc.constantFrom('held' as const, 'projected' as const);
/** What the scenario `b` changes, whichever way. */
const changesOfB = fc.record({
  projects: fc.array(fc.tuple(region, fc.integer({ min: -50, max: 500 })), { maxLength: 3 }),
  overrides: fc.array(fc.tuple(region, fc.constantFrom(2025, 2026)), { maxLength: 3 }),
  peers,
});

test('what a scenario comes to, no other scenario of the package changes', () => {
  fc.assert(
    fc.property(peers, changesOfB, fc.constantFrom(2025, 2026, 2028), (own, other, year) => {
      const alone: RecordBook = {
        scenario: new Map([['a', scenario('A', 1, own)]]),
        project: new Map([['a/p', project('a', 'KZ-62', 60)]]),
      };
      const observation = { kind: 'number', value: 120, status: 'plan' } as const;
      const both: RecordBook = {
        scenario: new Map([...(alone.scenario ?? []), ['b', scenario('B', 2, other.peers)]]),
        project: new Map([
          ...(alone.project ?? []),
          ...other.projects.map(([code, amount], index) => [`b/${index}`, project('b', code, amount)] as const),
        ]),
        override: new Map(
          other.overrides.map(([code, of]) => [
            `b/${code}/grp_index/${of}`,
            { scenario: 'b', region: code, input: 'grp_index', year: of, observation, seen: null },
          ]),
        ),
      };
      for (const id of [null, 'a']) {
        const [before, after] = [alone, both].map((book) => rated(planOf(book, id, GROUND), year));
        expect(after).toEqual(before);
      }
    }),
    { numRuns: 40 },
  );
});
