import type { Methodology } from '../model/methodology';
import type { PackageSettings } from '../model/package';

/** What a new package starts with: the methodology's regions and default readings, and not one figure. */
export const emptySettings = (name: string, methodology: Methodology): PackageSettings => ({
  name,
  methodology: methodology.id,
  readings: methodology.readings,
  missing: methodology.missing,
  expert: [],
  regions: methodology.regions.map((region, slot) => ({ ...region, slot })),
  units: {},
  inputs: [],
  published: {},
  remarks: {},
  years: [],
  planningYears: [],
  exchangeRates: {},
});
