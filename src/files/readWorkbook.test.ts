import fc from 'fast-check';
import { type CellValue, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { FileReading, ReadingContext } from '../model/reading';
import { responsesIn } from '../model/unpackedResponses';
import { readFile } from './readFile';

const context: ReadingContext = {
  regions: order5.regions,
  inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
  form: order5.form,
  knownIds: new Map(),
};
const readBytes = (bytes: Uint8Array, sheet?: string) =>
  readFile(
    new File([new Uint8Array(bytes)], 'кесте.xlsx'),
    sheet === undefined ? context : { ...context, sheet },
    {},
    () => undefined,
    () => false,
  );
const bookOf = (sheets: WriteSheet[], more: Partial<WriteOptions> = {}) => writeXlsx({ sheets, ...more });

async function read(rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<FileReading> {
  const result = await readBytes(
    await bookOf([
      { name: 'Парақ1', rows, ...more },
      { name: 'Парақ2', rows: [] },
    ]),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const cellsOf = (reading: FileReading) =>
  reading.kind === 'dataset'
    ? reading.cells.map(({ region, year, observation }) => [
        region,
        year,
        observation.kind === 'number' ? observation.value : observation.kind,
      ])
    : null;

const HEADER = ['Өңір', 'fixed_capital@2024', 'fixed_capital@2025'];

describe('figures of a workbook', () => {
  it('are taken to the last bit; where nothing but numbers stands no decimal sign is asked about', async () => {
    const reading = await read([HEADER, ['KZ-10', 1.962, 0.1 + 0.2], ['KZ-11', 1e-7, 1234567.891]]);
    expect(cellsOf(reading)).toEqual([
      ['KZ-10', 2024, 1.962],
      ['KZ-10', 2025, 0.1 + 0.2],
      ['KZ-11', 2024, 1e-7],
      ['KZ-11', 2025, 1234567.891],
    ]);
    expect(reading).toMatchObject({
      questions: [],
      rejected: [],
      format: { kind: 'workbook', sheet: 'Парақ1', hidden: false, formulas: 0, merged: 0 },
    });
  });

  it('written as texts are read by the sign of the texts, whatever the numbers beside them are', async () => {
    const reading = await read([HEADER, ['Абай облысы', '1 234,5', 475.962], ['KZ-11', 'н/д', '−3,25']]);
    expect(cellsOf(reading)).toEqual([
      ['KZ-10', 2024, 1234.5],
      ['KZ-10', 2025, 475.962],
      ['KZ-11', 2024, 'missing'],
      ['KZ-11', 2025, -3.25],
    ]);
    const asked = await read([HEADER, ['KZ-10', '475,962', 475.962]]);
    expect(asked).toMatchObject({ decimalSign: null, questions: [{ kind: 'decimals' }] });
  });

  it('shown in per cent are what is shown: an index of 105.2 %, a share of 0.8', async () => {
    const percent = { numFmt: '0.0%' };
    const reading = await read(
      [
        ['Өңір', 'grp_index@2025', 'F8.3@2025'],
        ['KZ-10', 1.052, 0.8],
        ['KZ-11', 0.07, 0.07],
      ],
      {
        columns: [{}, percent, percent],
      },
    );
    expect(cellsOf(reading)).toEqual([
      ['KZ-10', 2025, 105.2],
      ['KZ-10', 2025, 0.8],
      ['KZ-11', 2025, 7],
      ['KZ-11', 2025, 0.07],
    ]);
  });

  it('of formulas are what they last came to; errors are told, and a formula without a result counts nowhere', async () => {
    const reading = await read([HEADER, ['KZ-10', null, null], ['KZ-11', '#N/A', '#DIV/0!']], {
      cells: new Map([
        ['1,1', { formula: '1+1.5', formulaResult: 2.5 }],
        ['1,2', { formula: 'B2*2' }],
      ]),
    });
    expect(cellsOf(reading)).toEqual([
      ['KZ-10', 2024, 2.5],
      ['KZ-10', 2025, 'invalid'],
      ['KZ-11', 2024, 'missing'],
      ['KZ-11', 2025, 'invalid'],
    ]);
    expect(reading).toMatchObject({ format: { formulas: 2 } });
  });

  it('stand beside names that are merged over several rows', async () => {
    const reading = await read(
      [
        ['region', 'input', 'year', 'value'],
        ['KZ-10', 'fdi', 2024, 5],
        [null, 'fdi', 2025, 6],
      ],
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    );
    expect(cellsOf(reading)).toEqual([
      ['KZ-10', 2024, 5],
      ['KZ-10', 2025, 6],
    ]);
  });
});

it('a survey comes in with days that are days', async () => {
  const questions = order5.form.block2.questions.map(({ code }) => code.toLowerCase());
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const reading = await read([
    ['year', 'region', 'company', 'employees', 'sector', 'invested', 'service_date', 'survey_date', ...questions],
    [2025, 'KZ-10', 'Кәсіпорын', 12, 'сауда', '', day('2025-03-31'), day('2025-04-15'), ...questions.map(() => 5)],
  ]);
  if (reading.kind !== 'survey') throw new Error('not a survey');
  expect([...responsesIn(reading.chunks)]).toMatchObject([
    { region: 'KZ-10', year: 2025, serviceDate: '2025-03-31', surveyDate: '2025-04-15' },
  ]);
});

describe('a survey with a header of two rows', () => {
  const questions = order5.form.block2.questions.map(({ code }) => code.toLowerCase());
  const about = ['id', 'year', 'region', 'company', 'employees', 'sector', 'invested', 'service_date', 'survey_date'];
  const form = (id: string) => [
    id,
    2025,
    'KZ-10',
    '',
    12,
    '',
    '',
    '',
    '',
    ...questions.slice(0, -2).map(() => 5),
    1,
    '',
  ];
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const groups = { startRow: 0, startCol: about.length, endRow: 0, endCol: about.length + questions.length - 1 };

  it('merged from above and from the side is found, and formulas are what they last came to', async () => {
    const names = about.map((_, column) => ({ startRow: 0, startCol: column, endRow: 1, endCol: column }));
    const rows = [
      [...about, 'Жауаптар', ...blank(questions.length - 1)],
      [...blank(about.length), ...questions],
      form('a'),
      form('b'),
    ];
    const reading = await read(rows, {
      merges: [...names, groups],
      cells: new Map([['3,9', { formula: '3+4', formulaResult: 7 }]]),
    });
    if (reading.kind !== 'survey') throw new Error('not a survey');
    expect(
      [...responsesIn(reading.chunks)].map(({ id, line, answers, rejection }) => [id, line, answers[0], rejection]),
    ).toEqual([
      ['a', 3, 5, null],
      ['b', 4, 7, null],
    ]);
    expect(reading.findings).toMatchObject([{ code: 'skippedRow', place: { row: 1 } }]);
    expect(reading.format).toMatchObject({ formulas: 1, merged: about.length + 1 });
  });

  it('on a hidden sheet is read once that sheet is chosen, and said to be hidden', async () => {
    const bytes = await bookOf([
      { name: 'Мазмұны', rows: [['Кестелер']] },
      {
        name: 'Жауаптар',
        hidden: true,
        rows: [['Жауаптар', ...blank(about.length + questions.length - 1)], [...about, ...questions], form('a')],
      },
    ]);
    expect(await readBytes(bytes)).toMatchObject({ ok: false, problem: { code: 'severalSheets' } });
    expect(await readBytes(bytes, 'Жауаптар')).toMatchObject({
      ok: true,
      value: { kind: 'survey', format: { hidden: true }, chunks: [{ count: 1 }] },
    });
  });
});

describe('of several sheets', () => {
  const sheets: WriteSheet[] = [
    { name: 'Мазмұны', rows: [['Кестелер']] },
    { name: 'Деректер', rows: [HEADER, ['KZ-10', 1, 2]] },
    { name: 'Қосымша', hidden: true, rows: [HEADER, ['KZ-10', 3, 4], ['KZ-11', 5, 6]] },
  ];

  it('the one is asked for, those that are hidden named among them', async () => {
    expect(await readBytes(await bookOf(sheets))).toMatchObject({
      ok: false,
      problem: {
        code: 'severalSheets',
        sheets: [
          { name: 'Мазмұны', hidden: false, rows: 1 },
          { name: 'Деректер', hidden: false, rows: 2 },
          { name: 'Қосымша', hidden: true, rows: 3 },
        ],
      },
    });
    expect(await readBytes(await bookOf(sheets), 'Деректер')).toMatchObject({ ok: true, value: { kind: 'dataset' } });
  });
});

describe('what is no workbook to be read is refused', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const good = () => bookOf([{ name: 'A', rows: [HEADER, ['KZ-10', 1, 2]] }]);
  const codeOf = async (bytes: Uint8Array) => {
    const result = await readBytes(bytes);
    return result.ok ? result.value : result.problem;
  };

  it('an old one, one with macros, one behind a password, a cut one, an empty one', async () => {
    expect(await codeOf(Uint8Array.from([...OLD, ...Array(600).fill(0)]))).toMatchObject({ looksLike: 'xls' });
    const encrypted = await bookOf([{ name: 'A', rows: [[1]] }], { encryption: { password: 'x', spinCount: 1 } });
    expect(await codeOf(encrypted)).toMatchObject({ looksLike: 'encrypted' });
    const macros = await bookOf([{ name: 'A', rows: [[1]] }], { vbaProject: latin1('macro') });
    expect(await codeOf(macros)).toMatchObject({ looksLike: 'xlsm' });
    const whole = await good();
    expect(await codeOf(whole.slice(0, whole.length - 30))).toMatchObject({ code: 'damagedWorkbook' });
    expect(await codeOf(await bookOf([{ name: 'A', rows: [] }]))).toMatchObject({ code: 'emptyFile' });
  });

  it('one that would unpack to more than any table, before it is unpacked', async () => {
    const bytes = await good();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(at + 24, 0x7fff_0000, true);
    expect(await codeOf(bytes)).toMatchObject({ code: 'swollenWorkbook', limit: 2 ** 28 });
    view.setUint32(at + 24, 0, true);
    expect(await codeOf(bytes)).toMatchObject({ code: 'damagedWorkbook' });
  });

  it('one with bytes changed or lost is read or refused, and never breaks off', async () => {
    const bytes = await good();
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(bytes.length), async (changes, cut) => {
        const mutated = bytes.slice(0, cut % 3 === 0 ? cut : bytes.length);
        for (const { at, to } of changes) if (at < mutated.length) mutated[at] = to;
        const result = await readBytes(mutated);
        expect(result.ok || typeof result.problem.code === 'string').toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
