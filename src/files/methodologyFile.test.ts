import { describe, expect, it } from 'vitest';
import { MOST_FACTORS, readMethodologyFile, writeMethodologyFile } from './methodologyFile';
import { SAMPLE_METHODOLOGY } from './resultsSample';

const written = (): Record<string, unknown> => JSON.parse(writeMethodologyFile(SAMPLE_METHODOLOGY, 'Tartym 1.0'));
const read = (raw: unknown) => readMethodologyFile(JSON.stringify(raw), 'index.json');

describe('a methodology file', () => {
  it('is read as it was written', () => {
    expect(read(written())).toEqual({ ok: true, value: SAMPLE_METHODOLOGY });
  });

  it('keeps texts with markup as texts', () => {
    const names = { kk: '<b>x</b>', ru: '<img src=x onerror=alert(1)>', en: '</script>' };
    const read = readMethodologyFile(writeMethodologyFile({ ...SAMPLE_METHODOLOGY, names }, 'Tartym'), 'index.json');
    expect(read.ok && read.value.names).toEqual(names);
  });

  it.each([
    ['', 'nothing'],
    ['[]', 'a list'],
    ['{"format":"tartym"}', 'a package'],
    [`${'['.repeat(100_000)}`, 'brackets without end'],
    ['{"format":"tartym-methodology"', 'cut off'],
  ])('is not %s', (input) => {
    expect(readMethodologyFile(input, 'index.json')).toEqual({
      ok: false,
      problem: { code: 'notAMethodology', file: 'index.json' },
    });
  });

  it('of a newer program is refused with both versions named', () => {
    const problem = { code: 'newerMethodology', file: 'index.json', version: 7, known: 1 };
    expect(read({ ...written(), version: 7 })).toEqual({ ok: false, problem });
    expect(read({ ...written(), needsAtLeast: 7 })).toEqual({ ok: false, problem });
  });

  it('with a fault is refused with the path to it', () => {
    const found = read({ ...written(), methodology: { ...SAMPLE_METHODOLOGY, directions: [] } });
    expect(found).toEqual({
      ok: false,
      problem: { code: 'methodologyField', path: 'directions', expected: 'array(≥ 1)', found: 'array(0)' },
    });
  });

  it('with more factors than anybody could look through is refused before they are read', () => {
    const [direction] = SAMPLE_METHODOLOGY.directions;
    const factors = Array.from({ length: 10_000 }, () => direction?.factors[0]);
    const found = read({
      ...written(),
      methodology: { ...SAMPLE_METHODOLOGY, directions: [{ ...direction, factors }] },
    });
    expect(found).toEqual({
      ok: false,
      problem: { code: 'methodologyLarge', file: 'index.json', factors: 10_000, most: MOST_FACTORS },
    });
  });
});
