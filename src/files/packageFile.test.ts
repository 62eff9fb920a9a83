import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../model/assessment';
import type { LogEntry } from '../model/change';
import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import { digestOf } from '../model/digest';
import { linked } from '../model/logChain';
import { CURRENT_VERSION } from '../model/versions';
import { contentArbitrary } from './contentArbitrary';
import { claimOf, type PackageStamp, readPackageFile, writePackageFile } from './packageFile';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS, sampleRating } from './resultsSample';

const STAMP: PackageStamp = { product: 'Tartym 0.1.0', written: '2026-11-22T10:00:00.000Z' };

const CONTENT: PackageContent = {
  settings: {
    name: 'Two regions',
    methodology: 'own',
    readings: SAMPLE_READINGS,
    missing: 'rescale',
    expert: [],
    regions: SAMPLE_METHODOLOGY.regions.slice(0, 2).map((region, slot) => ({ ...region, slot })),
    units: { output: { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' } },
    inputs: [],
    published: {},
    remarks: {},
    years: [],
    planningYears: [],
    exchangeRates: {},
  },
  methodology: { ...SAMPLE_METHODOLOGY, id: 'own' },
  observations: [
    {
      region: 'KZ-10',
      input: 'output',
      year: 2025,
      observation: { kind: 'number', value: 1.5, status: 'final', source: 'table 1' },
    },
    { region: 'KZ-11', input: 'output', year: 2025, observation: { kind: 'missing', reason: 'not yet' } },
  ],
  records: [],
  batches: [
    { batch: { id: 'b1', file: 'a.csv', count: 0, rejected: 0, synthetic: false }, present: true, responses: [] },
  ],
  log: [
    {
      sequence: 1,
      at: '2026-11-22T09:00:00.000Z',
      kind: 'change',
      change: {
        label: { code: 'renamed', name: 'Two regions' },
        edits: [{ kind: 'settings', before: { name: 'One' }, after: { name: 'Two regions' } }],
      },
    },
  ],
  unknown: NOTHING_UNKNOWN,
};

// biome-ignore lint/suspicious/noExplicitAny: the tests take files apart at will
type Plain = any;

/** The file of `content`, changed by `change`, its digests made anew where `sealed`. */
function changed(change: (file: Plain) => void, sealed = true, content = CONTENT): string {
  const file = JSON.parse(writePackageFile(content, STAMP));
  change(file);
  if (sealed) {
    const { digests: _, parts, ...envelope } = file;
    file.digests = { envelope: digestOf(envelope) };
    for (const [name, part] of Object.entries(parts)) file.digests[name] = digestOf(part);
  }
  return JSON.stringify(file);
}

const problemOf = (text: string) => {
  const read = readPackageFile(text, { file: 'a.tartym' });
  return read.ok ? null : read.problem;
};

describe('a package file', () => {
  it('gives back any content', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        expect(readPackageFile(writePackageFile(content, STAMP))).toStrictEqual({
          ok: true,
          value: { content, stamp: STAMP },
        });
      }),
    );
  });

  it('is the same text for the same content, one observation and one log entry a line', () => {
    const text = writePackageFile(CONTENT, STAMP);
    expect(writePackageFile(structuredClone(CONTENT), { ...STAMP })).toBe(text);
    expect(text).toMatch(/^\{\n"format": "tartym",\n"version": 4,\n"needsAtLeast": 4,\n/);
    expect(text.split('\n')).toContain('["KZ-10","output",2025,1.5,"final",0],');
    expect(text.split('\n')).toContain('["KZ-11","output",2025,{"missing":"not yet"},null,1]');
  });

  it('says once where values came from', () => {
    const [first] = CONTENT.observations;
    if (first === undefined) throw new Error('the sample has observations');
    const observations = [2021, 2022, 2023].map((year) => ({ ...first, year }));
    const file = JSON.parse(writePackageFile({ ...CONTENT, observations }, STAMP));
    expect(file.parts.observations.provenances).toEqual([{ source: 'table 1' }]);
  });

  it('carries what the writer computed', () => {
    const stamp = { ...STAMP, claimed: [claimOf(sampleRating())] };
    expect(stamp.claimed[0]?.regions).toEqual([
      { region: 'KZ-10', place: 2, R: 10.5 },
      { region: 'KZ-11', place: 3, R: 5.75 },
      { region: 'KZ-15', place: 1, R: 15.25 },
      { region: 'KZ-19', place: null, R: null },
    ]);
    const read = readPackageFile(writePackageFile(CONTENT, stamp));
    expect(read.ok && read.value.stamp).toStrictEqual(stamp);
  });

  it('keeps what it does not know, and writes it back', () => {
    const text = changed((file) => {
      file.review = { by: 'another department' };
      file.parts.scenarios = [{ name: 'A' }];
    });
    const read = readPackageFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.content.unknown).toEqual({
      envelope: { review: { by: 'another department' } },
      parts: { scenarios: [{ name: 'A' }] },
    });
    const again = JSON.parse(writePackageFile(read.value.content, STAMP));
    expect(again).toMatchObject({ review: { by: 'another department' }, parts: { scenarios: [{ name: 'A' }] } });
  });

  it('opens without the tables of records that came later', () => {
    const file = changed((each) => {
      each.parts.records = {};
    });
    const read = readPackageFile(file);
    expect(read.ok && read.value.content.records).toEqual([]);
  });

  it.each([
    [{ mark: 'good' }, 'mark'],
    [{ evidence: 'x'.repeat(20_001) }, 'evidence'],
    [{ links: ['javascript:alert(1)'] }, 'links[0]'],
    [{ links: Array.from({ length: 21 }, (_, index) => `https://gov.kz/${index}`) }, 'links'],
    [{ due: '2026-02-30' }, 'due'],
  ])('refuses an assessment with %j', (fault, path) => {
    const said = { region: 'KZ-10', item: 'std.1.r1', ...NOTHING_SAID, mark: 'met', ...fault };
    const file = changed((each) => {
      each.parts.records = { assessment: { a: said } };
    });
    expect(problemOf(file)).toMatchObject({ code: 'packageField', path: `parts.records.assessment.a.${path}` });
  });

  it('opens with a byte order mark, and in another layout', () => {
    expect(problemOf(`\uFEFF${writePackageFile(CONTENT, STAMP)}`)).toBeNull();
    expect(problemOf(JSON.stringify(JSON.parse(writePackageFile(CONTENT, STAMP)), null, 4))).toBeNull();
  });

  it('opens again whatever storage holds: a number that JSON cannot say shows as unreadable', () => {
    const observation = { kind: 'number', value: Number.NaN, status: 'final' } as const;
    const content = { ...CONTENT, observations: [{ region: 'KZ-10', input: 'output', year: 2025, observation }] };
    const read = readPackageFile(writePackageFile(content, STAMP));
    expect(read.ok && read.value.content.observations[0]?.observation).toEqual({ kind: 'invalid', text: 'NaN' });
  });
});

describe('series and years of the package’s own', () => {
  const names = { kk: 'Жолдар', ru: 'Дороги', en: 'Roads' };
  const settings = {
    ...CONTENT.settings,
    inputs: [{ code: 'roads', names, unit: { measure: 'number' } as const }],
    years: [2024, 2026],
  };

  it('come back, and are not there where a package has none', () => {
    const text = writePackageFile({ ...CONTENT, settings }, STAMP);
    const read = readPackageFile(text);
    expect(read.ok && read.value.content.settings).toEqual(settings);
    expect(writePackageFile(CONTENT, STAMP)).not.toMatch(/"inputs": \[\]|"years"/);
  });

  it.each([
    [{ inputs: [...settings.inputs, { ...settings.inputs[0], code: 'ROADS' }] }, 'inputs[1].code'],
    [{ inputs: [{ ...settings.inputs[0], code: 'Output' }] }, 'inputs[0].code'],
    [{ years: [2026, 2024] }, 'years[1]'],
    [{ years: [2024, 2024] }, 'years[1]'],
  ])('%j is refused', (wrong, path) => {
    const text = writePackageFile({ ...CONTENT, settings: { ...settings, ...wrong } as typeof settings }, STAMP);
    const read = readPackageFile(text);
    expect(!read.ok && read.problem).toMatchObject({ code: 'packageField', path: `parts.settings.${path}` });
  });
});

describe('what is no package', () => {
  it.each([
    '',
    ' ',
    'null',
    '[]',
    '0',
    '"tartym"',
    '{}',
    '{"format":"tartym-results"}',
    'PK\u0003\u0004',
    '<html>',
    'region,input',
  ])('is told of %j', (text) => expect(problemOf(text)).toEqual({ place: { file: 'a.tartym' }, code: 'notAPackage' }));

  it.each([
    ['brackets a million deep', '['.repeat(1e6)],
    ['closed brackets a million deep', `{"format":"tartym","version":1,"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`],
    ['objects a million deep', '{"a":'.repeat(1e6)],
  ])('is told of %s', (_, text) => expect(problemOf(text)?.code).toBe('notAPackage'));

  it('does not count brackets inside texts', () => {
    const content = { ...CONTENT, settings: { ...CONTENT.settings, name: `\\"${'['.repeat(1000)}` } };
    expect(problemOf(writePackageFile(content, STAMP))).toBeNull();
  });
});

describe('a file of a later version', () => {
  it.each([
    ['version', { version: CURRENT_VERSION + 6, needsAtLeast: 1 }],
    ['least version', { version: CURRENT_VERSION, needsAtLeast: CURRENT_VERSION + 6 }],
  ])('is refused by its %s, with both versions named, whatever else is in it', (_, versions) => {
    const known = CURRENT_VERSION;
    const problem = { place: { file: 'a.tartym' }, code: 'newerPackage', version: known + 6, known };
    expect(problemOf(JSON.stringify({ format: 'tartym', ...versions, shape: 'another' }))).toEqual(problem);
  });
});

describe('a damaged file', () => {
  it.each(['settings', 'methodology', 'observations', 'batches', 'responses', 'records', 'log'])(
    'names the part %s',
    (part) => {
      const spoil = (file: Plain) => {
        file.parts[part] = Array.isArray(file.parts[part]) ? [...file.parts[part], 0] : { ...file.parts[part], x: 0 };
      };
      expect(problemOf(changed(spoil, false))).toMatchObject(
        part === 'log' ? { code: 'damagedLog', entry: 2 } : { code: 'damagedPackage', part },
      );
    },
  );

  it('names the first entry of the log that does not fit, also where the log was sealed again', () => {
    const renamed = CONTENT.log[0] as LogEntry;
    const log = linked([renamed, { sequence: 2, at: renamed.at, kind: 'undo', of: 1 }], 0);
    const content = { ...CONTENT, log };
    expect(problemOf(writePackageFile(content, STAMP))).toBeNull();
    for (const isSealed of [false, true]) {
      const spoil = (file: Plain) => Object.assign(file.parts.log[1], { at: '2026-11-22T23:00:00.000Z' });
      expect(problemOf(changed(spoil, isSealed, content))).toEqual({
        place: { file: 'a.tartym' },
        code: 'damagedLog',
        entry: 2,
      });
    }
  });

  it('names a part that was lost, and one that has no digest', () => {
    const lose = (file: Plain) => delete file.parts.log;
    expect(problemOf(changed(lose, false))).toMatchObject({ code: 'damagedPackage', part: 'log' });
    const add = (file: Plain) => Object.assign(file.parts, { extra: [] });
    expect(problemOf(changed(add, false))).toMatchObject({ code: 'damagedPackage', part: 'extra' });
  });

  it('names the envelope where that was changed, or the file is cut off', () => {
    const restamp = (file: Plain) => Object.assign(file, { written: '2020-01-01T00:00:00.000Z' });
    expect(problemOf(changed(restamp, false))).toMatchObject({ code: 'damagedPackage', part: 'envelope' });
    const text = writePackageFile(CONTENT, STAMP);
    expect(problemOf(text.slice(0, -40))).toMatchObject({ code: 'damagedPackage', part: 'envelope' });
  });

  it('sees a part that takes the name of the envelope', () => {
    const shadow = (file: Plain) => Object.assign(file.parts, { envelope: 1 });
    expect(problemOf(changed(shadow))).toMatchObject({ code: 'damagedPackage', part: 'envelope' });
  });

  it('without digests or parts is told so', () => {
    expect(problemOf(changed((file) => delete file.digests, false))).toMatchObject({ part: 'digests' });
    expect(problemOf('{"format":"tartym","version":1,"digests":{}}')).toMatchObject({ part: 'parts' });
  });
});

describe('a field that does not do', () => {
  const batch = { id: 'b1', file: '', count: 0, rejected: 0, synthetic: false, present: true };
  const response = {
    id: '1',
    line: 2,
    year: 2025,
    region: 'KZ-10',
    company: '',
    employees: '',
    sector: '',
    invested: '',
    serviceDate: null,
    surveyDate: null,
    answers: [1, null, { text: '?' }],
    remark: '',
    extra: {},
    rejection: null,
  };
  const at = '2026-11-22T10:00:00.000Z';

  it.each<[path: string, change: (file: Plain) => void]>([
    ['version', (file) => Object.assign(file, { version: 0 })],
    ['version', (file) => Object.assign(file, { version: '1' })],
    ['needsAtLeast', (file) => delete file.needsAtLeast],
    ['written', (file) => Object.assign(file, { written: 'yesterday' })],
    ['responses', (file) => Object.assign(file, { responses: 'some' })],
    ['claimed[0].year', (file) => Object.assign(file, { claimed: [{}] })],
    ['parts.settings', (file) => delete file.parts.settings],
    ['parts.settings.name', (file) => Object.assign(file.parts.settings, { name: '  ' })],
    ['parts.settings.methodology', (file) => Object.assign(file.parts.settings, { methodology: 'other' })],
    ['parts.settings.readings.points', (file) => Object.assign(file.parts.settings.readings, { points: 'best' })],
    ['parts.settings.regions[1].code', (file) => Object.assign(file.parts.settings.regions[1], { code: 'KZ-10' })],
    ['parts.settings.regions[1].slot', (file) => Object.assign(file.parts.settings.regions[1], { slot: 0 })],
    ['parts.settings.regions[1].slot', (file) => Object.assign(file.parts.settings.regions[1], { slot: 1e9 })],
    ['parts.settings.units.output.scale', (file) => Object.assign(file.parts.settings.units.output, { scale: 10 })],
    ['parts.settings.units.constructor', (file) => Object.assign(file.parts.settings.units, { constructor: {} })],
    [
      'parts.methodology.directions[1].weight',
      (file) => Object.assign(file.parts.methodology.directions[1], { weight: -1 }),
    ],
    ['parts.observations.rows[1][0]', (file) => Object.assign(file.parts.observations.rows[1], ['KZ-15'])],
    ['parts.observations.rows[1]', (file) => Object.assign(file.parts.observations.rows[1], ['KZ-10'])],
    ['parts.observations.rows[0]', (file) => file.parts.observations.rows[0].pop()],
    ['parts.observations.rows[0][2]', (file) => Object.assign(file.parts.observations.rows[0], { 2: 20_255 })],
    ['parts.observations.rows[0][3]', (file) => Object.assign(file.parts.observations.rows[0], { 3: '1.5' })],
    ['parts.observations.rows[0][4]', (file) => Object.assign(file.parts.observations.rows[0], { 4: null })],
    ['parts.observations.rows[1][4]', (file) => Object.assign(file.parts.observations.rows[1], { 4: 'final' })],
    ['parts.observations.rows[0][5]', (file) => Object.assign(file.parts.observations.rows[0], { 5: 2 })],
    ['parts.batches[1].id', (file) => Object.assign(file.parts, { batches: [batch, batch] })],
    ['parts.responses.b1', (file) => Object.assign(file.parts, { responses: {} })],
    ['parts.responses.b2', (file) => Object.assign(file.parts.responses, { b2: [] })],
    [
      'parts.responses.b1[0].region',
      (file) => Object.assign(file.parts.responses, { b1: [{ ...response, region: 'X' }] }),
    ],
    [
      'parts.responses.b1[0].year',
      (file) => Object.assign(file.parts.responses, { b1: [{ ...response, year: null }] }),
    ],
    [
      'parts.responses.b1[0].answers[0]',
      (file) => Object.assign(file.parts.responses, { b1: [{ ...response, answers: ['7'] }] }),
    ],
    ['parts.log[0].kind', (file) => Object.assign(file.parts.log[0], { kind: 'delete' })],
    [
      'parts.log[0].change.edits[0].after.name',
      (file) => Object.assign(file.parts.log[0].change.edits[0].after, { name: 7 }),
    ],
    ['parts.log[1].sequence', (file) => file.parts.log.push({ ...file.parts.log[0] })],
    ['parts.log[1].of', (file) => file.parts.log.push({ sequence: 2, at, kind: 'redo', of: 1 })],
    ['parts.log[1].of', (file) => file.parts.log.push({ sequence: 2, at, kind: 'undo', of: 2 })],
  ])('is named by its path: %s', (path, change) => {
    expect(problemOf(changed(change))).toMatchObject({ place: { file: 'a.tartym' }, code: 'packageField', path });
  });

  it('is told with what was expected and found', () => {
    const text = changed((file) => Object.assign(file.parts.settings, { missing: 'guess' }));
    expect(problemOf(text)).toMatchObject({ expected: '"rescale" | "worst" | "exclude"', found: '"guess"' });
  });

  it('is found where a number is too large to be one', () => {
    const text = changed(() => undefined).replace('2025,1.5,', '2025,1e400,');
    expect(problemOf(text)).toMatchObject({ code: 'damagedPackage', part: 'observations' });
    const file = JSON.parse(text);
    file.digests.observations = digestOf(file.parts.observations);
    const sealed = JSON.stringify(file).replace('2025,null,', '2025,1e400,');
    expect(problemOf(sealed)).toMatchObject({ code: 'packageField', path: 'parts.observations.rows[0][3]' });
  });

  it('cannot reach a prototype', () => {
    const text = writePackageFile(CONTENT, STAMP).replace(
      '"units": {',
      '"units": {"__proto__": {"measure": "number"},',
    );
    const file = JSON.parse(text);
    file.digests.settings = digestOf(file.parts.settings);
    expect(problemOf(JSON.stringify(file))).toMatchObject({
      code: 'packageField',
      path: 'parts.settings.units.__proto__',
    });
    expect(Object.prototype).not.toHaveProperty('measure');
  });
});
