import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { type ExchangeRate, exchangeRateKey } from '../model/scenario';

/** Says what a foreign currency cost in tenge in a year, and who says so; null takes it away. `rateFaulty`: not above 0. */
export function setExchangeRate(
  { settings }: Pick<Recorded, 'settings'>,
  currency: string,
  year: number,
  said: ExchangeRate | null,
): Result<Change, ValueProblem> {
  if (said !== null && !(said.rate > 0 && Number.isFinite(said.rate))) {
    return failure({ code: 'rateFaulty', text: String(said.rate) });
  }
  const { exchangeRates } = settings;
  const { [exchangeRateKey(currency, year)]: _, ...others } = exchangeRates;
  const after = said === null ? others : { ...others, [exchangeRateKey(currency, year)]: said };
  return success({
    label: { code: 'exchangeRate', currency, year },
    edits: [{ kind: 'settings', before: { exchangeRates }, after: { exchangeRates: after } }],
  });
}
