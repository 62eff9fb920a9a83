import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalSign, decideDecimalSign, readQuantity } from './quantity';

const value = (text: string, sign: DecimalSign) => {
  const quantity = readQuantity(text, sign);
  return quantity.kind === 'number' ? quantity.value : quantity.kind;
};

describe('readQuantity', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234\u202F567,25', 1234567.25],
    ['1\u2009234', 1234],
    ['1.234.567,5', 1234567.5],
    ['105,2 %', 105.2],
    ['105,2%', 105.2],
    ['−3,5', -3.5],
    ['-3', -3],
    ['+7', 7],
    ['(12)', -12],
    ['(1 234,5)', -1234.5],
    ['(5 %)', -5],
    ['(5) %', -5],
    [',5', 0.5],
    ['1,5e-7', 1.5e-7],
    ['007', 7],
    ['  42  ', 42],
  ])('reads %j with a decimal comma as %d', (text, expected) => {
    expect(value(text, ',')).toBe(expected);
  });

  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.5', 1234567.5],
    ['1 234.5', 1234.5],
    ['475,962', 475962],
    ['1e21', 1e21],
  ])('reads %j with a decimal point as %d', (text, expected) => {
    expect(value(text, '.')).toBe(expected);
  });

  it('drops the per cent sign and says so, and never divides', () => {
    expect(readQuantity('105.2 %', '.')).toEqual({ kind: 'number', value: 105.2, percent: true });
    expect(readQuantity('(5 %)', '.')).toEqual({ kind: 'number', value: -5, percent: true });
    expect(readQuantity('105.2', '.')).toEqual({ kind: 'number', value: 105.2, percent: false });
  });

  it('reads nothing as blank', () => {
    expect(value('', ',')).toBe('blank');
    expect(value(' \u00A0 ', ',')).toBe('blank');
  });

  it.each(['NaN', 'Infinity', '-Infinity', '∞', '1e400', '-1e400', '9'.repeat(400)])(
    'refuses %j as not finite',
    (text) => {
      expect(value(text, '.')).toBe('notFinite');
    },
  );

  it.each([
    '12a',
    '1,2,3',
    '12 34',
    '1  234',
    '1 2345',
    '0.123,5',
    '01.234',
    '5.',
    '--5',
    '(-5)',
    '(5',
    '2–3',
    '1_000',
    '0x10',
    '%',
    '()',
  ])('leaves %j as text', (text) => {
    expect(readQuantity(text, ',')).toEqual({ kind: 'text', text });
  });

  it('does not take a fraction that begins with 0 for a group of thousands', () => {
    expect(value('0,962', ',')).toBe(0.962);
    expect(value('0,962', '.')).toBe('text');
  });

  it('reads back what JavaScript prints, under both signs', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(value(String(number), '.')).toBe(number === 0 ? 0 : number);
        expect(value(String(number).replace('.', ','), ',')).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it('never gives a number that is not finite, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-−+() %eE\u00A0∞NaInfty') }), (text) => {
        for (const sign of [',', '.'] as const) {
          const quantity = readQuantity(text, sign);
          if (quantity.kind === 'number') expect(Number.isFinite(quantity.value)).toBe(true);
        }
      }),
    );
  });
});

describe('decideDecimalSign', () => {
  it.each<[string[], DecimalSign]>([
    [['1.234,5'], ','],
    [['1 234,567'], ','],
    [['105,2', '475,962'], ','],
    [['0,962'], ','],
    [['105.2'], '.'],
    [['1,234,567'], '.'],
    [['1,234.5', '475,962'], '.'],
    [['1376.722'], '.'],
    [['1', '20', '300'], '.'],
    [[], '.'],
    [['н/д', 'abc, def.'], '.'],
  ])('reads %j as written with %j', (texts, sign) => {
    expect(decideDecimalSign(texts)).toBe(sign);
  });

  it('asks about figures that can be read both ways', () => {
    expect(decideDecimalSign(['12', '475,962', '1.234'])).toEqual({ ambiguous: ['475,962', '1.234'] });
  });

  it('asks where figures contradict each other', () => {
    expect(decideDecimalSign(['105,2', '105.2', '1,5'])).toEqual({ ambiguous: ['105,2', '1,5', '105.2'] });
  });
});
