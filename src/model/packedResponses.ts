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

/** Responses of one packed chunk: a place among them takes 16 bits in each column. */
export const PACKED_SIZE = 4096;
const [BLANK, ELSEWHERE] = [255, 254] as const;
/** Id, enterprise and remark. */
const OWN_TEXTS = 3;
/** Bytes for them to begin with. */
const FIRST_ROOM = 1 << 17;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

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

/** The rejected ones alone: of a million responses few are unpacked. */
export function* refusedIn(chunks: Iterable<ResponseChunk>): Generator<SurveyResponse> {
  for (const chunk of chunks) {
    if (isPacked(chunk)) for (const index of chunk.rejections.keys()) yield responseAt(chunk, index);
    else yield* chunk.filter(({ rejection }) => rejection !== null);
  }
}

/** Year, region and verdict of each response, without unpacking the rest of it. */
export function* placedIn(chunks: Iterable<ResponseChunk>): Generator<PlacedResponse> {
  for (const chunk of chunks) {
    if (!isPacked(chunk)) yield* chunk;
    else for (let index = 0; index < chunk.count; index++) yield placedAt(chunk, index);
  }
}

const placedAt = (chunk: Columns, index: number): PlacedResponse => ({
  year: chunk.years[index] || null,
  region: textAt(chunk, chunk.regions, index) || null,
  rejection: chunk.rejections.size === 0 ? null : (chunk.rejections.get(index) ?? null),
});

/** The buffers of chunks, to be handed to another thread without being copied; they are empty here then. */
export const buffersIn = (chunks: readonly ResponseChunk[]): readonly ArrayBufferLike[] =>
  chunks
    .filter(isPacked)
    .flatMap((chunk) => Object.values(chunk).flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : [])));

/** One response of a chunk. */
export function responseIn(chunk: ResponseChunk, index: number): SurveyResponse | undefined {
  if (!isPacked(chunk)) return chunk[index];
  return index < chunk.count ? responseAt(chunk, index) : undefined;
}

const responseAt = (chunk: PackedResponses, index: number): SurveyResponse =>
  responseFrom(chunk, index, eachText(chunk.own, chunk.ends));

/** The texts that responses say for themselves, each decoded when it is asked for. */
const eachText =
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

type Columns = Omit<PackedResponses, 'count' | 'own' | 'ends'>;

function responseFrom(chunk: Columns, index: number, ownAt: (place: number) => string): SurveyResponse {
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

const textAt = ({ texts }: Pick<Columns, 'texts'>, places: Uint16Array, index: number): string =>
  texts[places[index] ?? 0] ?? '';

function answerAt({ answers, others }: Pick<Columns, 'answers' | 'others'>, place: number): Answer {
  const answer = answers[place] ?? BLANK;
  if (answer === BLANK) return null;
  return answer === ELSEWHERE ? (others.get(place) ?? null) : answer;
}

/** A text that repeats, and where it stands among the texts of the chunk that is being packed. */
export interface PlacedText {
  readonly text: string;
  chunk: number;
  place: number;
}

/** What responses say alike. */
export interface RepeatedParts {
  readonly year: number;
  readonly region: PlacedText;
  readonly employees: PlacedText;
  readonly sector: PlacedText;
  readonly invested: PlacedText;
  readonly serviceDate: PlacedText;
  readonly surveyDate: PlacedText;
}

/** What a response that is accepted as it stands says by itself; none of its answers has to be kept as text. */
export interface OwnParts {
  readonly line: number;
  /** Its id in ASCII, where it is none of its own texts. */
  readonly id: Uint8Array | null;
  /** A number below 254 each, 255 where blank. */
  readonly answers: Uint8Array;
  /** Texts in UTF-8, and where id, enterprise, remark and the cells of unknown columns stand among them. */
  readonly utf8: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Whether a packed answer can be the number itself. */
export const isSmallAnswer = (answer: Answer): answer is number =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer < ELSEWHERE;

/** A blank answer as `OwnParts` has it. */
export const BLANK_ANSWER = BLANK;

/** Takes responses one after the other and holds them packed. */
export interface ResponsePacker {
  add(response: SurveyResponse): void;
  addPlain(form: RepeatedParts, parts: OwnParts): void;
  /** Number of the chunk that is being filled, and how many responses it has. */
  readonly at: { readonly chunk: number; readonly index: number };
  /** One of those taken so far. */
  responseIn(chunk: number, index: number): SurveyResponse | undefined;
  /** All of them; none can be added any more. */
  chunks(): readonly PackedResponses[];
}

/** @param width answers in one response; @param extraNames columns whose cells go into `extra` */
export function createPacker(width: number, extraNames: readonly string[]): ResponsePacker {
  const whole: PackedResponses[] = [];
  const blank = placedText('');
  let open = createChunk(width, extraNames);
  let at = { chunk: 0, index: 0 };
  let texts = new Map<string, number>([['', 0]]);

  const placeOf = (text: string): number => {
    let place = texts.get(text);
    if (place === undefined) {
      place = open.texts.push(text) - 1;
      texts.set(text, place);
    }
    return place;
  };
  const placedIn = (said: PlacedText): number => {
    if (said.chunk !== at.chunk) {
      said.place = placeOf(said.text);
      said.chunk = at.chunk;
    }
    return said.place;
  };
  const close = (): void => {
    whole.push(cut(open, at.index));
    open = createChunk(width, extraNames);
    texts = new Map([['', 0]]);
    at = { chunk: at.chunk + 1, index: 0 };
    placedIn(blank);
  };
  const next = (): void => {
    at.index += 1;
    if (at.index === PACKED_SIZE) close();
  };
  /** Keeps a text that the response says for itself. */
  const own = (utf8: Uint8Array, from: number, to: number): void => {
    open.bytes = roomFor(open.bytes, open.length + to - from);
    const { bytes } = open;
    let { length } = open;
    for (let at = from; at < to; at++) bytes[length++] = utf8[at] ?? 0;
    open.byteEnds[open.owned] = length;
    open.owned += 1;
    open.length = length;
  };
  const ownText = (text: string): void => {
    const utf8 = ENCODER.encode(text);
    own(utf8, 0, utf8.length);
  };

  return {
    get at() {
      return at;
    },
    addPlain(response, { line, id, answers, utf8, starts, ends }) {
      const { index } = at;
      open.lines[index] = line;
      open.years[index] = response.year;
      open.regions[index] = placedIn(response.region);
      open.employees[index] = placedIn(response.employees);
      open.sectors[index] = placedIn(response.sector);
      open.invested[index] = placedIn(response.invested);
      open.serviceDates[index] = placedIn(response.serviceDate);
      open.surveyDates[index] = placedIn(response.surveyDate);
      const first = index * width;
      for (let question = 0; question < width; question++) {
        open.answers[first + question] = answers[question] ?? BLANK;
      }
      if (id !== null) own(id, 0, id.length);
      for (let text = id === null ? 0 : 1; text < starts.length; text++) own(utf8, starts[text] ?? 0, ends[text] ?? 0);
      next();
    },
    add(response) {
      const { index } = at;
      open.lines[index] = response.line;
      open.years[index] = response.year ?? 0;
      open.regions[index] = placeOf(response.region ?? '');
      open.employees[index] = placeOf(response.employees);
      open.sectors[index] = placeOf(response.sector);
      open.invested[index] = placeOf(response.invested);
      open.serviceDates[index] = placeOf(response.serviceDate ?? '');
      open.surveyDates[index] = placeOf(response.surveyDate ?? '');
      for (const [question, answer] of response.answers.entries()) {
        const place = index * width + question;
        if (answer === null) continue;
        open.answers[place] = isSmallAnswer(answer) ? answer : ELSEWHERE;
        if (!isSmallAnswer(answer)) open.others.set(place, answer);
      }
      ownText(response.id);
      ownText(response.company);
      ownText(response.remark);
      for (const name of extraNames) ownText(Object.hasOwn(response.extra, name) ? (response.extra[name] ?? '') : '');
      if (response.rejection !== null) open.rejections.set(index, response.rejection);
      next();
    },
    responseIn(chunk, index) {
      if (chunk !== at.chunk) return whole[chunk] === undefined ? undefined : responseIn(whole[chunk], index);
      return index < at.index ? responseFrom(open, index, eachText(open.bytes, open.byteEnds)) : undefined;
    },
    chunks() {
      if (at.index > 0) close();
      return whole;
    },
  };
}

/** Bytes with room for so many. */
function roomFor(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}

/** A text that is not placed yet. */
export const placedText = (text: string): PlacedText => ({ text, chunk: -1, place: 0 });

const createChunk = (width: number, extraNames: readonly string[]) => ({
  width,
  extraNames,
  lines: new Int32Array(PACKED_SIZE),
  years: new Int16Array(PACKED_SIZE),
  regions: new Uint16Array(PACKED_SIZE),
  employees: new Uint16Array(PACKED_SIZE),
  sectors: new Uint16Array(PACKED_SIZE),
  invested: new Uint16Array(PACKED_SIZE),
  serviceDates: new Uint16Array(PACKED_SIZE),
  surveyDates: new Uint16Array(PACKED_SIZE),
  answers: new Uint8Array(PACKED_SIZE * width).fill(BLANK),
  others: new Map<number, Answer>(),
  texts: [''],
  bytes: new Uint8Array(FIRST_ROOM),
  length: 0,
  owned: 0,
  byteEnds: new Uint32Array(PACKED_SIZE * (OWN_TEXTS + extraNames.length)),
  rejections: new Map<number, Rejection>(),
});

/** The first responses of a chunk that is being filled. */
function cut(open: ReturnType<typeof createChunk>, count: number): PackedResponses {
  const { width, extraNames, texts, others, rejections } = open;
  const to = (rows: Uint16Array): Uint16Array => rows.slice(0, count);
  return {
    count,
    width,
    extraNames,
    texts,
    others,
    rejections,
    lines: open.lines.slice(0, count),
    years: open.years.slice(0, count),
    regions: to(open.regions),
    employees: to(open.employees),
    sectors: to(open.sectors),
    invested: to(open.invested),
    serviceDates: to(open.serviceDates),
    surveyDates: to(open.surveyDates),
    answers: open.answers.slice(0, count * width),
    own: open.bytes.slice(0, open.length),
    ends: open.byteEnds.slice(0, open.owned),
  };
}
