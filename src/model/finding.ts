import type { Absence } from './absence';
import type { ColumnCell } from './column';
import type { FactorCode, InputCode } from './methodology';
import type { Observation } from './observation';
import type { Period } from './unit';

/** `error`: as it stands it is not counted, or wrongly; `doubt`: worth a look; `note`: good to know. */
export const SEVERITIES = ['error', 'doubt', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The least and the greatest of some figures; equal where there is one. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What was found, with the numbers that say why (methodology.md §6, §10, §11). */
export type FindingReason =
  /** No figure; `unanswered`: nobody answered and nothing was typed. */
  | { readonly code: 'missing' | 'unanswered'; readonly factor: FactorCode; readonly absence: Absence }
  /** Figures, and no value comes of them; `instead`: the series in which it can be typed as it is, where there is one. */
  | {
      readonly code: 'undefined';
      readonly factor: FactorCode;
      readonly absence: Absence;
      readonly instead: InputCode | null;
    }
  /** A reason stands where no value hangs on it. */
  | { readonly code: 'explained'; readonly text: string }
  /** A text stands where a figure should; `factor`: the one that goes without a value for it. */
  | { readonly code: 'invalid'; readonly factor: FactorCode | null; readonly text: string }
  /** The two ends of a growth lie on different borders, which changed on `date`. */
  | { readonly code: 'borders'; readonly factor: FactorCode; readonly date: string }
  /** There is no end of the year before, because the region was formed only on `date`. */
  | { readonly code: 'new region'; readonly factor: FactorCode; readonly date: string }
  /**
   * +12, or 1.12, where 112 is due, and figures that may be either; `others`: the indices beside them, null where the
   * column has none.
   */
  | {
      readonly code: 'growth for index' | 'coefficient for index' | 'growth or coefficient';
      readonly figures: Span;
      readonly others: Span | null;
    }
  /** 893.4 bn where 116.2 % is due. */
  | { readonly code: 'level for index'; readonly figures: Span; readonly others: Span | null }
  /** The figures are `times` what stands in another year, or beside them (null); `other` is one of those. */
  | {
      readonly code: 'thousandfold';
      readonly figures: Span;
      readonly times: number;
      readonly other: number;
      readonly otherYear: number | null;
    }
  /** A figure below 0, of a series that has none; `previous` of the first region, NaN where there is none. */
  | { readonly code: 'negative'; readonly figures: Span; readonly previous: number }
  /** The same of a series that may be negative in earnest. */
  | { readonly code: 'negative net'; readonly figures: Span; readonly previous: number }
  /** A level of 0 after one above 0, `previous` of the first region. */
  | { readonly code: 'fell to 0'; readonly previous: number }
  /** A share of 0.8 where 80 per cent are due; `others`: those beside it or of the year before, null where there are none. */
  | { readonly code: 'share for per cent'; readonly figures: Span; readonly others: Span | null }
  /** A mark or share outside its scale, which counts nowhere. */
  | { readonly code: 'outside scale'; readonly figures: Span; readonly scale: Span }
  /** Half of the year before, or double, nearly everywhere: one of the two is a half-year. `median` in per cent of it. */
  | { readonly code: 'half-year'; readonly median: number; readonly short: 'this year' | 'year before' }
  /** The series is kept over another period than the other levels. */
  | { readonly code: 'other period'; readonly period: Period; readonly usual: Period }
  /**
   * Far from the others: a figure itself (`value`) or its growth on the year before, in per cent (`growth`).
   * `others` holds the middle 95 % of the other regions.
   */
  | {
      readonly code: 'outlier';
      readonly of: 'value' | 'growth';
      readonly figures: Span;
      readonly median: number;
      readonly others: Span;
    }
  /** How many figures of the column are less than final. */
  | { readonly code: 'statuses'; readonly provisional: number; readonly estimate: number; readonly synthetic: number };

/** One cell of a fix: what stood there when it was found, and what is to stand there. */
export interface FixedCell extends ColumnCell {
  readonly before: Observation | null;
}

/** What is done to the figures, in so many words of a button. */
export type FixWay =
  | { readonly code: 'add'; readonly amount: number }
  | { readonly code: 'multiply'; readonly factor: number }
  | { readonly code: 'negate' }
  /** Moved to the cell of another input, which is empty. */
  | { readonly code: 'move'; readonly to: InputCode }
  /** A typed index is left out: the levels give the growth. */
  | { readonly code: 'leave to levels' }
  /** A 0 that stands for a figure that is not known is marked as none. */
  | { readonly code: 'no figure' }
  /** A figure that cannot be is marked as none. */
  | { readonly code: 'no data' }
  /** An unreadable text is read as the figure that it plainly means. */
  | { readonly code: 'read' }
  /** The value of the year before is said to be on the borders that hold since `date`. */
  | { readonly code: 'state borders'; readonly date: string };

/** A way out that the user may take, in one step of undo; nothing is ever converted silently (§10). */
export interface Fix {
  readonly way: FixWay;
  readonly cells: readonly FixedCell[];
}

/**
 * Something in the data of a year that its owner should know of: which cells, why, and the way out where there is one.
 * One finding for all regions of a column in which the same is wrong.
 */
export type Finding = FindingReason & {
  /** The same for as long as the same is found in the same column. */
  readonly id: string;
  readonly severity: Severity;
  /** The cells to look at: their series (a soft factor's own code where it may be typed) and year. */
  readonly input: InputCode;
  readonly year: number;
  /** Indices of the rated regions, ascending. */
  readonly regions: readonly number[];
  /** Whether a figure in one of the cells acts on the rating of the year that was checked. */
  readonly counts: boolean;
  readonly fix: Fix | null;
  /** Where the figures may have been meant in either of two ways: the other one, and only the user knows which. */
  readonly otherFix?: Fix;
};

/** All that was found for the rating of one year, errors first. */
export interface Findings {
  readonly year: number;
  readonly found: readonly Finding[];
}
