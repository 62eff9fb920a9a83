import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { ReadingContext } from '../model/reading';
import { readRememberedShapes, recalledShape, rememberedShape, withShape } from '../model/rememberedShape';
import type { TableShape, TableSketch } from '../model/tableShape';
import { readFile } from './readFile';

const context: ReadingContext = {
  regions: order5.regions,
  inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: true })),
  form: order5.form,
  knownIds: new Map(),
  inputNames: order5.inputs,
};
const read = (text: string, shape?: TableShape) =>
  readFile(
    new File([text], 'кесте.csv'),
    shape === undefined ? context : { ...context, shape },
    {},
    () => undefined,
    () => false,
  );

async function sketchOf(text: string): Promise<TableSketch> {
  const result = await read(text);
  const sketch = !result.ok && result.problem.code === 'unknownHeader' ? result.problem.sketch : undefined;
  if (sketch === undefined) throw new Error(JSON.stringify(result));
  return sketch;
}

/** The guess taken as it is. */
const shapeOf = ({ headingLine, region, columns }: TableSketch): TableShape => ({
  headingLine,
  region: region ?? -1,
  columns: columns.flatMap(({ index, input, year, unit }) =>
    input === null || year === null ? [] : [{ index, input, year, unit }],
  ),
});

const INVESTMENT = order5.inputs.find(({ code }) => code === 'fixed_capital');
const NAMES = { kk: INVESTMENT?.names.kk, ru: INVESTMENT?.names.ru, en: INVESTMENT?.names.en };
const TABLE = `1. ${NAMES.ru}, млн тенге;;;
;;;
;Январь–декабрь;;
;2023 г.;2024 г.;2025 г.
А;1;2;3
Республика Казахстан;18 000 000,0;19 000 000,0;20 000 000,5
Абай¹;650 100,5;700 200,0;751 250,0
Акмолинская;500 000,0;…;640 000,0
г. Астана;1 200 000,0;1 300 000,0;1 400 000,0
Всего по областям;2 350 100,5;;
;;;
¹ Область образована в 2022 году.;;;
`;

describe('a table as statistics offices print it', () => {
  it('is recognised: title, years across, numbers of columns, regions down, totals and footnotes', async () => {
    const sketch = await sketchOf(TABLE);
    expect(sketch).toMatchObject({ headingLine: 5, region: 0 });
    expect(sketch.columns.map(({ index, input, year, unit }) => [index, input, year, unit])).toEqual([
      [1, 'fixed_capital', 2023, 'млн тенге'],
      [2, 'fixed_capital', 2024, 'млн тенге'],
      [3, 'fixed_capital', 2025, 'млн тенге'],
    ]);
  });

  it.each([
    ['Негізгі капиталға салынған инвестициялар, млн теңге', 'fixed_capital'],
    ['Объём прямых иностранных инвестиций, млн долл. США', 'fdi'],
    ['Валовая добавленная стоимость субъектов малого предпринимательства', null],
    ['Өңірлердің экспорты', 'exports'],
    ['Население на начало года', null],
  ])('is recognised where the title has the name in another form: %s', async (title, input) => {
    const { columns } = await sketchOf(TABLE.replace(/^.*/, `${title};;;`));
    expect(columns.map((column) => column.input)).toEqual([input, input, input]);
  });

  it('is read as it is shaped, the unit asked about where the package has another, titles, totals and footnotes told', async () => {
    const shape = shapeOf(await sketchOf(TABLE));
    const result = await readFile(
      new File([TABLE], 'кесте.csv'),
      { ...context, shape },
      { unit: 'convert' },
      () => undefined,
      () => false,
    );
    if (!result.ok || result.value.kind !== 'dataset') throw new Error(JSON.stringify(result));
    const { cells, findings, rejected } = result.value;
    expect(rejected).toEqual([]);
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['skippedRow', 1],
      ['skippedRow', 3],
      ['totalRow', 10],
      ['skippedRow', 12],
    ]);
    const found = cells.map(({ region, year, observation }) => [
      region,
      year,
      observation.kind === 'number' ? observation.value : observation.kind,
    ]);
    expect(found).toHaveLength(12);
    expect(found).toContainEqual(['KZ-10', 2025, 751.25]);
    expect(found).toContainEqual(['KZ-11', 2024, 'missing']);
    expect(found).toContainEqual(['KZ', 2025, 20000.0005]);
  });

  it.each(['kk', 'ru', 'en'] as const)('knows the input by its name in %s inside a longer title', async (language) => {
    const sketch = await sketchOf(`"${NAMES[language]} 2025"\nx,value 1,other\nKZ-10,5,a\nKZ-11,6,b\n`);
    expect(sketch.columns).toMatchObject([{ index: 1, input: 'fixed_capital', year: 2025 }]);
  });

  it('several inputs side by side, each over its years; a growth in per cent is the index', async () => {
    const [exports, growth] = ['exports', 'fixed_capital'].map(
      (code) => order5.inputs.find((input) => input.code === code)?.names.ru,
    );
    const sketch = await sketchOf(
      `Регионы;"${exports}, млн долл. США";;"${growth}, в % к предыдущему году"\n;2024;2025;2025\n` +
        'Абай;1,5;2,5;101,1\nАкмолинская;3,5;4,5;99,9\n',
    );
    expect(sketch.columns.map(({ input, year }) => [input, year])).toEqual([
      ['exports', 2024],
      ['exports', 2025],
      ['fixed_capital_index', 2025],
    ]);
  });

  it('without names of regions is shown all the same: a person says where they stand', async () => {
    const sketch = await sketchOf('a;b\n1;2\n3;4\n');
    expect(sketch).toMatchObject({ region: null, headingLine: 1, columns: [{ index: 0 }, { index: 1 }] });
  });
});

describe('a table laid out as one before', () => {
  const NEXT = `1. ${NAMES.ru}, млн тенге;;;;
;;;;
;Январь–декабрь;;;
;2023 г.;2024 г.;2025 г.;2026 г.
А;1;2;3;4
Республика Казахстан;18 000 000,0;19 000 000,0;20 000 000,5;21 000 000,0
Акмолинская;500 000,0;…;640 000,0;700 000,0
`;

  it('is read as that one was said to be, its own years and one more among them', async () => {
    const sketch = await sketchOf(TABLE);
    const said = shapeOf(sketch);
    // The person has said otherwise than was recognised.
    const shape = { ...said, columns: said.columns.map((column) => ({ ...column, input: 'grp', unit: 'млрд тенге' })) };
    const known = rememberedShape(sketch, shape);
    if (known === null) throw new Error('nothing was remembered');
    expect(readRememberedShapes(JSON.parse(JSON.stringify([known, { titles: 1 }, null])))).toEqual([known]);
    expect(recalledShape(sketch, [known])).toEqual(shape);
    const next = await sketchOf(NEXT);
    const recalled = recalledShape(next, [known]);
    expect(recalled?.columns.map(({ input, year, unit }) => [input, year, unit])).toEqual([
      ['grp', 2023, 'млрд тенге'],
      ['grp', 2024, 'млрд тенге'],
      ['grp', 2025, 'млрд тенге'],
      ['grp', 2026, 'млрд тенге'],
    ]);
  });

  it('is none where titles or headings say something else; the last said counts, and the oldest go', async () => {
    const sketch = await sketchOf(TABLE);
    const known = rememberedShape(sketch, shapeOf(sketch));
    if (known === null) throw new Error('nothing was remembered');
    const others = [
      { ...known, titles: 'другое' },
      { ...known, columns: [] },
    ];
    expect(recalledShape(sketch, others)).toBeNull();
    const later = { ...known, columns: known.columns.map((column) => ({ ...column, unit: 'тенге' })) };
    const both = withShape(withShape([], known), later);
    expect(both).toEqual([later]);
    expect(recalledShape(sketch, both)?.columns[0]?.unit).toBe('тенге');
    const many = Array.from({ length: 60 }, (_, at) => ({ ...known, titles: String(at) }));
    expect(many.reduce(withShape, both)).toHaveLength(40);
  });

  it('is not remembered where a year was said that it does not say itself, or one heading means two things', async () => {
    const sketch = await sketchOf(TABLE);
    const shape = shapeOf(sketch);
    const [first, ...more] = shape.columns;
    if (first === undefined) throw new Error('the table has no column');
    expect(rememberedShape(sketch, { ...shape, columns: [{ ...first, year: 1999 }, ...more] })).toBeNull();
    expect(rememberedShape(sketch, { ...shape, columns: [{ ...first, unit: 'тенге' }, ...more] })).toBeNull();
  });
});
