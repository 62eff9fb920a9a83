import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { digestOf } from '../model/digest';
import { tries } from '../model/longRun.fixture';
import { samePlain } from '../model/same';
import { readPackageFile, writePackageFile } from './packageFile';

const SAMPLE = readFileSync(new URL('./samples/package-v3.tartym', import.meta.url), 'utf8');
const opened = readPackageFile(SAMPLE);
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const ORIGINAL = opened.value;

vi.setConfig({ testTimeout: 3_600_000 });

/** Every mutation of these runs comes out of this number. */
const SEED = 20_230_118;

/** A text that came to harm on its way may open only as what it was. */
function opensUnharmed(text: string): void {
  const read = readPackageFile(text);
  if (read.ok) expect(samePlain(read.value, ORIGINAL)).toBe(true);
  else expect(read.problem.code).toMatch(/^(notAPackage|newerPackage|damagedPackage|damagedLog|packageField)$/);
}

const position = fc.nat({ max: SAMPLE.length - 1 });

describe('a file that came to harm', () => {
  it('by a flipped bit', () => {
    const bytes = Buffer.from(SAMPLE);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        opensUnharmed(flipped.toString('utf8'));
      }),
      { seed: SEED, numRuns: tries(500, 10_000) },
    );
  });

  it('by losing its end, its beginning or its middle', () => {
    fc.assert(
      fc.property(position, position, fc.constantFrom('end', 'beginning', 'middle'), (a, b, where) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        if (where === 'end') opensUnharmed(SAMPLE.slice(0, from));
        else if (where === 'beginning') opensUnharmed(SAMPLE.slice(from));
        else opensUnharmed(SAMPLE.slice(0, from) + SAMPLE.slice(to));
      }),
      { seed: SEED, numRuns: tries(250, 10_000) },
    );
  });

  it('by a piece put where it does not belong', () => {
    fc.assert(
      fc.property(position, position, fc.nat({ max: 200 }), (from, to, length) => {
        opensUnharmed(SAMPLE.slice(0, to) + SAMPLE.slice(from, from + length) + SAMPLE.slice(to));
      }),
      { seed: SEED, numRuns: tries(250, 10_000) },
    );
  });
});

/** Places of a plain value, each as the path to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => new Map(Object.entries(Object(at))).get(key), value);

/** A value with one place replaced (or removed, where `replacement` is undefined). */
function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const entries = Object.entries(value as object)
    .map(([name, field]): [string, unknown] => [name, name === key ? replaced(field, rest, replacement) : field])
    .filter(([, field]) => field !== undefined);
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
}

function sealed(file: unknown): string {
  const { digests: _, parts, ...envelope } = file as Record<string, unknown>;
  const seals = [
    ['envelope', digestOf(envelope)],
    ...Object.entries(Object(parts)).map(([name, part]) => [name, digestOf(part)]),
  ];
  return JSON.stringify({ ...envelope, digests: Object.fromEntries(seals), parts });
}

describe('a file that was tampered with and sealed again', () => {
  const plain: unknown = JSON.parse(SAMPLE);
  const paths = pathsOf(plain).filter((path) => path.length > 0);
  const strange: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      -1,
      1.5,
      1e308,
      2 ** 53,
      '',
      '__proto__',
      'KZ-71',
      'x'.repeat(1e4),
    ),
    fc.constantFrom<unknown>([], {}, [[]], JSON.parse('{"__proto__":{"kind":"number"}}'), new Array(1e4).fill(0)),
    fc.constantFrom(...paths).map((path) => valueAt(plain, path)),
  );

  it('opens as a package that holds, or says which field does not do', () => {
    let packages = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), strange), { minLength: 1, maxLength: 3 }), (changes) => {
        const file = changes.reduce(
          (at, [path, value]) => (valueAt(at, path) === undefined ? at : replaced(at, path, value)),
          plain,
        );
        const read = readPackageFile(sealed(file));
        if (read.ok) {
          const again = readPackageFile(writePackageFile(read.value.content, read.value.stamp));
          expect(again.ok && samePlain(again.value, read.value)).toBe(true);
          packages += 1;
        } else expect(read.problem.code).toMatch(/^(notAPackage|newerPackage|damagedPackage|damagedLog|packageField)$/);
      }),
      { seed: SEED, numRuns: tries(1000, 10_000) },
    );
    expect(packages).toBeGreaterThan(20); // else the mutations are too coarse to find what the parsers let through
  });
});
