// Not from the folder's index, which would bring the rest of the engine into the page: that is the worker's.
import { extrasOf } from '../engine/extra';
import { inputWeights } from '../engine/inputWeights';
import type { InputDefinition, Methodology } from '../model/methodology';
import type { Extra } from '../model/overtake';
import { partOf, projectInputs } from '../model/projectInputs';
import { type ExchangeRate, exchangeRateKey } from '../model/scenario';

/** What each input weighs in R: one tenge may move several factors. */
export { inputWeights };

/** What of an amount into a level is also one into another, in per cent, and what converts it. */
export interface ForeignPart {
  readonly share: number;
  readonly year: number;
  /** By `exchangeRateKey`. */
  readonly rates: Readonly<Record<string, ExchangeRate>>;
}

/** Rates are given in it. */
const TENGE = 'KZT';

/** The levels that an amount can be added to, each with the step that amounts are looked for by; those of projects come first. */
export function extraInputs(methodology: Methodology, inputs: readonly InputDefinition[]): readonly Extra[] {
  const first = projectInputs(methodology, (code) => inputs.find((input) => input.code === code)?.unit);
  const rank = ({ input }: Extra) => (first.includes(input) ? first.indexOf(input) : first.length);
  return extrasOf(methodology, inputs).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The level with the part of its amounts that goes into another as well; null where the two are kept in different money
 * and the year has no exchange rate.
 */
export function withForeignPart(
  extra: Extra,
  inputs: readonly InputDefinition[],
  { share, year, rates }: ForeignPart,
): Extra | null {
  const into = partOf(extra.input);
  if (into === null || share === 0) return extra;
  const unitOf = (code: string) => inputs.find((input) => input.code === code)?.unit;
  const [from, to] = [unitOf(extra.input), unitOf(into)];
  if (from?.measure !== 'money' || to?.measure !== 'money') return extra;
  const tenge = (currency: string): number =>
    currency === TENGE ? 1 : (rates[exchangeRateKey(currency, year)]?.rate ?? Number.NaN);
  const times =
    ((share / 100) * from.scale * (from.currency === to.currency ? 1 : tenge(from.currency) / tenge(to.currency))) /
    to.scale;
  return Number.isFinite(times) ? { ...extra, parts: [{ input: into, times }] } : null;
}
