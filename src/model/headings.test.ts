import { describe, expect, test } from 'vitest';
import { order5 } from '../methodology';
import { headingReader, isYear } from './headings';

const read = headingReader(order5.inputs);
const MLRD = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' };

describe('a heading', () => {
  test.each([
    ['fixed_capital@2024', { input: 'fixed_capital', year: 2024 }],
    ['2025', { year: 2025 }],
    ['2025 жыл', { year: 2025 }],
    ['Инвестиции в основной капитал', { input: 'fixed_capital' }],
    ['Инвестиции в основной капитал за 2025 год', { input: 'fixed_capital', year: 2025 }],
    ['Негізгі капитал индексі, 2024 ж.', { input: 'fixed_capital_index', year: 2024 }],
    ['Инвестиции в основной капитал, млрд тенге', { input: 'fixed_capital', unit: MLRD, unitText: 'млрд тенге' }],
    ['Экспорт (млрд тенге)', { input: 'exports', unit: MLRD, unitText: 'млрд тенге' }],
    ['млрд тенге', { unit: MLRD, unitText: 'млрд тенге' }],
    ['к 2024 году', {}],
    ['2024 жылға қарағанда', {}],
    ['2024–2025', {}],
    ['Өңір', {}],
    ['', {}],
  ])('%j says %j', (text, said) => {
    expect(read(text)).toEqual(said);
  });

  test('is a year and nothing else', () => {
    expect(['2025', ' 2025 г.', '2025 жыл'].every(isYear)).toBe(true);
    expect(['2025,5', '12025', 'к 2025', '1825'].some(isYear)).toBe(false);
  });
});
