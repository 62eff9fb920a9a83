import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { NO_PLAN, type Plan, type PlannedProject } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import { AXES } from '../../model/readings';
import { exchangeRateKey } from '../../model/scenario';
import { rate } from '../rate';
import { choicesOf, loadSample } from '../sample.fixture';
import { planned } from './planned';

/*
 * The reference file was made by an independent implementation of the methodology; product's import, plan and engine
 * together agree with it to 1e-9, and in places exactly.
 */
const rows = Papa.parse<Record<string, string>>(
  readFileSync(new URL('../../files/samples/planning-expected.csv', import.meta.url), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

/** 60 bn tenge in Ulytau region in 2025, of which 40 % are foreign direct investment. */
const project: PlannedProject = {
  id: 'ulytau',
  name: 'Ulytau',
  region: 'KZ-62',
  status: 'contracted',
  probability: 50,
  share: 100,
  jobs: null,
  amounts: [{ input: 'fixed_capital', year: 2025, amount: 60, currency: 'KZT', scale: 1e9 }],
  parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }],
  included: true,
  order: 1,
};

const withProject: Plan = {
  ...NO_PLAN,
  projects: [project],
  exchangeRates: { [exchangeRateKey('USD', 2025)]: { rate: 520, source: 'National Bank' } },
};

let demo: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
});

test('2025 with and without a project: places, R and factor values under the three readings of ¶10', () => {
  expect(rows).toHaveLength(120);
  const cases = new Map([
    ['base', planned(demo, order5, order5.inputs, NO_PLAN)],
    ['KZ-62 +60 bn KZT in 2025, 40 % FDI, 520 KZT/USD', planned(demo, order5, order5.inputs, withProject)],
  ]);
  for (const row of rows) {
    const of = cases.get(row['case'] ?? '');
    if (of === undefined) throw new Error(`no case ${row['case']}`);
    const points = AXES.points.find((each) => each === row['points']);
    const rating = rate(of.data, order5, choicesOf({ points: points ?? 'rank' }), 2025);
    const region = rating.regions.indexOf(row['region'] ?? '');
    const where = `${row['case']} ${points} ${row['region']}`;
    expect(rating.places[region], where).toBe(Number(row['place']));
    expect(Math.abs((rating.scores[region] ?? Number.NaN) - Number(row['R'])), where).toBeLessThanOrEqual(1e-9);
    for (const code of ['F3.1', 'F3.2', 'F5.1']) {
      const value = rating.factors.find(({ factor }) => factor === code)?.values[region] ?? Number.NaN;
      expect(Math.abs(value - Number(row[code])), `${code} ${where}`).toBeLessThanOrEqual(1e-9);
    }
  }
});
