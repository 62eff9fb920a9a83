import { describe, expect, test } from 'vitest';
import { NOTHING_SAID, type Statement } from '../model/assessment';
import { type Change, inverse } from '../model/change';
import { type RecordBook, recordsOf, withRecords } from '../model/records';
import { assess } from './assess';
import { writeReport } from './writeReport';

const at = (region: string, item = 'std.1.r1') =>
  ({ region, item, position: { provision: 1, kind: 'requirement', number: 1 } }) as const;

const applied = (records: RecordBook, change: Change): RecordBook =>
  withRecords(
    records,
    change.edits.flatMap((edit) => (edit.kind === 'record' ? [{ of: edit.of, id: edit.id, record: edit.after }] : [])),
  );

/** A book in which these have been said of region A one after the other. */
const said = (...statements: readonly Partial<Statement>[]): RecordBook =>
  statements.reduce<RecordBook>((records, each) => applied(records, assess({ records }, at('A'), each)), {});

const standing = (records: RecordBook) => recordsOf(records, 'assessment').get('A std.1.r1');

describe('what a region says of itself', () => {
  test('is begun with the first thing said; what is not named stays', () => {
    const change = assess({ records: {} }, at('A'), { mark: 'partly' });
    expect(change.label).toEqual({ code: 'assessed', region: 'A', item: at('A').position });
    expect(change.edits).toMatchObject([{ of: 'assessment', id: 'A std.1.r1', before: null }]);
    expect(standing(said({ mark: 'partly' }, { evidence: 'order 12', due: '2026-12-31' }, { mark: 'met' }))).toEqual({
      region: 'A',
      item: 'std.1.r1',
      ...NOTHING_SAID,
      mark: 'met',
      evidence: 'order 12',
      due: '2026-12-31',
    });
  });

  test('goes where nothing is left to be said', () => {
    const records = said({ mark: 'met' });
    expect(assess({ records }, at('A'), { mark: null }).edits).toMatchObject([{ after: null }]);
    expect(assess({ records: {} }, at('A'), { mark: null, evidence: '' }).edits).toEqual([]);
  });

  test('said again it is no edit', () => {
    const records = said({ mark: 'met', links: ['https://example.org/a'] });
    expect(assess({ records }, at('A'), { mark: 'met', links: ['https://example.org/a'] }).edits).toEqual([]);
  });

  test('is taken back by the inverse change', () => {
    const records = said({ mark: 'met' });
    const change = assess({ records }, at('A'), { mark: 'not met', responsible: 'Economy department' });
    expect(applied(applied(records, change), inverse(change))).toEqual(records);
  });

  test('was typed over what was seen: something else that stands there by now is a stale edit, not overwritten', () => {
    const records = said({ evidence: 'theirs', mark: 'met' });
    const [edit] = assess({ records }, at('A'), { evidence: 'mine' }, { evidence: '' }).edits;
    expect(edit).toMatchObject({ before: { evidence: '', mark: 'met' }, after: { evidence: 'mine', mark: 'met' } });
  });
});

describe('the words of a yearly report', () => {
  const of = { region: 'A', year: 2025, language: 'kk' } as const;

  test('are kept by part; given back to the draft, the last one takes the record with it', () => {
    const first = writeReport({ records: {} }, of, 'policy', 'own words');
    const records = applied({}, first);
    expect(recordsOf(records, 'report').get('A 2025 kk')).toEqual({ ...of, texts: { policy: 'own words' } });
    const second = applied(records, writeReport({ records }, of, 'figures', ''));
    expect(recordsOf(second, 'report').get('A 2025 kk')?.texts).toEqual({ policy: 'own words', figures: '' });
    const third = applied(second, writeReport({ records: second }, of, 'figures', null));
    expect(third).toEqual(records);
    expect(writeReport({ records: third }, of, 'policy', null).edits).toMatchObject([{ after: null }]);
    expect(writeReport({ records: {} }, of, 'policy', null).edits).toEqual([]);
  });
});
