import type { FactorCode, InputCode } from './methodology';
import type { MissingPolicy, Readings } from './readings';
import type { PackageRegion, RegionCode } from './region';
import type { ExchangeRate } from './scenario';
import type { Unit } from './unit';
import type { Words } from './words';

export type PackageId = string;

/** Places of one year as published, 1 = first; two regions may share one. */
export type PublishedPlaces = Readonly<Record<RegionCode, number>>;

/** The published place of one region; null takes it away. */
export type PublishedUpdate = readonly [region: RegionCode, place: number | null];

/**
 * A raw series that the package has besides those of its methodology: entered, kept and exchanged like them. It feeds no
 * factor, for no formula names it.
 */
export interface OwnInput {
  /** None of the methodology's inputs or factors has it. */
  readonly code: InputCode;
  readonly names: Words;
  readonly shortNames?: Words;
  /** The unit it was begun in; `PackageSettings.units` may declare another. */
  readonly unit: Unit;
}

/**
 * What a package says about itself besides its cells and responses: small, replaced whole by a change, so that each
 * edit of it is reversible and checked like any other.
 */
export interface PackageSettings {
  readonly name: string;
  readonly methodology: string;
  readonly readings: Readings;
  readonly missing: MissingPolicy;
  readonly expert: readonly FactorCode[];
  readonly regions: readonly PackageRegion[];
  /** The unit each input is kept in; an input without an entry takes the unit of the first file or the methodology's. */
  readonly units: Readonly<Record<InputCode, Unit>>;
  /** Series of the package's own, in the order in which they are shown. */
  readonly inputs: readonly OwnInput[];
  /** Places as the ministry has published them, by year. A region whose place is not known is not there. */
  readonly published: Readonly<Record<string, PublishedPlaces>>;
  /** What is to be said of a region in the meeting; one of whom nothing is to be said is not there. */
  readonly remarks: Readonly<Record<RegionCode, string>>;
  /** Years that belong to the package whether or not they hold a figure; those that do belong to it anyway. Ascending. */
  readonly years: readonly number[];
  /** Years after the last observed one that are planned for: their base path is projected (methodology.md §12). Ascending. */
  readonly planningYears: readonly number[];
  /** By `exchangeRateKey`; a rate that nobody has given is not there. */
  readonly exchangeRates: Readonly<Record<string, ExchangeRate>>;
  /** How many slots were ever given to regions, where more than the regions show: that of a deleted one is not given again. */
  readonly slotsGiven?: number;
}

/**
 * Settings that packages have not had from the beginning, as they are where nothing was ever written: what was stored
 * or saved before may lack them, and a file names them only where they hold something.
 */
const LATER_SETTINGS = {
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
} as const satisfies Partial<PackageSettings>;
type LaterSetting = keyof typeof LATER_SETTINGS;

/** Settings as any edition of the product may have written them. */
export type WrittenSettings = Omit<PackageSettings, LaterSetting> & Partial<Pick<PackageSettings, LaterSetting>>;

/** What an earlier edition could not write is empty. */
export const wholeSettings = (written: WrittenSettings): PackageSettings => ({ ...LATER_SETTINGS, ...written });

/** Without the later settings that hold nothing: as the first edition would have written them, where it could. */
export function writtenSettings(settings: PackageSettings): WrittenSettings {
  const isIdle = (name: string): boolean =>
    name in LATER_SETTINGS && Object.keys(settings[name as LaterSetting]).length === 0;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !isIdle(name))) as unknown as WrittenSettings;
}

/** Rated regions of a package, in its order: what the engine calls `regions`. */
export const ratedRegions = ({ regions }: Pick<PackageSettings, 'regions'>): readonly PackageRegion[] =>
  regions.filter((region) => region.role === 'rated');

/** Rated regions first, then reference rows: the order of the cells of a column in memory. */
export const columnRegions = (settings: PackageSettings): readonly PackageRegion[] => [
  ...ratedRegions(settings),
  ...settings.regions.filter((region) => region.role === 'reference'),
];

/** The slot that the next new region gets. */
export const nextSlot = ({ regions, slotsGiven = 0 }: Pick<PackageSettings, 'regions' | 'slotsGiven'>): number =>
  regions.reduce((next, { slot }) => Math.max(next, slot + 1), slotsGiven);
