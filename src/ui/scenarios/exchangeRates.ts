import type { InputCode } from '../../model/methodology';
import type { PlannedProject } from '../../model/plan';
import { partOf } from '../../model/projectInputs';
import { type ExchangeRate, exchangeRateKey } from '../../model/scenario';
import type { Unit } from '../../model/unit';

/** The rate of a currency in a year, as it is kept or as it is wanted. */
export interface RateOfYear {
  readonly currency: string;
  readonly year: number;
  /** Null: nobody has said it yet. */
  readonly rate: ExchangeRate | null;
  /** An amount waits for it. */
  readonly isWanted: boolean;
}

/** Rates are given in it. */
const TENGE = 'KZT';

/**
 * The rates that the projects' amounts are converted by, and those that are kept besides, by currency and year. An amount in the
 * money of its level wants none; with a part in another level it may want that level's.
 */
export function ratesOf(
  projects: readonly Pick<PlannedProject, 'amounts' | 'parts'>[],
  unitOf: (input: InputCode) => Unit | undefined,
  kept: Readonly<Record<string, ExchangeRate>>,
): readonly RateOfYear[] {
  const wanted = new Set<string>();
  for (const { amounts, parts } of projects) {
    for (const { input, year, currency, amount } of amounts) {
      if (amount === 0 || currency === null) continue;
      const part = parts.some(({ of, share }) => of === input && share > 0) ? partOf(input) : null;
      for (const into of [input, ...(part === null ? [] : [part])]) {
        const unit = unitOf(into);
        if (unit?.measure !== 'money' || unit.currency === currency) continue;
        for (const each of [currency, unit.currency]) if (each !== TENGE) wanted.add(exchangeRateKey(each, year));
      }
    }
  }
  return [...new Set([...wanted, ...Object.keys(kept)])]
    .map((key) => {
      const [currency = '', year = ''] = key.split('@');
      return { currency, year: Number(year), rate: kept[key] ?? null, isWanted: wanted.has(key) };
    })
    .sort((a, b) => (a.currency === b.currency ? a.year - b.year : a.currency < b.currency ? -1 : 1));
}
