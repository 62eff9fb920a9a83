import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import type { PackageContent, PlacedObservation } from '../model/content';
import { factorsOf } from '../model/methodology';
import { type Observation, STATUSES } from '../model/observation';
import { ownInputs } from '../model/ownInputs';
import type { PackageSettings } from '../model/package';
import type { DatasetReading } from '../model/reading';
import { datasetCsv } from './datasetCsv';
import { readFile } from './readFile';

const SETTINGS: PackageSettings = {
  name: 'All regions',
  methodology: order5.id,
  readings: order5.readings,
  missing: 'rescale',
  expert: [],
  regions: order5.regions.map((region, slot) => ({ ...region, slot })),
  units: { exports: { measure: 'money', currency: 'USD', scale: 1e6, period: 'January-June' } },
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
};

type Figures = Pick<PackageContent, 'settings' | 'observations'>;

const placed = (region: string, input: string, year: number, observation: Observation): PlacedObservation => ({
  region,
  input,
  year,
  observation,
});

/** What import makes of the file, in a package that keeps its units as `settings` say. */
async function readBack(text: string, settings: PackageSettings): Promise<DatasetReading> {
  const inputs = [...order5.inputs, ...factorsOf(order5), ...ownInputs(settings)].map(({ code, unit }) => ({
    code,
    unit: settings.units[code] ?? unit,
    unitSettled: true,
  }));
  const context = { regions: settings.regions, inputs, form: order5.form, knownIds: new Map() };
  const read = await readFile(
    new File([text], 'data.csv'),
    context,
    {},
    () => undefined,
    () => false,
  );
  if (!read.ok || read.value.kind !== 'dataset') throw new Error(`not read: ${JSON.stringify(read)}`);
  return read.value;
}

const cellsOf = (reading: DatasetReading): readonly PlacedObservation[] =>
  reading.cells.map(({ region, input, year, observation }) => ({ region, input, year, observation }));

describe('datasetCsv', () => {
  it('writes a line a cell, in the order of regions, inputs and years', () => {
    const source = 'table 5';
    const observations = [
      placed('KZ-11', 'exports', 2025, { kind: 'number', value: 12.5, status: 'final', source }),
      placed('KZ-10', 'F4.2', 2025, { kind: 'number', value: 0.8, status: 'estimate', note: 'a, "b"' }),
      placed('KZ-10', 'exports', 2025, { kind: 'invalid', text: '=2+?' }),
      placed('KZ-10', 'exports', 2024, { kind: 'missing', reason: 'not published', source }),
      placed('KZ-10', 'grp_index', 2024, { kind: 'missing', reason: 'н/д' }),
    ];
    expect(datasetCsv({ settings: SETTINGS, observations }, order5).split('\n')).toEqual([
      'region,input,year,value,unit,status,source,note',
      'KZ-10,grp_index,2024,н/д,% of previous year,missing,,',
      'KZ-10,exports,2024,,"mln USD, January-June",missing,table 5,not published',
      'KZ-10,exports,2025,\'=2+?,"mln USD, January-June",,,',
      'KZ-10,F4.2,2025,0.8,share,estimate,,"a, ""b"""',
      'KZ-11,exports,2025,12.5,"mln USD, January-June",final,table 5,',
      '',
    ]);
  });

  it('a series of the package’s own stands behind the methodology’s, in its own unit, and is read back', async () => {
    const names = { kk: 'Жол', ru: 'Дороги', en: 'Roads' };
    const inputs = [{ code: 'Roads', names, unit: { measure: 'count', scale: 1e3, period: 'end of period' } as const }];
    const settings = { ...SETTINGS, inputs };
    const observations = [
      placed('KZ-10', 'Roads', 2025, { kind: 'number', value: 3.5, status: 'final' }),
      placed('KZ-10', 'F9.1', 2025, { kind: 'number', value: 5.25, status: 'final' }),
    ];
    const text = datasetCsv({ settings, observations }, order5);
    expect(text.split('\n').slice(1, 3)).toEqual([
      'KZ-10,F9.1,2025,5.25,mean 1..7,final,,',
      'KZ-10,Roads,2025,3.5,"thousand units, end of period",final,,',
    ]);
    expect(cellsOf(await readBack(text, settings))).toEqual([observations[1], observations[0]]);
    expect(cellsOf(await readBack('region,roads@2025\nKZ-10,4.5\n', settings))).toEqual([
      placed('KZ-10', 'Roads', 2025, { kind: 'number', value: 4.5, status: 'final' }),
    ]);
  });

  it('has a column of borders where a cell states its own', () => {
    const observations = [
      placed('KZ-35', 'fixed_capital', 2021, { kind: 'number', value: 1, status: 'final', borders: '2021-12-31' }),
    ];
    const text = datasetCsv({ settings: SETTINGS, observations }, order5);
    expect(text).toBe(
      'region,input,year,value,unit,status,source,note,borders\nKZ-35,fixed_capital,2021,1,bn KZT,final,,,2021-12-31\n',
    );
  });

  it('never has to be asked about its decimal sign', async () => {
    const observations = [placed('KZ-10', 'exports', 2025, { kind: 'number', value: 475.962, status: 'final' })];
    const reading = await readBack(datasetCsv({ settings: SETTINGS, observations }, order5), SETTINGS);
    expect(reading.questions).toEqual([]);
    expect(cellsOf(reading)).toEqual(observations);
  });

  it('reads back as the same cells', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ә', ',', '"', "'", '=', '-', '1', ';'), maxLength: 8 });
    const note = text.filter((each) => each !== '');
    const level = fc.constantFrom('exports', 'fixed_capital', 'grp', 'sme_count', 'grp_index');
    const observation: fc.Arbitrary<Observation> = fc.oneof(
      fc
        .record(
          {
            value: fc.oneof(
              fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
              fc.integer({ min: 1, max: 999_999 }).map((value) => value / 1000),
            ),
            status: fc.constantFrom(...STATUSES),
            source: note,
            note,
            borders: fc.constantFrom('2021-12-31', '2018-06-19'),
          },
          { requiredKeys: ['value', 'status'] },
        )
        .map((each) => ({ kind: 'number' as const, ...each })),
      note.map((reason) => ({ kind: 'missing' as const, reason, note: reason })),
      fc.constantFrom('…', 'н/д', '-').map((reason) => ({ kind: 'missing' as const, reason })),
      fc.constantFrom('2–3 мың', '=2+?', '12..5').map((typed) => ({ kind: 'invalid' as const, text: typed })),
    );
    const figures: fc.Arbitrary<Figures> = fc
      .uniqueArray(
        fc.record({
          region: fc.constantFrom(...order5.regions.map(({ code }) => code)),
          input: level,
          year: fc.integer({ min: 2019, max: 2026 }),
          observation,
        }),
        { selector: ({ region, input, year }) => `${region} ${input} ${year}`, minLength: 1 },
      )
      .map((observations) => ({ settings: SETTINGS, observations }));
    const byCell = (a: PlacedObservation, b: PlacedObservation) =>
      a.region.localeCompare(b.region) || a.input.localeCompare(b.input) || a.year - b.year;

    await fc.assert(
      fc.asyncProperty(figures, async (content) => {
        const reading = await readBack(datasetCsv(content, order5), SETTINGS);
        expect(reading.questions).toEqual([]);
        expect(reading.rejected).toEqual([]);
        expect([...cellsOf(reading)].sort(byCell)).toEqual([...content.observations].sort(byCell));
      }),
    );
  });
});
