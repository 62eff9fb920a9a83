import { expect, it } from 'vitest';
import { isNoDataMark, plainText } from './cellText';
import { guardedText } from './csvText';

it.each([
  '=1+1',
  '+7 701',
  '-5',
  '@SUM(A1)',
  '\tx',
  "'=already",
  "''=twice",
  'plain',
  "d'Artagnan",
  "'quoted'",
  '<b>markup</b>',
])('takes away the apostrophe that an export put before %j, and no other', (text) => {
  expect(plainText(guardedText(text))).toBe(text.trim());
});

it('takes away the spaces around a text', () => {
  expect(plainText(' \u00A0x y ')).toBe('x y');
});

it.each(['…', '..', '-', '–', 'x', 'Х', 'н/д', 'Н/Д', 'нет данных', 'деректер жоқ', 'n/a', ' - '])(
  '%j says that there is no figure',
  (text) => {
    expect(isNoDataMark(text)).toBe(true);
  },
);

it.each(['', '0', '-5', 'xx', 'нет'])('%j does not', (text) => {
  expect(isNoDataMark(text)).toBe(false);
});
