import { describe, expect, it } from 'vitest';
import type { Unit } from '../model/unit';
import { dictionaryOf } from './dictionaries';
import { unitDescription, unitName } from './index';

const tenge: Unit = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' };
const dollars: Unit = { measure: 'money', currency: 'USD', scale: 1e6, period: 'January-June' };
const firms: Unit = { measure: 'count', scale: 1, period: 'end of period' };
const growth: Unit = { measure: 'percent', of: 'previous year' };

describe('the name of a unit', () => {
  it('is short in a header', () => {
    const names = (language: 'kk' | 'ru' | 'en') =>
      [tenge, dollars, firms, growth, { measure: 'number' } as const].map((unit) =>
        unitName(unit, dictionaryOf(language).units),
      );
    expect(names('kk')).toEqual(['млрд\u00A0₸', 'млн\u00A0USD', 'бірлік', '%', '']);
    expect(names('ru')).toEqual(['млрд\u00A0₸', 'млн\u00A0USD', 'ед.', '%', '']);
    expect(names('en')).toEqual(['bn\u00A0₸', 'mln\u00A0USD', 'units', '%', '']);
  });

  it('says all of the declaration where there is room', () => {
    const { units } = dictionaryOf('kk');
    expect(unitDescription(dollars, units)).toBe('млн\u00A0USD, қаңтар–маусым');
    expect(unitDescription(growth, units)).toBe('алдыңғы жылға, %');
    expect(unitDescription({ measure: 'mark', from: 1, to: 7 }, units)).toBe('1–7 баға');
  });
});
