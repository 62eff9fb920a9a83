import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedSums } from '../src/engine/carriedSums';
import { distinctReadings } from '../src/engine/readings';
import { takenWith } from '../src/engine/review/takenWith';
import { withTaken } from '../src/engine/review/withTaken';
import { withoutNames, withSums } from '../src/files/copies';
import type { ClaimedRating } from '../src/files/packageFile';
import { order5 } from '../src/methodology';
import { NOTHING_SAID } from '../src/model/assessment';
import { NOTHING_UNKNOWN, type PackageContent } from '../src/model/content';
import { cellItem, isOpen, settingItem } from '../src/model/difference';
import { ratedRegions } from '../src/model/package';
import { NO_AMENDMENTS } from '../src/model/surveyStanding';
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
  const reviewer = createReviewer(order5);
  reviewer.take(theirs);
  return { ...reviewer, difference: reviewer.compare(mine, 'full') };
};
/** Place and R of a region as its package stands. */
const standing = (content: PackageContent, year: number | null = YEAR) =>
  reviewOf(content, content).effects(REGION, year, []);

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
        const found = effects(REGION, YEAR, [{ name: 'some', keys }]);
        expect(found?.now).toEqual(standing(DEMO)?.now);
        const { place, R } = found?.variants.get('some') ?? {};
        const expected = standing(after);
        if (expected?.year === YEAR) expect({ place, R }).toEqual(expected.now);
      }),
      { numRuns: 20 },
    );
  });

  it('names how many regions move and the one that moves most', () => {
    const better = withFigures(DEMO, { [cellItem(REGION, 'fixed_capital_index', YEAR)]: 400 });
    const { effects, difference } = reviewOf(DEMO, better);
    const found = effects(REGION, YEAR, [{ name: 'all', keys: difference.items.map(({ key }) => key) }]);
    const after = found?.variants.get('all');
    expect(after?.place).toBeLessThan(found?.now.place ?? 0);
    expect(after?.most).toEqual({ region: REGION, before: found?.now.place, after: after?.place });
    expect(after?.moved).toBeGreaterThan(1);
    const none = effects('', null, [{ name: 'none', keys: [] }]);
    expect(none).toMatchObject({ year: YEAR, now: { place: null, R: null } });
    expect(none?.variants.get('none')).toEqual({ place: null, R: null, moved: 0, most: null });
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
    const reviewer = createReviewer(order5);
    reviewer.take(withSums(DEMO, sums, NO_TEXTS));
    expect(reviewer.compare(DEMO, 'sums')).toMatchObject({ related: true, items: [] });
    const [first] = sums;
    if (first === undefined) throw new Error('the demo has no responses');
    reviewer.take(withSums(DEMO, [{ ...first, accepted: first.accepted + 1 }], NO_TEXTS));
    const { items, related } = reviewer.compare(DEMO, 'sums');
    expect(related).toBe(true);
    expect(items).toMatchObject([{ of: 'surveySums', id: `${first.year} ${first.region}`, blocked: 'sums' }]);
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
    const reviewer = createReviewer(order5);
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
      const { place, R } = reviewOf(content, content).effects(code, YEAR, [])?.now ?? { place: null, R: null };
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
    const found = effects(REGION, YEAR, [{ name: 'readings', keys: [settingItem('readings', 'points')] }]);
    const { place, R } = found?.variants.get('readings') ?? {};
    expect({ place, R }).toEqual(standing(theirs)?.now);
    expect(R).not.toBe(found?.now.R);
  });
});
