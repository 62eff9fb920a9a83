import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readMethodologyFile } from '../files/methodologyFile';
import { readFile } from '../files/readFile';
import { type CellUpdate, columnKey, emptyColumn, withObservations } from '../model/column';
import { factorsOf } from '../model/methodology';
import type { Choices, Rating, RatingData } from '../model/rating';
import type { WholeMethodology } from '../model/wholeMethodology';
import { lattice, rate } from '.';

/*
 * That the method is data: the OECD's Better Life Index of 2015 (`files/samples/better-life-2015`), 36 countries and 24
 * indicators in 11 topics without a survey, comes in by files alone and is rated by the same engine. What it is held to is
 * computed here anew from the published rule, and to the topic scores that the OECD published.
 */
type Row = Readonly<Record<string, string>>;

const textOf = (name: string): string =>
  readFileSync(new URL(`../files/samples/better-life-2015/${name}`, import.meta.url), 'utf8');
const rows = (name: string): readonly Row[] =>
  Papa.parse<Record<string, string>>(textOf(name), { header: true, skipEmptyLines: true }).data;

const YEAR = 2015;

function methodologyOfFile(): WholeMethodology {
  const parsed = readMethodologyFile(textOf('methodology.json'), 'methodology.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}
const index = methodologyOfFile();

/** The figures as the product imports them; `isLeftOut` makes gaps. */
async function imported(isLeftOut: (status: string) => boolean = () => false): Promise<RatingData> {
  const { regions, inputs, form } = index;
  const read = await readFile(
    new File([textOf('figures.csv')], 'figures.csv'),
    {
      regions,
      inputs: inputs.map(({ code, unit }) => ({ code, unit, unitSettled: false })),
      form,
      knownIds: new Map(),
    },
    {},
    () => undefined,
    () => false,
  );
  if (!read.ok || read.value.kind !== 'dataset') throw new Error(JSON.stringify(read));
  const { questions, rejected, findings, cells } = read.value;
  expect([...questions, ...rejected, ...findings]).toEqual([]);
  const updates = new Map<string, CellUpdate[]>();
  for (const { region, input, year, observation } of cells) {
    if (observation.kind === 'number' && isLeftOut(observation.status)) continue;
    const at = { index: regions.findIndex(({ code }) => code === region), observation };
    updates.set(columnKey(input, year), [...(updates.get(columnKey(input, year)) ?? []), at]);
  }
  const columns = new Map([...updates].map(([key, of]) => [key, withObservations(emptyColumn(regions.length), of)]));
  return { regions, columns, surveys: new Map() };
}

const chosen = (points: 'linear' | 'rank'): Choices => ({
  readings: { ...index.readings, points },
  missing: index.missing,
  weights: {},
  expert: [],
});

const TOPICS: readonly string[] = index.directions.map(({ code }) => code);
const COUNTRIES: readonly string[] = index.regions.map(({ code }) => code);
const LOWER_IS_BETTER = new Set([
  'HO_BASE',
  'HO_HISH',
  'JE_JT',
  'JE_LTUR',
  'EQ_AIRP',
  'PS_SFRV',
  'PS_REPH',
  'WL_EWLH',
] as const);

/** By indicator, then country: the greater the better, from the file itself. */
function outcomes(isLeftOut: (row: Row) => boolean = () => false): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const made = new Map<string, Map<string, number>>();
  for (const row of rows('figures.csv')) {
    if (isLeftOut(row)) continue;
    const { region = '', input = '', value } = row;
    const sign = (LOWER_IS_BETTER as ReadonlySet<string>).has(input) ? -1 : 1;
    made.set(input, (made.get(input) ?? new Map()).set(region, sign * Number(value)));
  }
  return made;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The published rule: an indicator between the least and the greatest of the countries, from 0 to 10. */
const minMax = (own: ReadonlyMap<string, number>) => {
  const [least, most] = [Math.min(...own.values()), Math.max(...own.values())];
  return (value: number): number => (10 * (value - least)) / (most - least);
};

/** Another published kind of rule: 10 to the first, 0 to the last, equals share the mean of their positions. */
const byRank = (own: ReadonlyMap<string, number>) => {
  const all = [...own.values()];
  return (value: number): number => {
    const above = all.filter((other) => other > value).length;
    const same = all.filter((other) => other === value).length;
    return (10 * (all.length - (above + (same + 1) / 2))) / (all.length - 1);
  };
};

/** Topic scores and the index by a rule: means of what a country has. */
function expected(
  of: ReadonlyMap<string, ReadonlyMap<string, number>>,
  rule: (own: ReadonlyMap<string, number>) => (value: number) => number,
) {
  const scorers = new Map([...of].map(([indicator, own]) => [indicator, rule(own)]));
  const topicScore = (topic: string, country: string): number =>
    mean(
      [...of].flatMap(([indicator, own]) => {
        const value = own.get(country);
        const score = scorers.get(indicator);
        return indicator.startsWith(`${topic}_`) && value !== undefined && score !== undefined ? [score(value)] : [];
      }),
    );
  const topics = TOPICS.map((topic) => COUNTRIES.map((country) => topicScore(topic, country)));
  const present = COUNTRIES.map((_, at) =>
    topics.map((scores) => scores[at] ?? Number.NaN).filter((score) => !Number.isNaN(score)),
  );
  return { topics, whole: present.map(mean) };
}

function expectSame(rating: Rating, { topics, whole }: ReturnType<typeof expected>): void {
  for (const [topic, scores] of topics.entries()) {
    for (const [at, score] of scores.entries()) {
      const made = rating.directions[topic]?.scores[at] ?? Number.NaN;
      if (Number.isNaN(score)) expect(made).toBeNaN();
      else expect(Math.abs(made - score), `${TOPICS[topic]} ${COUNTRIES[at]}`).toBeLessThanOrEqual(1e-9);
    }
  }
  for (const [at, score] of whole.entries()) {
    expect(Math.abs((rating.scores[at] ?? Number.NaN) - score), COUNTRIES[at] ?? '').toBeLessThanOrEqual(1e-9);
    expect(rating.places[at]).toBe(1 + whole.filter((other) => other > score + 1e-9).length);
  }
}

describe('the Better Life Index of 2015', () => {
  test('is another index: other regions, factors, directions, and no survey', () => {
    expect([COUNTRIES.length, factorsOf(index).length, TOPICS.length]).toEqual([36, 24, 11]);
    expect(index.form.block2.questions).toEqual([]);
    const lower = factorsOf(index).flatMap(({ better, formula }) =>
      better === 'lower' && formula.kind === 'value' ? [formula.input] : [],
    );
    expect(new Set(lower)).toEqual(LOWER_IS_BETTER);
  });

  test('is rated by the published rule, to 1e-9, and its places with it', async () => {
    expectSame(rate(await imported(), index, chosen('linear'), YEAR), expected(outcomes(), minMax));
  });

  test('is rated by ranks as well', async () => {
    expectSame(rate(await imported(), index, chosen('rank'), YEAR), expected(outcomes(), byRank));
  });

  test('where the OECD estimated what a country lacks, a gap is left out of the mean and named', async () => {
    const rating = rate(await imported((status) => status === 'estimate'), index, chosen('linear'), YEAR);
    expectSame(
      rating,
      expected(
        outcomes(({ status }) => status === 'estimate'),
        minMax,
      ),
    );
    expect(rating.factors.reduce((sum, { n }) => sum + COUNTRIES.length - n, 0)).toBe(58);
    // Brazil has neither figure of its incomes: a topic that is not there, and counts nowhere.
    const brazil = COUNTRIES.indexOf('BRA');
    expect(rating.directions[TOPICS.indexOf('IW')]?.scores[brazil]).toBeNaN();
    expect(rating.coverage[brazil]).toBeCloseTo(10 / 11, 12);
  });

  test('on the scale of the Order, 1 to 20, is the same but for the scale', async () => {
    const data = await imported();
    const ten = rate(data, index, chosen('linear'), YEAR);
    const twenty = rate(data, { ...index, points: { worst: 1, best: 20 } }, chosen('linear'), YEAR);
    for (const [at, score] of ten.scores.entries()) {
      expect(Math.abs((twenty.scores[at] ?? Number.NaN) - (1 + 1.9 * score))).toBeLessThanOrEqual(1e-9);
    }
    expect(twenty.places).toEqual(ten.places);
  });

  test('what the Order leaves open of a survey, of growth and of targets moves nothing here', async () => {
    const data = await imported();
    const { readings, ...others } = chosen('linear');
    const otherwise = { ...readings, zero: 'counted as 0', values: 'growth', fulfilment: 'capped at 100' } as const;
    const usual = rate(data, index, { ...others, readings }, YEAR);
    expect(rate(data, index, { ...others, readings: otherwise }, YEAR).scores).toEqual(usual.scores);
    const places = lattice(data, index, { ...others, readings }, YEAR);
    for (const [at, place] of usual.places.entries()) {
      expect(place).toBeGreaterThanOrEqual(places.best[at] ?? Number.NaN);
      expect(place).toBeLessThanOrEqual(places.worst[at] ?? Number.NaN);
    }
  });
});

describe('the published topic scores', () => {
  /**
   * The OECD computed them of figures with more decimals than it published. Between which scores the published figures
   * leave a country: every figure may be half a unit of its last digit off, the least and the greatest too.
   */
  function bounds(own: ReadonlyMap<string, number>, unit: number, country: string): readonly [number, number] {
    const value = own.get(country) ?? Number.NaN;
    const [least, most] = [Math.min(...own.values()), Math.max(...own.values())];
    const ends = [-unit / 2, unit / 2];
    const scores = (of: number): readonly number[] =>
      ends.flatMap((low) => ends.map((high) => (10 * (of - least - low)) / (most + high - least - low)));
    return [Math.max(0, Math.min(...scores(value - unit / 2))), Math.min(10, Math.max(...scores(value + unit / 2)))];
  }

  const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
  const units = new Map<string, number>();
  for (const { input = '', value = '' } of rows('figures.csv')) {
    units.set(input, Math.min(units.get(input) ?? 1, 10 ** -decimals(value)));
  }
  const published = rows('published.csv');
  const HALF_A_TENTH = 0.05 + 1e-9;

  test('all 396 lie where the published figures leave room for them', async () => {
    const of = outcomes();
    const rating = rate(await imported(), index, chosen('linear'), YEAR);
    let exact = 0;
    for (const row of published) {
      for (const [topic, code] of TOPICS.entries()) {
        const country = row['region'] ?? '';
        const own = [...of].filter(([indicator]) => indicator.startsWith(`${code}_`));
        const ends = own.map(([indicator, values]) => bounds(values, units.get(indicator) ?? 1, country));
        const score = Number(row[code]);
        expect(score, `${country} ${code}`).toBeGreaterThanOrEqual(mean(ends.map(([low]) => low)) - HALF_A_TENTH);
        expect(score, `${country} ${code}`).toBeLessThanOrEqual(mean(ends.map(([, high]) => high)) + HALF_A_TENTH);
        const made = rating.directions[topic]?.scores[COUNTRIES.indexOf(country)] ?? Number.NaN;
        if (Math.abs(made - score) <= HALF_A_TENTH) exact += 1;
      }
    }
    // Rounding of the figures, and nothing else, is between the rest and the printed digit.
    expect(exact).toBe(272);
  });

  test('incomes, whose figures are published to the dollar, agree in every printed digit', async () => {
    const rating = rate(await imported(), index, chosen('linear'), YEAR);
    const incomes = rating.directions[TOPICS.indexOf('IW')]?.scores ?? new Float64Array();
    for (const row of published) {
      const made = incomes[COUNTRIES.indexOf(row['region'] ?? '')] ?? Number.NaN;
      expect(Math.abs(made - Number(row['IW'])), row['region']).toBeLessThanOrEqual(HALF_A_TENTH);
    }
  });
});
