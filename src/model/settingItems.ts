import { nextSlot, type OwnInput, type PackageSettings } from './package';
import type { Readings } from './readings';
import type { Region } from './region';
import type { ExchangeRate } from './scenario';
import type { Unit } from './unit';

/** Settings that two people can change apart from each other, each named by its field and a key in it. */
export const SETTING_FIELDS = [
  'readings',
  'missing',
  'expert',
  'regions',
  'units',
  'inputs',
  'published',
  'remarks',
  'years',
  'planningYears',
  'exchangeRates',
] as const satisfies readonly (keyof PackageSettings)[];
export type SettingField = (typeof SETTING_FIELDS)[number];

/** Where cells lie is no matter of a region that travels. */
type TravellingRegion = Region;
export type SettingValue = string | number | true | TravellingRegion | Unit | OwnInput | ExchangeRate;

/** One thing that settings say: the field, the key in it (`''` where the field is one thing), the value. */
export interface SettingEntry {
  readonly field: SettingField;
  readonly of: string;
  readonly value: SettingValue;
}

const entriesOf = (field: SettingField, values: Iterable<readonly [of: string, value: SettingValue]>): SettingEntry[] =>
  Array.from(values, ([of, value]) => ({ field, of, value }));

const members = (list: readonly (string | number)[]) => list.map((each) => [String(each), true] as const);

/**
 * What some settings say, thing by thing: two packages whose settings differ in different things can take over each
 * other's. The name of a package, and the order of its regions and series, are each user's own and not among them.
 */
export function settingEntries(settings: Partial<PackageSettings>): readonly SettingEntry[] {
  const { readings, missing, expert, regions, units, inputs, published, remarks, years, planningYears, exchangeRates } =
    settings;
  return [
    ...entriesOf('readings', Object.entries(readings ?? {})),
    ...(missing === undefined ? [] : entriesOf('missing', [['', missing]])),
    ...entriesOf('expert', members(expert ?? [])),
    ...entriesOf(
      'regions',
      (regions ?? []).map(({ slot: _, ...region }) => [region.code, region]),
    ),
    ...entriesOf('units', Object.entries(units ?? {})),
    ...entriesOf(
      'inputs',
      (inputs ?? []).map((input) => [input.code, input]),
    ),
    ...Object.entries(published ?? {}).flatMap(([year, places]) =>
      entriesOf(
        'published',
        Object.entries(places).map(([region, place]) => [`${year} ${region}`, place]),
      ),
    ),
    ...entriesOf('remarks', Object.entries(remarks ?? {})),
    ...entriesOf('years', members(years ?? [])),
    ...entriesOf('planningYears', members(planningYears ?? [])),
    ...entriesOf('exchangeRates', Object.entries(exchangeRates ?? {})),
  ];
}

/** One thing that settings are to say; null: nothing any more. */
export interface SettingUpdate {
  readonly field: SettingField;
  readonly of: string;
  readonly value: SettingValue | null;
}

/** The fields that some updates change, as they are afterwards. A region that comes in gets a slot of its own. */
export function updatedSettings(
  settings: PackageSettings,
  updates: readonly SettingUpdate[],
): Partial<PackageSettings> {
  let next: Partial<PackageSettings> = {};
  for (const update of updates) next = { ...next, ...updated({ ...settings, ...next }, update) };
  return next;
}

function updated(settings: PackageSettings, { field, of, value }: SettingUpdate): Partial<PackageSettings> {
  switch (field) {
    case 'readings':
      return { readings: { ...settings.readings, [of]: value } as Readings };
    case 'missing':
      return { missing: value as PackageSettings['missing'] };
    case 'expert':
      return { expert: withMember(settings.expert, of, value !== null) };
    case 'regions':
      return withRegion(settings, of, value as Region | null);
    case 'inputs':
      return { inputs: withCoded(settings.inputs, of, value as OwnInput | null) };
    case 'published':
      return { published: withPublished(settings.published, of, value as number | null) };
    case 'years':
    case 'planningYears':
      return { [field]: withMember(settings[field], Number(of), value !== null).toSorted((a, b) => a - b) };
    case 'units':
      return { units: withKey(settings.units, of, value as Unit | null) };
    case 'remarks':
      return { remarks: withKey(settings.remarks, of, value as string | null) };
    case 'exchangeRates':
      return { exchangeRates: withKey(settings.exchangeRates, of, value as ExchangeRate | null) };
  }
}

function withMember<Member>(list: readonly Member[], member: Member, isIn: boolean): readonly Member[] {
  const rest = list.filter((each) => each !== member);
  return isIn ? (rest.length < list.length ? list : [...list, member]) : rest;
}

function withKey<Value>(
  known: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const rest = Object.entries(known).filter(([each]) => each !== key);
  // Never set by name: a key that is called __proto__ would be lost.
  return Object.fromEntries(value === null ? rest : [...rest, [key, value]]);
}

function withCoded<Coded extends { readonly code: string }>(
  list: readonly Coded[],
  code: string,
  value: Coded | null,
): readonly Coded[] {
  if (value === null) return list.filter((each) => each.code !== code);
  const isKnown = list.some((each) => each.code === code);
  return isKnown ? list.map((each) => (each.code === code ? value : each)) : [...list, value];
}

function withRegion(settings: PackageSettings, code: string, value: Region | null): Partial<PackageSettings> {
  const known = settings.regions.find((each) => each.code === code);
  const region = value === null ? null : { ...value, slot: known?.slot ?? nextSlot(settings) };
  return { regions: withCoded(settings.regions, code, region) };
}

function withPublished(
  published: PackageSettings['published'],
  of: string,
  place: number | null,
): PackageSettings['published'] {
  const [year = '', region = ''] = of.split(' ');
  const places = withKey(published[year] ?? {}, region, place);
  return withKey(published, year, Object.keys(places).length === 0 ? null : places);
}
