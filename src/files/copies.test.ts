import { expect, it } from 'vitest';
import { NOTHING_SAID } from '../model/assessment';
import { NOTHING_UNKNOWN, type PackageContent } from '../model/content';
import { recordItem } from '../model/difference';
import { responseMark } from '../model/fingerprint';
import { checkChain, linked } from '../model/logChain';
import { responseWith } from '../model/response.fixture';
import { expertMarkId } from '../model/surveyRecords';
import type { SurveySums } from '../model/surveySums';
import { withoutNames, withSums } from './copies';
import { readPackageFile, writePackageFile } from './packageFile';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS } from './resultsSample';

const SECRETS = [
  'ЖШС «Құпия»',
  'құпия пікір',
  'Құпия Сұраушы',
  'құпия ескерту',
  'Құпия Сарапшы',
  'құпия баған',
  'құпия белгі',
];
const STANDARD_SECRETS = ['құпия растау', 'https://kupiya.kz', 'Құпия Жауапты', 'құпия есеп'];

const [company, remark, interviewer, note, expert, column, tag] = SECRETS as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const said = { region: 'KZ-10', company, remark, extra: { interviewer, number: '0017', [column]: 'x' } };
const faulty = responseWith({ ...said, id: 'faulty', rejection: { code: 'no valid answer' } });
const mark = { factor: 'F7.4', region: 'KZ-10', year: 2025, expert, mark: 6 };

const [evidence, link, responsible, report] = STANDARD_SECRETS as [string, string, string, string];
const assessed = {
  ...NOTHING_SAID,
  region: 'KZ-10',
  item: 'std.1.r1',
  mark: 'met',
  evidence,
  links: [link],
  responsible,
  due: '2026-12-31',
} as const;

const CONTENT: PackageContent = {
  settings: {
    name: 'Two regions',
    methodology: 'own',
    readings: SAMPLE_READINGS,
    missing: 'rescale',
    expert: [],
    regions: SAMPLE_METHODOLOGY.regions.slice(0, 2).map((region, slot) => ({ ...region, slot })),
    units: {},
    inputs: [],
    published: {},
    remarks: {},
    years: [],
    planningYears: [],
    exchangeRates: {},
  },
  methodology: { ...SAMPLE_METHODOLOGY, id: 'own' },
  observations: [],
  batches: [
    {
      batch: { id: 'b1', file: 'a.csv', count: 2, rejected: 1, synthetic: false },
      present: true,
      responses: [responseWith({ ...said, id: 'a' }), faulty],
    },
    {
      batch: { id: 'b2', file: 'undone.csv', count: 1, rejected: 0, synthetic: false },
      present: false,
      responses: [responseWith({ ...said, id: 'c' })],
    },
  ],
  records: [
    {
      of: 'form',
      id: 'faulty',
      record: { response: { ...faulty, rejection: null }, repairs: responseMark(faulty), synthetic: false },
    },
    { of: 'exclusion', id: 'a', record: { reason: 'other', note } },
    { of: 'tags', id: 'a', record: { tags: [tag] } },
    { of: 'assessment', id: 's', record: assessed },
    { of: 'report', id: 'p', record: { region: 'KZ-10', year: 2025, language: 'kk', texts: { policy: report } } },
    { of: 'expertMark', id: expertMarkId(mark), record: mark },
    {
      of: 'review',
      id: 'v',
      record: {
        file: 'b.tartym',
        last: null,
        reason: 'why',
        accepted: [recordItem('expertMark', expertMarkId(mark))],
        refused: [
          { key: recordItem('form', 'faulty'), theirs: JSON.stringify(faulty) },
          { key: 'cell exports@2025 KZ-10', theirs: '1' },
        ],
        complete: true,
      },
    },
  ],
  log: [
    {
      sequence: 1,
      at: '2026-11-22T09:00:00.000Z',
      kind: 'change',
      change: {
        label: { code: 'expertMarks', expert, year: 2025 },
        edits: [{ kind: 'record', of: 'expertMark', id: expertMarkId(mark), before: null, after: mark }],
      },
    },
    {
      sequence: 2,
      at: '2026-11-22T09:01:00.000Z',
      by: 'Әсел',
      kind: 'change',
      change: {
        label: { code: 'excluded', responses: 1 },
        edits: [{ kind: 'record', of: 'exclusion', id: 'a', before: null, after: { reason: 'other', note } }],
      },
    },
    {
      sequence: 3,
      at: '2026-11-22T09:02:00.000Z',
      kind: 'change',
      change: { label: { code: 'renamed', name: 'Two' }, edits: [] },
    },
    {
      sequence: 4,
      at: '2026-11-22T09:03:00.000Z',
      kind: 'change',
      change: {
        label: { code: 'assessed', region: 'KZ-10', item: { provision: 1, kind: 'requirement', number: 1 } },
        edits: [{ kind: 'record', of: 'assessment', id: 's', before: null, after: assessed }],
      },
    },
  ],
  unknown: NOTHING_UNKNOWN,
};

const NO_TEXTS = { keepsStandardTexts: false };

const textOf = (content: PackageContent, responses: 'anonymous' | 'sums') =>
  writePackageFile(content, { product: 'Tartym 1', written: '2026-11-22T10:00:00.000Z', responses });

it('a copy without names opens again, says what it is, and holds none of the names and texts', () => {
  const text = textOf(withoutNames({ ...CONTENT, log: linked(CONTENT.log, 0) }, NO_TEXTS), 'anonymous');
  for (const secret of [...SECRETS, ...STANDARD_SECRETS]) expect(text).not.toContain(secret);
  expect(writePackageFile(CONTENT, { product: 'Tartym 1', written: '2026-11-22T10:00:00.000Z' })).toContain(company);
  const read = readPackageFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.stamp.responses).toBe('anonymous');
  const { batches, records, log } = read.value.content;
  expect(checkChain(log)).toEqual({ unchained: 0, fitting: 4, misfit: null });
  expect(log.map((entry) => (entry.kind === 'change' ? entry.change : null))).toEqual([
    { label: { code: 'withheld' }, edits: [] },
    { label: { code: 'excluded', responses: 1 }, edits: [] },
    { label: { code: 'renamed', name: 'Two' }, edits: [] },
    { label: { code: 'assessed', region: 'KZ-10', item: { provision: 1, kind: 'requirement', number: 1 } }, edits: [] },
  ]);
  expect(batches.map(({ batch, responses }) => [batch.id, responses.length])).toEqual([['b1', 2]]);
  expect(batches[0]?.responses[0]).toMatchObject({ id: 'a', sector: 'сауда', extra: { number: '0017' } });
  const form = records.find(({ of }) => of === 'form');
  expect(records.find(({ of }) => of === 'review')?.record).toMatchObject({
    accepted: [],
    refused: [{ theirs: 'null' }, { theirs: '1' }],
  });
  // What was put right takes the place of the same response still.
  const standing = batches[0]?.responses[1];
  expect(form?.record).toMatchObject({ repairs: standing === undefined ? '' : responseMark(standing) });
  expect(records).toContainEqual({
    of: 'expertMark',
    id: expertMarkId({ ...mark, expert: '1' }),
    record: { ...mark, expert: '1' },
  });
});

it('texts of the standard are kept where that was asked for; without them marks and days are', () => {
  const standing = ({ keepsStandardTexts }: { readonly keepsStandardTexts: boolean }) =>
    withoutNames({ ...CONTENT, log: linked(CONTENT.log, 0) }, { keepsStandardTexts });
  const text = textOf(standing({ keepsStandardTexts: true }), 'anonymous');
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  for (const kept of STANDARD_SECRETS) expect(text).toContain(kept);
  const { records, log } = standing(NO_TEXTS);
  expect(records.find(({ of }) => of === 'assessment')?.record).toMatchObject({ mark: 'met', due: '2026-12-31' });
  expect(checkChain(log).misfit).toBeNull();
});

it('a copy with sums holds no response and nothing that is about one', () => {
  const values = { n: 1, sum: 5, squares: 25 };
  const sums: SurveySums = {
    year: 2025,
    region: 'KZ-10',
    synthetic: false,
    accepted: 1,
    unverified: 0,
    rejected: 0,
    excluded: 1,
    unclear: 0,
    factors: { 'F7.4': { unit: 1, zeros: 0, leftOut: values, counted: values } },
    questions: { Q11: { valid: 1, zeros: 0, sum: 5, squares: 25 } },
  };
  const text = textOf(withSums(CONTENT, [sums], NO_TEXTS), 'sums');
  for (const secret of [...SECRETS, ...STANDARD_SECRETS]) expect(text).not.toContain(secret);
  const read = readPackageFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.stamp.responses).toBe('sums');
  expect(read.value.content.batches).toEqual([]);
  expect(read.value.content.records.map(({ of, id }) => `${of}: ${id}`)).toEqual([
    `expertMark: ${expertMarkId({ ...mark, expert: '1' })}`,
    'surveySums: 2025 KZ-10',
    'assessment: s',
    'review: v',
  ]);
  expect(read.value.content.records.at(-3)?.record).toEqual(sums);
});
