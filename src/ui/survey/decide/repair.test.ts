import { expect, it } from 'vitest';
import { order5 } from '../../../methodology';
import { responseWith } from '../../../model/response.fixture';
import type { Rejection } from '../../../model/survey';
import { NO_AMENDMENTS, standingResponses } from '../../../model/surveyStanding';
import { type RepairDraft, repairDraftOf, repaired, repairOf } from './repair';

const rules = order5.form;
const free = () => false;

const faulty = responseWith({
  id: 'x',
  line: 6,
  answers: responseWith().answers.with(8, { text: '0' }),
  rejection: { code: 'faulty answer', question: 'Q9', text: '0' },
});

it('a faulty answer put right makes the response count in place of the rejected one', () => {
  const draft = repairDraftOf(faulty);
  expect(draft.answers[8]).toBe('0');
  expect(repaired(faulty, draft, rules, free)).toMatchObject({ rejection: faulty.rejection, faulty: ['Q9'] });
  const right = repaired(faulty, { ...draft, answers: draft.answers.with(8, '3') }, rules, free);
  expect(right).toMatchObject({ rejection: null, faulty: [], response: { id: 'x', line: 6, rejection: null } });
  const form = repairOf(faulty, right, true);
  expect(form.synthetic).toBe(true);
  const forms = new Map([[form.response.id, form]]);
  const standing = standingResponses([{ synthetic: true, responses: [faulty] }], { ...NO_AMENDMENTS, forms }, []);
  expect([...standing].map((each) => each.standing)).toEqual(['repaired', 'counted']);
});

it.each([
  [{ region: 'KZ-62' }, { region: null, rejection: { code: 'region', text: 'Ұлтау' } }, null],
  [{ year: '2025' }, { year: null, rejection: { code: 'year' } }, null],
  [{ year: '25' }, { year: null, rejection: { code: 'year' } }, 'year'],
  [{ serviceDate: '10.05.2025' }, { rejection: { code: 'not a date', field: 'service_date', text: 'мамыр' } }, null],
  [{}, { rejection: { code: 'not a date', field: 'service_date', text: 'мамыр' } }, 'not a date'],
  [{ surveyDate: '' }, { serviceDate: '2020-01-01', rejection: { code: 'service not within 24 months' } }, null],
] as readonly [Partial<RepairDraft>, { rejection: Rejection }, string | null][])(
  'with %j over %j: %j',
  (said, given, code) => {
    const original = responseWith(given);
    const found = repaired(original, { ...repairDraftOf(original), ...said }, rules, free);
    expect(found.rejection?.code ?? null).toBe(code);
  },
);

it('of two forms with one id the second counts under another', () => {
  const second = responseWith({ id: 'x', rejection: { code: 'same id, other answers' } });
  const isTaken = (id: string) => id === 'x';
  const draft = repairDraftOf(second);
  expect(repaired(second, draft, rules, isTaken).rejection).toEqual({ code: 'same id' });
  expect(repaired(second, { ...draft, id: ' x-2 ' }, rules, isTaken)).toMatchObject({
    rejection: null,
    response: { id: 'x-2' },
  });
});

it('an answer that is unclear stays to be decided', () => {
  const found = repaired(
    faulty,
    { ...repairDraftOf(faulty), answers: [...Array(13).fill('5'), 'көп', ''] },
    rules,
    free,
  );
  expect(found.response.answers[13]).toEqual({ text: 'көп' });
  expect(found.rejection).toBeNull();
});
