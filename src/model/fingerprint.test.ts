import { expect, it } from 'vitest';
import { answerPrint, fingerprint, responseMark } from './fingerprint';
import { responseWith } from './response.fixture';

it('is the same for the same words under another id, line and verdict', () => {
  const one = responseWith({ id: 'a', line: 2 });
  const other = responseWith({ id: 'b', line: 9, extra: { interviewer: 'А' }, rejection: { code: 'same id' } });
  expect(fingerprint(one)).toBe(fingerprint(other));
  expect(fingerprint(one)).toMatch(/^[0-9a-f]{14}$/);
  expect(responseMark(one)).not.toBe(responseMark(other));
});

it('differs with any answer, and with a blank in place of 0', () => {
  const seen = new Set([fingerprint(responseWith())]);
  const { answers } = responseWith();
  for (const index of answers.keys()) {
    for (const answer of [null, 1.5, { text: '?' }]) {
      seen.add(fingerprint(responseWith({ answers: answers.with(index, answer) })));
    }
  }
  expect(seen.size).toBe(1 + 3 * answers.length);
  for (const said of [{ company: '' }, { region: 'KZ-11' }, { year: 2024 }, { remark: 'x' }, { surveyDate: null }]) {
    seen.add(fingerprint(responseWith(said)));
  }
  expect(seen.size).toBe(6 + 3 * answers.length);
});

it('tells 200,000 forms apart that differ in little', () => {
  const seen = new Set<string>();
  for (let number = 0; number < 200_000; number++) {
    const answers = Array.from({ length: 15 }, (_, index) => Math.floor(number / 8 ** (index % 6)) % 8);
    seen.add(fingerprint(responseWith({ answers, employees: String(number % 7) })));
  }
  const distinct = new Set(Array.from({ length: 200_000 }, (_, number) => `${number % 8 ** 6} ${number % 7}`));
  expect(seen.size).toBe(distinct.size);
});

it('never changes: stored packages name responses by it', () => {
  const answers = [null, 1.5, 12, { text: '2–3 раза' }, 0];
  const other = responseWith({ company: 'ТОО «Заря» 😀', remark: 'жол, שלום', serviceDate: null, answers });
  expect([responseWith(), other].map(fingerprint)).toEqual(['0817c4f1a44f13', '07eb1ba4450f01']);
  expect([responseWith(), other].map(answerPrint)).toEqual(['1885bed81cf987', '02af736bdec8c3']);
});
