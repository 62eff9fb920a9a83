import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { type ColumnKey, columnKey, observationAt } from '../../model/column';
import type { Finding } from '../../model/finding';
import { sameObservation } from '../../model/observation';
import {
  type Columns,
  findingsOf,
  mapped,
  REGIONS,
  regionAt,
  sampleColumns,
  valueAt,
  withFix,
  withTyped,
} from './samples.fixture';

const YEAR = 2025;
const LEVELS = ['exports', 'sme_gva', 'sme_count', 'fixed_capital', 'fdi', 'target_fixed_capital'];
const INDICES = ['grp_index', 'fixed_capital_index'];
const anyRegion = fc.nat(REGIONS.length - 1);

let demo: Columns;
let observed: Columns;
beforeAll(() => {
  demo = sampleColumns('demo-hard.csv');
  observed = sampleColumns('kz-regions-observed.csv');
});

const named = (found: readonly Finding[], code: Finding['code']) => found.filter((each) => each.code === code);
const slips = (found: readonly Finding[]) =>
  found.filter(({ code }) =>
    [
      'thousandfold',
      'negative',
      'growth for index',
      'coefficient for index',
      'growth or coefficient',
      'level for index',
      'half-year',
    ].includes(code),
  );
const only = (found: readonly Finding[], code: Finding['code']): Finding => {
  const [first, ...more] = named(found, code);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + 1} findings: ${code}`);
  return first;
};
/** What of a finding does not depend on the scale of the figures. */
const outline = (found: readonly Finding[]) => found.map(({ id, regions, severity }) => ({ id, regions, severity }));

describe('clean columns', () => {
  it.each([2021, 2022, 2023, 2024, 2025])('of %i raise no finding of unit, sign or period', (year) => {
    expect(slips(findingsOf(demo, year))).toEqual([]);
    expect(slips(findingsOf(observed, year))).toEqual([]);
  });

  it('raise outliers in two of all observed columns', () => {
    const wild = [2021, 2022, 2023, 2024, 2025].flatMap((year) => named(findingsOf(observed, year), 'outlier'));
    expect(
      wild.map(({ input, year, regions }) => `${input}@${year} ${regions.map((region) => REGIONS[region]?.code)}`),
    ).toEqual(['fixed_capital_index@2021 KZ-79', 'exports@2025 KZ-31']);
  });

  it('say once a column what is not final', () => {
    const notes = named(findingsOf(demo, YEAR), 'statuses');
    expect(notes.map(({ input }) => input)).toEqual(expect.arrayContaining(['exports', 'fdi']));
    expect(notes).toHaveLength(8);
    expect(notes.find(({ input }) => input === 'exports')).toMatchObject({
      provisional: 20,
      synthetic: 0,
      severity: 'note',
    });
  });
});

describe('the scale of a whole package', () => {
  it('changes no finding', () => {
    const scaled = fc.record({
      factor: fc.constantFrom(1e-6, 1e-3, 0.5, 7, 1e3, 1e9),
      slip: fc.constantFrom(1e-3, 1, 1e3, 1e6, -1),
      input: fc.constantFrom(...LEVELS),
      region: anyRegion,
    });
    fc.assert(
      fc.property(scaled, ({ factor, slip, input, region }) => {
        const typed = withTyped(demo, columnKey(input, YEAR), region, valueAt(demo, input, YEAR, region) * slip);
        const rescaled = mapped(typed, (value, of) => (LEVELS.includes(of) ? value * factor : value));
        expect(outline(findingsOf(rescaled, YEAR))).toEqual(outline(findingsOf(typed, YEAR)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a figure in another scale', () => {
  it('is found in any cell of a level, and its fix restores the figure to the last digit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), anyRegion, fc.constantFrom(3, 6, -3), (input, region, places) => {
        const was = valueAt(demo, input, YEAR, region);
        const slipped = withTyped(demo, columnKey(input, YEAR), region, Number(`${was}e${places}`));
        const found = only(findingsOf(slipped, YEAR), 'thousandfold');
        expect(found).toMatchObject({ input, year: YEAR, regions: [region], times: 10 ** places, severity: 'error' });
        expect(valueAt(withFix(slipped, found), input, YEAR, region)).toBe(was);
      }),
      { numRuns: 60 },
    );
  });

  it('is looked for in the year before too, on which the growth stands', () => {
    const slipped = withTyped(demo, 'fdi@2024', 3, 1000 * valueAt(demo, 'fdi', 2024, 3));
    expect(only(findingsOf(slipped, YEAR), 'thousandfold')).toMatchObject({ input: 'fdi', year: 2024, regions: [3] });
  });

  it('is one finding for half of the rows', () => {
    const half = REGIONS.map((_, region) => region).filter((region) => region % 2 === 0);
    const slipped = half.reduce(
      (columns, region) => withTyped(columns, 'exports@2025', region, 1000 * valueAt(demo, 'exports', YEAR, region)),
      demo,
    );
    const found = only(findingsOf(slipped, YEAR), 'thousandfold');
    expect(found.regions).toEqual(half);
    expect(slips(findingsOf(withFix(slipped, found), YEAR))).toEqual([]);
  });

  it('is one finding for a whole year, in the later one', () => {
    const slipped = mapped(demo, (value) => value);
    const all = REGIONS.reduce(
      (columns, _, region) => withTyped(columns, 'sme_gva@2025', region, 1000 * valueAt(demo, 'sme_gva', YEAR, region)),
      slipped,
    );
    expect(only(findingsOf(all, YEAR), 'thousandfold')).toMatchObject({ year: YEAR, times: 1000 });
  });

  it('is found among the regions where no year stands beside', () => {
    const alone: Columns = new Map(
      [['fdi@2025', demo.get('fdi@2025')] as const].flatMap(([key, column]) =>
        column === undefined ? [] : [[key as ColumnKey, column] as const],
      ),
    );
    const slipped = withTyped(alone, 'fdi@2025', 18, 1000 * valueAt(demo, 'fdi', YEAR, 18));
    expect(only(findingsOf(slipped, YEAR), 'thousandfold')).toMatchObject({ regions: [18], otherYear: null });
    expect(named(findingsOf(alone, YEAR), 'thousandfold')).toEqual([]);
  });

  it('is let stand where it has been checked', () => {
    const value = 1000 * valueAt(demo, 'fdi', YEAR, 3);
    const checked = withTyped(demo, 'fdi@2025', 3, { kind: 'number', value, status: 'final', checked: true });
    const found = findingsOf(checked, YEAR);
    expect(
      [...named(found, 'thousandfold'), ...named(found, 'outlier')].filter(({ regions }) => regions.includes(3)),
    ).toEqual([]);
  });
});

describe('an index', () => {
  it('typed as a growth is found in any cell, and 100 added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INDICES), anyRegion, (input, region) => {
        const was = valueAt(demo, input, YEAR, region);
        const slipped = withTyped(demo, columnKey(input, YEAR), region, Number((was - 100).toFixed(1)));
        // A growth by 0.5 … 2 % may as well be a coefficient, if it has no more decimals than the indices beside it.
        const isEither = was >= 100.5 && was <= 102;
        const found = only(findingsOf(slipped, YEAR), isEither ? 'growth or coefficient' : 'growth for index');
        expect(found).toMatchObject({ input, regions: [region], severity: 'error' });
        expect(valueAt(withFix(slipped, found), input, YEAR, region)).toBe(was);
      }),
    );
  });

  const asCoefficient = (columns: Columns, regions: readonly number[]): Columns =>
    regions.reduce(
      (typed, region) =>
        withTyped(typed, 'grp_index@2025', region, Number((valueAt(demo, 'grp_index', YEAR, region) / 100).toFixed(3))),
      columns,
    );

  it('typed as a coefficient is found in any cell, and multiplied by 100', () => {
    for (const [region] of REGIONS.entries()) {
      const slipped = asCoefficient(demo, [region]);
      const found = slips(findingsOf(slipped, YEAR));
      // 1.05 for 105.0 and 1.1 for 110.0 have lost the decimals that tell them.
      expect(['coefficient for index', 'growth or coefficient']).toContain(found[0]?.code);
      expect(found).toHaveLength(1);
      const fix = found[0]?.otherFix ?? found[0]?.fix ?? null;
      expect(fix?.way).toEqual({ code: 'multiply', factor: 100 });
      expect(fix?.cells).toMatchObject([{ observation: { value: valueAt(demo, 'grp_index', YEAR, region) } }]);
    }
  });

  it.each([3, 10, 20])('typed as a coefficient in %i regions is one finding', (many) => {
    const slipped = asCoefficient(demo, [...REGIONS.keys()].slice(0, many));
    const found = only(findingsOf(slipped, YEAR), 'coefficient for index');
    expect(found.regions).toHaveLength(many);
    expect(withFix(slipped, found).get('grp_index@2025')?.values).toEqual(demo.get('grp_index@2025')?.values);
    expect(slips(findingsOf(slipped, YEAR))).toHaveLength(1);
  });

  it('of which nothing tells what it was typed as is offered both ways', () => {
    const found = only(findingsOf(withTyped(demo, 'grp_index@2025', 4, 1.2), YEAR), 'growth or coefficient');
    expect(found.fix?.cells).toMatchObject([{ observation: { value: 101.2 } }]);
    expect(found.otherFix?.cells).toMatchObject([{ observation: { value: 120 } }]);
  });

  it('typed as a growth among larger growths is one, however small; a whole column about 1 holds coefficients', () => {
    const growths = [1.2, 8.3, -2.1, 0.9, 5.5].reduce(
      (columns, value, region) => withTyped(columns, 'grp_index@2025', region, value),
      demo,
    );
    expect(only(findingsOf(growths, YEAR), 'growth for index').regions).toEqual([0, 1, 2, 3, 4]);
    const column = REGIONS.reduce(
      (columns, _, region) => withTyped(columns, 'grp_index@2025', region, [0.9, 1.1, 1, 1.2][region % 4] ?? 1),
      demo,
    );
    expect(only(findingsOf(column, YEAR), 'coefficient for index').regions).toHaveLength(20);
    const computed = withTyped(demo, 'grp_index@2025', 4, 1.2345678);
    expect(only(findingsOf(computed, YEAR), 'growth or coefficient').regions).toEqual([4]);
  });

  it.each([2, 5, 10, 19, 20])('typed as a growth in %i regions is one finding', (many) => {
    const slipped = REGIONS.slice(0, many).reduce(
      (columns, _, region) =>
        withTyped(
          columns,
          'grp_index@2025',
          region,
          Number((valueAt(demo, 'grp_index', YEAR, region) - 100).toFixed(1)),
        ),
      demo,
    );
    const found = only(findingsOf(slipped, YEAR), 'growth for index');
    expect(found.regions).toHaveLength(many);
    expect(withFix(slipped, found).get('grp_index@2025')?.values).toEqual(demo.get('grp_index@2025')?.values);
  });

  it('that the levels bear out is let stand, however low', () => {
    const level = withTyped(demo, 'fixed_capital@2025', 4, 0.3 * valueAt(demo, 'fixed_capital', 2024, 4));
    expect(named(findingsOf(withTyped(level, 'fixed_capital_index@2025', 4, 29), YEAR), 'growth for index')).toEqual(
      [],
    );
  });

  it('where a level stands is moved to the cell of the level, if that is empty', () => {
    const was = valueAt(demo, 'fixed_capital', YEAR, 5);
    const emptied = withTyped(demo, 'fixed_capital@2025', 5, Number.NaN);
    const [levels] = [emptied.get('fixed_capital@2025')];
    levels?.states.fill(0, 5, 6);
    const slipped = withTyped(emptied, 'fixed_capital_index@2025', 5, was);
    const found = only(findingsOf(slipped, YEAR), 'level for index');
    expect(found.fix?.way).toEqual({ code: 'move', to: 'fixed_capital' });
    const mended = withFix(slipped, found);
    expect(valueAt(mended, 'fixed_capital', YEAR, 5)).toBe(was);
    expect(valueAt(mended, 'fixed_capital_index', YEAR, 5)).toBeNaN();
  });

  it('where a level stands beside a level of its own is left out, and the levels decide', () => {
    const level = valueAt(demo, 'exports', YEAR, 5);
    const found = only(findingsOf(withTyped(demo, 'exports_index@2025', 5, level), YEAR), 'level for index');
    expect(found.fix).toMatchObject({
      way: { code: 'leave to levels' },
      cells: [{ input: 'exports_index', index: 5, before: { value: level }, observation: null }],
    });
  });

  it.each([
    ['fdi_deflator', 10_500, 105],
    ['fdi_deflator', 1035, 103.5],
    ['exports_index', 1035, 103.5],
  ])('%s without its decimal sign, %d, is one with it', (input, typed, meant) => {
    const slipped = withTyped(demo, columnKey(input, YEAR), 5, typed);
    const found = only(findingsOf(slipped, YEAR), 'level for index');
    expect(valueAt(withFix(slipped, found), input, YEAR, 5)).toBe(meant);
  });

  it.each([
    [1035, 103.5],
    [10_350, 103.5],
  ])('without its decimal sign, %d, may be a level too, where that has room', (typed, meant) => {
    const slipped = withTyped(demo, 'grp_index@2025', 5, typed);
    const found = only(findingsOf(slipped, YEAR), 'level for index');
    expect(valueAt(withFix(slipped, found), 'grp_index', YEAR, 5)).toBe(meant);
    expect(found.otherFix?.way).toEqual({ code: 'move', to: 'grp' });
  });

  it('of which no index can be made is told without a fix', () => {
    const slipped = withTyped(demo, 'fdi_deflator@2025', 5, 4711.8);
    expect(only(findingsOf(slipped, YEAR), 'level for index').fix).toBeNull();
  });

  it.each([
    ['exports_index', -1026.7],
    ['grp_index', -150],
    ['fdi_deflator', -150],
    ['fdi_deflator', -100],
    ['target_fulfilment', -96.5],
    ['F8.2', -2],
  ])('%s below 0, %d, is a slip of sign', (input, value) => {
    const slipped = withTyped(demo, columnKey(input, YEAR), 5, value);
    const found = only(findingsOf(slipped, YEAR), 'negative');
    expect(found).toMatchObject({ severity: 'error', regions: [5], counts: true });
    expect(valueAt(withFix(slipped, found), input, YEAR, 5)).toBe(-value);
    expect(named(findingsOf(slipped, YEAR), 'undefined')).toEqual([]);
  });

  it('of −60 is a growth where the levels bear it out', () => {
    const level = withTyped(demo, 'fixed_capital@2025', 4, 0.4 * valueAt(demo, 'fixed_capital', 2024, 4));
    const found = findingsOf(withTyped(level, 'fixed_capital_index@2025', 4, -60), YEAR);
    expect(only(found, 'growth for index').fix?.cells).toMatchObject([{ observation: { value: 40 } }]);
    expect(named(found, 'negative')).toEqual([]);
  });
});

describe('a level below 0', () => {
  it('is a slip of sign where the series has none', () => {
    const slipped = withTyped(demo, 'sme_count@2025', 7, -valueAt(demo, 'sme_count', YEAR, 7));
    const found = only(findingsOf(slipped, YEAR), 'negative');
    expect(found).toMatchObject({ severity: 'error', regions: [7], counts: true });
    expect(valueAt(withFix(slipped, found), 'sme_count', YEAR, 7)).toBe(valueAt(demo, 'sme_count', YEAR, 7));
  });

  it('is allowed of net foreign direct investment, and asked about', () => {
    const slipped = withTyped(demo, 'fdi@2025', 7, -12.5);
    const found = only(findingsOf(slipped, YEAR), 'negative net');
    expect(found).toMatchObject({ severity: 'doubt', counts: true });
    expect(named(findingsOf(slipped, YEAR), 'negative')).toEqual([]);
    expect(valueAt(withFix(slipped, found), 'fdi', YEAR, 7)).toBe(12.5);
  });
});

describe('a level of 0', () => {
  it.each(LEVELS)('of %s after one above 0 is asked about, once', (input) => {
    const slipped = withTyped(demo, columnKey(input, YEAR), 7, 0);
    const told = findingsOf(slipped, YEAR).filter((found) => found.input === input && found.regions.includes(7));
    const found = told.filter(({ code }) => code === 'fell to 0' || code === 'undefined');
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toMatchObject({
      way: { code: 'no figure' },
      cells: [{ input, index: 7, before: { value: 0 }, observation: { kind: 'missing' } }],
    });
  });

  it('after another is nothing new', () => {
    const twice = withTyped(withTyped(demo, 'fdi@2025', 7, 0), 'fdi@2024', 7, 0);
    expect(named(findingsOf(twice, YEAR), 'fell to 0')).toEqual([]);
  });
});

describe('a soft figure', () => {
  it.each([
    ['F4.1', -5.2, 5.2],
    ['F4.1', 52, 5.2],
    ['F4.1', 120, 1.2],
    ['F4.2', 45, 0.45],
    ['F4.1', 0.8, Number.NaN],
    ['F4.1', 9, Number.NaN],
  ])('of %s outside its scale, %d, counts nowhere, and is told with a fix', (input, value, meant) => {
    const typed = withTyped(withTyped(demo, 'F4.1@2025', 2, 5), columnKey(input, YEAR), 4, value);
    const found = findingsOf(typed, YEAR);
    const told = only(found, 'outside scale');
    expect(told).toMatchObject({ input, regions: [4], severity: 'error', counts: true });
    expect(named(found, 'undefined')).toEqual([]);
    expect(valueAt(withFix(typed, told), input, YEAR, 4)).toBe(meant);
    expect(named(findingsOf(withFix(typed, told), YEAR), 'outside scale')).toEqual([]);
  });

  const shares = (values: readonly number[], year = YEAR, columns = demo): Columns =>
    values.reduce((typed, value, region) => withTyped(typed, columnKey('F4.2', year), region, value), columns);

  it('typed as a share among tens of per cent is one, in as many regions as it is', () => {
    const typed = shares([0.45, 0.008, 0.62, 0.0071, 0.38]);
    const found = only(findingsOf(typed, YEAR), 'share for per cent');
    expect(found).toMatchObject({ regions: [1, 3], severity: 'error', others: { least: 0.38, most: 0.62 } });
    expect(withFix(typed, found).get('F4.2@2025')?.values.slice(0, 5)).toEqual(
      Float64Array.from([0.45, 0.8, 0.62, 0.71, 0.38]),
    );
    expect(named(findingsOf(withFix(typed, found), YEAR), 'share for per cent')).toEqual([]);
  });

  it('is measured by the year before where none stands beside, asked about where there is none, let stand where it is usual', () => {
    const before = shares([0.5, 0.6], YEAR - 1);
    expect(only(findingsOf(shares([0.008], YEAR, before), YEAR), 'share for per cent').severity).toBe('error');
    expect(only(findingsOf(shares([0.008]), YEAR), 'share for per cent')).toMatchObject({
      severity: 'doubt',
      others: null,
    });
    expect(named(findingsOf(shares([0.008, 0.02, 0.03]), YEAR), 'share for per cent')).toEqual([]);
  });
});

describe('a fix of whatever was typed', () => {
  const anyCell = fc.record({
    input: fc.constantFrom(...LEVELS, ...INDICES, 'exports_index', 'fdi_deflator', 'target_fulfilment', 'F4.1', 'F4.2'),
    region: anyRegion,
    value: fc.oneof(
      fc.constantFrom(0, -1, -5, -150, -1026.7, 0.8, 1.05, 5, 12, 96, 1035, 10_500, 893_400),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    ),
  });

  it('changes the cells that it names and nothing else, solves what was found, and can be taken back to the last digit', () => {
    fc.assert(
      fc.property(anyCell, ({ input, region, value }) => {
        const typed = withTyped(demo, columnKey(input, YEAR), region, value);
        const told = findingsOf(typed, YEAR).filter((found) => found.regions.includes(region));
        for (const found of told) {
          for (const fix of [found.fix, found.otherFix ?? null]) {
            if (fix === null) continue;
            const fixed = withFix(typed, { ...found, fix });
            const touched = new Set(fix.cells.map(({ input: at, year, index }) => `${at}@${year} ${index}`));
            expect(differing(typed, fixed).every((cell) => touched.has(cell))).toBe(true);
            expect(stepsToSolve(fixed, found.id, region)).toBeLessThan(2);
            const back = fix.cells.map((cell) => ({ ...cell, observation: cell.before, before: cell.observation }));
            const undone = withFix(fixed, { ...found, fix: { ...fix, cells: back } });
            expect(differing(typed, undone)).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  /** How often the same has to be mended again: −5 is 95, which levels that doubled make a growth of 95 %, and that 195. */
  function stepsToSolve(fixed: Columns, id: string, region: number): number {
    let columns = fixed;
    for (let steps = 0; steps < 4; steps++) {
      const again = findingsOf(columns, YEAR).find((found) => found.id === id && found.regions.includes(region));
      if (again === undefined) return steps;
      columns = withFix(columns, again);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The cells in which two packages hold something else. */
  function differing(before: Columns, after: Columns): readonly string[] {
    const keys = new Set([...before.keys(), ...after.keys()]);
    return [...keys].flatMap((key) => {
      const [a, b] = [before.get(key), after.get(key)];
      return REGIONS.flatMap((_, index) => {
        const [was, is] = [a, b].map((column) => (column === undefined ? null : observationAt(column, index)));
        return sameObservation(was ?? null, is ?? null) ? [] : [`${key} ${index}`];
      });
    });
  }
});

describe('half-years', () => {
  it.each([
    ['this year', 'sme_gva@2025'],
    ['year before', 'sme_gva@2024'],
  ] as const)('beside full years are told: %s', (short, key) => {
    const slipped = REGIONS.reduce((columns, _, region) => {
      const value = columns.get(key)?.values[region] ?? 0;
      return withTyped(columns, key, region, value * (0.44 + (region % 5) / 50));
    }, demo);
    expect(only(findingsOf(slipped, YEAR), 'half-year')).toMatchObject({ short, fix: null });
  });

  it('declared as such are a note beside inputs of whole years', () => {
    expect(only(findingsOf(demo, YEAR), 'other period')).toMatchObject({ input: 'exports', period: 'January-June' });
    expect(named(findingsOf(demo, YEAR, order5.inputs), 'other period')).toEqual([]);
  });
});

describe('what acts on the rating', () => {
  it('a level under a typed index does not, but as what a target is measured by', () => {
    const slipped = withTyped(demo, 'fixed_capital@2024', 5, -1);
    expect(only(findingsOf(slipped, YEAR), 'negative').counts).toBe(false);
    expect(only(findingsOf(slipped, 2024), 'negative').counts).toBe(true);
  });
});

describe('borders', () => {
  const EAST = regionAt('KZ-63');
  const ABAI = regionAt('KZ-10');
  const level = (year: number, value: number): Columns => {
    let columns: Columns = new Map();
    for (const region of [EAST, regionAt('KZ-71')]) {
      columns = withTyped(columns, columnKey('fixed_capital', year - 1), region, value);
      columns = withTyped(columns, columnKey('fixed_capital', year), region, value * 1.1);
    }
    return withTyped(columns, columnKey('fixed_capital', year), ABAI, value);
  };

  it('that changed between the years of a growth are told, and can be stated of the year before', () => {
    const across = level(2022, 800);
    const found = only(findingsOf(across, 2022), 'borders');
    expect(found).toMatchObject({
      input: 'fixed_capital',
      year: 2021,
      regions: [EAST],
      date: '2022-06-08',
      severity: 'error',
    });
    const stated = withFix(across, found);
    expect(named(findingsOf(stated, 2022), 'borders')).toEqual([]);
    expect(valueAt(stated, 'fixed_capital', 2021, EAST)).toBe(800);
  });

  it('explain why a new region has no year before', () => {
    expect(only(findingsOf(level(2022, 800), 2022), 'new region')).toMatchObject({
      regions: [ABAI],
      date: '2022-06-08',
    });
  });

  it('say nothing of later years', () => {
    expect(named(findingsOf(level(2024, 800), 2024), 'borders')).toEqual([]);
    expect(named(findingsOf(level(2024, 800), 2024), 'new region')).toEqual([]);
  });
});

describe('figures that are absent', () => {
  it('of many regions for one reason are one finding', () => {
    const found = named(findingsOf(demo, 2023), 'missing').filter(({ input }) => input === 'fdi');
    expect(found).toEqual([expect.objectContaining({ year: 2022, factor: 'F3.2', severity: 'doubt', counts: true })]);
    expect(found[0]?.regions).toHaveLength(20);
  });

  it('for a reason in the figures are errors', () => {
    const found = findingsOf(withTyped(demo, 'fdi@2024', 2, 0), YEAR);
    const where = { input: 'fdi', year: 2024, regions: [2], severity: 'error' };
    expect(only(found, 'undefined')).toMatchObject({ ...where, instead: 'fdi_index' });
    const mended = withTyped(withTyped(demo, 'fdi@2024', 2, 0), 'fdi_index@2025', 2, 104);
    expect(named(findingsOf(mended, YEAR), 'undefined')).toEqual([]);
  });

  it('for a reason in the figures are told also where no region has a value of anything', () => {
    const alone = withTyped(withTyped(new Map(), 'fdi@2024', 2, 0), 'fdi@2025', 2, 100);
    const found = findingsOf(alone, YEAR);
    expect(only(found, 'undefined')).toMatchObject({ input: 'fdi', year: 2024, regions: [2] });
    expect(named(found, 'missing')).toEqual([]);
  });

  it('offer in one step to say of a 0 that it is no figure', () => {
    const previous = only(findingsOf(withTyped(demo, 'fdi@2024', 2, 0), YEAR), 'undefined');
    expect(previous.fix).toMatchObject({
      way: { code: 'no figure' },
      cells: [
        { input: 'fdi', year: 2024, index: 2, before: { value: 0 }, observation: { kind: 'missing', reason: '' } },
      ],
    });
    const target = only(findingsOf(withTyped(demo, 'target_fixed_capital@2025', 2, 0), YEAR), 'undefined');
    expect(target.fix).toMatchObject({ way: { code: 'no figure' }, cells: [{ input: 'target_fixed_capital' }] });
    // A net flow below 0 may be so in earnest: there is nothing to offer but the index itself.
    const negative = only(findingsOf(withTyped(demo, 'fdi@2024', 2, -5), YEAR), 'undefined');
    expect(negative).toMatchObject({ fix: null, instead: 'fdi_index' });
  });

  it('are not told beside the slip that they come of', () => {
    const found = findingsOf(withTyped(demo, 'fdi_deflator@2025', 2, -2.3), YEAR);
    expect(only(found, 'growth for index').fix).toMatchObject({ way: { code: 'add', amount: 100 } });
    expect(named(found, 'undefined')).toEqual([]);
  });

  it('name the series in which the value can be typed, of a fulfilment too', () => {
    const found = findingsOf(withTyped(demo, 'target_fixed_capital@2025', 2, 0), YEAR);
    expect(only(found, 'undefined')).toMatchObject({ input: 'target_fixed_capital', instead: 'target_fulfilment' });
  });

  it('with a reason that no value hangs on are noted', () => {
    const typed = withTyped(demo, 'fixed_capital_deflator@2025', 2, { kind: 'missing', reason: 'келмеді' });
    expect(only(findingsOf(typed, YEAR), 'explained')).toMatchObject({ text: 'келмеді', severity: 'note' });
  });
});
