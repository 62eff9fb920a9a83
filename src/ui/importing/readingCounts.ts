import { countIn, type ResponseChunk, rejectedIn } from '../../model/packedResponses';
import type { FileReading } from '../../model/reading';

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
        }
      : surveyParts(reading.chunks, reading.rejected.length);
  return { ...parts, read: parts.accepted + parts.rejected + parts.asked + parts.blank };
}

function surveyParts(chunks: readonly ResponseChunk[], leftOut: number) {
  const rejected = rejectedIn(chunks);
  return { accepted: countIn(chunks) - rejected, rejected: rejected + leftOut, asked: 0, blank: 0 };
}
