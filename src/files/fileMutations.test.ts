import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { tries } from '../model/longRun.fixture';
import { factorsOf } from '../model/methodology';
import type { ReadingContext } from '../model/reading';
import { samePlain } from '../model/same';
import { packageBytes, packageText } from './packageBytes';
import { readPackageFile } from './packageFile';
import { packed } from './packing';
import { readFile } from './readFile';

/** Every mutation comes out of this number. */
const SEED = 20_261_130;
/** The long run goes on for as long as it takes. */
const LONG = 3_600_000;

type Bytes = Uint8Array<ArrayBuffer>;

const sample = (name: string): string => readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const linesOf = (name: string, lines: number): Bytes => bytesOf(sample(name).split('\n').slice(0, lines).join('\n'));

/** One thing that can happen to a file on its way. */
const harm = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat() }),
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), from: fc.nat(), length: fc.nat({ max: 300 }) }),
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: fc.nat(),
    byte: fc.nat({ max: 255 }),
    length: fc.nat({ max: 40 }),
  }),
);
type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

function harmed(bytes: Bytes, { at: where, ...what }: Harm): Bytes {
  if (bytes.length === 0) return bytes;
  const at = where % bytes.length;
  const copy = new Uint8Array(bytes);
  switch (what.kind) {
    case 'flip':
      copy[at] = (copy[at] ?? 0) ^ (1 << what.bit);
      return copy;
    case 'cut':
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + (what.length % bytes.length)));
    case 'put': {
      const from = what.from % bytes.length;
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + what.length), bytes.subarray(at));
    }
    case 'overwrite':
      return copy.fill(what.byte, at, at + what.length);
  }
}

function joined(...pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Lets `look` see a file after every kind of harm, the same in every run. */
const mutations = (of: Bytes, numRuns: number, look: (mutated: Bytes) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => look(harms.reduce(harmed, of))),
    { seed: SEED, numRuns },
  );

describe('a package file that came to harm opens as what it was, or is refused by name', () => {
  const TEXT = sample('package-v3.tartym');
  const original = readPackageFile(TEXT);
  const place = { file: 'a.tartym' };
  const PASSPHRASE = 'ақ бота 2026';

  const look = (passphrase: string | null) => async (mutated: Bytes) => {
    const text = await packageText(mutated, place, passphrase, 2 ** 22);
    const read = text.ok ? readPackageFile(text.value, place) : text;
    if (read.ok) expect(samePlain(read, original)).toBe(true);
    else {
      expect(read.problem.place).toEqual(place);
      expect(read.problem.code).toMatch(
        /^(notAPackage|newerPackage|damagedPackage|damagedLog|packageField|swollenPackage|encryptedPackage)$/,
      );
    }
  };

  it('as text', () => mutations(bytesOf(TEXT), tries(300, 10_000), look(null)), LONG);

  it(
    'packed',
    async () => mutations((await packed(bytesOf(TEXT))) ?? new Uint8Array(), tries(300, 10_000), look(null)),
    LONG,
  );

  it(
    'encrypted',
    async () => mutations(await packageBytes(TEXT, PASSPHRASE), tries(300, 10_000), look(PASSPHRASE)),
    LONG,
  );
});

describe('a table that came to harm is read with what is wrong with it, or refused by name', () => {
  const context: ReadingContext = {
    regions: order5.regions,
    inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
    form: order5.form,
    knownIds: new Map(),
  };
  const known = new Set(order5.regions.map(({ code }) => code));

  const look = (name: string) => async (mutated: Bytes) => {
    const result = await readFile(
      new File([mutated], name),
      context,
      {},
      () => undefined,
      () => false,
    );
    if (!result.ok) {
      expect(result.problem.place.file).toBe(name);
      expect(result.problem.code).not.toBe('cancelled');
      return;
    }
    if (result.value.kind !== 'dataset') return;
    for (const { region, year, observation } of result.value.cells) {
      expect(known.has(region) && Number.isInteger(year)).toBe(true);
      if (observation.kind === 'number') expect(Number.isFinite(observation.value)).toBe(true);
    }
  };

  it('of figures, CSV', () => mutations(linesOf('demo-hard.csv', 60), tries(200, 10_000), look('деректер.csv')), LONG);

  it(
    'of responses, CSV',
    () => mutations(linesOf('demo-survey.csv', 30), tries(200, 10_000), look('сауалнама.csv')),
    LONG,
  );

  it(
    'of figures, XLSX',
    async () => {
      const rows = linesOf('demo-hard.csv', 30);
      const table = new TextDecoder()
        .decode(rows)
        .split('\n')
        .map((line) =>
          line.split(',').map((cell) => (cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell))),
        );
      const book = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Парақ1', rows: table }] }));
      await mutations(book, tries(100, 10_000), look('кітап.xlsx'));
    },
    LONG,
  );
});
