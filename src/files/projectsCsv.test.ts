import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../i18n/dictionaries';
import { order5 } from '../methodology';
import { withoutRepeated } from '../model/projectFile';
import { PROJECT_STATUSES } from '../model/scenario';
import { LANGUAGES } from '../model/words';
import { type ProjectWords, projectsCsv, projectTable, readProjectsCsv } from './projectsCsv';
import { writeWorkbook } from './workbook/writeWorkbook';

const inputs = ['fixed_capital', 'exports', 'sme_gva'].flatMap(
  (code) => order5.inputs.find((input) => input.code === code) ?? [],
);
const context = { regions: order5.regions, inputs, years: [2024, 2025, 2026], language: 'kk' } as const;
const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'projects.csv');
const read = async (content: string | Uint8Array<ArrayBuffer>) => {
  const result = await readProjectsCsv(fileOf(content), context);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

describe('a file of projects', () => {
  it('is a workbook as well: its numbers are what they are, three decimals and thousands alike', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '1', hidden: true, rows: [['ескі']] },
        {
          name: '2',
          rows: [
            ['Жоба', 'Өңір', 'Жыл', 'Сома', 'Ықтималдық, %'],
            ['Кеніш', 'Ұлытау', 2025, 1.234, 80],
            ['Зауыт', 'Астана', '2026', '3 500,5', '12,5'],
          ],
        },
      ],
    });
    const result = await readProjectsCsv(new File([new Uint8Array(bytes)], 'жобалар.xlsx'), context);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const { projects, rejected } = result.value;
    expect(rejected).toEqual([]);
    expect(projects.map(({ amounts, probability }) => [amounts[0]?.amount, probability])).toEqual([
      [1.234, 80],
      [3500.5, 12.5],
    ]);
  });

  it('gives amounts by year, in the money that they name or that of their input', async () => {
    const { projects, rows, rejected } = await read(
      [
        'Жоба;Өңір;Көрсеткіш;Жыл;Сома;Валюта;ТШИ, %;Үлес, %;Мәртебе;Ықтималдық, %;Жұмыс орны',
        'Кеніш;Ұлытау;;2025;60;;40;;келісілген;80;250',
        'Кеніш;Ұлытау облысы;;2026;12,5;;40;;келісілген;80;250',
        'Кеніш;KZ-62;Экспорт;2026;210;млн USD;;;келісілген;80;250',
        'Зауыт;Астана;ШОК ЖҚҚ;2025;3 500;млн ₸;;50;;;',
      ].join('\r\n'),
    );
    expect(rejected).toEqual([]);
    expect(rows).toBe(4);
    expect(projects).toEqual([
      {
        name: 'Кеніш',
        region: 'KZ-62',
        status: 'contracted',
        probability: 80,
        share: 100,
        jobs: 250,
        included: true,
        amounts: [
          { input: 'fixed_capital', year: 2025, amount: 60, currency: 'KZT', scale: 1e9 },
          { input: 'fixed_capital', year: 2026, amount: 12.5, currency: 'KZT', scale: 1e9 },
          { input: 'exports', year: 2026, amount: 210, currency: 'USD', scale: 1e6 },
        ],
        parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }],
      },
      {
        name: 'Зауыт',
        region: 'KZ-71',
        status: 'planned',
        probability: 100,
        share: 50,
        jobs: null,
        included: true,
        amounts: [{ input: 'sme_gva', year: 2025, amount: 3500, currency: 'KZT', scale: 1e6 }],
        parts: [],
      },
    ]);
  });

  it('loses no row without a reason, and no row to another', async () => {
    const { projects, rejected } = await read(
      [
        'name,region,year,amount,currency,status,share',
        ',Ulytau,2025,1,,,',
        'A,Atlantis,2025,1,,,',
        'A,Ulytau,2031,1,,,',
        'A,Ulytau,soon,1,,,',
        'A,Ulytau,2025,,,,',
        'A,Ulytau,2025,much,,,',
        'A,Ulytau,2025,1,apples,,',
        'A,Ulytau,2025,1,,maybe,',
        'A,Ulytau,2025,1,,,120',
        'A,Ulytau,2025,7,,,',
        'A,Ulytau,2026,7,,,90',
        '"A,Ulytau,2026,7',
      ].join('\n'),
    );
    expect(projects).toHaveLength(1);
    expect(projects[0]?.amounts).toHaveLength(1);
    expect(rejected.map(({ row, fault }) => [row, fault.code])).toEqual([
      [2, 'name blank'],
      [3, 'region unknown'],
      [4, 'year outside'],
      [5, 'year faulty'],
      [6, 'amount blank'],
      [7, 'amount faulty'],
      [8, 'money unknown'],
      [9, 'status unknown'],
      [10, 'percent outside'],
      [12, 'facts differ'],
      [13, 'quotes broken'],
    ]);
  });

  it('tells which rows give an amount once more, and can do without them', async () => {
    const reading = await read(
      [
        'name,region,input,year,amount,currency',
        'A,Ulytau,,2025,60,bn KZT',
        'A,Ulytau,,2026,60,bn KZT',
        'B,Ulytau,,2025,60,bn KZT',
        'a,Улытау,fixed_capital,2025,60,bn KZT',
        'A,Ulytau,exports,2025,60,mln USD',
        'A,Ulytau,,2025,5,mln USD',
      ].join('\n'),
    );
    const amountsOf = (projects: typeof reading.projects) =>
      projects.map(({ name, amounts }) => [
        name,
        amounts.map(({ input, year, amount }) => `${input} ${year} ${amount}`),
      ]);
    expect(
      reading.repeated.map(({ row, first, project, amount }) => [row, first, project.name, amount.amount]),
    ).toEqual([
      [5, 2, 'A', 60],
      [7, 2, 'A', 5],
    ]);
    expect(amountsOf(reading.projects)).toEqual([
      [
        'A',
        [
          'fixed_capital 2025 60',
          'fixed_capital 2026 60',
          'fixed_capital 2025 60',
          'exports 2025 60',
          'fixed_capital 2025 5',
        ],
      ],
      ['B', ['fixed_capital 2025 60']],
    ]);
    expect(amountsOf(withoutRepeated(reading))).toEqual([
      ['A', ['fixed_capital 2025 60', 'fixed_capital 2026 60', 'exports 2025 60']],
      ['B', ['fixed_capital 2025 60']],
    ]);
  });

  it('is refused whole where a column is missing that has to be there, or nothing stands below the heading', async () => {
    expect(await readProjectsCsv(fileOf('name,region\nA,Ulytau'), context)).toMatchObject({
      ok: false,
      problem: { code: 'unknownHeader', missing: ['жыл', 'сома'] },
    });
    expect(await readProjectsCsv(fileOf('name,region,year,amount'), context)).toMatchObject({
      ok: false,
      problem: { code: 'headerOnly' },
    });
    expect(await readProjectsCsv(fileOf(''), context)).toMatchObject({ ok: false, problem: { code: 'emptyFile' } });
  });

  it('is written in three languages so that it reads back the same', async () => {
    const amount = fc.record({
      input: fc.constantFrom('fixed_capital', 'exports', 'sme_gva'),
      year: fc.constantFrom(2024, 2025, 2026),
      amount: fc.integer({ min: -9_999, max: 99_999 }).map((figure) => figure / 10),
      currency: fc.constantFrom('KZT', 'USD', 'EUR'),
      scale: fc.constantFrom(1e3, 1e6, 1e9),
    });
    const project = fc.record({
      name: fc.constantFrom('Кеніш', '=1+1', 'а "б", в', 'Зауыт; екінші'),
      region: fc.constantFrom('KZ-62', 'KZ-71', 'KZ-19', 'KZ-75'),
      status: fc.constantFrom(...PROJECT_STATUSES),
      probability: fc.integer({ min: 0, max: 100 }),
      share: fc.integer({ min: 0, max: 100 }),
      jobs: fc.option(fc.nat(5000)),
      amounts: fc.array(amount, { minLength: 1, maxLength: 4 }),
      foreign: fc.integer({ min: 0, max: 100 }),
    });
    const projects = fc.uniqueArray(project, {
      maxLength: 5,
      minLength: 1,
      selector: ({ name, region }) => `${name} ${region}`,
    });
    await fc.assert(
      fc.asyncProperty(projects, fc.constantFrom(...LANGUAGES), async (drawn, language) => {
        const filed = drawn.map(({ foreign, ...each }) => {
          const isForeign = foreign > 0 && each.amounts.some(({ input }) => input === 'fixed_capital');
          const parts = isForeign ? [{ input: 'fdi', of: 'fixed_capital', share: foreign }] : [];
          return { ...each, parts, included: true };
        });
        const words = dictionaryOf(language);
        const named: ProjectWords = {
          region: (code) => order5.regions.find((each) => each.code === code)?.names[language] ?? code,
          input: (code) => inputs.find((each) => each.code === code)?.shortNames[language] ?? code,
          status: (status) => words.projects.statuses[status],
        };
        const { headings, rows } = projectTable(filed, language, named);
        const columns = headings.map((heading) => ({ heading, width: 20 }));
        const about = { program: '', onPaper: '' };
        const book = await writeWorkbook([{ name: '1', columns, rows, frozenColumns: 1 }], about);
        for (const content of [projectsCsv(filed, language, named), new Uint8Array(book)]) {
          const reading = await read(content);
          expect(reading.rejected).toEqual([]);
          expect(reading.projects).toEqual(filed);
        }
      }),
      { numRuns: 60 },
    );
  });
});
