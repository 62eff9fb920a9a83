import { isPacked, type PackedResponses, type ResponseChunk } from './packedResponses';
import type { Answer, Rejection, SurveyResponse } from './survey';
import { BLANK, ELSEWHERE, eachText, OWN_TEXTS, responseFrom, responseIn } from './unpackedResponses';

/** Responses of one packed chunk: a place among them takes 16 bits in each column. */
export const PACKED_SIZE = 4096;
/** Bytes for the texts of a chunk to begin with. */
const FIRST_ROOM = 1 << 17;
const ENCODER = new TextEncoder();

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

/** The buffers of chunks, to be handed to another thread without being copied; they are empty here then. */
export const buffersIn = (chunks: readonly ResponseChunk[]): readonly ArrayBufferLike[] =>
  chunks
    .filter(isPacked)
    .flatMap((chunk) => Object.values(chunk).flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : [])));
