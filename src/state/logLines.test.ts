import { describe, expect, it } from 'vitest';
import { partOf } from '../files/packagePart';
import { compareNames } from '../i18n';
import { dictionaryOf } from '../i18n/dictionaries';
import { order5 } from '../methodology';
import type { LogEntry } from '../model/change';
import type { PackageContent } from '../model/content';
import { cellItem } from '../model/difference';
import { linked } from '../model/logChain';
import { figureEdit } from '../model/logChain.fixture';
import type { CellAddress } from '../model/present';
import type { Review } from '../model/review';
import { memoryStorage } from '../storage/memoryStorage';
import { freezeVersion, frozenVersions, verifyLog } from './logBook';
import { cellsOf, filterLines, logLines, namesInLog } from './logLines';
import { emptySettings } from './newPackage';

const said = {
  words: dictionaryOf('ru'),
  names: { region: (code: string) => `регион ${code}`, input: (code: string) => code },
  language: 'ru',
} as const;

const minute = (at: number): string => `2026-11-30T09:0${at}:00.000Z`;
const version = { name: 'Акиму', fingerprint: 'f'.repeat(64) };
const typed = (region: string, before: number | null, after: number) =>
  ({
    label: { code: 'typed', region, input: 'exports', year: 2025 },
    edits: [figureEdit(region, before, after)],
  }) as const;

const LOG: readonly LogEntry[] = linked(
  [
    { sequence: 1, at: minute(1), kind: 'change', change: typed('KZ-10', null, 1.5) },
    { sequence: 2, at: minute(2), by: 'Ерлан', kind: 'change', change: typed('KZ-71', 2, 3) },
    { sequence: 3, at: minute(3), by: 'Айгүл', kind: 'freeze', version },
    { sequence: 4, at: minute(4), by: 'Айгүл', kind: 'undo', of: 2 },
    {
      sequence: 5,
      at: minute(5),
      by: 'Ерлан',
      kind: 'change',
      change: {
        label: { code: 'pasted', cells: 2 },
        edits: [figureEdit('KZ-10', 1.5, 7), figureEdit('KZ-11', null, 8)],
      },
    },
  ],
  1,
);
const nothing = () => null;
const lines = logLines(LOG, said, nothing);
const sequences = (filter: Partial<Parameters<typeof filterLines>[1]>): readonly number[] =>
  filterLines(lines, { by: null, region: null, since: null, text: '', ...filter }, said).map(
    ({ sequence }) => sequence,
  );

describe('a log in words', () => {
  it('has the newest entry first, each with what it did', () => {
    expect(lines.map(({ sequence, by, cells, isChained }) => [sequence, by, cells, isChained])).toEqual([
      [5, 'Ерлан', 2, true],
      [4, 'Айгүл', 1, true],
      [3, 'Айгүл', 0, true],
      [2, 'Ерлан', 1, true],
      [1, '', 1, false],
    ]);
    expect(lines[2]?.what).toContain('Акиму');
    expect(lines[1]?.what).toBe(said.words.shell.undoOf(lines[3]?.what ?? ''));
  });

  it('names the responses that were taken out of the count or back into it, with the reason', () => {
    const exclusion = { reason: 'straight line', note: 'бәрі 5' } as const;
    const edit = { kind: 'record', of: 'exclusion', id: 'E007', before: null, after: exclusion } as const;
    const back = { ...edit, before: exclusion, after: null };
    const log: LogEntry[] = [
      {
        sequence: 1,
        at: minute(1),
        kind: 'change',
        change: { label: { code: 'excluded', responses: 1, regions: ['KZ-62'] }, edits: [edit] },
      },
      {
        sequence: 2,
        at: minute(2),
        kind: 'change',
        change: { label: { code: 'readmitted', responses: 1 }, edits: [back] },
      },
    ];
    const reason = said.words.survey.quality.reasons['straight line'];
    const read = logLines(log, said, nothing);
    const [readmitted, excluded] = read.map(({ what }) => what);
    expect(excluded?.endsWith(`, регион KZ-62: E007 (${reason}; бәрі 5)`)).toBe(true);
    expect(readmitted?.endsWith(`1 ответ: E007 (${reason}; бәрі 5)`)).toBe(true);
    const everything = { by: null, region: null, since: null, text: '' };
    const found = (region: string) =>
      filterLines(read, { ...everything, region }, said).map(({ sequence }) => sequence);
    expect([found('KZ-62'), found('KZ-10')]).toEqual([[1], []]);
  });

  it('says what stood before and after, of an undo the other way round', () => {
    const of = (sequence: number) => cellsOf(lines[5 - sequence] as (typeof lines)[number], 9, said);
    expect(of(2)).toEqual([
      {
        region: 'KZ-71',
        place: 'регион KZ-71, exports, 2025',
        before: '2',
        after: '3',
        values: { before: 2, after: 3 },
        verdict: null,
      },
    ]);
    expect(of(4)).toMatchObject([{ before: '3', after: '2' }]);
    expect(of(1)).toMatchObject([{ before: said.words.log.emptyCell, after: '1,5' }]);
    expect(of(5)).toHaveLength(2);
    expect(cellsOf(lines[0] as (typeof lines)[number], 1, said)).toHaveLength(1);
  });

  it('of a review says what was here and what the colleague had, of what was taken over and of what was refused', () => {
    const theirs = (value: number) => JSON.stringify({ kind: 'number', value, status: 'final' });
    const review: Review = {
      file: 'b.tartym',
      last: null,
      reason: 'екі дереккөз',
      accepted: [cellItem('KZ-10', 'exports', 2025)],
      refused: [
        { key: cellItem('KZ-71', 'exports', 2025), theirs: theirs(9) },
        { key: cellItem('KZ-62', 'exports', 2025), theirs: 'null' },
        { key: 'setting missing ', theirs: '"zero"' },
      ],
      complete: true,
    };
    const log: LogEntry[] = [
      ...LOG,
      {
        sequence: 6,
        at: minute(6),
        kind: 'change',
        change: {
          label: { code: 'reviewed', file: 'b.tartym', accepted: 1, refused: 3, reason: review.reason },
          edits: [figureEdit('KZ-10', 7, 70), { kind: 'record', of: 'review', id: 'r', before: null, after: review }],
        },
      },
      { sequence: 7, at: minute(7), kind: 'change', change: typed('KZ-71', 2, 4) },
    ];
    const stands = ({ region }: CellAddress) =>
      region === 'KZ-62' ? ({ kind: 'number', value: 62, status: 'final' } as const) : null;
    const read = logLines(log, said, stands);
    const line = read.find(({ sequence }) => sequence === 6) as (typeof read)[number];
    const cells = cellsOf(line, 9, said).map(({ region, before, after, verdict }) => [region, before, after, verdict]);
    expect(line.cells).toBe(3);
    expect(cells).toEqual([
      ['KZ-10', '7', '70', 'accepted'],
      ['KZ-71', '2', '9', 'refused'],
      ['KZ-62', '62', said.words.log.emptyCell, 'refused'],
    ]);
    expect(cellsOf(line, 2, said)).toHaveLength(2);
    const everything = { by: null, region: null, since: null, text: '' };
    const found = (filter: Partial<Parameters<typeof filterLines>[1]>) =>
      filterLines(read, { ...everything, ...filter }, said).map(({ sequence }) => sequence);
    expect(found({ region: 'KZ-62' })).toEqual([6]);
    expect(found({ region: 'KZ-71' })).toEqual([7, 6, 4, 2]);
    expect(found({ text: 'дереккөз kz-62' })).toEqual([6]);
  });

  it('is filtered by who, by region, by day and by every word of a text', () => {
    expect(sequences({})).toEqual([5, 4, 3, 2, 1]);
    expect(sequences({ by: 'Ерлан' })).toEqual([5, 2]);
    expect(sequences({ by: '' })).toEqual([1]);
    expect(sequences({ region: 'KZ-10' })).toEqual([5, 1]);
    expect(sequences({ region: 'KZ-71' })).toEqual([4, 2]);
    expect(sequences({ since: '2026-12-02' })).toEqual([]);
    expect(sequences({ since: '2026-11-28' })).toHaveLength(5);
    expect(sequences({ text: 'АКИМУ' })).toEqual([3]);
    expect(sequences({ text: 'kz-11 exports' })).toEqual([5]);
    expect(sequences({ text: '1,5', by: 'Ерлан' })).toEqual([5]);
  });

  it('names each person once, those without a name last', () => {
    expect(namesInLog(lines, compareNames('ru'))).toEqual(['Айгүл', 'Ерлан', '']);
  });
});

describe('frozen versions', () => {
  it('tell how far the package is from them', () => {
    expect(frozenVersions(LOG)).toEqual([{ ...version, sequence: 3, at: minute(3), by: 'Айгүл', apart: 2 }]);
    expect(frozenVersions(LOG.slice(0, 3))[0]?.apart).toBe(0);
  });

  it('stand again once what was done since is taken back', () => {
    const back = [...LOG.slice(0, 4), { sequence: 5, at: minute(5), kind: 'redo', of: 2 } as const];
    expect(frozenVersions(back)[0]?.apart).toBe(0);
  });
});

it('a part of a package is not said to differ from the version that its package has frozen', async () => {
  const storage = memoryStorage();
  const made = await storage.createPackage({ settings: emptySettings('П', order5), log: LOG.slice(0, 2) });
  if (!made.ok) throw new Error(made.problem.code);
  await freezeVersion(storage, made.value, 'Акиму');
  const whole = await storage.readWhole(made.value);
  if (!whole.ok) throw new Error(whole.problem.code);
  const verified = async (content: PackageContent) => {
    const opened = await storage.createPackage(content);
    return opened.ok ? verifyLog(storage, opened.value) : opened;
  };
  const other = { ...whole.value, settings: { ...whole.value.settings, missing: 'worst' as const } };
  expect(await verified({ ...other, settings: { ...other.settings, name: 'Б' } })).toMatchObject({
    value: { misfit: null, differing: 'Акиму' },
  });
  const part = partOf(other, { kind: 'survey' });
  expect(await verified({ ...part, settings: { ...part.settings, name: 'В' } })).toMatchObject({
    value: { misfit: null, differing: null },
  });
});
