import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { WeightProblem } from '../model/problem';
import { readWeightSets, type WrittenSet, weightSetsCsv, weightSetsJson } from './weightSets';

const DIRECTIONS = ['F1', 'F2', 'F3'];
const SETS: readonly WrittenSet[] = [
  { name: 'Тең салмақ', weights: { F1: 33.4, F2: 33.3, F3: 33.3 } },
  { name: '=F3; "басым"', weights: { F1: 2.5, F2: 0, F3: 97.5 } },
];

const read = (content: string | Uint8Array<ArrayBuffer>, directions = DIRECTIONS) =>
  readWeightSets(new File([content], 'sets.csv'), directions);

async function problemOf(content: string): Promise<WeightProblem | null> {
  const made = await read(content);
  return made.ok ? null : made.problem;
}

describe('weight sets in files', () => {
  it('come back from CSV and JSON as they went', async () => {
    expect(await read(weightSetsCsv(SETS, DIRECTIONS))).toEqual({ ok: true, value: SETS });
    expect(await read(weightSetsJson(SETS))).toEqual({ ok: true, value: SETS });
  });

  it('come from a workbook, whose numbers need no sign and whose texts have their own', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows: [['Түсініктеме']] },
        {
          name: 'B',
          rows: [
            ['set', 'F3', 'F1', 'F2'],
            ['Тең салмақ', '33,3', 33.4, 33.3],
            ['B', 97.375, 2.5, 0.125],
          ],
        },
      ],
    });
    const made = await read(new Uint8Array(bytes));
    expect(made).toEqual({
      ok: true,
      value: [SETS[0], { name: 'B', weights: { F1: 2.5, F2: 0.125, F3: 97.375 } }],
    });
    expect(await read(new Uint8Array(bytes.slice(0, 300)))).toMatchObject({ ok: false });
  });

  it('are written for a double click in Excel', () => {
    expect(weightSetsCsv(SETS, DIRECTIONS).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFset;F1;F2;F3',
      'Тең салмақ;33,4;33,3;33,3',
    ]);
  });

  it('are read with any delimiter, decimal sign, order of columns and encoding', async () => {
    const expected = { ok: true, value: [{ name: 'A', weights: { F1: 12.5, F2: 80, F3: 7.5 } }] };
    expect(await read('name,f3,F1,F2\nA,7.5,12.5,80\n')).toEqual(expected);
    expect(await read('sep=;\n;F1;F2;F3\nA;12,5 %;80;7,5')).toEqual(expected);
    expect(await read('\tF1\tF2\tF3\r\nA\t12,5\t80\t7,5\r\n\t\t\t\r\n')).toEqual(expected);
    const cyrillic = Uint8Array.from([
      0xcd,
      0xe0,
      0xe1,
      0xee,
      0xf0,
      ...new TextEncoder().encode(';F1;F2;F3\nA;12,5;80;7,5'),
    ]);
    expect(await read(cyrillic)).toEqual(expected);
  });

  it('that are none are refused', async () => {
    const unread = { code: 'weightFile', file: 'sets.csv' };
    for (const content of [
      '',
      'region,input,year,value\nKZ-10,exports,2025,1\n',
      '{"format":"other"}',
      '{',
      'set,F1,F2,F3\n',
      '[]',
    ]) {
      expect(await problemOf(content)).toEqual(unread);
    }
    expect(await problemOf(weightSetsJson([]))).toEqual(unread);
    expect(await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ ok: false, problem: unread });
  });

  it('are refused as a whole where one set does not do, with what is wrong in it', async () => {
    const fault = (of: string, text: string, set = 'B') => ({
      code: 'weightFileSet',
      file: 'sets.csv',
      set,
      fault: of,
      text,
    });
    const head = 'set;F1;F2;F3\nA;20;30;50\n';
    expect(await problemOf(`${head}B;20;30;`)).toEqual(fault('direction missing', 'F3'));
    expect(await problemOf(`${head}B;20;30;49,5`)).toEqual(fault('sum off', '99.5'));
    expect(await problemOf(`${head}B;-20;70;50`)).toEqual(fault('weight faulty', '-20'));
    expect(await problemOf(`${head}B;жиырма;30;50`)).toEqual(fault('weight faulty', 'жиырма'));
    expect(await problemOf('set;F1;F2;F3;F4\nB;20;30;50;0')).toEqual(fault('unknown direction', 'F4'));
    const json = weightSetsJson([{ name: 'J', weights: { F1: 100, F2: 0 } }]);
    expect(await problemOf(json)).toEqual(fault('direction missing', 'F3', 'J'));
  });
});
