import { countIn, rejectedIn } from '../../model/packedResponses';
import type { FileReading, SurveyReading } from '../../model/reading';

/** What became of what stands in a file; the parts sum up to `read`. */
export interface ReadingCounts {
  /** Cells of figures or responses, whatever becomes of them, and rows that are neither. */
  readonly read: number;
  readonly accepted: number;
  /** Rejected responses, and rows and cells that are left out. */
  readonly rejected: number;
  /** Cells that hang on a question. */
  readonly asked: number;
  readonly blank: number;
  /** Responses that the package has already. */
  readonly repeated: number;
}

/** The counts of a preview, the same for figures and for survey responses. */
export function countReading(reading: FileReading): ReadingCounts {
  const parts =
    reading.kind === 'dataset'
      ? {
          accepted: reading.cells.length,
          rejected: reading.rejected.length,
          asked: reading.questions.reduce((sum, { cells }) => sum + cells, 0),
          blank: reading.blanks,
          repeated: 0,
        }
      : surveyParts(reading);
  return { ...parts, read: parts.accepted + parts.rejected + parts.asked + parts.blank + parts.repeated };
}

function surveyParts({ chunks, repeated, rejected: leftOut }: SurveyReading) {
  const rejected = rejectedIn(chunks);
  return { accepted: countIn(chunks) - rejected, rejected: rejected + leftOut.length, asked: 0, blank: 0, repeated };
}
