import { describe, expect, it } from 'vitest';
import type { ProjectAmount, ProjectPart } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import { type RateOfYear, rateDoubt, ratesOf, ratesToBegin } from './exchangeRates';
import { begunProject } from './projectRows';

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

it('are asked for in every year in which a project may begin, and in no later one', () => {
  const begun = begunProject({
    name: 'Зауыт',
    region: 'R-1',
    input: 'fixed_capital',
    unit: { currency: 'KZT', scale: 1e9 },
    year: 2025,
    order: 1,
  });
  const project = {
    ...begun,
    id: 'p',
    amounts: [2025, 2026].map((year) => amount('fixed_capital', 'KZT', year)),
    parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }],
  };
  const kept = { 'USD@2025': { rate: 520, source: '' } };
  const lacking = (...years: readonly number[]) =>
    ratesToBegin([project], years, (input) => UNITS[input], kept).map(({ currency, year }) => `${currency} ${year}`);
  expect(lacking(2025, 2026, 2027)).toEqual(['USD 2026', 'USD 2027']);
  expect(ratesToBegin([{ ...project, parts: [] }], [2025, 2026], (input) => UNITS[input], kept)).toEqual([]);
});

describe('a rate is doubted', () => {
  const rates = (...of: readonly (readonly [number, number])[]): readonly RateOfYear[] =>
    of.map(([year, rate]) => ({ currency: 'USD', year, rate: { rate, source: '' }, isWanted: true }));
  const doubtOf = (all: readonly RateOfYear[], at: number) =>
    rateDoubt(all[at] ?? { currency: '', year: 0, rate: null }, all);

  it('beside that of the nearest year, whichever way it slips', () => {
    const all = rates([2024, 450], [2025, 0.52], [2026, 1e6], [2027, 530]);
    expect(doubtOf(all, 1)).toMatchObject({ isMore: false, year: 2024, than: 450 });
    expect(doubtOf(rates([2025, 520], [2026, 520_000]), 1)).toEqual({
      isMore: true,
      times: 1000,
      than: 520,
      year: 2025,
    });
    expect(doubtOf(rates([2025, 330], [2026, 520]), 1)).toBeNull();
  });

  it('beside what is usual where no other year has one, and not in a currency of which nothing is known', () => {
    expect(doubtOf(rates([2025, 1e9]), 0)).toMatchObject({ isMore: true, year: null });
    expect(doubtOf(rates([2025, 520]), 0)).toBeNull();
    expect(rateDoubt({ currency: 'XYZ', year: 2025, rate: { rate: 1e9, source: '' } }, [])).toBeNull();
  });
});
