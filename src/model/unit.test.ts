import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitDescription } from '../i18n';
import { dictionaryOf } from '../i18n/dictionaries';
import { conversionFactor, readUnit, sameUnit, type Unit, writeUnit } from './unit';
import { LANGUAGES } from './words';

const money = (
  scale: 1 | 1e3 | 1e6 | 1e9,
  currency: string,
  period: 'year' | 'January-June' | 'end of period' = 'year',
): Unit => ({
  measure: 'money',
  currency,
  scale,
  period,
});
const count = (scale: 1 | 1e3, period: 'year' | 'January-June' | 'end of period' = 'year'): Unit => ({
  measure: 'count',
  scale,
  period,
});

describe('readUnit', () => {
  it.each<[string, Unit]>([
    ['bn KZT', money(1e9, 'KZT')],
    ['млрд тенге', money(1e9, 'KZT')],
    ['млрд. тенге', money(1e9, 'KZT')],
    ['млрд ₸', money(1e9, 'KZT')],
    ['млрд. теңге', money(1e9, 'KZT')],
    ['млн тг.', money(1e6, 'KZT')],
    ['тыс. тенге', money(1e3, 'KZT')],
    ['мың теңге', money(1e3, 'KZT')],
    ['KZT', money(1, 'KZT')],
    ['млн USD', money(1e6, 'USD')],
    ['млн долл. США', money(1e6, 'USD')],
    ['млн АҚШ доллары', money(1e6, 'USD')],
    ['Million US dollars', money(1e6, 'USD')],
    ['mln USD, January-June', money(1e6, 'USD', 'January-June')],
    ['млн долларов США, январь–июнь', money(1e6, 'USD', 'January-June')],
    ['млн АҚШ доллары, қаңтар-маусым', money(1e6, 'USD', 'January-June')],
    ['млн долл. США (за год)', money(1e6, 'USD')],
    ['bn GBP', money(1e9, 'GBP')],
    ['тыс.', count(1e3)],
    ['units', count(1)],
    ['unit', count(1)],
    ['единиц', count(1)],
    ['ед.', count(1)],
    ['бірлік', count(1)],
    ['мың бірлік', count(1e3)],
    ['тыс. единиц, на конец периода', count(1e3, 'end of period')],
    ['% of previous year', { measure: 'percent', of: 'previous year' }],
    ['% к предыдущему году', { measure: 'percent', of: 'previous year' }],
    ['в % к прошлому году', { measure: 'percent', of: 'previous year' }],
    ['өткен жылға %', { measure: 'percent', of: 'previous year' }],
    ['алдыңғы жылға пайызбен', { measure: 'percent', of: 'previous year' }],
    ['% of annual target', { measure: 'percent', of: 'annual target' }],
    ['% к годовому плану', { measure: 'percent', of: 'annual target' }],
    ['жылдық жоспарға %', { measure: 'percent', of: 'annual target' }],
    ['%', { measure: 'percent', of: 'whole' }],
    ['share', { measure: 'percent', of: 'whole' }],
    ['доля, 0..1', { measure: 'percent', of: 'whole' }],
    ['% опрошенных', { measure: 'percent', of: 'whole' }],
    ['mean 1..7', { measure: 'mark', from: 1, to: 7 }],
    ['mean 0..7', { measure: 'mark', from: 0, to: 7 }],
    ['балл 1–7', { measure: 'mark', from: 1, to: 7 }],
    ['средний балл (1-7)', { measure: 'mark', from: 1, to: 7 }],
    ['number', { measure: 'number' }],
  ])('reads %j', (text, unit) => {
    expect(readUnit(text)).toEqual(unit);
  });

  it.each([
    '',
    '  ',
    'попугаев',
    'млн млрд тенге',
    'тенге доллар',
    'kg',
    'constructor',
    '% роста чего-то',
    '7..1',
    'mean 7..1',
  ])('does not guess at %j', (text) => {
    expect(readUnit(text)).toBeNull();
  });

  it('reads what the screens print, in every language', () => {
    const units: Unit[] = [
      ...(['year', 'January-June', 'end of period'] as const).flatMap((period) => [
        money(1e9, 'KZT', period),
        money(1e6, 'USD', period),
        count(1, period),
        count(1e3, period),
      ]),
      { measure: 'percent', of: 'previous year' },
      { measure: 'percent', of: 'annual target' },
      { measure: 'percent', of: 'whole' },
      { measure: 'mark', from: 1, to: 7 },
      { measure: 'number' },
    ];
    for (const language of LANGUAGES) {
      for (const unit of units) expect(readUnit(unitDescription(unit, dictionaryOf(language).units))).toEqual(unit);
    }
  });

  it('fills in what a short spelling leaves unsaid, and overrides nothing that is said', () => {
    const index: Unit = { measure: 'percent', of: 'previous year' };
    expect(readUnit('%', index)).toEqual(index);
    expect(readUnit('% of annual target', index)).toEqual({ measure: 'percent', of: 'annual target' });
    expect(readUnit('units', count(1, 'end of period'))).toEqual(count(1, 'end of period'));
    expect(readUnit('units', count(1, 'January-June'))).toEqual(count(1));
    expect(readUnit('тыс.', money(1e9, 'KZT'))).toEqual(money(1e3, 'KZT'));
    expect(readUnit('mln USD', money(1e6, 'USD', 'January-June'))).toEqual(money(1e6, 'USD'));
  });

  it('reads back every unit as it is written', () => {
    const scale = fc.constantFrom(1 as const, 1e3 as const, 1e6 as const, 1e9 as const);
    const period = fc.constantFrom('year' as const, 'January-June' as const, 'end of period' as const);
    const unit = fc.oneof<fc.Arbitrary<Unit>[]>(
      fc.record({
        measure: fc.constant('percent' as const),
        of: fc.constantFrom('previous year' as const, 'annual target' as const, 'whole' as const),
      }),
      fc.record({
        measure: fc.constant('money' as const),
        currency: fc.constantFrom('KZT', 'USD', 'EUR', 'RUB', 'CNY', 'GBP', 'JPY'),
        scale,
        period,
      }),
      fc.record({ measure: fc.constant('count' as const), scale, period }),
      fc.record({
        measure: fc.constant('mark' as const),
        from: fc.integer({ min: 0, max: 1 }),
        to: fc.integer({ min: 5, max: 100 }),
      }),
      fc.constant({ measure: 'number' as const }),
    );
    fc.assert(
      fc.property(unit, (each) => {
        expect(readUnit(writeUnit(each))).toEqual(each);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readUnit(text)));
  });
});

describe('sameUnit and conversionFactor', () => {
  it('tells an index from a growth of a target, and a half-year from a year', () => {
    expect(sameUnit({ measure: 'percent', of: 'previous year' }, { measure: 'percent', of: 'annual target' })).toBe(
      false,
    );
    expect(sameUnit(money(1e6, 'USD'), money(1e6, 'USD', 'January-June'))).toBe(false);
    expect(sameUnit(money(1e6, 'USD'), money(1e6, 'USD'))).toBe(true);
  });

  it('converts scale and nothing else', () => {
    expect(conversionFactor(money(1e6, 'KZT'), money(1e9, 'KZT'))).toBe(1e-3);
    expect(conversionFactor(money(1e9, 'KZT'), money(1e6, 'KZT'))).toBe(1e3);
    expect(conversionFactor(count(1e3), count(1))).toBe(1e3);
    expect(conversionFactor(money(1e6, 'USD'), money(1e6, 'USD'))).toBe(1);
    expect(conversionFactor(money(1e6, 'USD'), money(1e6, 'KZT'))).toBeNull();
    expect(conversionFactor(money(1e6, 'USD', 'January-June'), money(1e9, 'USD'))).toBeNull();
    expect(conversionFactor(money(1, 'KZT'), count(1))).toBeNull();
    expect(conversionFactor({ measure: 'percent', of: 'previous year' }, money(1, 'KZT'))).toBeNull();
  });
});
