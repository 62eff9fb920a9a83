import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedSums } from '../src/engine/carriedSums';
import { distinctReadings } from '../src/engine/distinctReadings';
import { planned } from '../src/engine/planning';
import { takenWith } from '../src/engine/review/takenWith';
import { withTaken } from '../src/engine/review/withTaken';
import { withoutNames, withSums } from '../src/files/copies';
import type { ClaimedRating } from '../src/files/packageFile';
import { order5 } from '../src/methodology';
import { NOTHING_SAID } from '../src/model/assessment';
import { NOTHING_UNKNOWN, type PackageContent } from '../src/model/content';
import { cellItem, isOpen, settingItem } from '../src/model/difference';
import { ratedRegions } from '../src/model/package';
import type { PlacedRecord } from '../src/model/records';
import { toldOf, type VariantEffect } from '../src/model/reviewEffect';
import { NO_AMENDMENTS } from '../src/model/surveyStanding';
import { factorsApart } from '../src/model/surveySums';
import { demoContent } from '../src/state/demoContent';
import { createReviewer } from './reviewer';

const DEMO: PackageContent = {
  records: [],
  log: [],
  unknown: NOTHING_UNKNOWN,
  ...demoContent('Демо', 'ru', order5),
} as PackageContent;
const NO_TEXTS = { keepsStandardTexts: false };
const YEAR = 2025;
const REGION = 'KZ-71';

/** The demo with other figures in some cells, none in those that are null. */
function withFigures(content: PackageContent, figures: Readonly<Record<string, number | null>>): PackageContent {
  const left = content.observations.filter(({ region, input, year }) => !(cellItem(region, input, year) in figures));
  const observations = Object.entries(figures).flatMap(([key, value]) => {
    const [, column = '', region = ''] = key.split(' ');
    const [input = '', year = ''] = column.split('@');
    if (value === null) return [];
    return [{ region, input, year: Number(year), observation: { kind: 'number', value, status: 'final' } as const }];
  });
  return { ...content, observations: [...left, ...observations] };
}

const reviewOf = (mine: PackageContent, theirs: PackageContent) => {
  const reviewer = createReviewer(order5, { planned });
  reviewer.take(theirs);
  return { ...reviewer, difference: reviewer.compare(mine, 'full') };
};
/** Where points follow the value, so that any change of a figure moves R. */
const LINEAR: PackageContent = {
  ...DEMO,
  settings: { ...DEMO.settings, readings: { ...order5.readings, points: 'linear' } },
};
const ALL = 'all';
const all = (keys: readonly string[]) => [{ name: ALL, keys, group: null }];
/** Place and R of a region as its package stands, and of which year. */
function standing(content: PackageContent, year: number | null = YEAR, region = REGION) {
  const found = reviewOf(content, content).effects(region, year, all([]));
  const stands = found?.variants.get(ALL)?.now;
  return found === null || stands === undefined ? null : { year: found.year, stands };
}

describe('what a variant does', () => {
  it('is what the package would show with it and nothing else taken over', () => {
    const cells = DEMO.observations
      .filter(({ year, input }) => year >= YEAR - 1 && !input.startsWith('F'))
      .map(({ region, input, year }) => cellItem(region, input, year));
    const figures = fc.dictionary(fc.constantFrom(...cells), fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minKeys: 1,
      maxKeys: 6,
    });
    const settings = fc.constantFrom(DEMO.settings, { ...DEMO.settings, missing: 'worst' as const });
    fc.assert(
      fc.property(figures, settings, fc.infiniteStream(fc.boolean()), (changed, held, coins) => {
        const theirs = { ...withFigures(DEMO, changed), settings: held };
        const { difference, effects } = reviewOf(DEMO, theirs);
        const keys = difference.items.filter(isOpen).flatMap(({ key }) => (coins.next().value ? [key] : []));
        const after = withTaken(DEMO, takenWith(difference.items, DEMO, keys));
        const found = effects(REGION, YEAR, all(keys))?.variants.get(ALL);
        expect(found?.now).toEqual(standing(DEMO)?.stands);
        const expected = standing(after);
        if (expected?.year === YEAR) expect(found?.after).toEqual(expected.stands);
      }),
      { numRuns: 20 },
    );
  });

  it('names how many regions move and the one that moves most', () => {
    const better = withFigures(DEMO, { [cellItem(REGION, 'fixed_capital_index', YEAR)]: 400 });
    const { effects, difference } = reviewOf(DEMO, better);
    const found = effects(REGION, YEAR, all(difference.items.map(({ key }) => key)))?.variants.get(ALL);
    expect(found?.after.place).toBeLessThan(found?.now.place ?? 0);
    expect(found?.most).toEqual({ region: REGION, now: found?.now, after: found?.after });
    expect(found?.moved).toBeGreaterThan(1);
    const none = effects('', null, all([]));
    const nowhere = { place: null, R: null };
    expect(none?.year).toBe(YEAR);
    expect(none?.variants.get(ALL)).toEqual({ year: YEAR, now: nowhere, after: nowhere, moved: 0, most: null });
  });

  it('names of no own region the one whose R moves most, where none changes its place', () => {
    const first = DEMO.observations.find(({ input, year }) => input === 'exports' && year === YEAR);
    if (first?.observation.kind !== 'number') throw new Error('the demo has no exports');
    const key = cellItem(first.region, 'exports', YEAR);
    const { effects } = reviewOf(LINEAR, withFigures(LINEAR, { [key]: first.observation.value * (1 + 1e-9) }));
    const found = effects('', YEAR, all([key]))?.variants.get(ALL);
    expect(found).toMatchObject({ moved: 0, now: { place: null } });
    expect(found?.most).toMatchObject({ now: standing(LINEAR, YEAR, found?.most?.region)?.stands });
    expect(found?.most?.after.place).toBe(found?.most?.now.place);
    expect(found?.most?.after.R).not.toBe(found?.most?.now.R);
    expect(found === undefined ? null : toldOf(found)).toBe(found?.most);
  });

  it('is told of the last rating year where the year on view has no rating, and of none where no year has one', () => {
    expect(standing(DEMO, 1999)?.year).toBe(YEAR);
    expect(standing({ ...DEMO, observations: [], batches: [] }, YEAR)).toBe(null);
  });
});

describe('a copy of the open package', () => {
  it('is known by what both began with, also where no log has anything', () => {
    expect(reviewOf(DEMO, DEMO).difference).toMatchObject({ related: true, items: [] });
    const other = withFigures({ ...DEMO, batches: [] }, {});
    expect(reviewOf({ ...DEMO, observations: [] }, other).difference.related).toBe(false);
    const typedElsewhere = withFigures(DEMO, { [cellItem(REGION, 'exports', YEAR)]: 1 });
    expect(reviewOf(DEMO, typedElsewhere).difference.related).toBe(false);
  });

  it('with sums in the place of responses differs in nothing where the sums are those of the own responses', () => {
    const { batches, settings } = DEMO;
    const counted = batches.map(({ batch, responses }) => ({ synthetic: batch.synthetic, responses }));
    const sums = carriedSums(counted, NO_AMENDMENTS, order5, ratedRegions(settings));
    const reviewer = createReviewer(order5, { planned });
    reviewer.take(withSums(DEMO, sums, NO_TEXTS));
    expect(reviewer.compare(DEMO, 'sums')).toMatchObject({ related: true, items: [] });
    const [first] = sums;
    if (first === undefined) throw new Error('the demo has no responses');
    reviewer.take(withSums(DEMO, [{ ...first, accepted: first.accepted + 1 }], NO_TEXTS));
    const { items, related } = reviewer.compare(DEMO, 'sums');
    expect(related).toBe(true);
    const own = { of: 'surveySums', id: `${first.year} ${first.region}`, blocked: 'sums', ownSums: first } as const;
    expect(items).toMatchObject([own]);
    expect(factorsApart(first, { ...first, accepted: first.accepted + 1 })).toEqual([]);
    const [code, answers] = Object.entries(first.factors)[0] ?? [];
    if (code === undefined || answers === undefined) throw new Error('the sums are of no factor');
    const apart = { ...first, factors: { ...first.factors, [code]: { ...answers, zeros: answers.zeros + 1 } } };
    expect(factorsApart(first, apart)).toEqual([code]);
  });

  it('without texts differs in nothing but what was marked since, and its mark is taken over with the own texts', () => {
    const said = { ...NOTHING_SAID, region: REGION, item: 'std.1.r1', mark: 'partly', evidence: 'Бұйрық' } as const;
    const mine: PackageContent = {
      ...DEMO,
      records: [
        { of: 'assessment', id: 'a', record: said },
        { of: 'tags', id: 'E001', record: { tags: ['жол'] } },
        { of: 'report', id: 'r', record: { region: REGION, year: YEAR, language: 'kk', texts: {} } },
      ],
    };
    const copy = withoutNames(mine, NO_TEXTS);
    const reviewer = createReviewer(order5, { planned });
    reviewer.take(copy);
    expect(reviewer.compare(mine, 'anonymous').items).toEqual([]);
    const marked = copy.records.map((placed) =>
      placed.of === 'assessment' ? { ...placed, record: { ...placed.record, mark: 'met' as const } } : placed,
    );
    reviewer.take({ ...copy, records: marked });
    expect(reviewer.compare(mine, 'anonymous').items).toMatchObject([
      { of: 'assessment', theirs: { ...said, mark: 'met' } },
    ]);
  });
});

describe('what a file claims', () => {
  /** What the demo's figures give, as its file would claim it. */
  function claimed(readings = order5.readings): ClaimedRating {
    const content = { ...DEMO, settings: { ...DEMO.settings, readings } };
    const regions = content.settings.regions.flatMap(({ code, role }) => {
      if (role !== 'rated') return [];
      const { place, R } = standing(content, YEAR, code)?.stands ?? { place: null, R: null };
      return [{ region: code, place, R }];
    });
    return { year: YEAR, readings, missing: DEMO.settings.missing, regions };
  }
  const check = (claims: readonly ClaimedRating[], theirs = DEMO) => reviewOf(DEMO, theirs).check(claims, false);

  it('holds where the figures give it, whatever the readings are', () => {
    expect(check([claimed()])).toEqual({ years: 1, regions: 20, faults: [], isOtherMethodology: false });
    const linear = { ...order5.readings, points: 'linear' as const };
    expect(check([claimed(linear)]).faults).toEqual([]);
  });

  it('is told region by region where the figures give something else, though by little', () => {
    const claim = claimed();
    const [first, second, ...rest] = claim.regions;
    if (first === undefined || second === undefined) throw new Error('no regions');
    const found = check([{ ...claim, regions: [{ ...first, R: (first.R ?? 0) + 1e-6 }, second, ...rest] }]);
    expect(found.faults).toEqual([
      {
        year: YEAR,
        heldBy: null,
        faults: [
          {
            region: first.region,
            claimed: { place: first.place, R: (first.R ?? 0) + 1e-6 },
            computed: { place: first.place, R: first.R },
          },
        ],
      },
    ]);
    expect(check([{ ...claim, regions: [{ ...first, place: null }, second, ...rest] }]).faults).toHaveLength(1);
  });

  it('is told with the reading that gives it, where it names another', () => {
    const linear = { ...order5.readings, points: 'linear' as const };
    const found = check([{ ...claimed(linear), readings: order5.readings }]).faults;
    expect(found).toHaveLength(1);
    expect(distinctReadings()).toContainEqual(found[0]?.heldBy);
    expect(found[0]?.heldBy?.points).toBe('linear');
  });

  it('of a planning year is not held against the figures', () => {
    const planned = { ...DEMO, settings: { ...DEMO.settings, planningYears: [2026] } };
    expect(check([{ ...claimed(), year: 2026 }], planned)).toMatchObject({ years: 0, faults: [] });
  });
});

describe('a setting that was accepted alone', () => {
  it('is rated with', () => {
    const theirs = {
      ...DEMO,
      settings: { ...DEMO.settings, readings: { ...order5.readings, points: 'linear' as const } },
    };
    const { effects } = reviewOf(DEMO, theirs);
    const found = effects(REGION, YEAR, all([settingItem('readings', 'points')]))?.variants.get(ALL);
    expect(found?.after).toEqual(standing(theirs)?.stands);
    expect(found?.after.R).not.toBe(found?.now.R);
  });
});

describe('what belongs to a scenario', () => {
  const scenario = (weights: string | null = null): PlacedRecord => ({
    of: 'scenario',
    id: 's',
    record: {
      name: 's',
      note: '',
      parent: null,
      archived: false,
      order: 0,
      readings: {},
      weights,
      peers: 'held',
      counting: { expected: false, firmOnly: false },
    },
  });
  const project = (amount: number): PlacedRecord => ({
    of: 'project',
    id: 's/bridge',
    record: {
      scenario: 's',
      name: 'bridge',
      region: REGION,
      status: 'planned',
      probability: 100,
      share: 100,
      jobs: null,
      amounts: [{ input: 'fixed_capital', year: PLANNED, amount, currency: 'KZT', scale: 1e9 }],
      parts: [],
      included: true,
      order: 0,
    },
  });
  const PLANNED = YEAR + 2;
  const planning: PackageContent = { ...LINEAR, settings: { ...LINEAR.settings, planningYears: [YEAR + 1, PLANNED] } };
  const withRecords = (content: PackageContent, ...records: PlacedRecord[]): PackageContent => ({
    ...content,
    records,
  });
  const group = { kind: 'scenario', id: 's' } as const;
  const effectOf = (mine: PackageContent, theirs: PackageContent, region = REGION) => {
    const { difference, effects } = reviewOf(mine, theirs);
    const keys = difference.items.flatMap((item) => (item.kind === 'record' && item.theirs !== null ? [item.key] : []));
    return effects(region, YEAR, [{ name: 's', keys, group }])?.variants.get('s');
  };

  it('is told in that scenario, in the year in which it acts', () => {
    const effect = effectOf(
      withRecords(planning, scenario(), project(1)),
      withRecords(planning, scenario(), project(900)),
    );
    expect(effect?.year).toBe(PLANNED);
    expect(effect?.after.R).toBeGreaterThan(effect?.now.R ?? 0);
    expect(toldOf(effect as VariantEffect)?.region).toBeNull();
  });

  it('of a scenario that is not there yet is told beside the base, with the years that it plans', () => {
    const effect = effectOf(LINEAR, withRecords(planning, scenario(), project(900)));
    expect(effect).toEqual(effectOf(planning, withRecords(planning, scenario(), project(900))));
    expect(effect?.year).toBe(PLANNED);
    expect(effect?.after.R).toBeGreaterThan(effect?.now.R ?? 0);
  });

  it('of no own region is told of the one that moves most', () => {
    const effect = effectOf(withRecords(planning, scenario()), withRecords(planning, scenario(), project(900)), '');
    expect(effect?.now.place).toBeNull();
    expect(effect?.most?.region).toBe(REGION);
  });

  it('that changes nothing of the base is no effect in it', () => {
    const theirs = withRecords(planning, scenario(), project(900));
    const { difference, effects } = reviewOf(planning, theirs);
    const found = effects(REGION, YEAR, all(difference.items.map(({ key }) => key)))?.variants.get(ALL);
    expect(found?.after).toEqual(found?.now);
  });
});

it('a weight set is told under itself, beside the methodology’s weights where it is new', () => {
  const [first, second, ...rest] = order5.directions;
  if (first === undefined || second === undefined) throw new Error('no directions');
  const others = Object.fromEntries(rest.map(({ code, weight }) => [code, weight]));
  const set = (moved: number): PlacedRecord => ({
    of: 'weights',
    id: 'w',
    record: {
      name: 'w',
      weights: { ...others, [first.code]: first.weight + moved, [second.code]: second.weight - moved },
      order: 0,
    },
  });
  const effectOf = (mine: readonly PlacedRecord[], theirs: readonly PlacedRecord[]) => {
    const { difference, effects } = reviewOf({ ...DEMO, records: mine }, { ...DEMO, records: theirs });
    const keys = difference.items.map(({ key }) => key);
    const group = { kind: 'weights', id: 'w' } as const;
    return effects(REGION, YEAR, [{ name: 'w', keys, group }])?.variants.get('w');
  };
  const isNew = effectOf([], [set(1)]);
  expect(isNew?.now).toEqual(standing(DEMO)?.stands);
  expect(isNew?.after.R).not.toBe(isNew?.now.R);
  expect(effectOf([set(2)], [set(1)])?.after).toEqual(isNew?.after);
  expect(effectOf([set(2)], [set(1)])?.now).toEqual(effectOf([], [set(2)])?.after);
});
