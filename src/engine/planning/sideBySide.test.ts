import { beforeAll, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { baseBeside, planOf } from '../../model/branch';
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

/** The base, held against a scenario of which the place is asked, and both scenarios. */
function ratingsOf(peers: Records['scenario']['peers'], year: number): readonly Rating[] {
  const book = bookOf(peers);
  const ground = {
    settings: { planningYears: [2026, 2027, 2028], exchangeRates: {} },
    lastObserved: 2025,
    ownRegion: null,
  };
  const [base, ...plans] = [null, 'a', 'b'].map((id) => planOf(book, id, ground));
  if (base === undefined) throw new Error('no plan of the base');
  return [baseBeside(base, plans[0] ?? base), ...plans].map((plan) =>
    rate(planned(demo, order5, order5.inputs, plan).data, order5, choicesOf({}), year),
  );
}

/**
 * An amount of 2025 is in the growth of that year and of the next; after these nothing is left of it, so that whatever
 * differs in 2028 is what is assumed of whom.
 */
test.each(['held', 'projected'] as const)(
  'with other regions %s scenarios and the base differ in nothing but what the scenarios say',
  (peers) => {
    const [base, ...scenarios] = ratingsOf(peers, 2028);
    for (const { scores } of scenarios) expect(scores).toEqual(base?.scores);
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
