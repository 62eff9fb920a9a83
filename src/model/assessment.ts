import type { RecordId } from './records';
import type { RegionCode } from './region';
import type { ReportPart } from './wholeMethodology';
import type { Language } from './words';

/** How far a requirement of the unified standard is fulfilled (methodology.md §8): 1, 0.5, 0, or left out of the mean. */
export const MARKS = ['met', 'partly', 'not met', 'not applicable'] as const;
export type Mark = (typeof MARKS)[number];

/** What a region says of itself at one requirement, note or type of the standard, and what shows it. */
export interface Assessment {
  readonly region: RegionCode;
  /** `std.3.r10`: an id of the standard. */
  readonly item: string;
  /** Null: not yet assessed. A note or a type is ticked (`met`) or not (null). */
  readonly mark: Mark | null;
  readonly evidence: string;
  /** Addresses of documents, each `http:` or `https:`. */
  readonly links: readonly string[];
  /** Days of the calendar, `2026-03-31`. */
  readonly documentDate: string | null;
  readonly responsible: string;
  /** By when it is to be fulfilled. */
  readonly due: string | null;
  /** When it is to be looked at again. */
  readonly review: string | null;
}

/** What is said at one place of the standard, wherever that is. */
export type Statement = Omit<Assessment, 'region' | 'item'>;

export const NOTHING_SAID: Statement = {
  mark: null,
  evidence: '',
  links: [],
  documentDate: null,
  responsible: '',
  due: null,
  review: null,
};

/** One record a region and item, so that two tabs that begin the same one meet in it. */
export const assessmentId = (region: RegionCode, item: string): RecordId => `${region} ${item}`;

/** Bounds of what can be written: an assessment is read by people, and its file opened by old machines. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_LINE = 500;
export const LONGEST_LINK = 2_000;
export const MOST_LINKS = 20;

/** Where an item stands in its standard, counted from 1: the 10th requirement of the 3rd provision. */
export interface ItemPosition {
  readonly provision: number;
  readonly kind: 'requirement' | 'note' | 'type';
  /** Among those of its kind in the provision. */
  readonly number: number;
}

/** Words of the yearly report that stand in the place of those drafted from the package, by the part of the report. */
export interface YearlyReport {
  readonly region: RegionCode;
  readonly year: number;
  /** Each language has a report of its own. */
  readonly language: Language;
  readonly texts: Partial<Readonly<Record<ReportPart, string>>>;
}

export const reportId = (region: RegionCode, year: number, language: Language): RecordId =>
  `${region} ${year} ${language}`;
