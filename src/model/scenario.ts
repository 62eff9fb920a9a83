import type { DirectionCode, FactorCode, InputCode } from './methodology';
import type { Observation } from './observation';
import type { Readings } from './readings';
import type { RegionCode } from './region';
import type { Scale } from './unit';

export type ScenarioId = string;
export type ProjectId = string;
export type WeightSetId = string;

/** What is assumed of the other regions in a planning year (methodology.md §12). */
export const PEER_ASSUMPTIONS = ['held', 'projected'] as const;
export type PeerAssumption = (typeof PEER_ASSUMPTIONS)[number];

/** Which projects of a scenario count, and with how much of their amounts. */
export interface Counting {
  /** Amounts times the probability of the project. */
  readonly expected: boolean;
  /** Projects that are contracted or running, and no others. */
  readonly firmOnly: boolean;
}

/**
 * A named branch over the package: what is changed there lies in records of its own (`CellOverride`, `Project`,
 * `PeerGrowth`) that name it, so that the base is never copied and its corrections flow in. A branch off another begins
 * with all that the other changes; a record of its own about the same cell or project stands in that one's place.
 */
export interface Scenario {
  readonly name: string;
  readonly note: string;
  /** The scenario that it branches off; null: the base. */
  readonly parent: ScenarioId | null;
  /** Kept, and out of the way. */
  readonly archived: boolean;
  /** Its place in the list, rising in the order of making. */
  readonly order: number;
  /** Readings that it chooses otherwise than the package. */
  readonly readings: Partial<Readings>;
  /** The weight set that stands in for the methodology's weights; null: those. */
  readonly weights: WeightSetId | null;
  readonly peers: PeerAssumption;
  readonly counting: Counting;
}

/** One cell that a scenario sets otherwise than what it branches off. */
export interface CellOverride {
  readonly scenario: ScenarioId;
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly year: number;
  /** What stands there in the scenario; null: nothing, though the base has a figure. */
  readonly observation: Observation | null;
  /** What stood in the base when it was set: where something else stands there by now, the user is told. */
  readonly seen: Observation | null;
}

export const PROJECT_STATUSES = ['idea', 'planned', 'contracted', 'running'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** An amount of a project that adds to one level in one year, over the period that the level is measured over. */
export interface ProjectAmount {
  readonly input: InputCode;
  readonly year: number;
  /** Finite; less than 0 where the project takes away. */
  readonly amount: number;
  /** ISO code of the currency it is in; null: it is no money but counted as the level is. */
  readonly currency: string | null;
  readonly scale: Scale;
}

/** What of a project's amounts into one level is also one of another: foreign direct investment is part of fixed capital. */
export interface ProjectPart {
  readonly input: InputCode;
  readonly of: InputCode;
  /** In per cent, 0..100. */
  readonly share: number;
}

/** An investment project of a region in a scenario. */
export interface Project {
  readonly scenario: ScenarioId;
  readonly name: string;
  readonly region: RegionCode;
  readonly status: ProjectStatus;
  /** That it comes about, in per cent, 0..100. */
  readonly probability: number;
  /** What of its amounts is counted, in per cent, 0..100. */
  readonly share: number;
  /** For information; null: not known. */
  readonly jobs: number | null;
  readonly amounts: readonly ProjectAmount[];
  readonly parts: readonly ProjectPart[];
  /** Unticked it stays in the list and counts nowhere; so a branch leaves out a project of what it branches off. */
  readonly included: boolean;
  /** Its place in the list. */
  readonly order: number;
}

/** The yearly growth of one factor that a scenario expects of a peer in planning years, in per cent of the previous year. */
export interface PeerGrowth {
  readonly scenario: ScenarioId;
  readonly region: RegionCode;
  readonly factor: FactorCode;
  readonly growth: number;
}

/** Direction weights of one's own, in per cent; they sum to 100 ± 1e-9 (methodology.md §3). */
export interface WeightSet {
  readonly name: string;
  readonly weights: Readonly<Record<DirectionCode, number>>;
  /** Its place in the list. */
  readonly order: number;
}

/** What one unit of a foreign currency costs in tenge, and who says so. */
export interface ExchangeRate {
  readonly rate: number;
  readonly source: string;
}

/** `USD@2025`: the average rate of a year. */
export type ExchangeRateKey = `${string}@${number}`;
export const exchangeRateKey = (currency: string, year: number): ExchangeRateKey => `${currency}@${year}`;

/** At most so many years can be planned after the last observed one (methodology.md §12). */
export const MOST_PLANNING_YEARS = 5;
