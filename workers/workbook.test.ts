import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { ratingsInNode } from '../e2e/nodeRating';
import { readFile } from '../src/files/readFile';
import { resultsSheets, type WorkbookContent } from '../src/files/resultsWorkbook';
import { writeWorkbook } from '../src/files/workbook/writeWorkbook';
import { dictionaryOf } from '../src/i18n/dictionaries';
import { order5 } from '../src/methodology';
import type { PlacedObservation } from '../src/model/content';
import { factorsOf } from '../src/model/methodology';
import { STATUSES } from '../src/model/observation';
import { standingOf } from '../src/model/rating';
import { LANGUAGES, type Language } from '../src/model/words';
import type { WorkbookAbout, WorkbookSheet } from '../src/model/workbook';
import { emptySettings } from '../src/state/newPackage';
import { methodLines, workbookWords } from '../src/state/workbookWords';

const cell = (observation: PlacedObservation['observation'], year = 2025): PlacedObservation => ({
  region: 'KZ-10',
  input: 'exports',
  year,
  observation,
});
const DATA: WorkbookContent['data'] = {
  settings: emptySettings('Топтама', order5),
  observations: [
    cell({ kind: 'number', value: 0.1 + 0.2, status: 'provisional', source: '=HYPERLINK("x")', note: '#N/A' }),
    cell({ kind: 'number', value: 1e-7, status: 'synthetic', borders: '2021-12-31', note: '_x0041_ \u0007 🙂' }, 2019),
    cell({ kind: 'missing', reason: 'құпия' }, 2023),
    cell({ kind: 'invalid', text: '+7 (701)' }, 2022),
  ],
};

const ABOUT: WorkbookAbout = { program: 'Tartym', onPaper: 'Топтама «A & B» · Демо' };
let sheetsIn: (language: Language, data?: WorkbookContent['data']) => readonly WorkbookSheet[];
let bytes: Uint8Array;

beforeAll(async () => {
  const ratings = await ratingsInNode();
  const [first, ...rest] = ratings;
  if (first === undefined) throw new Error('the demo has no rating');
  sheetsIn = (language, data = DATA) => {
    const ground = {
      words: dictionaryOf(language),
      language,
      settings: DATA.settings,
      methodology: order5,
      standingOf: (rating: typeof first) => standingOf(rating, order5),
    };
    const content: WorkbookContent = {
      years: [
        { rating: first, others: rest.slice(0, 2) },
        { rating: rest[2] ?? first, others: rest.slice(3) },
      ],
      data,
      method: methodLines(ground, { package: 'Топтама', written: '2026-11-30 05:31', ratings: [first] }),
      scenarios: [{ name: '+1 жоба', rating: rest[2] ?? first, base: first }],
      log: [
        {
          number: 1,
          when: '2026-11-30 05:31',
          who: 'Ә. Сейіт',
          what: '-5 мән енгізу',
          where: 'Экспорт, 2025',
          before: 0.1 + 0.2,
          after: 'бос',
        },
      ],
    };
    return resultsSheets(content, order5, workbookWords(ground));
  };
  bytes = await writeWorkbook(sheetsIn('kk'), ABOUT);
});

/** What a spreadsheet holds of a cell: nothing where there is no figure and no text. */
const kept = (value: unknown): unknown => (value === '' || Number.isNaN(value) ? null : value);

describe('a results workbook', () => {
  it('reads back as it was written: numbers as numbers to the last bit, texts as texts', async () => {
    const workbook = await readXlsx(bytes);
    const written = sheetsIn('kk');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    for (const [index, { columns, rows }] of written.entries()) {
      const [headings, ...read] = workbook.sheets[index]?.rows ?? [];
      expect(headings).toEqual(columns.map(({ heading }) => heading));
      const whole = read.map((row) => columns.map((_, at) => row[at] ?? null));
      expect(whole).toEqual(rows.map((row) => row.map(kept)));
    }
    const points = workbook.sheets[1]?.rows.flat().filter((value) => typeof value === 'number') ?? [];
    expect(points.length).toBeGreaterThan(2 * 20 * 28);
  });

  it('has headings in sight, number formats and widths; no cell computes anything', async () => {
    const workbook = await readXlsx(bytes, { readStyles: true });
    for (const { freezePane, columns, cells, headerFooter, pageSetup } of workbook.sheets) {
      expect(freezePane?.rows).toBe(1);
      expect(headerFooter?.oddHeader).toContain('Топтама «A && B» · Демо');
      expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, printTitlesRow: '$1:$1' });
      expect((columns ?? []).every(({ width = 0 }) => width >= 9 && width <= 62)).toBe(true);
      expect([...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
    expect(workbook.sheets[0]?.cells?.get('1,4')?.style?.numFmt).toBe('0.000');
  });

  it.each(LANGUAGES)('has names of sheets that every spreadsheet takes (%s)', (language) => {
    const names = sheetsIn(language).map(({ name }) => name);
    expect(names).toHaveLength(7);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it.each(LANGUAGES)('has a sheet of inputs that comes in again as it was (%s)', async (language) => {
    const every = order5.inputs.map(
      ({ code }, index): PlacedObservation => ({
        ...cell({ kind: 'number', value: index + 1 / 3, status: STATUSES[index % STATUSES.length] ?? 'final' }, 2021),
        input: code,
      }),
    );
    const data = { ...DATA, observations: [...DATA.observations, ...every] };
    const sheets = sheetsIn(language, data);
    const written = await writeWorkbook(sheets, ABOUT);
    const reading = await readFile(
      new File([new Uint8Array(written)], 'a.xlsx'),
      {
        regions: order5.regions,
        inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: true })),
        form: order5.form,
        knownIds: new Map(),
        sheet: dictionaryOf(language).exporting.workbook.sheets.inputs,
      },
      {},
      () => undefined,
      () => false,
    );
    if (!reading.ok || reading.value.kind !== 'dataset') throw new Error(JSON.stringify(reading));
    const { cells, questions, rejected } = reading.value;
    expect([...questions, ...rejected]).toEqual([]);
    const found = new Map(cells.map(({ row: _, observation, ...at }) => [JSON.stringify(at), observation]));
    expect(found.size).toBe(data.observations.length);
    for (const { observation, region, input, year } of data.observations) {
      const read = found.get(JSON.stringify({ region, input, year }));
      if (observation.kind === 'number')
        expect(read).toMatchObject({ value: observation.value, status: observation.status });
      else expect(read).toMatchObject(observation);
    }
  });

  it('opens in LibreOffice, which shows the same figures', ({ skip }) => {
    const office = ['soffice', 'libreoffice'].find((name) => {
      try {
        return execFileSync(name, ['--version'], { stdio: 'pipe' }).length > 0;
      } catch {
        return false;
      }
    });
    if (office === undefined) return skip('LibreOffice is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      writeFileSync(join(folder, 'results.xlsx'), bytes);
      // Every sheet, cells as they are and not as they are shown: comma, quotes, UTF-8.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        office,
        [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'results.xlsx')],
        {
          stdio: 'pipe',
        },
      );
      for (const { name, columns, rows } of sheetsIn('kk')) {
        const file = readdirSync(folder).find((each) => each.normalize('NFC') === `results-${name}.csv`);
        const [headings, ...read] = Papa.parse<string[]>(readFileSync(join(folder, file ?? name), 'utf8'), {
          skipEmptyLines: true,
        }).data;
        expect(headings).toEqual(columns.map(({ heading }) => heading));
        expect(read).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          for (const [index, value] of row.entries()) {
            if (typeof value !== 'number' || Number.isNaN(value)) continue;
            expect(
              Math.abs(Number(read[at]?.[index] || 'nothing') - value),
              `${name} ${at} ${index}`,
            ).toBeLessThanOrEqual(1e-9);
          }
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
