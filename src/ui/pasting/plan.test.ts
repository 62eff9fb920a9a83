import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellRange } from '../sheet/source';
import { cellsOf } from './cells';
import { trialGround } from './ground.fixture';
import { isAlmatyLeftOpen } from './placing';
import { planOf } from './plan';
import { firstChoices, type PasteChoices, surveyBlock } from './survey';

const LEVEL = 1;
const at = (row: number, column = LEVEL, bottom = row, right = column): CellRange => ({
  top: row,
  left: column,
  bottom,
  right,
});

const block = (rows: readonly (readonly string[])[], stored?: readonly (readonly number[])[]): PastedBlock => {
  const width = Math.max(...rows.map((row) => row.length));
  const numbers = rows.flatMap((_, row) =>
    Array.from({ length: width }, (__, column) => stored?.[row]?.[column] ?? Number.NaN),
  );
  return { rows, width, stored: stored === undefined ? null : Float64Array.from(numbers), hiddenRows: new Set() };
};

test('a figure that was copied in the sheet stays as sure as it was, from the same source, in whatever it is pasted over', () => {
  const standing = { kind: 'number', value: 500, status: 'provisional', source: 'БНС' } as const;
  const made = {
    kind: 'number',
    value: 12.5,
    status: 'synthetic',
    source: 'made up',
    note: 'n',
    checked: true,
  } as const;
  const pasted = block([['12,5'], ['12,5']]);
  const known = { ...trialGround(order5, { 'KZ-10 fixed_capital 2025': standing, 'KZ-11 fixed_capital 2025': made }) };
  const written = (ground: typeof known) => {
    const survey = surveyBlock(pasted, at(1), ground);
    return cellsOf(planOf(survey, firstChoices(survey))).map(({ observation }) => observation);
  };
  expect(written(known)).toEqual([{ ...standing, value: 12.5, source: undefined }, made]);
  const copied = { kind: 'number', value: 12.5, status: 'synthetic', source: 'made up' };
  // The same figure over itself is what it was.
  expect(written({ ...known, origin: () => made })).toEqual([copied, made]);
});

const plan = (pasted: PastedBlock, selected = at(1), choice: Partial<PasteChoices> = {}) => {
  const survey = surveyBlock(pasted, selected, trialGround(order5));
  return planOf(survey, { ...firstChoices(survey), ...choice });
};
const written = (...of: Parameters<typeof plan>) =>
  cellsOf(plan(...of)).map(({ region, input, year, observation }) => [
    `${region} ${input}@${year}`,
    observation?.kind === 'number' ? observation.value : observation,
  ]);
const values = (...of: Parameters<typeof plan>) => written(...of).map(([, value]) => value);
const doubts = (...of: Parameters<typeof plan>) =>
  plan(...of).doubtful.map(({ doubts: found }) => found.map(({ kind }) => kind));

describe('a block of figures', () => {
  test('without a doubt goes down the column from the selected cell on', () => {
    const pasted = block([['475,9'], ['1\u00A0893,41'], ['1e2']]);
    expect(plan(pasted).isCertain).toBe(true);
    expect(written(pasted)).toEqual([
      ['KZ-10 fixed_capital@2025', 475.9],
      ['KZ-11 fixed_capital@2025', 1893.41],
      ['KZ-15 fixed_capital@2025', 100],
    ]);
  });

  test('has one decimal sign, decided over the whole of it', () => {
    expect(values(block([['475,962'], ['893,4']]))).toEqual([475.962, 893.4]);
    expect(values(block([['475,962'], ['893.4']]))).toEqual([475962, 893.4]);
  });

  test('that can be read both ways asks, and holds nothing before the answer', () => {
    const pasted = block([['475,962'], ['871,600']]);
    expect(plan(pasted)).toMatchObject({ isSignOpen: true, open: 1, isCertain: false });
    expect(plan(pasted, at(1), { sign: ',' }).open).toBe(0);
    expect(values(pasted, at(1), { sign: ',' })).toEqual([475.962, 871.6]);
    expect(values(pasted, at(1), { sign: '.' })).toEqual([475962, 871600]);
  });

  test('in which the table of origin tells the numbers does not ask', () => {
    const pasted = block([['475,962'], ['871,600']], [[475.962], [871.6]]);
    expect(plan(pasted)).toMatchObject({ isSignOpen: false, open: 0 });
    expect(values(pasted)).toEqual([475.962, 871.6]);
  });

  test('brings the exact number where its text is rounded, and the text where that is chosen', () => {
    const pasted = block([['1 476,0'], ['90,0%']], [[1475.962], [0.90012]]);
    expect(values(pasted)).toEqual([1475.962, 90.012]);
    expect(plan(pasted).counts.exact).toBe(2);
    expect(values(pasted, at(1), { figures: 'shown' })).toEqual([1476, 90]);
  });

  test('believes no stored number that is another than the shown one', () => {
    const pasted = block([['01.02'], ['#DIV/0!'], ['12.05.2025'], ['5,5']], [[45323], [0], [45789], [5.5]]);
    expect(doubts(pasted)).toEqual([['text'], ['error'], ['date']]);
    const other = block([['501,2'], ['505,5']], [[1234], [505.5]]);
    expect(doubts(other)).toEqual([['differing']]);
    expect(values(other)).toEqual([501.2, 505.5]);
  });

  test('too narrow on the screen of origin brings the number behind', () => {
    expect(values(block([['####'], ['1,5']], [[1475.962], [1.5]]))).toEqual([1475.962, 1.5]);
  });

  test('keeps what is no figure as it is, named, and marks as missing', () => {
    const pasted = block(
      ['н/д', '#N/A', '#Н/Д', 'жоқ', '-', '…', '#ДЕЛ/0!', '12.05.2025', 'май.25', 'шамамен 5', '1e400'].map((text) => [
        text,
      ]),
    );
    expect(doubts(pasted).flat()).toEqual([
      ...Array.from({ length: 6 }, () => 'missing'),
      'error',
      'date',
      'date',
      'text',
      'notFinite',
    ]);
    expect(values(pasted)[0]).toEqual({ kind: 'missing', reason: 'н/д' });
    expect(values(block([['…: келмеді']]))[0]).toEqual({ kind: 'missing', reason: 'келмеді' });
    expect(values(pasted)[6]).toEqual({ kind: 'invalid', text: '#ДЕЛ/0!' });
    expect(plan(pasted).counts).toMatchObject({ numbers: 0, missing: 6, invalid: 5 });
  });

  test('repeats over a selection that is its multiple, and over no other', () => {
    expect(values(block([['1'], ['2']]), at(1, LEVEL, 4))).toEqual([1, 2, 1, 2]);
    expect(values(block([['1'], ['2']]), at(1, LEVEL, 3))).toEqual([1, 2]);
    const wide = block([
      ['510', '105'],
      ['520', '106'],
    ]);
    // Down a column that is selected, and once where the selection is wider than the block and no multiple of it.
    expect(values(wide, at(1, LEVEL, 4))).toEqual([510, 105, 520, 106, 510, 105, 520, 106]);
    expect(values(wide, at(1, LEVEL, 4, LEVEL + 2))).toEqual([510, 105, 520, 106]);
  });

  test('never writes a region twice: from the pinned row it begins in the table', () => {
    const pasted = block(order5.regions.map((_, row) => [String(row + 1)]));
    expect(plan(pasted, at(0))).toMatchObject({ isCertain: false, rows: { isUnpinned: true } });
    expect(written(pasted, at(0))[0]).toEqual(['KZ-10 fixed_capital@2025', 1]);
    expect(new Set(written(pasted, at(0)).map(([cell]) => cell)).size).toBe(order5.regions.length);
    expect(written(block([['7']]), at(0, LEVEL, order5.regions.length))).toHaveLength(order5.regions.length);
  });

  test('over a whole column goes to each region once, though one of them is pinned on top as well', () => {
    const regions = order5.regions.length;
    const pasted = block(order5.regions.map((_, row) => [String(row + 500)]));
    const whole = at(0, LEVEL, regions);
    expect(plan(pasted, whole)).toMatchObject({ isCertain: true, skipped: { readOnly: 0, outside: 0 } });
    expect(values(pasted, whole)).toEqual(order5.regions.map((_, row) => row + 500));
    expect(written(pasted, whole).at(-1)).toEqual([`${order5.regions.at(-1)?.code} fixed_capital@2025`, regions + 499]);
  });

  test('counts what lies past the edge or over computed cells', () => {
    expect(plan(block([['1', '2', '3']]), at(21))).toMatchObject({ skipped: { readOnly: 1, outside: 0 }, cells: 2 });
    expect(plan(block([['1'], ['2']]), at(21))).toMatchObject({ skipped: { readOnly: 0, outside: 1 }, cells: 1 });
  });

  test('computes what begins with =, each in its row, and says what cannot be', () => {
    const pasted = block([['=fixed_capital@2024*2'], ['=1/0'], ['=fixed_capital@2025+1']]);
    expect(values(pasted)).toEqual([
      1000,
      { kind: 'invalid', text: '=1/0' },
      { kind: 'invalid', text: '=fixed_capital@2025+1' },
    ]);
    expect(plan(pasted).doubtful.flatMap(({ doubts: found }) => found)).toMatchObject([
      { problem: { code: 'formulaDivision' } },
      { problem: { code: 'formulaOwnCell', cell: 'fixed_capital@2025' } },
    ]);
  });

  test('a thousand times off the year before is pointed at, and brought to scale only where that is chosen', () => {
    const pasted = block([['512,5'], ['520 000'], ['0,51']]);
    expect(doubts(pasted)).toEqual([['slip'], ['slip']]);
    expect(values(pasted)).toEqual([512.5, 520000, 0.51]);
    expect(values(pasted, at(1), { slips: 'convert' })).toEqual([512.5, 520, 510]);
  });

  test('a million times off it too', () => {
    const pasted = block([['512,5'], ['520 000 000'], ['0,00051']]);
    expect(doubts(pasted)).toEqual([['slip'], ['slip']]);
    expect(values(pasted, at(1), { slips: 'convert' })).toEqual([512.5, 520, 510]);
  });

  test('a hundred times off is pointed at where nearly all of the block is, for one amount may grow so', () => {
    const pasted = block([['51 250'], ['52 000'], ['50 350'], ['512']]);
    expect(doubts(pasted)).toEqual([['slip'], ['slip'], ['slip']]);
    expect(values(pasted)).toEqual([51250, 52000, 50350, 512]);
    expect(values(pasted, at(1), { slips: 'convert' })).toEqual([512.5, 520, 503.5, 512]);
    expect(doubts(block([['512,5'], ['52 000'], ['503'], ['512']]))).toEqual([]);
    // From three on it is a block.
    expect(doubts(block([['5,1'], ['5,2']]))).toEqual([]);
  });

  describe('in a column of per cents', () => {
    const base = trialGround(order5);
    const kept: Readonly<Record<string, number>> = { 'fixed_capital_index 2024': 104, 'F4.2 2024': 0.57 };
    const ground = {
      ...base,
      values: (input: string, year: number) => {
        const each = kept[`${input} ${year}`];
        return each === undefined ? null : new Float64Array(order5.regions.length).fill(each);
      },
    };
    const laid = (rows: readonly string[], column: number, choice: Partial<PasteChoices> = {}) => {
      const survey = surveyBlock(block(rows.map((text) => [text])), at(1, column), ground);
      return planOf(survey, { ...firstChoices(survey), ...choice });
    };
    const figures = (...of: Parameters<typeof laid>) =>
      cellsOf(laid(...of)).map(({ observation }) => observation?.kind === 'number' && observation.value);

    test.each([
      ['a share', ['57,3', '0,62'], 4, 57, [0.573, 0.0062], [0.573, 0.62]],
      ['a coefficient', ['105,2', '1,052'], 2, 104, [105.2, 1.052], [105.2, 105.2]],
    ] as const)('%s is pointed at beside the others, and brought to them only where that is chosen', (...of) => {
      const [, texts, column, beside, asIs, converted] = of;
      expect(laid(texts, column).doubtful.map(({ doubts: found }) => found)).toEqual([
        [{ kind: 'slip', factor: 100, beside }],
      ]);
      expect(laid(texts, column).isCertain).toBe(false);
      expect(figures(texts, column)).toEqual(asIs);
      expect(figures(texts, column, { slips: 'convert' })).toEqual(converted);
    });
  });

  test('of another sign than all figures of the series is pointed at, and not turned', () => {
    const pasted = block([['512,5'], ['−520']]);
    expect(plan(pasted).doubtful.map(({ doubts: found }) => found)).toEqual([[{ kind: 'sign', beside: 501 }]]);
    expect(values(pasted)).toEqual([512.5, -520]);
  });

  test('of a series of both signs is pointed at where nearly all of it turns', () => {
    const before = Float64Array.from(order5.regions, (_, region) => (region % 2 === 0 ? 10 : -10) + region / 10);
    const ground = { ...trialGround(order5), values: (_: string, year: number) => (year === 2024 ? before : null) };
    const doubted = (...texts: readonly string[]) => {
      const survey = surveyBlock(block(texts.map((text) => [text])), at(1), ground);
      return planOf(survey, firstChoices(survey)).doubtful.map(({ doubts: found }) => found.map(({ kind }) => kind));
    };
    expect(doubted('−9', '12', '−11')).toEqual([['sign'], ['sign'], ['sign']]);
    expect(doubted('−9', '−12', '11')).toEqual([]);
  });

  test('of shares is in per cent, and no share lies outside 0 and 100', () => {
    expect(values(block([['57,3 %'], ['120']]), at(1, 4))).toEqual([0.573, { kind: 'invalid', text: '120' }]);
  });

  test('any figure that Excel shows in a language is read back as itself', () => {
    const figure = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 12 }), fc.constantFrom(',', '.'), (figures, sign) => {
        const rows = figures.map((value) => [value.toFixed(2).replace('.', sign)]);
        expect(values(block(rows))).toEqual(figures.map((value) => (value === 0 ? 0 : value)));
      }),
    );
  });
});

describe('a block with names', () => {
  const names = [['Батыс Қазақстан облысы'], ['г. Шымкент'], ['Итого'], ['Нарния'], ['ВКО¹⁾']];
  const pasted = block(names.map(([name = ''], row) => [name, String(500 + row)]));

  test('goes where it says, whatever its order; totals and strangers stay out', () => {
    expect(written(pasted, at(5))).toEqual([
      ['KZ-27 fixed_capital@2025', 500],
      ['KZ-79 fixed_capital@2025', 501],
      ['KZ-63 fixed_capital@2025', 504],
    ]);
    expect(plan(pasted).rows.left).toEqual([
      { row: 2, why: 'total' },
      { row: 3, why: 'unknown' },
    ]);
    expect(plan(pasted).isCertain).toBe(false);
  });

  test('leaves regions alone that a filter of the rows hides', () => {
    const hidden = order5.regions.findIndex(({ code }) => code === 'KZ-79');
    const survey = surveyBlock(pasted, at(5), { ...trialGround(order5), isShown: (region) => region !== hidden });
    const planned = planOf(survey, firstChoices(survey));
    expect(cellsOf(planned).map(({ region }) => region)).toEqual(['KZ-27', 'KZ-63']);
    expect(planned.rows.left).toContainEqual({ row: 1, why: 'filtered' });
  });

  test('goes by order where that is chosen', () => {
    expect(written(pasted, at(1), { rows: 'order' }).map(([cell]) => cell)).toEqual(
      ['10', '11', '15', '19', '23'].map((code) => `KZ-${code} fixed_capital@2025`),
    );
  });

  test('named twice asks which row counts, and takes none before', () => {
    const twice = block([
      ['ЗКО', '510'],
      ['БҚО', '520'],
      ['ВКО', '530'],
    ]);
    const region = order5.regions.findIndex(({ code }) => code === 'KZ-27');
    expect(plan(twice)).toMatchObject({ open: 1, cells: 1 });
    expect(written(twice, at(1), { twice: new Map([[region, 1]]) })).toEqual([
      ['KZ-27 fixed_capital@2025', 520],
      ['KZ-63 fixed_capital@2025', 530],
    ]);
    expect(written(twice, at(1), { twice: new Map([[region, -1]]) })).toHaveLength(1);
  });

  test('a bare Almaty is the city, which is worth a word unless the oblast has a row of its own', () => {
    const alone = block([
      ['Алматы', '510'],
      ['ВКО', '530'],
    ]);
    expect(written(alone)[0]).toEqual(['KZ-75 fixed_capital@2025', 510]);
    expect(plan(alone).open).toBe(0);
    const isLeftOpen = ({ survey: { layout, ground } }: ReturnType<typeof plan>) => isAlmatyLeftOpen(layout, 0, ground);
    expect(isLeftOpen(plan(alone))).toBe(true);
    const both = block([
      ['Алматы', '510'],
      ['Алматинская область', '530'],
    ]);
    expect(written(both).map(([cell]) => cell)).toEqual(['KZ-75 fixed_capital@2025', 'KZ-19 fixed_capital@2025']);
    expect(isLeftOpen(plan(both))).toBe(false);
  });

  describe('pasted over our own names', () => {
    const base = trialGround(order5);
    /** Two computed columns between the names and the figures, as in the sheet. */
    const ground = {
      ...base,
      columns: base.columns + 2,
      columnAt: (at: number) => (at < 3 ? null : base.columnAt(at - 2)),
    };
    const laid = (rows: readonly (readonly string[])[], selected: CellRange, on = ground) => {
      const survey = surveyBlock(block(rows), selected, on);
      return planOf(survey, firstChoices(survey));
    };
    const cells = (...of: Parameters<typeof laid>) =>
      cellsOf(laid(...of)).map(({ region, input, year }) => `${region} ${input}@${year}`);

    test('begins in the first column of figures, with names and without, which is said', () => {
      expect(cells([['ВКО', '510']], at(3, 0))).toEqual(['KZ-63 fixed_capital@2025']);
      expect(cells([['510', '102']], at(3, 0))).toEqual(['KZ-15 fixed_capital@2025', 'KZ-15 fixed_capital_index@2025']);
      expect(laid([['510', '102']], at(3, 0))).toMatchObject({ isCertain: false, columns: { isPastNames: true } });
    });

    test('goes to a row that is selected whole once', () => {
      expect(cells([['510', '102']], at(3, 0, 3, ground.columns - 1))).toHaveLength(2);
    });

    test('keeps what was copied with the names as far from them as it was', () => {
      const copied = { ...ground, origin: () => null };
      expect(cells([['ВКО', '5', '▲1', '510']], at(3, 0), copied)).toEqual(['KZ-63 fixed_capital@2025']);
      expect(laid([['ВКО', '5', '▲1', '510']], at(3, 0), copied).skipped.readOnly).toBe(2);
    });

    test('goes nowhere where its headings say other columns, nor with a single cell', () => {
      expect(
        cells(
          [
            ['2023', '2024'],
            ['510', '520'],
          ],
          at(3, 0),
        ),
      ).toEqual([]);
      expect(cells([['510']], at(3, 0))).toEqual([]);
    });
  });

  test('over a computed column goes nowhere, and not beside it', () => {
    expect(plan(block([['ВКО', '510']]), at(3, 3))).toMatchObject({ cells: 0, skipped: { readOnly: 1 } });
  });

  test('no figures are taken for names: 10 and 11 are codes of the classifier too', () => {
    expect(
      plan(
        block([
          ['10', '5'],
          ['11', '6'],
        ]),
      ).survey.layout.nameColumn,
    ).toBe(-1);
  });
});

describe('a block with headings', () => {
  test('goes under the years that they say, the heading itself nowhere', () => {
    const pasted = block([
      ['', '2023', '2024'],
      ['ЗКО', '510', '520'],
      ['ВКО', '530', '540'],
    ]);
    expect(written(pasted).map(([cell]) => cell)).toEqual([
      'KZ-27 fixed_capital@2023',
      'KZ-27 fixed_capital@2024',
      'KZ-63 fixed_capital@2023',
      'KZ-63 fixed_capital@2024',
    ]);
    expect(written(pasted, at(1), { columns: 'order' }).map(([cell]) => cell)[1]).toBe(
      'KZ-27 fixed_capital_index@2025',
    );
  });

  test('goes under the inputs that they name, by code or by name', () => {
    const pasted = block([
      ['fixed_capital@2024', 'Экспорт региона, млн USD'],
      ['510', '7,5'],
    ]);
    expect(written(pasted)).toEqual([
      ['KZ-10 fixed_capital@2024', 510],
      ['KZ-10 exports@2025', 7.5],
    ]);
  });

  test('in another unit asks whether to convert', () => {
    const pasted = block([
      ['Регион', 'млн тенге'],
      ['ЗКО', '510 000'],
      ['ВКО', '530 000,5'],
    ]);
    expect(plan(pasted)).toMatchObject({ open: 1, units: [{ factor: 1e-3 }] });
    expect(values(pasted, at(1), { units: 'convert' })).toEqual([510, 530.0005]);
    expect(values(pasted, at(1), { units: 'as is' })).toEqual([510000, 530000.5]);
    expect(values(pasted, at(1), { units: 'leave out' })).toEqual([]);
  });
});
