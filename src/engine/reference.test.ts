import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { order5 } from '../methodology';
import { type Column, columnKey, emptyColumn, withObservations } from '../model/column';
import type { Status } from '../model/observation';
import type { Choices, RatingData } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';
import type { RatedRegion } from '../model/region';
import type { Answer, SurveyResponse } from '../model/survey';
import { lattice, rate, tally } from '.';
import { distinctReadings, readingsNumber } from './readings';

type Row = Readonly<Record<string, string>>;

/** Plain reader of the reference files, which have quotes around fields and no doubled ones. */
function rows(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../files/samples/${name}`, import.meta.url), 'utf8');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const fields = (line: string) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1] ?? '');
  const header = fields(lines[0] ?? '');
  return lines.slice(1).map((line) => {
    const own = fields(line);
    return Object.fromEntries(header.map((name, index) => [name, own[index] ?? '']));
  });
}

function columnsOf(name: string, regions: readonly RatedRegion[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const { region, input, year, value, status } of rows(name)) {
    const key = columnKey(input ?? '', Number(year));
    const index = regions.findIndex(({ code }) => code === region);
    columns.set(
      key,
      withObservations(columns.get(key) ?? emptyColumn(regions.length), [
        { index, observation: { kind: 'number', value: Number(value), status: status as Status } },
      ]),
    );
  }
  return columns;
}

function responsesOf(name: string, rejected: ReadonlySet<number>): readonly SurveyResponse[] {
  return rows(name).map((row, index) => ({
    id: row['id'] ?? String(index),
    line: index + 2,
    year: Number(row['year']),
    region: row['region'] ?? '',
    company: '',
    employees: '',
    sector: '',
    invested: '',
    serviceDate: row['service_date'] || null,
    surveyDate: row['survey_date'] || null,
    answers: Array.from({ length: 15 }, (_, q): Answer => {
      const text = row[`q${q + 1}`]?.trim().toLowerCase() ?? '';
      if (['', '-', 'н/д', 'жауап жоқ'].includes(text)) return null;
      if (q === 14 && ['yes', 'иә', 'да', 'true'].includes(text)) return 1;
      if (q === 14 && ['no', 'жоқ', 'нет', 'false'].includes(text)) return 0;
      return /^\d+$/.test(text) ? Number(text) : { text };
    }),
    remark: '',
    extra: {},
    rejection: rejected.has(index + 2) ? { code: 'no valid answer' } : null,
  }));
}

function load(hard: string, survey: string, codes: readonly string[], rejected: ReadonlySet<number>): RatingData {
  const regions = order5.regions.filter(({ code }) => codes.includes(code));
  return {
    regions,
    columns: columnsOf(hard, regions),
    surveys: tally([{ synthetic: true, responses: responsesOf(survey, rejected) }], order5, regions),
  };
}

const demo = load(
  'demo-hard.csv',
  'demo-survey.csv',
  order5.regions.map(({ code }) => code),
  new Set(),
);
const EDGE_REGIONS = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33'];
const edge = load(
  'edge-hard.csv',
  'edge-survey.csv',
  EDGE_REGIONS,
  new Set(rows('edge-rejected.csv').map(({ line }) => Number(line))),
);

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
