import { describe, expect, it } from 'vitest';
import type { AnswerScale } from './methodology';
import { readAnswer } from './surveyAnswer';

const SCALES = {
  from0: { kind: 'mark', from: 0, to: 7 },
  from1: { kind: 'mark', from: 1, to: 7 },
  count: { kind: 'count' },
  yesNo: { kind: 'yes or no' },
} as const satisfies Record<string, AnswerScale>;

describe('readAnswer', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('takes the mark %d', (mark) => {
    expect(readAnswer(String(mark), SCALES.from0)).toEqual({ kind: 'valid', answer: mark });
    const strict = readAnswer(String(mark), SCALES.from1);
    expect(strict).toEqual(mark === 0 ? { kind: 'faulty', answer: { text: '0' } } : { kind: 'valid', answer: mark });
  });

  it.each(['8', '-1', '−1', '3.5', '3,5', 'жақсы', '1e0', '5 баллов', '+5', 'да', '0x5'])(
    'finds the mark %j faulty',
    (text) => {
      expect(readAnswer(text, SCALES.from0)).toEqual({ kind: 'faulty', answer: { text } });
    },
  );

  it.each(['', ' ', '-', '–', 'н/д', 'Н/Д', 'жауап жоқ', 'Жауап жоқ', 'нет ответа'])(
    'takes %j for blank on every scale',
    (text) => {
      for (const scale of Object.values(SCALES))
        expect(readAnswer(text, scale)).toEqual({ kind: 'blank', answer: null });
    },
  );

  it('takes a whole number as a spreadsheet prints it', () => {
    expect(readAnswer('5.0', SCALES.from0)).toEqual({ kind: 'valid', answer: 5 });
    expect(readAnswer('5,00', SCALES.count)).toEqual({ kind: 'valid', answer: 5 });
  });

  it.each(['0', '12', '365'])('takes the count %j', (text) => {
    expect(readAnswer(text, SCALES.count)).toEqual({ kind: 'valid', answer: Number(text) });
  });

  it.each(['2–3 раза', 'көп', '-1', '2.5', '9'.repeat(400)])('finds the count %j unclear', (text) => {
    expect(readAnswer(text, SCALES.count)).toEqual({ kind: 'unclear', answer: { text } });
  });

  it.each([
    ['yes', 1],
    ['д', 1],
    ['И', 1],
    ['н', 0],
    ['ж', 0],
    ['YES', 1],
    ['иә', 1],
    ['Иә', 1],
    ['да', 1],
    ['1', 1],
    ['true', 1],
    ['no', 0],
    ['жоқ', 0],
    ['нет', 0],
    ['0', 0],
    ['FALSE', 0],
  ])('takes %j', (text, answer) => {
    expect(readAnswer(text, SCALES.yesNo)).toEqual({ kind: 'valid', answer });
  });

  it.each(['көп', '2', 'может быть', 'constructor'])('finds %j unclear as yes or no', (text) => {
    expect(readAnswer(text, SCALES.yesNo)).toEqual({ kind: 'unclear', answer: { text } });
  });
});
