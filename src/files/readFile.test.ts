import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { FileReading, ReadingContext, ReadingProgress } from '../model/reading';
import type { Rejection } from '../model/survey';
import { responsesIn } from '../model/unpackedResponses';
import { readFile } from './readFile';
import type { NamedFile } from './readTable';

const context: ReadingContext = {
  regions: order5.regions,
  inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
  form: order5.form,
  knownIds: new Map(),
};

const sample = (name: string): string => readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
const read = (file: NamedFile, cancelled = () => false) => readFile(file, context, {}, () => undefined, cancelled);
const readText = (text: string | Uint8Array<ArrayBuffer>, name = 'data.csv') => read(new File([text], name));

async function readSample(name: string): Promise<FileReading> {
  const result = await readText(sample(name), name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const lines = (text: string): readonly string[] => text.trim().split(/\r?\n/);

describe('the samples', () => {
  it.each(['demo-hard.csv', 'edge-hard.csv', 'kz-regions-observed.csv'])(
    '%s is read without a rejected row, a doubt or a question',
    async (name) => {
      const reading = await readSample(name);
      expect(reading).toMatchObject({
        kind: 'dataset',
        layout: 'long',
        rejected: [],
        findings: [],
        questions: [],
        blanks: 0,
      });
      const cells = reading.kind === 'dataset' ? reading.cells : [];
      expect(cells.map(({ row }) => row)).toEqual(
        lines(sample(name))
          .slice(1)
          .map((_, index) => index + 2),
      );
      const figures = lines(sample(name))
        .slice(1)
        .map((line) => Number(line.split(',')[3]));
      expect(cells.map(({ observation }) => (observation.kind === 'number' ? observation.value : null))).toEqual(
        figures,
      );
    },
  );

  it('kz-regions-observed.csv keeps the national totals under the reference region', async () => {
    const reading = await readSample('kz-regions-observed.csv');
    const national = reading.kind === 'dataset' ? reading.cells.filter(({ region }) => region === 'KZ') : [];
    expect(national).toHaveLength(24);
    expect(order5.regions.find(({ code }) => code === 'KZ')?.role).toBe('reference');
  });

  it('demo-survey.csv is read without a rejected response', async () => {
    const reading = await readSample('demo-survey.csv');
    expect(reading).toMatchObject({ kind: 'survey', rejected: [], findings: [] });
    const responses = reading.kind === 'survey' ? [...responsesIn(reading.chunks)] : [];
    expect(responses).toHaveLength(958);
    expect(responses.filter(({ rejection }) => rejection !== null)).toEqual([]);
  });

  it('edge-survey.csv is read with exactly the rejections of edge-rejected.csv', async () => {
    const reading = await readSample('edge-survey.csv');
    const responses = reading.kind === 'survey' ? [...responsesIn(reading.chunks)] : [];
    const rejected = responses.flatMap(({ line, id, rejection }) =>
      rejection === null ? [] : [`${line},${id},${shortReason(rejection)}`],
    );
    expect(rejected).toEqual(lines(sample('edge-rejected.csv')).slice(1));
    expect(responses).toHaveLength(125);
    expect(reading.findings.map(({ code }) => code)).toEqual(['unclearAnswer', 'unclearAnswer']);
  });

  it.each(['demo-expected.csv', 'demo-lattice-2025.csv', 'edge-expected.csv'])(
    '%s is refused as results',
    async (name) => {
      expect(await readText(sample(name), name)).toMatchObject({
        ok: false,
        problem: { code: 'resultsFile', place: { file: name, row: 1 } },
      });
    },
  );
});

/** The reason as edge-rejected.csv writes it. */
function shortReason(rejection: Rejection): string {
  if (rejection.code === 'faulty answer') return `${rejection.question.toLowerCase()} faulty`;
  return rejection.code === 'service not within 24 months' ? '¶19' : rejection.code;
}

describe('a file that cannot be read', () => {
  it.each([
    ['', { code: 'emptyFile' }],
    ['\uFEFF', { code: 'emptyFile' }],
    ['\n \n;;\n', { code: 'emptyFile' }],
    ['region,input,year,value', { code: 'headerOnly' }],
    ['region,input,year,value\n\n,,,\n', { code: 'headerOnly' }],
    ['region,input,year,amount\nKZ-10,grp,2025,1\n', { code: 'unknownHeader', missing: ['value'] }],
    ['"region,input\nKZ-10', { code: 'unknownHeader' }],
    ['\n\nфоо\n', { code: 'unknownHeader', found: ['фоо'], place: { file: 'data.csv', row: 3 } }],
    ['<html><table><tr><td>KZ-10</td></tr></table></html>', { code: 'notText', looksLike: 'html' }],
    ['PK\u0003\u0004....[Content_Types].xml', { code: 'damagedWorkbook' }],
  ])('%j', async (text, problem) => {
    expect(await readText(text)).toMatchObject({ ok: false, problem: { place: { file: 'data.csv' }, ...problem } });
  });

  it('is refused with a sample where its bytes are in no known encoding, also late in the file', async () => {
    const koi8 = Uint8Array.from(
      [...'region,input,year,value\n']
        .map((letter) => letter.charCodeAt(0))
        .concat(0xe1, 0xcb, 0xcd, 0xcf, 0xcc, 0xc1, 10),
    );
    expect(await readText(koi8)).toMatchObject({ ok: false, problem: { code: 'unknownEncoding', sample: 'бЛНПМБ' } });
    const row = 'KZ-10,grp,2025,1\n';
    const late = new File(['region,input,year,value\n', row.repeat(30_000), koi8], 'late.csv');
    expect(await read(late)).toMatchObject({ ok: false, problem: { code: 'unknownEncoding', sample: 'бЛНПМБ' } });
  });

  it('is read in the encoding that the user names', async () => {
    const koi8 = Uint8Array.from(
      [...'region,input,year,value,source\nKZ-11,grp,2025,1,']
        .map((letter) => letter.charCodeAt(0))
        .concat(0xe2, 0xc0, 0xd2, 0xcf, 10),
    );
    const file = new File([koi8], 'koi8.csv');
    expect(await read(file)).toMatchObject({ ok: false, problem: { code: 'unknownEncoding' } });
    const told = await readFile(
      file,
      { ...context, encoding: 'koi8-r' },
      {},
      () => undefined,
      () => false,
    );
    expect(told).toMatchObject({
      ok: true,
      value: {
        format: { encoding: 'koi8-r' },
        cells: [{ region: 'KZ-11', observation: { value: 1, source: 'Бюро' } }],
      },
    });
  });

  it('is read in Windows-1251 where Cyrillic letters come late', async () => {
    const astana = Uint8Array.from([0xc0, 0xf1, 0xf2, 0xe0, 0xed, 0xe0]);
    const rows = 'KZ-10,grp,2025,1\n'.repeat(30_000);
    const result = await read(new File(['region,input,year,value\n', rows, astana, ',grp,2025,1.5\n'], 'late.csv'));
    expect(result).toMatchObject({ ok: true, value: { format: { encoding: 'windows-1251' } } });
    const reading = result.ok && result.value.kind === 'dataset' ? result.value : null;
    expect(reading?.cells.map(({ row, region }) => [row, region])).toEqual([
      [2, 'KZ-10'],
      [30_002, 'KZ-71'],
    ]);
  });

  it('is refused where the browser does not give its bytes', async () => {
    const gone = {
      name: 'gone.csv',
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
    };
    expect(await read(gone)).toEqual({
      ok: false,
      problem: { code: 'unreadableFile', reason: 'NotReadableError', place: { file: 'gone.csv' } },
    });
  });

  it('is given up when it is cancelled, and says how far it has come', async () => {
    const file = new File(['region,input,year,value\n', 'KZ-10,grp,2025,1\n'.repeat(100_000)], 'long.csv');
    const seen: ReadingProgress[] = [];
    const result = await readFile(
      file,
      context,
      {},
      (progress) => seen.push(progress),
      () => seen.length === 3,
    );
    expect(result).toEqual({ ok: false, problem: { code: 'cancelled', place: { file: 'long.csv' } } });
    expect(seen.map(({ bytesRead }) => bytesRead)).toEqual([1, 2, 3].map((pieces) => pieces * 2 ** 18));
    expect(seen.at(-1)).toMatchObject({ bytes: file.size, rows: expect.any(Number) });
  });
});

/** A file of any length that exists only where it is read, and counts what is read of it. */
function vastFile(size: number, fill: (from: number, to: number) => Uint8Array<ArrayBuffer>) {
  const file = {
    name: 'vast.csv',
    size,
    bytesRead: 0,
    slice: (from: number, to: number) => ({
      arrayBuffer: async () => {
        file.bytesRead += to - from;
        return fill(from, to).buffer;
      },
    }),
  };
  return file;
}

const encoder = new TextEncoder();
/** A file that begins with `head` and goes on with `line` for ever. */
const repeated = (size: number, head: string, line: string) =>
  vastFile(size, (from, to) => {
    const begin = encoder.encode(head);
    const rest = encoder.encode(line);
    return Uint8Array.from({ length: to - from }, (_, index) => {
      const at = from + index;
      return (at < begin.length ? begin[at] : rest[(at - begin.length) % rest.length]) ?? 0;
    });
  });

/** Long enough for a busy machine; nothing here is about time. */
const PATIENCE = 60_000;

describe('200 MB of garbage are refused without being read', { timeout: PATIENCE }, () => {
  const SIZE = 200 * 2 ** 20;
  const noise = (from: number, to: number) =>
    Uint8Array.from({ length: to - from }, (_, index) => ((from + index) * 2_654_435_761) >>> 24);
  it.each([
    ['noise', vastFile(SIZE, noise), 'notText'],
    ['zeros', vastFile(SIZE, (from, to) => new Uint8Array(to - from)), 'notText'],
    ['one endless line', repeated(SIZE, '', 'x'), 'unknownHeader'],
    ['text', repeated(SIZE, '', 'lorem ipsum, dolor\n'), 'unknownHeader'],
    [
      'text under a good header',
      repeated(SIZE, 'region,input,year,value\n', 'lorem ipsum, dolor\n'),
      'tooManyRejected',
    ],
    ['broken quotes under a good header', repeated(SIZE, 'region,input,year,value\n', '"x"y,"\n'), 'tooManyRejected'],
    ['an open quote under a good header', repeated(SIZE, 'region,input,year,value\n"', 'x,y\n'), 'endlessRow'],
  ])('%s', async (_, file, code) => {
    expect(await read(file)).toMatchObject({ ok: false, problem: { code, place: { file: 'vast.csv' } } });
    expect(file.bytesRead).toBeLessThan(4 * 2 ** 20);
  });

  it('and what is too large for the page is refused whatever it is', async () => {
    const file = repeated(2 ** 30, 'region,input,year,value\n', 'KZ-10,grp,2025,1\n');
    expect(await read(file)).toMatchObject({
      ok: false,
      problem: { code: 'tooLarge', bytes: 2 ** 30, limit: 2 ** 29 },
    });
    expect(file.bytesRead).toBeLessThan(2 ** 20);
  });
});

describe('whatever comes in', { timeout: PATIENCE }, () => {
  /** Reads a file and checks what every reading promises, however bad the file. */
  async function check(file: File): Promise<void> {
    const result = await read(file);
    if (!result.ok) {
      expect(result.problem.place.file).toBe(file.name);
      return;
    }
    const reading = result.value;
    for (const { problem } of reading.rejected) expect(problem.place.row).toBeGreaterThan(0);
    if (reading.kind === 'survey') {
      for (const { year, region, rejection } of responsesIn(reading.chunks)) {
        if (rejection === null) expect([year, region]).not.toContain(null);
      }
      return;
    }
    const keys = reading.cells.map(({ region, input, year }) => `${region} ${input} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { observation } of reading.cells) {
      if (observation.kind === 'number') expect(Number.isFinite(observation.value)).toBe(true);
    }
  }

  it('bytes of any kind never throw and never hang', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) =>
        check(new File([bytes as Uint8Array<ArrayBuffer>], 'noise.csv')),
      ),
      { numRuns: 300 },
    );
  });

  const SEEDS = ['demo-hard.csv', 'kz-regions-observed.csv', 'edge-survey.csv', 'edge-hard.csv'].map((name) =>
    lines(sample(name)).slice(0, 40).join('\n'),
  );
  const JUNK = [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '=',
    "'",
    '\uFEFF',
    '\u0000',
    '1e400',
    'NaN',
    '-',
    '(',
    '%',
    'ә',
    'Алматы',
    'sep=;\n',
    '__proto__',
    '𝟙',
    '\uD800',
  ];
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 30 }),
    insert: fc.oneof(fc.constantFrom(...JUNK), fc.string({ unit: 'binary', maxLength: 5 })),
  });

  it('tables damaged in any place give a clear answer', async () => {
    const damaged = fc
      .tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 12 }))
      .map(([text, mutations]) =>
        mutations.reduce((damagedText, { at, remove, insert }) => {
          const place = at % (damagedText.length + 1);
          return damagedText.slice(0, place) + insert + damagedText.slice(place + remove);
        }, text),
      );
    await fc.assert(
      fc.asyncProperty(damaged, (text) => check(new File([text], 'damaged.csv'))),
      { numRuns: 250 },
    );
  });
});
