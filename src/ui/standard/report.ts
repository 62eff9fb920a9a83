import type { ReportPart, StandardItem } from '../../model/wholeMethodology';
import type { ReportFigure } from './reportFigures';

/** A requirement on the report with the part of the report that answers it. */
export type ReportItem = StandardItem & { readonly reported: ReportPart };

/** What a report is made of, on the screen and on paper. */
export interface ReportContent {
  readonly items: readonly ReportItem[];
  readonly year: () => number;
  readonly figures: () => readonly ReportFigure[];
  /** The user's own words, else the draft. */
  readonly text: (part: ReportPart) => string;
  readonly isOwn: (part: ReportPart) => boolean;
}
