import { describe, expect, it } from 'vitest';
import type { ProjectAmount, ProjectPart } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import { ratesOf } from './exchangeRates';

const money = (currency: string): Unit => ({ measure: 'money', currency, scale: 1e6, period: 'year' });
const UNITS: Readonly<Record<string, Unit>> = {
  fixed_capital: money('KZT'),
  fdi: money('USD'),
  exports: money('USD'),
};
const amount = (input: string, currency: string, year = 2025, figure = 1): ProjectAmount => ({
  input,
  year,
  amount: figure,
  currency,
  scale: 1e6,
});
const wantedBy = (amounts: readonly ProjectAmount[], parts: readonly ProjectPart[] = []) =>
  ratesOf([{ amounts, parts }], (input) => UNITS[input], {}).map(({ currency, year }) => `${currency} ${year}`);

describe('exchange rates that are wanted', () => {
  it('are none where amounts are in the money of their level', () => {
    expect(wantedBy([amount('fixed_capital', 'KZT'), amount('exports', 'USD')])).toEqual([]);
  });

  it('are both where one foreign money becomes another, by way of tenge', () => {
    expect(wantedBy([amount('exports', 'EUR', 2026)])).toEqual(['EUR 2026', 'USD 2026']);
    expect(wantedBy([amount('exports', 'KZT')])).toEqual(['USD 2025']);
  });

  it('are those of a part that is kept in another money, and none where the part or the amount is 0', () => {
    const part = { input: 'fdi', of: 'fixed_capital', share: 40 };
    expect(wantedBy([amount('fixed_capital', 'KZT')], [part])).toEqual(['USD 2025']);
    expect(wantedBy([amount('fixed_capital', 'KZT')], [{ ...part, share: 0 }])).toEqual([]);
    expect(wantedBy([amount('fixed_capital', 'KZT', 2025, 0)], [part])).toEqual([]);
  });

  it('stand beside those that are kept anyway', () => {
    const kept = { 'USD@2025': { rate: 520, source: 'Ұлттық Банк' } };
    expect(ratesOf([{ amounts: [amount('exports', 'EUR')], parts: [] }], (input) => UNITS[input], kept)).toEqual([
      { currency: 'EUR', year: 2025, rate: null, isWanted: true },
      { currency: 'USD', year: 2025, rate: { rate: 520, source: 'Ұлттық Банк' }, isWanted: true },
    ]);
    expect(ratesOf([], () => undefined, kept)).toMatchObject([{ currency: 'USD', isWanted: false }]);
  });
});
