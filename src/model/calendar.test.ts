import { describe, expect, it } from 'vitest';
import { dayOf, monthsBefore, readDate, readYear } from './calendar';

describe('readYear', () => {
  it.each(['2025', ' 2025 ', '2025 ж.', '2025 г.', '2025г.', '2025 жыл', '2025 жылы', '2025 год', '2025 года'])(
    'reads %j',
    (text) => {
      expect(readYear(text)).toEqual({ kind: 'year', year: 2025 });
    },
  );

  it.each([1990, 2100])('takes %d, an end of the range', (year) => {
    expect(readYear(String(year))).toEqual({ kind: 'year', year });
  });

  it.each([1989, 2101, 9999, 0])('finds %d out of range', (year) => {
    expect(readYear(String(year).padStart(4, '0'))).toEqual({ kind: 'outOfRange', year });
  });

  it.each(['', '25', '20255', '2025-2026', '2025 м.', 'былтыр', '2025.5', '-2025'])('takes %j for no year', (text) => {
    expect(readYear(text)).toEqual({ kind: 'text' });
  });
});

describe('readDate', () => {
  it.each([
    ['2025-03-31', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['1.3.2025', '2025-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2025-03-31T10:15:00Z', '2025-03-31'],
    ['31.03.2025 10:15', '2025-03-31'],
  ])('reads %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '2025-02-29',
    '31.04.2025',
    '2025-13-01',
    '00.01.2025',
    '2025-3-1',
    '31/03/2025',
    'кеше',
    '2025',
    '',
    '45000',
  ])('takes %j for no date', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

it.each([
  ['2026-02-15', '2024-02-15'],
  ['2026-01-31', '2024-01-31'],
  ['2024-02-29', '2022-02-28'],
  ['2000-01-01', '1998-01-01'],
])('24 calendar months before %s is %s', (date, earlier) => {
  expect(monthsBefore(date, 24)).toBe(earlier);
});

it('counts months over the ends of years and of short months', () => {
  expect(monthsBefore('2025-03-31', 1)).toBe('2025-02-28');
  expect(monthsBefore('2025-01-15', 13)).toBe('2023-12-15');
});

describe('the day of a moment', () => {
  it('is that of the calendar on the wall', () => {
    expect(dayOf(new Date(2026, 2, 1, 0, 0))).toBe('2026-03-01');
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
