import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorStyle, keptFigure, shownFigure, shownNumber, styleOf, wholeFigure } from './figures';

const share = styleOf({ measure: 'percent', of: 'whole' });
const money = styleOf({ measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' });
const count = styleOf({ measure: 'count', scale: 1, period: 'year' });
const mark = styleOf({ measure: 'mark', from: 1, to: 7 });

test('one number of decimals down a column', () => {
  expect(shownFigure(893.4123, money, 'kk')).toBe('893,4');
  expect(shownFigure(1624.75, money, 'en')).toBe('1,624.8');
  expect(shownFigure(93957, count, 'ru')).toBe('93\u00A0957');
  expect(shownFigure(4.2857, mark, 'kk')).toBe('4,29');
  expect(shownFigure(-12.5, money, 'kk')).toBe('\u221212,5');
});

test('a share is shown and typed in per cent', () => {
  expect(shownFigure(0.573, share, 'kk')).toBe('57,3');
  expect(wholeFigure(0.8, share, 'ru')).toBe('80');
  expect(keptFigure(80, share)).toBe(0.8);
  expect(keptFigure(7, share)).toBe(0.07);
  expect(shownNumber(0.07, share)).toBe(7);
  expect(keptFigure(80, money)).toBe(80);
});

test('the editor has every digit', () => {
  expect(wholeFigure(1303.66, money, 'kk')).toBe('1303,66');
  expect(wholeFigure(1303.66, money, 'en')).toBe('1303.66');
  expect(wholeFigure(Number.NaN, money, 'kk')).toBe('');
});

test('what is shown of a share, typed again, is the very same share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const typed = hundredths / 100;
      expect(shownNumber(keptFigure(typed, share), share)).toBe(typed);
    }),
  );
});

test('a mean of counts has decimals although a count has none', () => {
  const unit = { measure: 'count', scale: 1, period: 'year' } as const;
  const formula = { kind: 'survey', questions: ['Q14'], expertAllowed: false } as const;
  expect(factorStyle(unit, { ...formula, statistic: 'mean count' }).decimals).toBe(2);
  expect(factorStyle(unit, { kind: 'value', input: 'x' }).decimals).toBe(0);
});
