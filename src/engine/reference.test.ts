import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../files/readFile';
import { order5 } from '../methodology';
import { type CellUpdate, columnKey, emptyColumn, withObservations } from '../model/column';
import { factorsOf } from '../model/methodology';
import { type Choices, ORIGINS, type RatingData } from '../model/rating';
import type { FileReading } from '../model/reading';
import type { MissingPolicy, Readings } from '../model/readings';
import { responsesIn } from '../model/unpackedResponses';
import { lattice, rate, tally } from '.';
import { distinctReadings, readingsNumber } from './distinctReadings';

/*
 * The reference files were made by an independent implementation of the methodology: the product's import and engine
 * together agree with it to 1e-9, and in places exactly.
 */
type Row = Readonly<Record<string, string>>;

const textOf = (name: string): string => readFileSync(new URL(`../files/samples/${name}`, import.meta.url), 'utf8');
const rows = (name: string): readonly Row[] =>
  Papa.parse<Record<string, string>>(textOf(name), { header: true, skipEmptyLines: true }).data;

/** Reads a file as the product imports it; the reference files raise no question and no finding but unclear answers. */
async function imported(name: string): Promise<FileReading> {
  const context = {
    regions: order5.regions,
    inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
    form: order5.form,
    knownIds: new Map(),
  };
  const file = new File([textOf(name)], name);
  const reading = await readFile(
    file,
    context,
    {},
    () => undefined,
    () => false,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

async function load(hard: string, survey: string, codes: readonly string[]): Promise<RatingData> {
  const regions = order5.regions.filter(({ code }) => codes.includes(code));
  const [figures, answers] = [await imported(hard), await imported(survey)];
  if (figures.kind !== 'dataset' || answers.kind !== 'survey') throw new Error('one of each is needed');
  expect([...figures.questions, ...figures.rejected, ...figures.findings, ...answers.rejected]).toEqual([]);
  const updates = new Map<string, CellUpdate[]>();
  for (const { region, input, year, observation } of figures.cells) {
    const index = regions.findIndex(({ code }) => code === region);
    const key = columnKey(input, year);
    updates.set(key, [...(updates.get(key) ?? []), { index, observation }]);
  }
  const columns = new Map([...updates].map(([key, of]) => [key, withObservations(emptyColumn(regions.length), of)]));
  return {
    regions,
    columns,
    surveys: tally([{ synthetic: true, responses: [...responsesIn(answers.chunks)] }], order5, regions),
  };
}

const EDGE_REGIONS = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33'];

let demo: RatingData;
let edge: RatingData;
beforeAll(async () => {
  const all = order5.regions.map(({ code }) => code);
  demo = await load('demo-hard.csv', 'demo-survey.csv', all);
  edge = await load('edge-hard.csv', 'edge-survey.csv', EDGE_REGIONS);
});

const chosen = (readings: Partial<Readings>, missing: MissingPolicy = 'rescale'): Choices => ({
  readings: { ...order5.readings, ...readings },
  missing,
  weights: {},
  expert: [],
});

/** The reading that a row of a lattice file names. */
const readingsOf = (row: Row): Readings =>
  ({
    points: row['points'],
    inside: row['inside'],
    ties: row['ties'],
    zero: row['zero'],
    values: row['values'],
    fulfilment: row['f5'] === 'capped' ? 'capped at 100' : 'as is',
  }) as Readings;

const numberIn = (row: Row, field: string): number => (row[field] === '' ? Number.NaN : Number(row[field]));

function expectFigure(found: number | undefined, row: Row, field: string) {
  const expected = numberIn(row, field);
  const where = Object.values(row).slice(0, 9).join(' ');
  if (Number.isNaN(expected)) expect(found, `${field} of ${where}`).toBeNaN();
  else expect(Math.abs((found ?? Number.NaN) - expected), `${field} of ${where}`).toBeLessThanOrEqual(1e-9);
}

describe('demo package', () => {
  test('factor values, direction scores, R and places of 2024 and 2025 under the three readings of ¶10', () => {
    const expected = rows('demo-expected.csv');
    expect(expected).toHaveLength(120);
    for (const row of expected) {
      const rating = rate(demo, order5, chosen({ points: row['reading'] as Readings['points'] }), Number(row['year']));
      const region = rating.regions.indexOf(row['region'] ?? '');
      expect(rating.places[region]).toBe(numberIn(row, 'place'));
      expectFigure(rating.scores[region], row, 'R');
      for (const { direction, scores } of rating.directions) expectFigure(scores[region], row, direction);
      for (const { factor, values } of rating.factors) expectFigure(values[region], row, factor);
    }
  });

  test('the lattice of 2025: places under the 40 distinct readings, and R behind them', () => {
    const expected = rows('demo-lattice-2025.csv');
    expect(expected).toHaveLength(40 * 20);
    const found = lattice(demo, order5, chosen({}), 2025);
    expect(found.readings).toHaveLength(40);
    for (const row of expected) {
      const readings = readingsOf(row);
      const rating = rate(demo, order5, chosen(readings), 2025);
      const region = rating.regions.indexOf(row['region'] ?? '');
      const index = found.readings.findIndex((each) => readingsNumber(each) === readingsNumber(readings));
      expect(found.places[index]?.[region]).toBe(numberIn(row, 'place'));
      expect(rating.places[region]).toBe(numberIn(row, 'place'));
      expectFigure(rating.scores[region], row, 'R');
      expectFigure(rating.coverage[region], row, 'coverage');
      expectFigure(rating.factorCoverage[region], row, 'factorCoverage');
    }
  });
});

describe('edge cases', () => {
  test('8 regions, of which one has nothing, one 14 of 15 responses; two typed values beside answers', () => {
    const rating = rate(edge, order5, chosen({}), 2025);
    const at = (code: string) => rating.regions.indexOf(code);
    expect(rating.withoutScore.get(at('KZ-19'))).toBe('no data');
    expect(rating.responses?.accepted[at('KZ-31')]).toBe(14);
    const result = (code: string) => rating.factors.find(({ factor }) => factor === code);
    expect(result('F4.1')?.remarks.get(at('KZ-10'))).toContainEqual({ code: 'typed value not used', answers: 13 });
    expect(ORIGINS[result('F9.1')?.origins[at('KZ-33')] ?? -1]).toBe('typed');
    expect(ORIGINS[result('F3.1')?.origins[at('KZ-23')] ?? -1]).toBe('deflated levels');
    expect(result('F3.2')?.absences.get(at('KZ-15'))?.code).toBe('previous not above 0');
    expect(result('F3.2')?.remarks.get(at('KZ-33'))?.[0]?.code).toBe('current below 0');
  });

  test('factor values under both readings of the answer 0', () => {
    const expected = rows('edge-factors.csv');
    expect(expected).toHaveLength(16);
    for (const row of expected) {
      const rating = rate(edge, order5, chosen({ zero: row['zero'] as Readings['zero'] }), 2025);
      const region = rating.regions.indexOf(row['region'] ?? '');
      for (const { factor, values } of rating.factors) expectFigure(values[region], row, factor);
    }
  });

  test('R, place and coverage under 40 readings and three missing policies', () => {
    const expected = rows('edge-expected.csv');
    expect(expected).toHaveLength(distinctReadings().length * 3 * 8);
    for (const row of expected) {
      const rating = rate(edge, order5, chosen(readingsOf(row), row['missing'] as MissingPolicy), 2025);
      const region = rating.regions.indexOf(row['region'] ?? '');
      expect(rating.places[region], Object.values(row).join(' ')).toBe(numberIn(row, 'place') || 0);
      expectFigure(rating.scores[region], row, 'R');
      expectFigure(rating.coverage[region], row, 'coverage');
      expectFigure(rating.factorCoverage[region], row, 'factorCoverage');
    }
  });
});
