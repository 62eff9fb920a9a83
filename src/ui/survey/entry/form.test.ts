import { describe, expect, it } from 'vitest';
import { order5 } from '../../../methodology';
import type { FormDraft } from '../../../state/formDraft';
import {
  dottedDate,
  draftAfter,
  draftOf,
  formOf,
  freeNumber,
  freshDraft,
  fullDate,
  isBlank,
  isKeepable,
  nextNumber,
  oneKeyAnswers,
  pressedKeys,
  resemblance,
  verdictOn,
  writtenCode,
} from './form';

const rules = order5.form;
const entered = { id: 'new', entered: '2026-02-15T10:00:00.000Z' };
const draft: FormDraft = {
  ...freshDraft(2025, 'KZ-62', 15),
  company: ' ЖШС «Заря» ',
  employees: '12',
  sector: 'сауда',
  invested: 1,
  answers: [5, 4, 0, 4, 2, 6, 7, 5, 4, 6, 3, 2, 4, 2, 1],
  remark: 'жол',
  number: '0017',
  serviceDate: '10.05.2025',
  surveyDate: '15.02.2026',
  interviewer: 'А. Б.',
};

describe('a form', () => {
  it('is kept with what the interviewer has written, and corrected under the same id and time', () => {
    const form = formOf(draft, rules, null, entered);
    expect(form).toMatchObject({
      repairs: null,
      synthetic: false,
      response: {
        id: 'new',
        company: 'ЖШС «Заря»',
        invested: 'yes',
        serviceDate: '2025-05-10',
        surveyDate: '2026-02-15',
        extra: { number: '0017', interviewer: 'А. Б.', entered_at: '2026-02-15T10:00:00.000Z' },
        rejection: null,
      },
    });
    const opened = draftOf(form);
    expect(opened).toEqual({ ...draft, company: 'ЖШС «Заря»', correcting: 'new' });
    const corrected = formOf({ ...opened, employees: '13' }, rules, form, { id: 'other', entered: 'later' });
    expect(corrected.response).toEqual({ ...form.response, employees: '13' });
    const unnamed = formOf({ ...opened, number: '', interviewer: ' ' }, rules, form, entered);
    expect(unnamed.response.extra).toEqual({ entered_at: '2026-02-15T10:00:00.000Z' });
  });

  it('is followed by the next number that no form of its region and year has', () => {
    const typed = { id: 'x', entered: '' };
    const others = ['0018', '0019', '0030'].map((number) => formOf({ ...draft, number }, rules, null, typed).response);
    expect(freeNumber(draft, others)).toBe('0020');
    expect(freeNumber({ ...draft, region: 'KZ-10' }, others)).toBe('0018');
    expect(freeNumber({ ...draft, number: '0030' }, others)).toBe('0031');
    expect(freeNumber({ ...draft, number: '' }, others)).toBe('');
  });

  it('gives its region, year, date and interviewer to the next, and the number after its own', () => {
    const next = draftAfter(draft);
    expect(next).toMatchObject({ year: 2025, region: 'KZ-62', surveyDate: '15.02.2026', interviewer: 'А. Б.' });
    expect([next.number, next.serviceDate, next.company]).toEqual(['0018', '', '']);
    expect([isBlank(draft), isBlank(next)]).toEqual([false, true]);
  });

  it.each([
    [{}, null, true],
    [{ serviceDate: '' }, null, true],
    [{ serviceDate: '14.02.2024' }, 'service not within 24 months', true],
    [{ serviceDate: '15.02.2024' }, null, true],
    [{ serviceDate: '31.02.2025' }, 'not a date', false],
    [{ serviceDate: '10.05' }, 'not a date', false],
    [{ region: '' }, 'region', false],
    [{ year: 25 }, 'year', false],
    [{ answers: draft.answers.map(() => null) }, 'no valid answer', false],
  ])('with %j is judged %j; it can be kept: %j', (said, code, keepable) => {
    const verdict = verdictOn({ ...draft, ...said }, rules);
    expect(verdict?.code ?? null).toBe(code);
    expect(isKeepable(verdict)).toBe(keepable);
  });

  it('is told apart from one that was entered before: word for word, or by its number', () => {
    const form = formOf(draft, rules, null, entered);
    const other = (more: Partial<FormDraft>, id = 'before') =>
      formOf({ ...draft, ...more }, rules, null, { ...entered, id }).response;
    expect(resemblance(form, [other({})])?.kind).toBe('same answers');
    expect(resemblance(form, [other({ employees: '99' })])?.kind).toBe('same number');
    expect(resemblance(form, [other({ employees: '99', number: '1' })])).toBeNull();
    expect(resemblance(form, [other({ region: 'KZ-10' }), other({ year: 2024 }), other({}, 'new')])).toBeNull();
  });
});

it('numbers go on as they are written', () => {
  expect(['0017', 'A-9', '999', 'A', ''].map(nextNumber)).toEqual(['0018', 'A-10', '1000', '', '']);
});

it('dates are dotted as they are typed', () => {
  expect(['', '1', '10', '100', '1005', '10052', '10.05.2025', '1005202599'].map(dottedDate)).toEqual([
    '',
    '1',
    '10',
    '10.0',
    '10.05',
    '10.05.2',
    '10.05.2025',
    '10.05.2025',
  ]);
  expect(['10.05.25', '10.05.2025', '10.05'].map(fullDate)).toEqual(['10.05.2025', '10.05.2025', '10.05']);
});

it('one key answers what its scale allows: no 0 where the Order has none', () => {
  const answers = (code: string) => {
    const question = rules.block2.questions.find((each) => each.code === code);
    return question === undefined ? null : oneKeyAnswers(question).join('');
  };
  expect(['Q1', 'Q9', 'Q10', 'Q11', 'Q14', 'Q15'].map(answers)).toEqual([
    '01234567',
    '1234567',
    '1234567',
    '01234567',
    '',
    '10',
  ]);
});

const NO_KEY = { ctrlKey: false, altKey: false, metaKey: false };

it('a code is told by the keys that wrote it, whatever letters stand on them; a name is not', () => {
  const keysOf = (...codes: readonly string[]) =>
    codes.reduce((keys, code) => pressedKeys(keys, { ...NO_KEY, code, key: code === 'Backspace' ? code : 'ұ' }), '');
  expect(writtenCode(keysOf('Digit6', 'Numpad2'))).toBe('62');
  expect(writtenCode(keysOf('Digit6', 'Digit3', 'Backspace', 'Digit2'))).toBe('62');
  expect(writtenCode(keysOf('Digit9'))).toBeNull();
  expect(writtenCode(keysOf('Digit9', 'KeyK', 'Digit9'))).toBeNull();
  expect(pressedKeys('62', { ...NO_KEY, code: 'KeyA', key: 'a', ctrlKey: true })).toBe('62');
  expect(pressedKeys('62', { ...NO_KEY, code: 'ArrowDown', key: 'ArrowDown' })).toBe('62');
});
