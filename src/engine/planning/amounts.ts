import type { InputCode } from '../../model/methodology';
import type { Addition, Plan, PlannedProject, PlanProblem } from '../../model/plan';
import { type ExchangeRate, exchangeRateKey, type ProjectAmount } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import type { PreparedPlan } from './prepared';

/** The currency that exchange rates are given in: so much of it for one unit of another. */
const TENGE = 'KZT';

/** What all counted projects together add to one cell. */
export interface AddedToCell {
  readonly input: InputCode;
  readonly year: number;
  /** Place of the region in a column. */
  readonly index: number;
  /** Sum of the additions, in the unit of the cell. */
  readonly sum: number;
  readonly additions: readonly Addition[];
}

/**
 * What the projects of a plan add, cell by cell (methodology.md §12): amount × scale × exchange rate × shares, with the
 * probability under `expected`, of those that are ticked and under `firmOnly` contracted or running. Where a part of
 * an amount is also one of another input, as foreign direct investment is of fixed capital, it is added there too, in
 * that input's own currency. Amounts are over the period that their level is measured over; nothing is halved.
 *
 * 60 bn KZT of fixed capital with 40 % foreign direct investment at 520 KZT/USD: 60 bn KZT and 46.15 mln USD.
 *
 * The order in which projects are given changes nothing: they are added in that of their list.
 */
export function amountsOf(
  plan: Pick<Plan, 'projects' | 'counting' | 'exchangeRates'>,
  ground: Pick<PreparedPlan, 'places' | 'units' | 'years'>,
): { readonly cells: readonly AddedToCell[]; readonly problems: readonly PlanProblem[] } {
  const problems = new Map<string, PlanProblem>();
  const cells = new Map<string, AddedToCell>();
  for (const project of inOrder(plan.projects.filter((each) => isCounted(each, plan.counting)))) {
    const index = ground.places.get(project.region);
    if (index === undefined) {
      report(problems, { code: 'unknown region', project: project.id, region: project.region });
      continue;
    }
    for (const flow of flowsOf(project)) {
      // Nothing is converted of nothing: no rate is asked for.
      if (flow.amount.amount === 0) continue;
      const addition = additionOf(flow, project, plan, ground);
      if ('code' in addition) report(problems, addition);
      else if (addition.amount !== 0) put(cells, flow, index, addition);
    }
  }
  return { cells: [...cells.values()], problems: [...problems.values()] };
}

const isCounted = ({ included, status }: PlannedProject, { firmOnly }: Plan['counting']): boolean =>
  included && (!firmOnly || status === 'contracted' || status === 'running');

const inOrder = (projects: readonly PlannedProject[]): readonly PlannedProject[] =>
  [...projects].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

function report(problems: Map<string, PlanProblem>, problem: PlanProblem): void {
  problems.set(JSON.stringify(problem), problem);
}

/** An amount on its way into an input: its own, or one that a part of it belongs to as well. */
interface Flow {
  readonly amount: ProjectAmount;
  readonly into: InputCode;
  /** In per cent; null: the whole. */
  readonly part: number | null;
}

const flowsOf = ({ amounts, parts }: PlannedProject): readonly Flow[] =>
  amounts.flatMap((amount) => [
    { amount, into: amount.input, part: null },
    ...parts
      .filter(({ of }) => of === amount.input)
      .map(({ input, share }): Flow => ({ amount, into: input, part: share })),
  ]);

function additionOf(
  { amount, into, part }: Flow,
  project: PlannedProject,
  { counting, exchangeRates }: Pick<Plan, 'counting' | 'exchangeRates'>,
  { units, years }: Pick<PreparedPlan, 'units' | 'years'>,
): Addition | PlanProblem {
  const unit = units.get(into);
  if (unit === undefined) return { code: 'unknown input', project: project.id, input: into };
  if (!years.has(amount.year)) return { code: 'year outside', project: project.id, year: amount.year };
  const scale = scaleBetween(amount, unit);
  if (scale === null) return { code: 'unit differs', project: project.id, input: into };
  const rates: Addition['rates'][number][] = [];
  for (const { currency, sign } of exchanges(amount.currency, unit)) {
    const rate = rateOf(exchangeRates, currency, amount.year);
    if (rate === null) return { code: 'no exchange rate', project: project.id, currency, year: amount.year, into };
    rates.push({ currency, sign, rate });
  }
  const shares: Addition['shares'] = [
    ...(part === null ? [] : [{ of: 'part', share: part } as const]),
    ...(project.share === 100 ? [] : [{ of: 'counted', share: project.share } as const]),
    ...(counting.expected ? [{ of: 'probability', share: project.probability } as const] : []),
  ];
  const given = { amount: amount.amount, currency: amount.currency, scale };
  return { project: project.id, amount: product(given.amount * scale, rates, shares), given, rates, shares };
}

/** What makes the printed figure one of the unit's scale; null where the two measure different things. */
function scaleBetween({ currency, scale }: ProjectAmount, unit: Unit): number | null {
  if (unit.measure === 'money') return currency === null ? null : scale / unit.scale;
  return unit.measure === 'count' && currency === null ? scale / unit.scale : null;
}

/** The exchanges on the way from one currency to the unit's: by way of tenge. */
function exchanges(from: string | null, unit: Unit): readonly Pick<Addition['rates'][number], 'currency' | 'sign'>[] {
  if (unit.measure !== 'money' || from === null || from === unit.currency) return [];
  return [
    ...(from === TENGE ? [] : [{ currency: from, sign: '×' } as const]),
    ...(unit.currency === TENGE ? [] : [{ currency: unit.currency, sign: '÷' } as const]),
  ];
}

function rateOf(rates: Plan['exchangeRates'], currency: string, year: number): ExchangeRate | null {
  const rate = rates[exchangeRateKey(currency, year)];
  return rate !== undefined && Number.isFinite(rate.rate) && rate.rate > 0 ? rate : null;
}

function product(amount: number, rates: Addition['rates'], shares: Addition['shares']): number {
  let made = amount;
  for (const { sign, rate } of rates) made = sign === '×' ? made * rate.rate : made / rate.rate;
  for (const { share } of shares) made = (made * share) / 100;
  return made;
}

function put(cells: Map<string, AddedToCell>, { amount, into }: Flow, index: number, addition: Addition): void {
  const key = `${into} ${amount.year} ${index}`;
  const known = cells.get(key);
  cells.set(key, {
    input: into,
    year: amount.year,
    index,
    sum: (known?.sum ?? 0) + addition.amount,
    additions: [...(known?.additions ?? []), addition],
  });
}
