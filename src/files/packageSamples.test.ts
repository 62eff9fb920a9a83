import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentPrint } from '../model/contentPrint';
import { checkChain } from '../model/logChain';
import { atOnce } from '../model/piecewise';
import { CURRENT_VERSION } from '../model/versions';
import { readPackageFile, writePackageFile } from './packageFile';

/** SHA-256 of each frozen sample: a sample is what users' disks hold, so it is never edited. */
const FROZEN: Readonly<Record<number, string>> = {
  1: '81a6db1db7e26eee6885a023625089e30d71639c56a6c7529d04131bde0d7098',
  2: '9e17770ca30963247f4f150ef97b2ddb572041a21f373eaab16b438533d50309',
  3: '06487dfb3538d42489fb096ef76406dc55f21dc8d6d8800a32a0556d177db8ec',
  4: 'ca3d6a6892712fb573dc7224732597e5c26c95abc9fc70c63e126992c92e99cb',
};

const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);
const sampleOf = (version: number) => new URL(`./samples/package-v${version}.tartym`, import.meta.url);

function open(version: number) {
  const read = readPackageFile(readFileSync(sampleOf(version), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe.each(versions)('the frozen sample of version %i', (version) => {
  it('is there, as it was frozen', () => {
    expect(existsSync(sampleOf(version))).toBe(true);
    expect(
      createHash('sha256')
        .update(readFileSync(sampleOf(version)))
        .digest('hex'),
    ).toBe(FROZEN[version]);
  });

  it('opens, and what is written of it opens as the same', () => {
    const { content, stamp } = open(version);
    expect(readPackageFile(writePackageFile(content, stamp))).toStrictEqual({ ok: true, value: { content, stamp } });
  });
});

it('the sample of this version is written back to the byte', () => {
  const { content, stamp } = open(CURRENT_VERSION);
  expect(writePackageFile(content, stamp)).toBe(readFileSync(sampleOf(CURRENT_VERSION), 'utf8'));
});

describe('the sample of version 1 says', () => {
  const { content, stamp } = open(1);

  it('by whom and when it was written, and what it claims', () => {
    expect(stamp.product).toBe('Tartym 0.1.0');
    expect(stamp.written).toBe('2026-11-22T10:00:00.000Z');
    expect(stamp.claimed?.map(({ year, readings, regions }) => [year, readings.points, regions])).toEqual([
      [
        2025,
        'linear',
        [
          { region: 'KZ-71', place: 1, R: 20 },
          { region: 'KZ-79', place: 2, R: 1 },
        ],
      ],
    ]);
  });

  it('what the package is', () => {
    const { settings } = content;
    expect(settings).toMatchObject({ name: 'Екі қала', methodology: 'two-directions', missing: 'rescale', expert: [] });
    expect(settings.regions.map(({ code, role, slot, names }) => [code, role, slot, names.kk])).toEqual([
      ['KZ-71', 'rated', 0, 'Астана қаласы'],
      ['KZ-79', 'rated', 2, 'Шымкент қаласы'],
      ['KZ', 'reference', 1, 'Қазақстан Республикасы'],
    ]);
    expect(settings.regions[1]).toMatchObject({ kato: '790000000', founded: '2018-06-19', predecessors: ['KZ-61'] });
    expect(settings.units['trade']).toEqual({
      measure: 'money',
      currency: 'USD',
      scale: 1_000_000,
      period: 'January-June',
    });
  });

  it('by which methodology', () => {
    const { methodology } = content;
    if (typeof methodology === 'string') throw new Error('the sample carries its methodology whole');
    expect(
      methodology.directions.map(({ code, weight, factors }) => [code, weight, factors.map((f) => f.code)]),
    ).toEqual([
      ['D1', 60, ['D1.1', 'D1.2']],
      ['D2', 40, ['D2.1']],
    ]);
    expect(methodology.directions[1]?.factors[0]).toMatchObject({
      better: 'lower',
      formula: { kind: 'survey', statistic: 'share yes', questions: ['Q1'], expertAllowed: false },
      interpretation: { reason: { ru: 'причина' } },
    });
    expect(methodology.readings.points).toBe('rank');
  });

  it('every cell', () => {
    const source = 'table 1';
    expect(content.observations).toEqual([
      {
        region: 'KZ-71',
        input: 'output_index',
        year: 2025,
        observation: { kind: 'number', value: 105.5, status: 'final', source },
      },
      {
        region: 'KZ-79',
        input: 'output_index',
        year: 2025,
        observation: { kind: 'number', value: 98.25, status: 'provisional', source },
      },
      {
        region: 'KZ',
        input: 'output_index',
        year: 2025,
        observation: { kind: 'number', value: 101, status: 'final', source },
      },
      {
        region: 'KZ-71',
        input: 'trade',
        year: 2024,
        observation: { kind: 'number', value: 1260, status: 'estimate', note: 'typed', formula: '=1200*1,05' },
      },
      { region: 'KZ-71', input: 'trade', year: 2025, observation: { kind: 'number', value: 1302.5, status: 'plan' } },
      {
        region: 'KZ-79',
        input: 'trade',
        year: 2024,
        observation: { kind: 'missing', reason: 'not published', borders: '2018-06-19' },
      },
      { region: 'KZ-79', input: 'trade', year: 2025, observation: { kind: 'invalid', text: '2–3 мың' } },
    ]);
  });

  it('the survey: a batch that counts, and one that undo has taken away', () => {
    const [first, second] = content.batches;
    expect(first?.batch).toEqual({ id: 'b1', file: 'survey.csv', count: 3, rejected: 1, synthetic: true });
    expect(first?.present).toBe(true);
    expect(first?.responses[1]).toEqual({
      id: '2',
      line: 3,
      year: 2025,
      region: 'KZ-79',
      company: 'Мысал кәсіпорны',
      employees: '12',
      sector: 'trade',
      invested: 'yes',
      serviceDate: null,
      surveyDate: '2026-02-10',
      answers: [{ text: 'кейде' }],
      remark: 'roads; "power"',
      extra: {},
      rejection: null,
    });
    expect(first?.responses[2]?.rejection).toEqual({ code: 'region', text: 'Алматы' });
    expect(second).toMatchObject({ batch: { id: 'b2' }, present: false, responses: [{ id: '9', answers: [null] }] });
  });

  it('what was done, undone and done again', () => {
    expect(
      content.log.map((entry) => [
        entry.sequence,
        entry.kind,
        entry.kind === 'change' ? entry.change.label.code : entry.kind === 'freeze' ? entry.version : entry.of,
      ]),
    ).toEqual([
      [1, 'change', 'imported'],
      [2, 'change', 'typed'],
      [3, 'undo', 2],
      [4, 'redo', 2],
      [5, 'undo', 2],
      [6, 'change', 'renamed'],
      [7, 'change', 'imported'],
      [8, 'undo', 7],
    ]);
    expect(content.log[1]).toMatchObject({
      at: '2026-11-22T09:01:00.000Z',
      change: {
        edits: [
          {
            kind: 'cell',
            before: { kind: 'number', value: 105.5, status: 'final', source: 'table 1' },
            after: { kind: 'number', value: 150.5, status: 'final' },
          },
        ],
      },
    });
  });

  it('what a later edition added', () => {
    expect(content.unknown).toEqual({
      envelope: { review: { state: 'asked' } },
      parts: { remarks: [{ region: 'KZ-71', text: 'for the meeting' }] },
    });
  });
});

describe('the sample of version 2 says', () => {
  const { content } = open(2);
  const named = (id: string) => content.records.find((each) => each.id === id)?.record;

  it('what is planned, and at which exchange rate', () => {
    expect(content.settings.planningYears).toEqual([2026, 2027]);
    expect(content.settings.exchangeRates).toEqual({ 'USD@2025': { rate: 520, source: 'Ұлттық Банк' } });
  });

  it('its scenarios, what they change, and its weight sets', () => {
    expect(content.records.map(({ of, id }) => [of, id])).toEqual([
      ['scenario', 's1'],
      ['scenario', 's2'],
      ['override', 's1/KZ-71/trade/2025'],
      ['project', 's1/p1'],
      ['growth', 's2/KZ-79/A1'],
      ['weights', 'w1'],
    ]);
    expect(named('s2')).toMatchObject({ name: 'Сақ болжам', parent: 's1', archived: true, peers: 'projected' });
    expect(named('s1/KZ-71/trade/2025')).toMatchObject({ observation: { value: 130.5 }, seen: { value: 122.2 } });
    expect(named('s1/p1')).toMatchObject({
      name: 'Зауыт',
      amounts: [{ input: 'trade', year: 2025, amount: 12.5, currency: 'KZT', scale: 1e9 }],
    });
    expect(named('w1')).toEqual({ name: 'Тең', weights: { A: 50, B: 50 }, order: 1 });
  });
});

describe('the sample of version 3 says', () => {
  const { content } = open(3);

  it('who did what, and from which entry on the log is chained', () => {
    expect(checkChain(content.log)).toEqual({ unchained: 8, fitting: 5, misfit: null });
    expect(content.log.slice(8).map(({ by, kind }) => [by, kind])).toEqual([
      ['Әсел', 'freeze'],
      ['Әсел', 'change'],
      [undefined, 'undo'],
      ['Ерлан', 'change'],
      [undefined, 'change'],
    ]);
    expect(content.log[11]).toMatchObject({ change: { label: { code: 'withheld' }, edits: [] } });
  });

  it('which version was frozen: it stands still', () => {
    expect(content.log[8]).toMatchObject({ version: { name: 'Әкімге', fingerprint: atOnce(contentPrint(content)) } });
  });
});

it('a package of version 1 has no records', () => {
  expect(open(1).content.records).toEqual([]);
});
