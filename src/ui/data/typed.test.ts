import { describe, expect, test } from 'vitest';
import type { Observation } from '../../model/observation';
import { styleOf } from './figures';
import { otherReading, readTyped, type TypedText, typedStatus } from './typed';

const money = styleOf({ measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' });
const share = styleOf({ measure: 'percent', of: 'whole' });

const typed = (text: string, more: Partial<TypedText> = {}): TypedText => ({
  text,
  style: money,
  standing: null,
  cell: (input, year) => (input === 'fixed_capital' && year === 2024 ? 768.8 : Number.NaN),
  ...more,
});
const one = (text: string, more: Partial<TypedText> = {}): Observation | null =>
  readTyped([typed(text, more)], ',').observations[0] ?? null;
const numbers = (texts: readonly string[], usual: ',' | '.' = ','): readonly (number | null)[] =>
  readTyped(
    texts.map((text) => typed(text)),
    usual,
  ).observations.map((each) => (each?.kind === 'number' ? each.value : null));

test('what can be read both ways has another reading, and what cannot has none', () => {
  const other = (text: string, sign: ',' | '.', style = money) => otherReading({ text, style, standing: null }, sign);
  expect(other('475,962', ',')).toMatchObject({ value: 475962 });
  expect(other('475,962', '.')).toMatchObject({ value: 475.962 });
  expect(other('475.962', '.')).toMatchObject({ value: 475962 });
  expect(other('4,5', ',')).toBeNull();
  expect(other('57,312', ',', share)).toEqual({ kind: 'invalid', text: '57,312' });
});

describe('one text', () => {
  test.each([
    ['1 234,5', 1234.5],
    ['1234.5', 1234.5],
    ['105,2 %', 105.2],
    ['−3', -3],
    ['(12)', -12],
    ['  140 ', 140],
  ])('%j is %d', (text, value) => {
    expect(one(text)).toEqual({ kind: 'number', value, status: 'final' });
  });

  test('a share is typed in per cent, with or without the sign', () => {
    expect(one('80', { style: share })).toEqual({ kind: 'number', value: 0.8, status: 'final' });
    expect(one('57,3 %', { style: share })).toEqual({ kind: 'number', value: 0.573, status: 'final' });
  });

  test('no share lies outside 0 and 100', () => {
    expect(one('120', { style: share })).toEqual({ kind: 'invalid', text: '120' });
    expect(one('-1', { style: share })).toEqual({ kind: 'invalid', text: '-1' });
  });

  test('a blank empties the cell', () => {
    expect(one('   ', { standing: { kind: 'number', value: 1, status: 'final' } })).toBeNull();
  });

  test('what is no number stays as typed', () => {
    expect(one(' 1524,4 м ')).toEqual({ kind: 'invalid', text: '1524,4 м' });
    expect(one('1e400')).toEqual({ kind: 'invalid', text: '1e400' });
    expect(one('NaN')).toEqual({ kind: 'invalid', text: 'NaN' });
  });

  test('a mark for no figure is no invalid text', () => {
    expect(one('н/д')).toEqual({ kind: 'missing', reason: 'н/д' });
    expect(one('…')).toEqual({ kind: 'missing', reason: '…' });
    expect(one('н/д: келмеді')).toEqual({ kind: 'missing', reason: 'келмеді' });
  });
});

describe('arithmetic', () => {
  test.each([
    ['+5+3', 8, '=5+3'],
    ['+ 1200 * 1,05', 1260, '= 1200 * 1,05'],
    ['+fixed_capital@2024/2', 384.4, '=fixed_capital@2024/2'],
  ])('begins with + too, for keyboards without =: %s', (text, value, formula) => {
    expect(one(text)).toEqual({ kind: 'number', value, status: 'final', formula });
  });

  test.each(['+5', '+1 234,5'])('%s is a figure with its sign', (text) => {
    expect(one(text)).not.toHaveProperty('formula');
    expect(one(text)).toMatchObject({ kind: 'number' });
  });

  test('is computed on entry and its text is kept', () => {
    expect(one('=fixed_capital@2024*1,1')).toEqual({
      kind: 'number',
      value: 768.8 * 1.1,
      status: 'final',
      formula: '=fixed_capital@2024*1,1',
    });
  });

  test('reckons in per cent where the column is in per cent', () => {
    expect(one('=40+40', { style: share })).toEqual({ kind: 'number', value: 0.8, status: 'final', formula: '=40+40' });
  });

  test('that cannot be computed stays as typed and is told', () => {
    const block = readTyped([typed('=1+'), typed('5')], ',');
    expect(block.observations[0]).toEqual({ kind: 'invalid', text: '=1+' });
    expect(block.faults).toEqual([{ code: 'formulaFault', text: '=1+' }]);
    expect(block.invalid).toBe(1);
  });
});

describe('a block', () => {
  test('has one decimal sign, told from the cells that leave no doubt', () => {
    expect(numbers(['475,962', '1,5'], '.')).toEqual([475.962, 1.5]);
    expect(numbers(['475,962', '1.5'], ',')).toEqual([475962, 1.5]);
  });

  test('that can be read both ways is read as the language does, and says so', () => {
    expect(numbers(['475,962', '12'], ',')).toEqual([475.962, 12]);
    expect(numbers(['475,962', '12'], '.')).toEqual([475962, 12]);
    expect(readTyped([typed('475,962'), typed('12')], ',').ambiguous).toEqual(['475,962']);
  });

  test('that contradicts itself leaves the other kind as typed', () => {
    const block = readTyped([typed('1,5'), typed('2.5')], ',');
    expect(block.observations).toEqual([
      { kind: 'number', value: 1.5, status: 'final' },
      { kind: 'invalid', text: '2.5' },
    ]);
    expect(block.ambiguous).toEqual(['1,5', '2.5']);
  });

  test('without doubt says nothing', () => {
    expect(readTyped([typed('1,5'), typed(''), typed('н/д'), typed('х')], '.').ambiguous).toEqual([]);
  });
});

test('a lone point is a decimal point in a language that parts thousands by spaces', () => {
  expect(one('475.962')).toMatchObject({ kind: 'number', value: 475.962 });
  expect(one('475,962')).toMatchObject({ kind: 'number', value: 475.962 });
});

describe('what was said of the figure that stood there', () => {
  const standing = (status: 'provisional' | 'synthetic' | 'plan'): Observation => ({
    kind: 'number',
    value: 122.2,
    status,
    source: 'ҰСБ',
  });

  test('a correction is as sure as what it corrects, without its source', () => {
    expect(one('140', { standing: standing('provisional') })).toEqual({
      kind: 'number',
      value: 140,
      status: 'provisional',
    });
    expect(typedStatus(standing('plan'))).toBe('plan');
  });

  test('a made-up figure typed over is no longer the demonstration’s', () => {
    expect(typedStatus(standing('synthetic'))).toBe('estimate');
    expect(typedStatus({ kind: 'missing', reason: '' })).toBe('final');
  });

  test('the same figure again changes nothing', () => {
    expect(one('122,2', { standing: standing('synthetic') })).toEqual(standing('synthetic'));
  });
});
