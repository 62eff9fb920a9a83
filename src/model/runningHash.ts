import { PART as BETWEEN, FACTOR_A, FACTOR_B, HASH_DIGITS, mixed, SEED_A, SEED_B } from './fingerprint';

/** What is hashed part by part, so that a part need not be cut out of a longer text. */
export interface RunningHash {
  begin(): void;
  /** Letters of a text. */
  letters(text: string): void;
  /** The same of a text in UTF-8 that need not be decoded for it. */
  bytes(utf8: Uint8Array, from: number, to: number): void;
  /** The next part begins. */
  part(): void;
  /** Each answer is a part of its own: a number below 100, or blank where it is greater. */
  smallParts(numbers: Uint8Array): void;
  /** The hash of what has been given, below 2⁵³. */
  number(): number;
}

const PART = BETWEEN.charCodeAt(0);
const [DIGIT_ZERO, LETTER_A] = [48, 97] as const;

/** Two multiplicative hashes of 32 bits whose ends are mixed into each other. */
export function runningHash(): RunningHash {
  let [first, second] = [0, 0];
  return {
    begin() {
      first = SEED_A;
      second = SEED_B;
    },
    letters(text) {
      let [a, b] = [first, second];
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        a = Math.imul(a ^ unit, FACTOR_A);
        b = Math.imul(b ^ unit, FACTOR_B);
      }
      first = a;
      second = b;
    },
    bytes(utf8, from, to) {
      let [a, b] = [first, second];
      for (let at = from; at < to; at++) {
        let unit = utf8[at] ?? 0;
        if (unit >= 0x80) {
          const point = pointAt(utf8, at);
          at += point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
          unit = point;
          if (point >= 0x10000) {
            const high = 0xd7c0 + (point >> 10);
            a = Math.imul(a ^ high, FACTOR_A);
            b = Math.imul(b ^ high, FACTOR_B);
            unit = 0xdc00 + (point & 0x3ff);
          }
        }
        a = Math.imul(a ^ unit, FACTOR_A);
        b = Math.imul(b ^ unit, FACTOR_B);
      }
      first = a;
      second = b;
    },
    part() {
      first = Math.imul(first ^ PART, FACTOR_A);
      second = Math.imul(second ^ PART, FACTOR_B);
    },
    smallParts(numbers) {
      let [a, b] = [first, second];
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        a = Math.imul(a ^ PART, FACTOR_A);
        b = Math.imul(b ^ PART, FACTOR_B);
        if (number >= 100) continue;
        if (number >= 10) {
          const tens = DIGIT_ZERO + Math.trunc(number / 10);
          a = Math.imul(a ^ tens, FACTOR_A);
          b = Math.imul(b ^ tens, FACTOR_B);
        }
        const ones = DIGIT_ZERO + (number % 10);
        a = Math.imul(a ^ ones, FACTOR_A);
        b = Math.imul(b ^ ones, FACTOR_B);
      }
      first = a;
      second = b;
    },
    number() {
      return mixed(first, second);
    },
  };
}

/** The letter that begins with a byte beyond ASCII, as its code point. */
export function pointAt(utf8: Uint8Array, at: number): number {
  const lead = utf8[at] ?? 0;
  const second = (utf8[at + 1] ?? 0) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = (second << 6) | ((utf8[at + 2] ?? 0) & 0x3f);
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | third;
  return ((lead & 0x07) << 18) | (third << 6) | ((utf8[at + 3] ?? 0) & 0x3f);
}

/** Writes a hash as ids are written, in ASCII. */
export function writeHash(hash: number, into: Uint8Array): void {
  let half = hash | 0;
  for (let place = HASH_DIGITS - 1; place >= 0; place--) {
    const digit = half & 15;
    into[place] = digit < 10 ? DIGIT_ZERO + digit : LETTER_A + digit - 10;
    half = place === HASH_DIGITS - 8 ? (hash / 2 ** 32) | 0 : half >>> 4;
  }
}
