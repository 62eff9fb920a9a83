import type { InputCode } from '../../model/methodology';
import type { PlannedProject } from '../../model/plan';
import { partOf } from '../../model/projectInputs';
import { type ExchangeRate, exchangeRateKey } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import { begunIn } from './projectRows';

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

/** The rates that are lacking where each of some projects may begin in any of some years; amounts after the last of them count in none. */
export function ratesToBegin(
  projects: readonly PlannedProject[],
  years: readonly number[],
  unitOf: (input: InputCode) => Unit | undefined,
  kept: Readonly<Record<string, ExchangeRate>>,
): readonly RateOfYear[] {
  const begun = projects.flatMap((project) => years.map((year) => begunIn(project, year)));
  return ratesOf(begun, unitOf, kept).filter(
    ({ rate, isWanted, year }) => isWanted && rate === null && year <= Math.max(...years),
  );
}

/** Why a rate is doubted: so many times that of another year, or than is usual, above or below. */
export interface RateDoubt {
  readonly isMore: boolean;
  readonly times: number;
  readonly than: number;
  /** Null: the usual rate. */
  readonly year: number | null;
}

/** No rate of a year is so many times that of another: not even after a devaluation. */
const ABSURD_TIMES = 5;

/** Tenge for one unit, roughly, in the 2020s: tells a slip of thousands, no more, where no other year has a rate. */
const USUAL_RATES: Readonly<Record<string, number>> = { USD: 500, EUR: 550, GBP: 650, CNY: 70, RUB: 6, TRY: 15 };

/** Whether a rate is so far from that of the nearest other year that a slip is likely; without one, from what is usual. */
export function rateDoubt(
  { currency, year, rate }: Pick<RateOfYear, 'currency' | 'year' | 'rate'>,
  all: readonly RateOfYear[],
): RateDoubt | null {
  if (rate === null) return null;
  const [nearest] = all
    .filter((each) => each.currency === currency && each.year !== year && each.rate !== null)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year);
  const than = nearest?.rate?.rate ?? USUAL_RATES[currency];
  if (than === undefined) return null;
  const isMore = rate.rate > than;
  const times = isMore ? rate.rate / than : than / rate.rate;
  return times > ABSURD_TIMES ? { isMore, times, than, year: nearest?.year ?? null } : null;
}
