import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { rate, tally } from '../engine';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { type Column, columnKey, emptyColumn, withObservations } from '../model/column';
import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import { factorsOf } from '../model/methodology';
import { columnRegions, ratedRegions } from '../model/package';
import type { Rating, RatingData } from '../model/rating';
import { AXES } from '../model/readings';
import { responsesIn } from '../model/unpackedResponses';
import { datasetCsv } from './datasetCsv';
import { demoDataset, demoSurvey } from './demo';
import { readPackageFile, writePackageFile } from './packageFile';
import { readFile } from './readFile';
import { resultsCsv } from './resultsCsv';
import { resultsJson, verifyResultsJson } from './resultsJson';

/** The whole path of the demo package: its files come in, are rated, and leave. */
const YEARS = [2024, 2025];

async function read(file: { readonly name: string; readonly text: string }) {
  const context = {
    regions: order5.regions,
    inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
    form: order5.form,
    knownIds: new Map(),
  };
  const reading = await readFile(
    new File([file.text], file.name),
    context,
    {},
    () => undefined,
    () => false,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

async function demoContent(): Promise<PackageContent> {
  const [figures, survey] = [await read(demoDataset), await read(demoSurvey)];
  if (figures.kind !== 'dataset' || survey.kind !== 'survey') throw new Error('the demo files are one of each');
  const responses = [...responsesIn(survey.chunks)];
  const rejected = responses.filter(({ rejection }) => rejection !== null).length;
  const batch = { id: 'demo', file: survey.file, count: responses.length, rejected, synthetic: true };
  return {
    settings: {
      name: 'Demo',
      methodology: order5.id,
      readings: order5.readings,
      missing: order5.missing,
      expert: [],
      regions: order5.regions.map((region, slot) => ({ ...region, slot })),
      units: figures.units,
      inputs: [],
      published: {},
      remarks: {},
      years: [],
      planningYears: [],
      exchangeRates: {},
    },
    methodology: order5,
    observations: figures.cells.map(({ region, input, year, observation }) => ({ region, input, year, observation })),
    batches: [{ batch, present: true, responses }],
    records: [],
    log: [],
    unknown: NOTHING_UNKNOWN,
  };
}

function ratingData({ settings, observations, batches }: PackageContent): RatingData {
  const regions = ratedRegions(settings);
  const places = new Map(columnRegions(settings).map(({ code }, index) => [code, index]));
  const columns = new Map<string, Column>();
  for (const { region, input, year, observation } of observations) {
    const key = columnKey(input, year);
    const column = columns.get(key) ?? emptyColumn(places.size);
    columns.set(key, withObservations(column, [{ index: places.get(region) ?? -1, observation }]));
  }
  const counted = batches.map(({ batch, responses }) => ({ synthetic: batch.synthetic, responses }));
  return { regions, columns, surveys: tally(counted, order5, regions) };
}

function ratingsOf(content: PackageContent): Rating[] {
  const data = ratingData(content);
  const { readings, missing } = content.settings;
  return YEARS.flatMap((year) =>
    AXES.points.map((points) =>
      rate(data, order5, { readings: { ...readings, points }, missing, weights: {}, expert: [] }, year),
    ),
  );
}

const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

let content: PackageContent;
let ratings: Rating[];
beforeAll(async () => {
  content = await demoContent();
  ratings = ratingsOf(content);
});

describe('the exchange CSV of the demo package', () => {
  it('equals the expected figures in the columns they have', () => {
    const expected = rowsOf(readFileSync(new URL('./samples/demo-expected.csv', import.meta.url), 'utf8'));
    const found = rowsOf(resultsCsv(ratings, order5)).data;
    const keyOf = (row: Record<string, string>) => `${row['year']} ${row['reading']} ${row['region']}`;
    const byKey = new Map(found.map((row) => [keyOf(row), row]));
    expect(expected.data).toHaveLength(120);
    expect(byKey.size).toBe(120);
    for (const row of expected.data) {
      for (const field of (expected.meta.fields ?? []).slice(3)) {
        const figure = Number(byKey.get(keyOf(row))?.[field] || 'nothing');
        expect(Math.abs(figure - Number(row[field])), `${field} of ${keyOf(row)}`).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  it('has the header of the exchange file', () => {
    const factors = factorsOf(order5).map(({ code }) => code);
    expect(rowsOf(resultsCsv(ratings, order5)).meta.fields).toEqual([
      ...['year', 'reading', 'region', 'place', 'R', 'coverage'],
      ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'],
      ...factors,
      ...factors.map((factor) => `points.${factor}`),
      'flags',
    ]);
  });

  it('flags the one region with too few responses, the formula that gave way, and the demo', () => {
    const rows = rowsOf(resultsCsv(ratings, order5)).data;
    const few = rows.filter((row) => row['flags']?.includes('¶4'));
    expect(few.map(({ year, reading, region }) => [year, reading, region])).toEqual(
      AXES.points.map((points) => ['2025', points, 'KZ-62']),
    );
    expect(few[0]?.['flags']).toContain('¶4: 14 of 15');
    for (const { reading, flags } of rows) {
      expect(flags?.startsWith('demo;')).toBe(true);
      expect(flags?.includes('F8.2: linear used;F8.3: linear used')).toBe(reading === 'ratio');
      expect(flags).not.toMatch(/incomplete|partly|weights|partial/);
    }
  });

  it('is not taken for figures to be imported', async () => {
    await expect(read({ name: 'results.csv', text: resultsCsv(ratings, order5) })).rejects.toThrow('resultsFile');
  });
});

describe('the JSON of the demo package', () => {
  it('carries its hash, and calls nothing official', () => {
    const text = resultsJson(ratings, order5, { product: 'Tartym', package: 'Demo', scenario: null });
    expect(verifyResultsJson(text)).toBe('intact');
    expect(JSON.parse(text).ratings.map((rating: { standing: string }) => rating.standing)).toEqual(
      Array(6).fill('demo'),
    );
  });
});

describe('the figures of the demo package', () => {
  it('leave as a CSV and come back as the same cells', async () => {
    const reading = await read({ name: 'data.csv', text: datasetCsv(content, order5) });
    if (reading.kind !== 'dataset') throw new Error('a dataset left');
    expect([reading.cells.length, reading.questions, reading.rejected, reading.findings]).toEqual([520, [], [], []]);
    const cells = reading.cells.map(({ row, ...cell }) => cell);
    expect(cells).toEqual(expect.arrayContaining([...content.observations]));
  });
});

describe('the package file of the demo package', () => {
  it('opens as the same content, which rates the same to the last bit', () => {
    const opened = readPackageFile(writePackageFile(content, { product: 'Tartym', written: '2026-01-01T00:00:00Z' }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    expect(opened.value.content).toEqual(content);
    expect(resultsCsv(ratingsOf(opened.value.content), order5)).toBe(resultsCsv(ratings, order5));
  });
});
