import { afterEach, expect, it } from 'vitest';
import { createFormDraft, createInterruptedDraft, type FormDraft } from './formDraft';

const draft = (number: string): FormDraft => ({
  year: 2025,
  region: 'KZ-62',
  company: '',
  employees: '',
  sector: '',
  invested: null,
  answers: [7, null],
  remark: '',
  number,
  serviceDate: '',
  surveyDate: '',
  interviewer: '',
  correcting: null,
});

afterEach(() => localStorage.clear());

it('a form that is typed in and the one that its correction has interrupted both outlast the page', () => {
  const [now, keep] = createFormDraft('p', () => draft('1'));
  expect(now().number).toBe('1');
  const [, interrupt] = createInterruptedDraft('p');
  interrupt(draft('2'));
  keep({ ...draft('3'), correcting: 'r' });
  expect(now().number).toBe('3');
  // As after a reload.
  expect(createFormDraft('p', () => draft('9'))[0]()).toEqual({ ...draft('3'), correcting: 'r' });
  const [interrupted, end] = createInterruptedDraft('p');
  expect(interrupted()).toEqual(draft('2'));
  end(null);
  expect([interrupted(), createInterruptedDraft('p')[0](), createInterruptedDraft('q')[0]()]).toEqual([
    null,
    null,
    null,
  ]);
});
