import type { Answer, Rejection, SurveyResponse } from './survey';

/**
 * Some thousands of filled forms column by column, as a file of a million brings them: what repeats is said once in
 * `texts` and pointed at, an answer takes a byte, and what each form says for itself stands in one text.
 */
export interface PackedResponses {
  readonly count: number;
  /** Answers in one response. */
  readonly width: number;
  readonly lines: Int32Array;
  /** 0: none that could be read. */
  readonly years: Int16Array;
  /** Places in `texts`, the first of which is blank. */
  readonly regions: Uint16Array;
  readonly employees: Uint16Array;
  readonly sectors: Uint16Array;
  readonly invested: Uint16Array;
  /** ISO dates among the texts. */
  readonly serviceDates: Uint16Array;
  readonly surveyDates: Uint16Array;
  /** `width` answers a response; 255: blank, 254: in `others`. */
  readonly answers: Uint8Array;
  /** Answers that are no small whole numbers, by their place in `answers`. */
  readonly others: ReadonlyMap<number, Answer>;
  readonly texts: readonly string[];
  /** Id, enterprise, remark and the cells of unknown columns of each response, one after the other in UTF-8. */
  readonly own: Uint8Array<ArrayBuffer>;
  /** Where each of them ends in `own`: three a response, and one for each unknown column. */
  readonly ends: Uint32Array;
  readonly extraNames: readonly string[];
  /** By index of the response; most have none. */
  readonly rejections: ReadonlyMap<number, Rejection>;
}

/** Responses as a batch holds them: as they are, or packed. */
export type ResponseChunk = readonly SurveyResponse[] | PackedResponses;

/** Where and when a form was filled in, and whether it is accepted. */
export type PlacedResponse = Pick<SurveyResponse, 'year' | 'region' | 'rejection'>;

export const isPacked = (chunk: ResponseChunk): chunk is PackedResponses => !Array.isArray(chunk);

/** How many responses chunks hold. */
export const countIn = (chunks: readonly ResponseChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + (isPacked(chunk) ? chunk.count : chunk.length), 0);

/** How many of them are rejected. */
export const rejectedIn = (chunks: readonly ResponseChunk[]): number =>
  chunks.reduce(
    (sum, chunk) =>
      sum + (isPacked(chunk) ? chunk.rejections.size : chunk.filter(({ rejection }) => rejection !== null).length),
    0,
  );

/** Year, region and verdict of each response, without unpacking the rest of it. */
export function* placedIn(chunks: Iterable<ResponseChunk>): Generator<PlacedResponse> {
  for (const chunk of chunks) {
    if (!isPacked(chunk)) yield* chunk;
    else for (let index = 0; index < chunk.count; index++) yield placedAt(chunk, index);
  }
}

export const placedAt = (chunk: PackedColumns, index: number): PlacedResponse => ({
  year: chunk.years[index] || null,
  region: textAt(chunk, chunk.regions, index) || null,
  rejection: chunk.rejections.size === 0 ? null : (chunk.rejections.get(index) ?? null),
});

/** What chunks have while they are filled, too. */
export type PackedColumns = Omit<PackedResponses, 'count' | 'own' | 'ends'>;

/** A text that repeats. */
export const textAt = ({ texts }: Pick<PackedColumns, 'texts'>, places: Uint16Array, index: number): string =>
  texts[places[index] ?? 0] ?? '';
