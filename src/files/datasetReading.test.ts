import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { DatasetReading, KnownInput, ReadingAnswers, ReadingContext } from '../model/reading';
import { readFile } from './readFile';

const INPUTS: readonly KnownInput[] = [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({
  code,
  unit,
  unitSettled: false,
}));

/** A context in which the package already has figures of some inputs in the methodology's units. */
const contextWith = (...settled: string[]): ReadingContext => ({
  regions: order5.regions,
  inputs: INPUTS.map((input) => ({ ...input, unitSettled: settled.includes(input.code) })),
  form: order5.form,
  knownIds: new Map(),
});

async function read(text: string, answers: ReadingAnswers = {}, context = contextWith()): Promise<DatasetReading> {
  const result = await readFile(
    new File([text], 'data.csv'),
    context,
    answers,
    () => undefined,
    () => false,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  if (result.value.kind !== 'dataset') throw new Error('not a dataset');
  return result.value;
}

/** A long dataset of the given rows. */
const long = (...rows: string[]): string => ['region,input,year,value', ...rows].join('\n');
const withUnits = (...rows: string[]): string => ['region,input,year,value,unit', ...rows].join('\n');

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const rejections = (reading: DatasetReading) => reading.rejected.map(({ problem }) => problem);
const values = (reading: DatasetReading) =>
  reading.cells.map(({ observation }) => (observation.kind === 'number' ? observation.value : observation.kind));

describe('a long dataset', () => {
  it('reads place, figure, status, source, note and borders, and notes other columns', async () => {
    const reading = await read(
      'Өңір;Көрсеткіш;Жыл;Мәні;Өлшем бірлігі;Мәртебе;Дереккөз;Ескертпе;Шекаралар;Менікі\n' +
        'Абай облысы;Fixed_Capital;2025 ж.;1 234,5;млрд ₸;алдын ала;ҰСБ;"екі\nжол";31.12.2021;x\n' +
        '\n' +
        'Алматы қаласы;fixed_capital;2025 г.;7,25;млрд тенге;;;;2021;y\n',
    );
    expect(reading).toMatchObject({
      layout: 'long',
      format: { delimiter: ';' },
      decimalSign: ',',
      extraColumns: ['Менікі'],
    });
    expect(reading.units).toEqual({
      fixed_capital: { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' },
    });
    const common = { input: 'fixed_capital', year: 2025 };
    expect(reading.cells).toEqual([
      {
        ...common,
        row: 2,
        region: 'KZ-10',
        observation: {
          kind: 'number',
          value: 1234.5,
          status: 'provisional',
          source: 'ҰСБ',
          note: 'екі\nжол',
          borders: '2021-12-31',
        },
      },
      {
        ...common,
        row: 5,
        region: 'KZ-75',
        observation: { kind: 'number', value: 7.25, status: 'final', borders: '2021-12-31' },
      },
    ]);
    expect(reading.rejected).toEqual([]);
    expect(reading.findings).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  it('passes over blanks, keeps what is missing with its mark, and what is no number as it was typed', async () => {
    const reading = await read(
      long('KZ-10,grp,2025,', 'KZ-11,grp,2025,н/д', 'KZ-15,grp,2025,…', 'KZ-19,grp,2025,~12', 'KZ-23,grp,2025,12.5'),
    );
    expect(reading.blanks).toBe(1);
    expect(reading.cells.map(({ region, observation }) => [region, observation])).toEqual([
      ['KZ-11', { kind: 'missing', reason: 'н/д' }],
      ['KZ-15', { kind: 'missing', reason: '…' }],
      ['KZ-19', { kind: 'invalid', text: '~12' }],
      ['KZ-23', { kind: 'number', value: 12.5, status: 'final' }],
    ]);
    expect(reading.findings).toEqual([{ code: 'notANumber', text: '~12', place: { file: 'data.csv', row: 5 } }]);
    expect(reading.rejected).toEqual([]);
  });

  it('takes a status that says there is no figure, with its note as the reason', async () => {
    const reading = await read('region,input,year,value,status,note\nKZ-10,grp,2025,,missing,жарияланбаған\n');
    expect(reading.cells[0]?.observation).toEqual({ kind: 'missing', reason: 'жарияланбаған', note: 'жарияланбаған' });
  });

  it('keeps zero, negative and single figures: what they do to a growth is not the file’s matter', async () => {
    const reading = await read(
      long('KZ-10,exports,2024,0', 'KZ-10,exports,2025,12', 'KZ-11,fdi,2025,-3.5', 'KZ-15,grp,2025,(7)'),
    );
    expect(values(reading)).toEqual([0, 12, -3.5, -7]);
    expect(reading.findings).toEqual([
      { code: 'negativeLevel', input: 'grp', value: -7, place: { file: 'data.csv', row: 5 } },
    ]);
  });

  it.each([
    ['KZ-10,grp,2025', { code: 'rowTooShort', expected: 4, found: 3 }],
    ['KZ-10,grp,2025,1,5', { code: 'rowTooLong', expected: 4, found: 5 }],
    ['KZ-10,grp,2025,"1"5', { code: 'brokenQuotes' }],
    ['KZ-99,grp,2025,1', { code: 'unknownRegion', text: 'KZ-99' }],
    [',grp,2025,1', { code: 'blankRegion' }],
    ['<b>Астана</b>,grp,2025,1', { code: 'unknownRegion', text: '<b>Астана</b>' }],
    ["'=HYPERLINK(1),grp,2025,1", { code: 'unknownRegion', text: '=HYPERLINK(1)' }],
    ['KZ-10,gdp,2025,1', { code: 'unknownInput', text: 'gdp' }],
    ['KZ-10,,2025,1', { code: 'unknownInput', text: '' }],
    ['KZ-10,grp,былтыр,1', { code: 'notAYear', text: 'былтыр' }],
    ['KZ-10,grp,1825,1', { code: 'yearOutOfRange', year: 1825 }],
    ['KZ-10,grp,2101,1', { code: 'yearOutOfRange', year: 2101 }],
    ['KZ-10,grp,2025,NaN', { code: 'notFinite', text: 'NaN' }],
    ['KZ-10,grp,2025,Infinity', { code: 'notFinite', text: 'Infinity' }],
    ['KZ-10,grp,2025,1e400', { code: 'notFinite', text: '1e400' }],
    ['KZ-10,F8.3,2025,80', { code: 'shareOutOfRange', input: 'F8.3', text: '80' }],
    ['KZ-10,F8.3,2025,-0.1', { code: 'shareOutOfRange', input: 'F8.3', text: '-0.1' }],
  ])('leaves out %j with place, reason and the row as it stands', async (row, problem) => {
    const reading = await read(long('KZ-11,grp,2025,1.5', row, 'KZ-15,grp,2025,2.5'));
    expect(rejections(reading)).toEqual([{ ...problem, place: { file: 'data.csv', row: 3 } }]);
    expect(reading.rejected[0]?.text.replaceAll(' | ', ',')).toBe(row);
    expect(values(reading)).toEqual([1.5, 2.5]);
  });

  it('leaves out a status that is none, and borders that are no date', async () => {
    const reading = await read(
      'region,input,year,value,status,borders\nKZ-10,grp,2025,1,шын,\nKZ-11,grp,2025,1,,ескі\n',
    );
    expect(codes(rejections(reading))).toEqual(['unknownStatus', 'notADate']);
  });

  it('does not mind blank cells beyond the table, as spreadsheets write them', async () => {
    const reading = await read('region;input;year;value;;\nKZ-10;grp;2025;1,5;;\nKZ-11;grp;2025;2,5;;;;\n;;;;;\n');
    expect(values(reading)).toEqual([1.5, 2.5]);
    expect(reading.rejected).toEqual([]);
  });

  it('takes a bare Almaty for the city and says so once', async () => {
    const reading = await read(long('Алматы,grp,2024,1', 'Алматы,grp,2025,2', 'Алматы облысы,grp,2025,3'));
    expect(reading.cells.map(({ region }) => region)).toEqual(['KZ-75', 'KZ-75', 'KZ-19']);
    expect(reading.findings).toEqual([{ code: 'bareAlmaty', text: 'Алматы', place: { file: 'data.csv', row: 2 } }]);
  });

  it('passes over totals and texts without figures, with notice, and keeps the nation where it is a reference row', async () => {
    const text = long(
      'Итого,grp,2025,100',
      'Барлығы,grp,2025,100',
      'Дереккөз: ҰСБ,,,',
      'Республика Казахстан,grp,2025,100',
    );
    const reading = await read(text);
    expect(reading.cells.map(({ region }) => region)).toEqual(['KZ']);
    expect(codes(reading.findings)).toEqual(['totalRow', 'totalRow', 'skippedRow']);
    const rated = { ...contextWith(), regions: order5.regions.filter(({ role }) => role === 'rated') };
    expect(codes((await read(text, {}, rated)).findings)).toEqual(['totalRow', 'totalRow', 'skippedRow', 'totalRow']);
  });

  it('says which regions an ambiguous name may mean', async () => {
    const name = { kk: 'Абай ауданы', ru: 'Абай ауданы', en: 'Abai' };
    const regions = ['A1', 'A2'].map((code) => ({
      code,
      role: 'rated' as const,
      names: name,
      shortNames: { kk: code, ru: code, en: code },
    }));
    const reading = await read(long('Абай ауданы,grp,2025,1'), {}, { ...contextWith(), regions });
    expect(rejections(reading)).toMatchObject([{ code: 'ambiguousRegion', regions: ['A1', 'A2'] }]);
  });

  it('reads shares as they are kept, and divides only what the file calls per cent', async () => {
    const reading = await read(
      withUnits(
        'KZ-10,F4.2,2025,0.8,',
        'KZ-11,F4.2,2025,80 %,',
        'KZ-15,F4.2,2025,80,%',
        'KZ-10,grp_index,2025,105.2 %,%',
      ),
    );
    expect(values(reading)).toEqual([0.8, 0.8, 0.8, 105.2]);
  });
});

describe('the decimal sign of a file', () => {
  it('is asked for where no figure decides it, and nothing is read before', async () => {
    const text = 'region;input;year;value\nKZ-10;grp;2025;12\nKZ-11;grp;2025;475,962\n';
    const asked = await read(text);
    expect(asked).toMatchObject({ decimalSign: null, cells: [] });
    expect(asked.questions).toEqual([
      {
        id: 'decimals',
        kind: 'decimals',
        problem: { code: 'ambiguousDecimals', samples: ['475,962'], place: { file: 'data.csv', row: 3 } },
        choices: [',', '.'],
        cells: 2,
      },
    ]);
    expect(values(await read(text, { decimals: ',' }))).toEqual([12, 475.962]);
    expect(values(await read(text, { decimals: '.' }))).toEqual([12, 475962]);
  });

  it('is asked for where figures contradict each other; then one of them stays as it was typed', async () => {
    const text = 'region;input;year;value\nKZ-10;grp;2025;1,5\nKZ-11;grp;2025;2.5\n';
    expect((await read(text)).questions).toMatchObject([{ id: 'decimals' }]);
    const answered = await read(text, { decimals: ',' });
    expect(values(answered)).toEqual([1.5, 'invalid']);
    expect(codes(answered.findings)).toEqual(['notANumber']);
  });

  it('is decided once for all: a comma parts thousands where another figure has a point', async () => {
    expect(values(await read('region;input;year;value\nKZ-10;grp;2025;475,962\nKZ-11;grp;2025;2.5\n'))).toEqual([
      475962, 2.5,
    ]);
  });
});

describe('units', () => {
  it('takes the first unit of a file for an input without figures, and asks about the rows in another', async () => {
    const text = withUnits('KZ-10,exports,2024,1,"mln USD, January-June"', 'KZ-10,exports,2025,2,mln USD');
    const reading = await read(text);
    expect(reading.units['exports']).toMatchObject({ period: 'January-June' });
    expect(values(reading)).toEqual([1]);
    expect(reading.questions).toEqual([
      {
        id: 'unit:exports:mln USD',
        kind: 'unit',
        problem: {
          code: 'unitDiffers',
          input: 'exports',
          inFile: 'mln USD',
          inPackage: 'mln USD, January-June',
          factor: null,
          isPeriodUnsaid: true,
          place: { file: 'data.csv', row: 3 },
        },
        choices: ['leave out', 'as is'],
        cells: 1,
      },
    ]);
  });

  it('asks where the unit is not the package’s: leave out, convert, or take as is', async () => {
    const text = withUnits('KZ-10,grp,2025,1234.5,млн тенге', 'KZ-11,grp,2025,7,bn KZT', 'KZ-15,grp,2025,8,');
    const context = contextWith('grp');
    const id = 'unit:grp:млн тенге';
    const asked = await read(text, {}, context);
    expect(values(asked)).toEqual([7, 8]);
    expect(asked.questions).toMatchObject([
      { id, choices: ['leave out', 'convert', 'as is'], problem: { factor: 1e-3, isPeriodUnsaid: false } },
    ]);
    expect(values(await read(text, { [id]: 'convert' }, context))).toEqual([1.2345, 7, 8]);
    expect(values(await read(text, { [id]: 'as is' }, context))).toEqual([1234.5, 7, 8]);
    const left = await read(text, { unit: 'leave out' }, context);
    expect(values(left)).toEqual([7, 8]);
    expect(rejections(left)).toMatchObject([{ code: 'unitDiffers', place: { row: 2 } }]);
  });

  it.each(['thousand USD', 'тыс. USD', 'мың USD', 'тыс. долл. США', 'мың АҚШ доллары', 'thous. USD'])(
    'offers to convert %j where millions stand, the period said or not',
    async (unit) => {
      const text = withUnits('KZ-10,fdi,2025,1234.5,mln USD', `KZ-11,fdi,2025,1234.5,${unit}`);
      const asked = await read(text, {}, contextWith('fdi'));
      expect(asked.questions).toMatchObject([
        { choices: ['leave out', 'convert', 'as is'], problem: { code: 'unitDiffers', factor: 1e-3 } },
      ]);
      expect(values(await read(text, { unit: 'convert' }, contextWith('fdi')))).toEqual([1234.5, 1.2345]);

      const halfYear = withUnits(
        'KZ-10,exports,2025,1234.5,"mln USD, January-June"',
        `KZ-11,exports,2025,1234.5,${unit}`,
      );
      expect((await read(halfYear)).questions).toMatchObject([
        {
          choices: ['leave out', 'convert', 'as is'],
          problem: { inPackage: 'mln USD, January-June', factor: 1e-3, isPeriodUnsaid: true },
        },
      ]);
      expect(values(await read(halfYear, { unit: 'convert' }))).toEqual([1234.5, 1.2345]);
    },
  );

  it.each(['thousand KZT', 'thousand USD, end of period', 'тыс. ед.'])(
    'offers no conversion from %j to half-years in millions of dollars',
    async (unit) => {
      const text = withUnits('KZ-10,exports,2025,1,"mln USD, January-June"', `KZ-11,exports,2025,1,"${unit}"`);
      expect((await read(text)).questions).toMatchObject([
        { choices: ['leave out', 'as is'], problem: { factor: null, isPeriodUnsaid: false } },
      ]);
    },
  );

  it('asks about a unit of another kind even where there are no figures yet: an index is no level', async () => {
    const reading = await read(
      withUnits('KZ-10,grp_index,2025,5,bn KZT', 'KZ-10,grp,2025,105,% of previous year', 'KZ-10,fdi,2025,1,попугаев'),
    );
    expect(reading.cells).toEqual([]);
    expect(reading.questions.map(({ problem, choices }) => [problem.code, choices])).toEqual([
      ['unitDiffers', ['leave out', 'as is']],
      ['unitDiffers', ['leave out', 'as is']],
      ['unknownUnit', ['leave out', 'as is']],
    ]);
  });

  it('takes another scale or period where there are no figures yet', async () => {
    const reading = await read(withUnits('KZ-10,grp,2025,5,тыс. тенге', 'KZ-10,fdi,2025,5,млн EUR'));
    expect(reading.questions).toEqual([]);
    expect(reading.units).toMatchObject({ grp: { scale: 1e3 }, fdi: { currency: 'EUR' } });
  });

  it('does not convert what cannot be converted, whatever is answered', async () => {
    const reading = await read(withUnits('KZ-10,grp,2025,5,mln USD'), { unit: 'convert' }, contextWith('grp'));
    expect(reading.cells).toEqual([]);
    expect(reading.questions).toHaveLength(1);
  });
});

describe('the same cell twice', () => {
  const text = long('KZ-10,grp,2025,1', 'KZ-11,grp,2025,7', 'Абай облысы,grp,2025 ж.,2', 'Абай,grp,2025,3');
  const id = 'same:KZ-10:grp:2025';

  it('is asked about, never decided by the order of rows', async () => {
    const reading = await read(text);
    expect(values(reading)).toEqual([7]);
    expect(reading.questions).toEqual([
      {
        id,
        kind: 'same',
        problem: {
          code: 'sameCellTwice',
          region: 'KZ-10',
          input: 'grp',
          year: 2025,
          values: [1, 2, 3],
          place: { file: 'data.csv', row: 4 },
        },
        choices: ['first', 'last', 'leave out'],
        cells: 1,
      },
    ]);
  });

  it.each([
    ['first', [1, 7]],
    ['last', [3, 7]],
    ['leave out', [7]],
  ] as const)('answered %j', async (answer, expected) => {
    for (const answers of [{ [id]: answer }, { same: answer }]) {
      const reading = await read(text, answers);
      expect(values(reading)).toEqual(expected);
      expect(reading.questions).toEqual([]);
      expect(codes(reading.findings)).toEqual(['sameCellTwice']);
    }
  });

  it('with one value is only noted', async () => {
    const reading = await read(
      long('KZ-10,grp,2025,1.50', 'KZ-10,grp,2025,1.5', 'KZ-11,grp,2025,-', 'KZ-11,grp,2025,н/д'),
    );
    expect(values(reading)).toEqual([1.5, 'missing']);
    expect(reading.questions).toEqual([]);
    expect(codes(reading.findings)).toEqual(['sameCellTwice', 'sameCellTwice']);
  });
});

describe('a wide dataset', () => {
  it('reads one region a row and one input and year a column', async () => {
    const reading = await read('Өңір\tATТАУ\tfixed_capital@2025\tGRP@2024\nKZ-10\tx\t1,5\t\nАстана\ty\tн/д\t2,5\n');
    expect(reading).toMatchObject({
      layout: 'wide',
      format: { delimiter: '\t' },
      decimalSign: ',',
      blanks: 1,
      extraColumns: ['ATТАУ'],
    });
    expect(reading.cells).toEqual([
      {
        row: 2,
        region: 'KZ-10',
        input: 'fixed_capital',
        year: 2025,
        observation: { kind: 'number', value: 1.5, status: 'final' },
      },
      { row: 3, region: 'KZ-71', input: 'fixed_capital', year: 2025, observation: { kind: 'missing', reason: 'н/д' } },
      {
        row: 3,
        region: 'KZ-71',
        input: 'grp',
        year: 2024,
        observation: { kind: 'number', value: 2.5, status: 'final' },
      },
    ]);
  });

  it('reads years in the header as tables print them', async () => {
    const reading = await read('region;exports@2024 г.;exports @ 2025 ж.\nKZ-10;1,5;2,5\n');
    expect(reading.cells.map(({ input, year }) => [input, year])).toEqual([
      ['exports', 2024],
      ['exports', 2025],
    ]);
    expect(reading.rejected).toEqual([]);
  });

  it('rejects unknown columns once at the header and faulty cells by their column', async () => {
    const reading = await read('\nregion,gdp@2025,grp@1825,grp@2025\nKZ-10,1,2,1e400\nKZ-11,1,2,x1\nИтого,1,2,3\n');
    expect(reading.rejected).toEqual([
      {
        problem: { code: 'unknownInput', text: 'gdp', place: { file: 'data.csv', row: 2, column: 'gdp@2025' } },
        text: 'gdp@2025',
      },
      {
        problem: { code: 'yearOutOfRange', year: 1825, place: { file: 'data.csv', row: 2, column: 'grp@1825' } },
        text: 'grp@1825',
      },
      {
        problem: { code: 'notFinite', text: '1e400', place: { file: 'data.csv', row: 3, column: 'grp@2025' } },
        text: 'KZ-10 | 1 | 2 | 1e400',
      },
    ]);
    expect(reading.findings).toMatchObject([
      { code: 'totalRow', place: { row: 5 } },
      { code: 'notANumber', place: { row: 4, column: 'grp@2025' } },
    ]);
  });

  it('asks about two rows of one region with different values', async () => {
    const reading = await read('region,grp@2024,grp@2025\nKZ-10,1,2\nKZ-10,1,3\n');
    expect(reading.questions).toMatchObject([{ id: 'same:KZ-10:grp:2025' }]);
    expect(values(reading)).toEqual([1]);
  });
});

describe('half the rows of a column in thousands', () => {
  const rated = order5.regions.filter(({ role }) => role === 'rated');
  const level = (index: number) => 500.5 + 60 * index;
  const rows = rated.map(({ code }, index) => `${code},grp,2025,${(index % 2 === 0 ? 1000 : 1) * level(index)}`);
  const text = long(...rows, 'KZ-10,grp,2022,500.5');
  const large = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20];
  const id = 'thousandfold:grp:2025';
  const problem = {
    code: 'thousandfold',
    input: 'grp',
    year: 2025,
    rows: large,
    factor: 1e-3,
    place: { file: 'data.csv', row: 2 },
  };

  it('are asked about, and none of them is taken before', async () => {
    const reading = await read(text);
    expect(reading.questions).toEqual([
      { id, kind: 'thousandfold', problem, choices: ['convert', 'convert others', 'as is', 'leave out'], cells: 20 },
    ]);
    expect(reading.cells.map(({ row }) => row)).toEqual([22]);
    expect(reading.findings).toEqual([]);
    // An answer that is none of the choices settles nothing.
    expect((await read(text, { [id]: 'first' })).questions).toHaveLength(1);
  });

  it('are converted, taken as they are, or left out, as answered', async () => {
    for (const answers of [{ [id]: 'convert' as const }, { thousandfold: 'convert' as const }]) {
      const reading = await read(text, answers);
      expect(values(reading)).toEqual([...rated.map((_, index) => level(index)), 500.5]);
      expect(reading).toMatchObject({ questions: [], findings: [], rejected: [] });
    }
    const others = await read(text, { [id]: 'convert others' });
    expect(values(others)).toEqual([...rated.map((_, index) => 1000 * level(index)), 500.5]);
    const asIs = await read(text, { [id]: 'as is' });
    expect(values(asIs)[0]).toBe(500_500);
    expect(asIs).toMatchObject({ questions: [], findings: [problem] });
    const left = await read(text, { [id]: 'leave out' });
    expect(left.cells).toHaveLength(1);
    expect(left).toMatchObject({ questions: [], findings: [] });
    expect(left.rejected.map(({ problem: { code, place } }) => [code, place.row])).toEqual(
      rated.map((_, index) => ['thousandfold', index + 2]),
    );
    expect(left.rejected[0]?.text).toBe('KZ-10 | grp | 2025 | 500500');
  });

  it('are asked about a year at a time, and in a wide table by its column', async () => {
    const wide = rated.map(
      ({ code }, index) => `${code},${level(index)},${(index < 4 ? 1e-3 : 1) * level(index)},${index + 1}`,
    );
    const reading = await read(['region,grp@2024,grp@2025,fdi@2025', ...wide].join('\n'));
    expect(reading.questions).toMatchObject([
      { id, cells: 4, problem: { rows: [2, 3, 4, 5], factor: 1e3, place: { row: 2, column: 'grp@2025' } } },
    ]);
    expect(reading.cells).toHaveLength(3 * rated.length - 4);
  });
});

describe('figures a thousandfold of those of the same regions', () => {
  const rated = order5.regions.filter(({ role }) => role === 'rated');
  // As wide as exports are: no gap tells the clusters from each other.
  const LEVELS = [
    1244.711, 238.535, 1026.66, 506.666, 13204.104, 3440.539, 244.103, 60.489, 1479.928, 780.959, 196.84, 1524.383,
    1872.859, 238.947, 621.096, 1614.851, 1335.475, 4351.442, 2890.252, 266.006,
  ];
  const inPackage = (years: readonly number[], level = (index: number) => LEVELS[index] ?? 0): ReadingContext => ({
    ...contextWith('exports'),
    regions: rated,
    inputs: INPUTS.map((input) =>
      input.code === 'exports'
        ? {
            ...input,
            unitSettled: true,
            figures: Object.fromEntries(
              years.map((year) => [year, Float64Array.from(rated, (_, index) => level(index) * 0.9)]),
            ),
          }
        : input,
    ),
  });
  const file = (year: number, isSlipped: (index: number) => boolean): string[] =>
    rated.map(({ code }, index) => {
      const level = LEVELS[index] ?? 0;
      return `${code};exports;${year};${isSlipped(index) ? Math.round(1000 * level) : level}`;
    });
  const text = (...rows: string[]) => ['region;input;year;value', ...rows].join('\n');
  const asked = (reading: DatasetReading) => reading.questions.map(({ cells, choices }) => [cells, choices]);
  const CHOICES = ['convert', 'as is', 'leave out'];

  it.each([
    ['every second', (index: number) => index % 2 === 0, 10],
    ['the last seven', (index: number) => index >= 13, 7],
    ['the last two', (index: number) => index >= 18, 2],
    ['all', () => true, 20],
    ['one', (index: number) => index === 4, 1],
  ])('are asked about beside what stands in the package: %s', async (_, isSlipped, cells) => {
    for (const years of [[2024], [2025], [2026], [2024, 2025]]) {
      const context = inPackage(years);
      const reading = await read(text(...file(2025, isSlipped)), {}, context);
      expect(asked(reading)).toEqual([[cells, CHOICES]]);
      expect(reading.cells).toHaveLength(20 - cells);
      const [question] = reading.questions;
      expect(question?.problem).toMatchObject({ code: 'thousandfold', factor: 1e-3, beside: { year: years[0] } });
      const converted = await read(text(...file(2025, isSlipped)), { thousandfold: 'convert' }, context);
      expect(values(converted)).toEqual(LEVELS);
    }
  });

  it('are asked about beside the other years of the file, in the year that has them', async () => {
    const isSlipped = (index: number) => index % 2 === 0;
    const later = await read(text(...file(2024, () => false), ...file(2025, isSlipped)));
    expect(later.questions).toMatchObject([{ id: 'thousandfold:exports:2025', cells: 10, choices: CHOICES }]);
    const earlier = await read(text(...file(2024, isSlipped), ...file(2025, () => false)));
    expect(earlier.questions).toMatchObject([{ id: 'thousandfold:exports:2024', cells: 10, choices: CHOICES }]);
    expect((await read(text(...file(2024, () => false), ...file(2025, () => false)))).questions).toEqual([]);
  });

  it('are told from those of a year before that is a slip itself', async () => {
    const reading = await read(
      text(...file(2024, () => true), ...file(2025, () => false)),
      {},
      inPackage([2023, 2024]),
    );
    expect(reading.questions).toMatchObject([{ id: 'thousandfold:exports:2024', cells: 20 }]);
  });

  it('say which way they are to be converted: larger and smaller ones are two questions', async () => {
    const level = (index: number) => (LEVELS[index] ?? 0) * (index < 3 ? 1000 : 1);
    const reading = await read(text(...file(2025, (index) => index > 16)), {}, inPackage([2024], level));
    expect(reading.questions).toMatchObject([
      { id: 'thousandfold:exports:2025', cells: 3, problem: { factor: 1e-3, rows: [19, 20, 21] } },
      { id: 'thousandfold:exports:2025:1000', cells: 3, problem: { factor: 1e3, rows: [2, 3, 4] } },
    ]);
  });

  it.each([1e-6, 1e-9] as const)('are asked about where they would have to be multiplied by %f', async (factor) => {
    const lines = rated.map(
      ({ code }, index) =>
        `${code};exports;2025;${Math.round(1000 * (LEVELS[index] ?? 0)) / (index < 2 ? 1000 * factor : 1000)}`,
    );
    const reading = await read(text(...lines), {}, inPackage([2024]));
    expect(reading.questions).toMatchObject([{ id: 'thousandfold:exports:2025', cells: 2, problem: { factor } }]);
    expect(reading.cells).toHaveLength(18);
    const converted = values(await read(text(...lines), { thousandfold: 'convert' }, inPackage([2024])));
    for (const [index, level] of LEVELS.entries()) expect(converted[index]).toBeCloseTo(level, 9);
  });

  it('are not asked about where regions are as far apart in the package', async () => {
    const apart = (index: number) => (LEVELS[index] ?? 0) * (index % 2 === 0 ? 1000 : 1);
    const reading = await read(text(...file(2025, (index) => index % 2 === 0)), {}, inPackage([2024], apart));
    expect(reading.questions).toEqual([]);
  });
});
