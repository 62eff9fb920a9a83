import type { PackageContent } from '../../model/content';
import { type Difference, type ItemKey, isOpen, recordItem, settingItem } from '../../model/difference';
import { exchangeRateKey, type ProjectAmount, type Scenario } from '../../model/scenario';

/** Items by what hangs on them. */
interface Ties {
  readonly byKey: ReadonlyMap<ItemKey, Difference>;
  /** Things that cannot stand without another: those that have to come with it. */
  readonly tied: ReadonlyMap<ItemKey, readonly ItemKey[]>;
}

/**
 * Some differences with all that has to be taken over with them, so that what is left holds in itself: a figure with its
 * region, its series and the unit it is in, a project with its scenario, the years that it acts in and the rates of its money, and with a series or a scenario that goes all that
 * hangs on it.
 */
export function takenWith(
  items: readonly Difference[],
  mine: Pick<PackageContent, 'settings'>,
  keys: Iterable<ItemKey>,
): readonly Difference[] {
  const { byKey, tied } = tiesOf(items, mine);
  const taken = new Set<ItemKey>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const item = byKey.get(key);
    if (item === undefined || item.blocked !== undefined || taken.has(key)) continue;
    taken.add(key);
    waiting.push(...(tied.get(key) ?? []), ...needsOf(item).filter((need) => isLacking(byKey.get(need))));
  }
  return items.filter(({ key }) => taken.has(key));
}

/** Some differences to be refused with all that is decided with them: the figures of a series whose unit differs. */
export function refusedWith(items: readonly Difference[], keys: Iterable<ItemKey>): readonly Difference[] {
  const refused = new Set(keys);
  const units = new Set(items.flatMap((item) => (item.kind === 'setting' && item.field === 'units' ? [item.of] : [])));
  const inputs = new Set<string>();
  for (const item of items) {
    const input = inputOf(item);
    if (refused.has(item.key) && input !== null && units.has(input)) inputs.add(input);
  }
  return items.filter((item) => isOpen(item) && (refused.has(item.key) || inputs.has(inputOf(item) ?? '')));
}

const inputOf = (item: Difference): string | null =>
  item.kind === 'cell' ? item.input : item.kind === 'setting' && item.field === 'units' ? item.of : null;

/** All that the user has to decide about and can accept. */
export const acceptable = (items: readonly Difference[]): readonly ItemKey[] =>
  items.flatMap((item) => (isOpen(item) && item.blocked === undefined ? [item.key] : []));

/** Whether it comes along: it is not here yet, or is a unit that figures would be read in wrongly. What is here stays. */
const isLacking = (item: Difference | undefined): boolean =>
  item !== undefined &&
  item.theirs !== null &&
  (item.mine === null || (item.kind === 'setting' && item.field === 'units'));

/** What a thing cannot stand without, be it among the differences or not. */
function needsOf(item: Difference): readonly ItemKey[] {
  if (item.theirs === null) return [];
  if (item.kind === 'cell') return [settingItem('regions', item.region), settingItem('inputs', item.input)];
  if (item.kind === 'batch') {
    const regions = new Set((item.arriving?.responses ?? []).flatMap(({ region }) => region ?? []));
    return Array.from(regions, (region) => settingItem('regions', region));
  }
  if (item.kind === 'setting') {
    const [, region] = item.of.split(' ');
    if (item.field === 'published') return [settingItem('regions', region ?? '')];
    // Years are planned without a gap.
    if (item.field === 'planningYears') return [settingItem('planningYears', String(Number(item.of) - 1))];
    return item.field === 'remarks' ? [settingItem('regions', item.of)] : [];
  }
  const { theirs } = item;
  return [
    ...('region' in theirs ? [settingItem('regions', theirs.region)] : []),
    ...(item.of === 'form' && 'response' in theirs && typeof theirs.response === 'object'
      ? [settingItem('regions', theirs.response.region ?? '')]
      : []),
    ...(item.of === 'override' && 'input' in theirs
      ? [settingItem('inputs', theirs.input), settingItem('units', theirs.input)]
      : []),
    ...('scenario' in theirs ? [recordItem('scenario', theirs.scenario)] : []),
    ...('scenario' in theirs && 'year' in theirs ? [settingItem('planningYears', String(theirs.year))] : []),
    ...('amounts' in theirs ? theirs.amounts.flatMap(amountNeeds) : []),
    ...(item.of === 'scenario' ? scenarioNeeds(theirs as Scenario) : []),
  ];
}

const amountNeeds = ({ year, currency }: ProjectAmount): readonly ItemKey[] => [
  settingItem('planningYears', String(year)),
  ...(currency === null ? [] : [settingItem('exchangeRates', exchangeRateKey(currency, year))]),
];

const scenarioNeeds = ({ parent, weights }: Scenario): readonly ItemKey[] => [
  ...(parent === null ? [] : [recordItem('scenario', parent)]),
  ...(weights === null ? [] : [recordItem('weights', weights)]),
];

function tiesOf(items: readonly Difference[], { settings }: Pick<PackageContent, 'settings'>): Ties {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const tied = new Map<ItemKey, ItemKey[]>();
  const tie = (to: ItemKey, key: ItemKey): void => {
    const known = tied.get(to);
    if (known === undefined) tied.set(to, [key]);
    else known.push(key);
  };
  const own = new Set(settings.inputs.map(({ code }) => code));
  for (const item of items) {
    if (item.kind === 'cell') {
      const unit = settingItem('units', item.input);
      if (byKey.has(unit)) {
        tie(unit, item.key);
        tie(item.key, unit);
      }
      const series = settingItem('inputs', item.input);
      if (own.has(item.input) && byKey.get(series)?.theirs === null) tie(series, item.key);
    } else if (item.kind === 'setting' && item.field === 'units') {
      const series = settingItem('inputs', item.of);
      if (byKey.get(series)?.theirs === null) tie(series, item.key);
    } else if (item.kind === 'record') {
      for (const scenario of scenariosUnder(item)) {
        if (byKey.get(scenario)?.theirs === null) tie(scenario, item.key);
      }
    }
  }
  return { byKey, tied };
}

/** The scenarios that a record of the own side belongs to or branches off. */
function scenariosUnder(item: Extract<Difference, { readonly kind: 'record' }>): readonly ItemKey[] {
  const { mine } = item;
  if (mine === null) return [];
  if ('scenario' in mine) return [recordItem('scenario', mine.scenario)];
  const parent = item.of === 'scenario' ? (mine as Scenario).parent : null;
  return parent === null ? [] : [recordItem('scenario', parent)];
}
