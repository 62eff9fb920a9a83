import fc from 'fast-check';
import { expect, it } from 'vitest';
import { order5 } from '../methodology';
import type { ReadingContext } from '../model/reading';
import { responsesIn } from '../model/unpackedResponses';
import { readFile } from './readFile';

const HEADINGS = ['id', 'year', 'region', 'company', 'employees', 'sector', 'invested', 'service_date', 'survey_date'];
const QUESTIONS = order5.form.block2.questions.map(({ code }) => code.toLowerCase());
const COLUMNS = [...HEADINGS, ...QUESTIONS, 'interviewer'];

/** Cells that are plain, and cells that need a closer look; what is written between two cells or lines may be among them. */
const plain = {
  id: fc.oneof(
    fc.constant(''),
    fc.nat({ max: 12 }).map((number) => `r${number}`),
  ),
  year: fc.constantFrom('2025', '2024'),
  region: fc.constantFrom('KZ-10', 'KZ-75', 'Абай облысы', 'Улытауская область'),
  company: fc.constantFrom('', 'Enterprise', 'ТОО «Заря»', 'Ұлы дала', 'a😀b', '😀'),
  employees: fc.constantFrom('', '12', '250'),
  sector: fc.constantFrom('trade', 'сауда', ''),
  invested: fc.constantFrom('yes', 'жоқ', ''),
  service_date: fc.constantFrom('2025-05-10', '10.05.2025', ''),
  survey_date: fc.constantFrom('2026-02-15', '15.02.2026', ''),
  mark: fc.constantFrom('1', '2', '7', '5', ''),
  q14: fc.constantFrom('0', '5', '14', '', '120'),
  q15: fc.constantFrom('иә', 'no', '0', '1', 'да'),
  text: fc.constantFrom('', 'roads', 'жол', 'שלום', '“roads”', '– roads –'),
};
const doubtful = fc.constantFrom(
  ...[
    '',
    ' ',
    ' 1',
    '1\u00a0',
    '0',
    '8',
    '-1',
    '1.5',
    '07',
    'x',
    '99',
    '255',
    '2–3 раза',
    'көп',
    "'=1+1",
    "'1",
    '"',
    'a"b',
  ],
  ...[
    '"quoted"',
    '"a,b"',
    '"a""b"',
    '"two\nlines"',
    '"open',
    '2025',
    'Алматы',
    'KZ-00',
    '31.02.2025',
    '2020-01-01',
    '2027',
  ],
  ...['\u2003em', '\ufeff', 'a\u3000', '\u0000', 'x'.repeat(70), '0a1b2c3d4e5f60', '😀,', 'n/a'],
);

const cellOf = (column: string): fc.Arbitrary<string> => {
  if (column in plain) return plain[column as keyof typeof plain];
  if (column === 'q16' || column === 'interviewer') return plain.text;
  return plain.mark;
};
const plainLine = fc.tuple(...COLUMNS.map(cellOf)).map((cells) => [...cells]);
const line = fc
  .tuple(plainLine, fc.array(fc.tuple(fc.nat({ max: COLUMNS.length }), doubtful), { maxLength: 2 }), fc.nat({ max: 9 }))
  .map(([cells, odd, kind]) => {
    // Half of the lines stay plain.
    if (kind < 5) return cells;
    for (const [column, cell] of odd) cells[column] = cell;
    return cells;
  });
const lines = fc.array(
  fc.oneof({ weight: 12, arbitrary: line.map((cells) => cells.join(',')) }, fc.constantFrom('', ',,', '"')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

const contextWith = (knownIds: ReadonlyMap<string, string>): ReadingContext => ({
  regions: order5.regions,
  inputs: [],
  form: order5.form,
  knownIds,
});

async function read(file: File, known: ReadonlyMap<string, string>, bytesAtOnce: number) {
  const result = await readFile(
    file,
    contextWith(known),
    {},
    () => undefined,
    () => false,
    bytesAtOnce,
  );
  if (!result.ok) return result;
  if (result.value.kind !== 'survey') throw new Error('not a survey');
  const { chunks, ...rest } = result.value;
  return { ...rest, responses: [...responsesIn(chunks)] };
}

const utf16 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].entries()) {
    view.setUint16(2 * at, unit, true);
  }
  return bytes;
};

/** A survey in a text; what is in its first piece, the header at least, goes to the reader of any table. */
const head = `sep=,\n${COLUMNS.join(',')}\n`;

it('makes of a file what the reader of any table makes of it, in whatever pieces it is read', async () => {
  const breaks = fc.constantFrom('\n', '\r\n', '\r');
  const known = new Map([['r3', 'print of its answers']]);
  await fc.assert(
    fc.asyncProperty(
      lines,
      breaks,
      fc.boolean(),
      fc.boolean(),
      fc.nat({ max: 400 }),
      async (body, end, ends, isWide, more) => {
        const text = `${head}${body.join('\n')}${ends ? '\n' : ''}`.replaceAll('\n', end);
        const file = new File([isWide ? utf16(text) : text], 'survey.csv');
        const whole = await read(file, known, file.size + 1);
        const first = (isWide ? 2 : 1) * text.indexOf('interviewer') + 40;
        expect(await read(file, known, first + more)).toEqual(whole);
      },
    ),
  );
});
