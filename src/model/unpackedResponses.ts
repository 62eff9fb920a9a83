import {
  isPacked,
  type PackedColumns,
  type PackedResponses,
  placedAt,
  type ResponseChunk,
  textAt,
} from './packedResponses';
import type { Answer, SurveyResponse } from './survey';

/** No answer, and one among `others`, as `answers` have them. */
export const BLANK = 255;
export const ELSEWHERE = 254;
/** Id, enterprise and remark. */
export const OWN_TEXTS = 3;
const DECODER = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/** The responses of chunks, one after the other. */
export function* responsesIn(chunks: Iterable<ResponseChunk>): Generator<SurveyResponse> {
  for (const chunk of chunks) {
    if (!isPacked(chunk)) yield* chunk;
    else {
      const ownAt = allTexts(chunk);
      for (let index = 0; index < chunk.count; index++) yield responseFrom(chunk, index, ownAt);
    }
  }
}

/** The same, to be gone through as often as one likes. */
export const responsesOf = (chunks: Iterable<ResponseChunk>): Iterable<SurveyResponse> => ({
  [Symbol.iterator]: () => responsesIn(chunks),
});

/** The rejected ones alone: of a million responses few are unpacked. */
export function* refusedIn(chunks: Iterable<ResponseChunk>): Generator<SurveyResponse> {
  for (const chunk of chunks) {
    if (isPacked(chunk)) for (const index of chunk.rejections.keys()) yield responseAt(chunk, index);
    else yield* chunk.filter(({ rejection }) => rejection !== null);
  }
}

/** One response of a chunk. */
export function responseIn(chunk: ResponseChunk, index: number): SurveyResponse | undefined {
  if (!isPacked(chunk)) return chunk[index];
  return index < chunk.count ? responseAt(chunk, index) : undefined;
}

const responseAt = (chunk: PackedResponses, index: number): SurveyResponse =>
  responseFrom(chunk, index, eachText(chunk.own, chunk.ends));

/** The texts that responses say for themselves, each decoded when it is asked for. */
export const eachText =
  (own: Uint8Array, ends: Uint32Array) =>
  (place: number): string =>
    DECODER.decode(own.subarray(ends[place - 1] ?? 0, ends[place]));

/** The same where all of them will be asked for: decoded at once. */
function allTexts({ own, ends }: PackedResponses): (place: number) => string {
  const text = DECODER.decode(own);
  const letters = text.length === own.length ? ends : letterEnds(own, ends);
  return (place) => text.slice(letters[place - 1] ?? 0, letters[place]);
}

/** Ends in bytes, counted in letters of a text. */
function letterEnds(utf8: Uint8Array, ends: Uint32Array): Uint32Array {
  let [at, letters] = [0, 0];
  return ends.map((end) => {
    for (; at < end; at++) {
      const byte = utf8[at] ?? 0;
      // A byte of four begins two letters.
      if ((byte & 0xc0) !== 0x80) letters += byte >= 0xf0 ? 2 : 1;
    }
    return letters;
  });
}

/** @param ownAt the texts that responses say for themselves, by their place */
export function responseFrom(chunk: PackedColumns, index: number, ownAt: (place: number) => string): SurveyResponse {
  const { width, extraNames } = chunk;
  const first = index * (OWN_TEXTS + extraNames.length);
  const answers: Answer[] = [];
  for (let place = index * width; place < (index + 1) * width; place++) answers.push(answerAt(chunk, place));
  const { year, region, rejection } = placedAt(chunk, index);
  return {
    id: ownAt(first),
    line: chunk.lines[index] ?? 0,
    year,
    region,
    company: ownAt(first + 1),
    employees: textAt(chunk, chunk.employees, index),
    sector: textAt(chunk, chunk.sectors, index),
    invested: textAt(chunk, chunk.invested, index),
    serviceDate: textAt(chunk, chunk.serviceDates, index) || null,
    surveyDate: textAt(chunk, chunk.surveyDates, index) || null,
    answers,
    remark: ownAt(first + 2),
    extra: extraNames.length === 0 ? {} : extraFrom(extraNames, (at) => ownAt(first + OWN_TEXTS + at)),
    rejection,
  };
}

const extraFrom = (names: readonly string[], textOf: (at: number) => string): Record<string, string> =>
  Object.fromEntries(names.map((name, at): [string, string] => [name, textOf(at)]).filter(([, text]) => text !== ''));

function answerAt({ answers, others }: Pick<PackedColumns, 'answers' | 'others'>, place: number): Answer {
  const answer = answers[place] ?? BLANK;
  if (answer === BLANK) return null;
  return answer === ELSEWHERE ? (others.get(place) ?? null) : answer;
}
