import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  formatSize,
  plainNumber,
} from './format';

/** Runs in Node and, through `format.browser.test.ts`, in the browser, whose Kazakh data are wrong. */
describe('numbers', () => {
  it('groups thousands by no-break spaces and takes a decimal comma in Kazakh and Russian', () => {
    for (const language of ['kk', 'ru'] as const) {
      expect(formatNumber(1234567.891, 1, language)).toBe('1\u00A0234\u00A0567,9');
      expect(formatNumber(1234.5, 2, language)).toBe('1\u00A0234,50');
      expect(formatNumber(10.4347, 3, language)).toBe('10,435');
    }
  });

  it('writes English with commas and a point', () => {
    expect(formatNumber(1234567.891, 1, 'en')).toBe('1,234,567.9');
  });

  it('uses the minus sign of typography and none before what rounds to zero', () => {
    expect(formatNumber(-12.5, 1, 'kk')).toBe('\u221212,5');
    expect(formatNumber(-12.5, 1, 'en')).toBe('\u221212.5');
    expect(formatNumber(-0.0004, 3, 'ru')).toBe('0,000');
  });

  it('signs a difference, but not one that rounds to nothing', () => {
    expect(formatSigned(0.481, 3, 'kk')).toBe('+0,481');
    expect(formatSigned(-0.319, 3, 'kk')).toBe('\u22120,319');
    expect(formatSigned(0.0001, 3, 'kk')).toBe('0,000');
    expect(formatSigned(1234.5, 1, 'en')).toBe('+1,234.5');
  });

  it('keeps short figures short', () => {
    expect(formatShort(15, 1, 'kk')).toBe('15');
    expect(formatPercent(2.5, 1, 'ru')).toBe('2,5\u00A0%');
    expect(formatPercent(2.5, 1, 'en')).toBe('2.5%');
    expect(formatCount(75128, 'kk')).toBe('75\u00A0128');
  });

  it('shows a dash where there is no number', () => {
    expect(formatNumber(Number.NaN, 1, 'kk')).toBe('–');
    expect(formatSigned(Number.POSITIVE_INFINITY, 1, 'en')).toBe('–');
  });
});

describe('the plain form for the clipboard', () => {
  it('has no grouping, an ASCII minus and every digit', () => {
    expect(plainNumber(-1234.5678901234, 'kk')).toBe('-1234,5678901234');
    expect(plainNumber(-1234.5, 'en')).toBe('-1234.5');
    expect(plainNumber(0.1 + 0.2, 'ru')).toBe('0,30000000000000004');
    expect(plainNumber(Number.NaN, 'ru')).toBe('');
  });

  it('spells out what JavaScript would write with an exponent', () => {
    expect(plainNumber(1e-7, 'en')).toBe('0.0000001');
    expect(plainNumber(-1.25e-8, 'kk')).toBe('-0,0000000125');
    expect(plainNumber(1.5e21, 'en')).toBe('1500000000000000000000');
  });
});

describe('dates and sizes', () => {
  const moment = new Date(2026, 10, 22, 9, 5);

  it('names months in each language', () => {
    expect(formatDay(moment, 'kk')).toBe('2026\u00A0жылғы 22\u00A0қараша');
    expect(formatDay(moment, 'ru')).toBe('22\u00A0ноября 2026\u00A0года');
    expect(formatDay(moment, 'en')).toBe('22\u00A0November 2026');
  });

  it('writes a size with one decimal only where it says something', () => {
    expect(formatSize(900, 'kk')).toBe('900\u00A0Б');
    expect(formatSize(1_468_006, 'kk')).toBe('1,4\u00A0МБ');
    expect(formatSize(14_680_064, 'ru')).toBe('14\u00A0МБ');
    expect(formatSize(14_680_064, 'en')).toBe('14\u00A0MB');
    expect(formatSize(1010, 'en')).toBe('1\u00A0KB');
  });
});
