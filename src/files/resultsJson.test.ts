import { describe, expect, it } from 'vitest';
import { type ResultsFile, resultsJson, verifyResultsJson } from './resultsJson';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS, sampleRating } from './resultsSample';

const DESCRIPTION = { product: 'Tartym 0.1.0', package: 'Топтама «1»', scenario: null };
const written = () => resultsJson([sampleRating()], SAMPLE_METHODOLOGY, DESCRIPTION);
const read = (): ResultsFile => JSON.parse(written());

describe('resultsJson', () => {
  it('carries what the figures were made by', () => {
    const file = read();
    expect(file).toMatchObject({ format: 'tartym-results', version: 1, ...DESCRIPTION });
    expect(file.methodology).toEqual(SAMPLE_METHODOLOGY);
    expect(file.ratings).toHaveLength(1);
    expect(file.ratings[0]).toMatchObject({
      year: 2025,
      reading: 'rank',
      standing: 'official',
      choices: { readings: SAMPLE_READINGS, missing: 'rescale', weights: {}, expert: [] },
    });
  });

  it('carries every figure of a region, null where there is none', () => {
    const regions = read().ratings[0]?.regions;
    expect(regions?.['KZ-10']).toEqual({
      place: 2,
      R: 10.5,
      coverage: 1,
      factorCoverage: 0.7,
      flags: ['partly covered: D1.2', 'D2.1: no spread'],
      directions: { D1: { score: 10.5, contribution: 6.3 }, D2: { score: 10.5, contribution: 4.2 } },
      factors: {
        'D1.1': { value: 105.5, points: 10.5, position: 2, origin: 'typed index', absence: null, remarks: [] },
        'D1.2': { value: null, points: null, position: null, origin: 'none', absence: null, remarks: [] },
        'D2.1': { value: 0.25, points: 10.5, position: 1, origin: 'survey', absence: null, remarks: [] },
      },
    });
    expect(regions?.['KZ-19']).toMatchObject({ place: null, R: null, directions: { D1: { score: null } } });
  });

  it('says why a value is missing', () => {
    const [first, ...others] = sampleRating().factors;
    if (first === undefined) throw new Error('the sample has factors');
    const absence = { code: 'previous not above 0', input: 'output', year: 2024, value: 0 } as const;
    const rating = sampleRating({ factors: [{ ...first, absences: new Map([[3, absence]]) }, ...others] });
    const file: ResultsFile = JSON.parse(resultsJson([rating], SAMPLE_METHODOLOGY, DESCRIPTION));
    expect(file.ratings[0]?.regions['KZ-19']?.factors['D1.1']?.absence).toEqual(absence);
  });
});

describe('verifyResultsJson', () => {
  it('knows a file as it was written, also with its fields in another order or layout', () => {
    expect(verifyResultsJson(written())).toBe('intact');
    const reversed = Object.fromEntries(Object.entries(JSON.parse(written())).reverse());
    expect(verifyResultsJson(JSON.stringify(reversed))).toBe('intact');
  });

  it('sees one changed figure, and one taken away', () => {
    expect(verifyResultsJson(written().replace('"R": 10.5', '"R": 10.6'))).toBe('changed');
    expect(verifyResultsJson(written().replace('"place": 2,', ''))).toBe('changed');
  });

  it.each(['', 'null', '[]', '{}', '{"format":"tartym-results"}', '{"hash":"x"}', '{"format":"tartym","hash":"x"}'])(
    'does not take %j for results',
    (text) => expect(verifyResultsJson(text)).toBe('not results'),
  );

  it('does not choke on nesting', () => {
    const deep = `{"format":"tartym-results","hash":"x","a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(verifyResultsJson(deep)).toBe('not results');
  });
});
