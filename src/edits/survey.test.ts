import { expect, it } from 'vitest';
import { type Change, inverse } from '../model/change';
import { type RecordBook, recordsOf, withRecords } from '../model/records';
import { responseWith } from '../model/response.fixture';
import { decideAnswer } from './decideAnswer';
import { deleteForm, enterForm } from './enterForm';
import { excludeResponses, readmitResponses } from './excludeResponses';
import { giveMarks } from './giveMarks';
import { tagResponses } from './tagResponses';

/** The records of a package, and every change applied to them in turn. */
class Package {
  records: RecordBook = {};
  make(change: Change): Change {
    const updates = change.edits.flatMap((edit) => {
      if (edit.kind !== 'record') return [];
      expect(recordsOf(this.records, edit.of).get(edit.id) ?? null).toEqual(edit.before);
      return [{ of: edit.of, id: edit.id, record: edit.after }];
    });
    this.records = withRecords(this.records, updates);
    return change;
  }
}

const form = { response: responseWith(), repairs: null, synthetic: false };

it('a form is added, changed, and taken away with what was said of it; undo brings all back', () => {
  const of = new Package();
  expect(of.make(enterForm(of, form)).label).toEqual({ code: 'form', act: 'added', region: 'KZ-10', year: 2025 });
  const changed = { ...form, response: responseWith({ region: 'KZ-11' }) };
  expect(of.make(enterForm(of, changed)).label).toMatchObject({ act: 'changed', region: 'KZ-11' });
  of.make(excludeResponses(of, [form.response], { reason: 'other', note: 'қолы жоқ' }));
  of.make(decideAnswer(of, form.response, 'Q14', 3));
  const before = of.records;
  const gone = of.make(deleteForm(of, 'r1'));
  expect(gone.label).toMatchObject({ act: 'deleted' });
  for (const kind of ['form', 'exclusion', 'decision'] as const) expect(recordsOf(of.records, kind).size).toBe(0);
  of.make(inverse(gone));
  expect(of.records).toEqual(before);
});

it('a corrected response is named after the line it stood in', () => {
  const of = new Package();
  const repaired = { ...form, response: responseWith({ line: 17 }), repairs: 'mark:17' };
  expect(of.make(enterForm(of, repaired)).label).toEqual({ code: 'repaired', line: 17 });
  expect(of.make(enterForm(of, repaired)).label).toMatchObject({ code: 'form', act: 'changed' });
});

const [A, B] = [
  { id: 'a', region: 'KZ-62' },
  { id: 'b', region: 'KZ-62' },
] as const;

it('responses are taken out for a reason and back in, many in one step', () => {
  const of = new Package();
  const reason = { reason: 'duplicate', note: '' } as const;
  expect(of.make(excludeResponses(of, [A, B], reason)).label).toEqual({
    code: 'excluded',
    responses: 2,
    regions: ['KZ-62'],
  });
  of.make(excludeResponses(of, [B], { reason: 'other', note: 'басқа' }));
  expect([...recordsOf(of.records, 'exclusion')]).toEqual([
    ['a', reason],
    ['b', { reason: 'other', note: 'басқа' }],
  ]);
  expect(of.make(readmitResponses(of, [A, { ...B, region: null }])).label).toEqual({
    code: 'readmitted',
    responses: 2,
    regions: ['KZ-62'],
  });
  expect(recordsOf(of.records, 'exclusion').size).toBe(0);
});

it('an unclear answer is decided, decided otherwise, and left unclear again', () => {
  const of = new Package();
  const which = { response: 'a', question: 'Q15' };
  expect(of.make(decideAnswer(of, A, 'Q15', 1)).label).toEqual({ code: 'decided', question: 'Q15', region: 'KZ-62' });
  of.make(decideAnswer(of, A, 'Q15', null));
  expect([...recordsOf(of.records, 'decision').values()]).toEqual([{ ...which, answer: null }]);
  of.make(decideAnswer(of, A, 'Q15', undefined));
  expect(recordsOf(of.records, 'decision').size).toBe(0);
});

it('free answers are told what they are about, and the last tag taken off leaves nothing behind', () => {
  const of = new Package();
  expect(of.make(tagResponses(of, ['a', 'b'], 'жол', true)).label).toMatchObject({ code: 'tagged', responses: 2 });
  expect(of.make(tagResponses(of, ['a', 'b', 'c'], 'жол', true)).label).toMatchObject({ responses: 1 });
  of.make(tagResponses(of, ['a'], 'жарық', true));
  of.make(tagResponses(of, ['a', 'c'], 'жол', false));
  expect([...recordsOf(of.records, 'tags')]).toEqual([
    ['a', { tags: ['жарық'] }],
    ['b', { tags: ['жол'] }],
  ]);
});

it('experts give regions one mark a year each, many in one step, and take them back', () => {
  const of = new Package();
  const who = { factor: 'F7.4', region: 'KZ-10', expert: 'А. Б.' };
  of.make(giveMarks(of, 2025, [{ ...who, mark: 5 }]));
  const two = [
    { ...who, mark: 6 },
    { ...who, expert: 'В. Г.', mark: 4 },
  ];
  expect(of.make(giveMarks(of, 2025, two)).label).toEqual({ code: 'expertMarks', expert: 'А. Б., В. Г.', year: 2025 });
  expect([...recordsOf(of.records, 'expertMark').values()].map(({ mark }) => mark)).toEqual([6, 4]);
  of.make(giveMarks(of, 2025, [{ ...who, mark: null }]));
  expect(recordsOf(of.records, 'expertMark').size).toBe(1);
});
