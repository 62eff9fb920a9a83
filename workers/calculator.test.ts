import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData } from '../e2e/bench/sampleData';
import { rate } from '../src/engine';
import { order5 } from '../src/methodology';
import type { Column, ColumnKey } from '../src/model/column';
import type { Choices } from '../src/model/rating';
import { AXES } from '../src/model/readings';
import { responseWith } from '../src/model/response.fixture';
import { NO_AMENDMENTS } from '../src/model/surveyStanding';
import { createCalculator } from './calculator';

const YEAR = 2025;
const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
const data = sampleData(6, order5);
const opening = {
  methodology: order5,
  regions: data.regions,
  columns: data.columns as ReadonlyMap<ColumnKey, Column>,
  batches: [],
};

describe('the calculator', () => {
  it('gives after any patches what the engine gives for the data as they then stand, to the last bit', () => {
    const patch = fc.record({
      input: fc.constantFrom('fixed_capital', 'exports', 'fdi', 'grp_index', 'sme_count'),
      year: fc.constantFrom(2024, 2025),
      index: fc.nat(5),
      value: fc.option(fc.double({ min: -10, max: 3000, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
        const calculator = createCalculator();
        calculator.open(opening);
        const fresh = createCalculator();
        fresh.open(opening);
        for (const { input, year, index, value } of patches) {
          const observation = value === null ? null : ({ kind: 'number', value, status: 'final' } as const);
          calculator.patch([{ input, year, index, observation }]);
          fresh.patch([{ input, year, index, observation }]);
          calculator.rate(YEAR, choices);
        }
        const { rating } = calculator.rate(YEAR, choices);
        const { rating: expected } = fresh.rate(YEAR, choices);
        expect(rating.scores).toEqual(expected.scores);
        expect(rating.places).toEqual(expected.places);
        expect(rating.factors.map((factor) => factor.points)).toEqual(expected.factors.map((factor) => factor.points));
      }),
    );
  });

  it('counts responses as persons say of them, and sums up their survey', async () => {
    const responses = ['a', 'b', 'c'].map((id) => responseWith({ id, region: data.regions[1]?.code ?? '' }));
    const calculator = createCalculator();
    calculator.open({ ...opening, batches: [{ synthetic: false, responses }] });
    const accepted = () => calculator.rate(YEAR, choices).rating.responses?.accepted[1];
    expect(accepted()).toBe(3);
    const before = await calculator.survey(YEAR, choices);
    expect(before).toMatchObject({ year: YEAR, regions: data.regions.map(({ code }) => code) });
    expect([before?.accepted[1], before?.questions[0]?.value[1]]).toEqual([3, 5]);

    const exclusions = new Map([['b', { reason: 'duplicate', note: '' } as const]]);
    calculator.amend({ ...NO_AMENDMENTS, exclusions });
    expect(accepted()).toBe(2);
    const survey = await calculator.survey(YEAR, choices);
    expect([survey?.accepted[1], survey?.excluded[1]]).toEqual([2, 1]);
    calculator.amend(NO_AMENDMENTS);
    expect(accepted()).toBe(3);
  });

  it('offers the years that have factor values, and says which are rating years', () => {
    const calculator = createCalculator();
    calculator.open(opening);
    // 2024 holds only the previous ends of growths; without a survey 2025 lacks the soft directions.
    expect(calculator.rate(YEAR, choices).years).toEqual([{ year: 2025, ratingYear: false }]);
  });

  it('gives the factor values of reference rows beside a rating that is the same without them', () => {
    const calculator = createCalculator();
    calculator.open({ ...opening, references: [{ code: 'KZ' }] });
    const before = calculator.rate(YEAR, choices);
    const index = data.regions.length;
    const figure = (year: number, value: number) =>
      ({ input: 'exports', year, index, observation: { kind: 'number', value, status: 'final' } }) as const;
    calculator.patch([figure(2024, 80), figure(2025, 74)]);
    const { rating, references } = calculator.rate(YEAR, choices);
    expect(references.regions).toEqual(['KZ']);
    expect(references.factors.find(({ factor }) => factor === 'F1.2')?.values).toEqual(Float64Array.of(92.5));
    expect(rating.scores).toEqual(before.rating.scores);
    expect(rating.factors.map(({ points }) => points)).toEqual(before.rating.factors.map(({ points }) => points));
  });

  it('gives up a lattice once the data have moved on, and finishes it where they have not', async () => {
    const calculator = createCalculator();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.lattice(YEAR, choices);
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await overtaken).toBeNull();
    expect((await calculator.lattice(YEAR, choices))?.places).toHaveLength(40);
  });

  it('rates a year anew when a level of the year before changes', () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const before = calculator.rate(YEAR, choices).rating;
    calculator.patch([
      { input: 'exports', year: 2024, index: 0, observation: { kind: 'number', value: 1, status: 'final' } },
    ]);
    const after = calculator.rate(YEAR, choices).rating;
    expect(after.factors[1]?.values[0]).not.toBe(before.factors[1]?.values[0]);
    expect(rate({ ...data, surveys: new Map() }, order5, choices, YEAR).scores).toEqual(before.scores);
  });

  it('tries other values in some cells as if they had been typed, and keeps nothing of it', () => {
    const cells = fc.array(
      fc.record({
        input: fc.constantFrom('fixed_capital', 'exports', 'fdi', 'grp_index', 'grp_deflator'),
        year: fc.constantFrom(2024, 2025),
        index: fc.nat(5),
        value: fc.double({ min: -10, max: 3000, noNaN: true }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(cells, (drawn) => {
        const tried = drawn.map(({ value, ...cell }) => ({
          ...cell,
          observation: { kind: 'number', value, status: 'final' } as const,
        }));
        const calculator = createCalculator();
        calculator.open(opening);
        const { places } = calculator.rate(YEAR, choices).rating;
        const wouldBe = calculator.trial(YEAR, choices, tried);
        expect(calculator.rate(YEAR, choices).rating.places).toEqual(places);
        calculator.patch(tried);
        expect(calculator.rate(YEAR, choices).rating.places).toEqual(wouldBe);
      }),
      { numRuns: 30 },
    );
  });

  it('gives up a check once the data have moved on, and finds a slip where they have not', async () => {
    const calculator = createCalculator();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.check(YEAR, choices, order5.inputs);
    const slip = { kind: 'number', value: -5, status: 'final' } as const;
    calculator.patch([{ input: 'sme_count', year: YEAR, index: 7, observation: slip }]);
    expect(await overtaken).toBeNull();
    const findings = await calculator.check(YEAR, choices, order5.inputs);
    expect(findings?.found).toContainEqual(expect.objectContaining({ code: 'negative', regions: [7] }));
  });

  it('profiles a region in the year on view, and gives up once the data have moved on', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const profile = await calculator.profile(YEAR, choices, 'R-3');
    expect(profile?.region).toBe('R-3');
    expect(profile?.ladders.map(({ lever }) => lever.input)).toContain('fixed_capital');
    expect(profile?.effects).toHaveLength(profile?.ladders.length ?? -1);
    expect(profile?.years.map(({ year }) => year)).toEqual([2025]);
    expect(profile?.split).toBeNull();
    const many = sampleData(3000, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const overtaken = calculator.profile(YEAR, choices, 'R-3');
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await overtaken).toBeNull();
  });

  it('says what a region would be under another choice, of the data as they stand', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const region = data.regions[2]?.code ?? '';
    const linear = async () =>
      (await calculator.otherwise(YEAR, choices, region)).find(({ choice }) => choice.value === 'linear')?.score;
    const before = await linear();
    const under = { ...choices, readings: { ...choices.readings, points: 'linear' as const } };
    expect(before).toBe(rate({ ...data, surveys: new Map() }, order5, under, YEAR).scores[2]);
    calculator.patch([
      { input: 'exports', year: YEAR, index: 2, observation: { kind: 'number', value: 9000, status: 'final' } },
    ]);
    expect(await linear()).not.toBe(before);
    expect(await calculator.otherwise(YEAR, choices, 'nowhere')).toEqual([]);
  });

  it('says the least amount more for a place, for every better place, and for all regions with progress', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const extra = { input: 'fixed_capital', step: 0.001, parts: [] };
    const { rating } = calculator.rate(YEAR, choices);
    const last = rating.regions[rating.places.indexOf(6)] ?? '';
    const ladder = await calculator.overtakeLadder(YEAR, choices, last, extra, 2);
    if (ladder?.kind !== 'ladder') throw new Error('no ladder');
    const [first] = ladder.steps;
    if (first === undefined) throw new Error('no rung');
    const goal = { kind: 'place', place: first.place } as const;
    const answer = await calculator.overtake(YEAR, choices, { region: last, goal, extra, others: [] });
    expect(answer.kind === 'reached' && answer.step).toEqual(first);
    const reported: number[] = [];
    const readings = AXES.points.map((points) => ({ ...order5.readings, points }));
    const all = await calculator.overtakeLadders(YEAR, choices, readings, extra, ({ done }) => {
      reported.push(done);
    });
    expect(all).toHaveLength(3);
    const inAll = all?.[0]?.ladders[rating.regions.indexOf(last)];
    expect(inAll?.kind === 'ladder' && inAll.steps.slice(0, 2)).toEqual(ladder.steps);
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
  });

  it('says so where the region of an overtake question is not rated, and gives ladders up once the data have moved on', async () => {
    const calculator = createCalculator();
    calculator.open(opening);
    const extra = { input: 'fixed_capital', step: 0.001, parts: [] };
    const fault = { kind: 'fault', fault: { code: 'no such region', region: 'KZ-99' } };
    expect(
      await calculator.overtake(YEAR, choices, {
        region: 'KZ-99',
        goal: { kind: 'place', place: 1 },
        extra,
        others: [],
      }),
    ).toEqual(fault);
    expect(await calculator.overtakeLadder(YEAR, choices, 'KZ-99', extra, 1)).toEqual(fault);
    const many = sampleData(600, order5);
    calculator.open({ ...opening, regions: many.regions, columns: many.columns as ReadonlyMap<ColumnKey, Column> });
    const ladders = calculator.overtakeLadders(YEAR, choices, [order5.readings], extra, () => undefined);
    calculator.patch([{ input: 'fdi', year: YEAR, index: 0, observation: null }]);
    expect(await ladders).toBeNull();
  });
});
