/**
 * Whether bytes are whole letters in UTF-8, as a decoder that refuses what is none would say, without making the text:
 * a survey of a million forms is judged so piece by piece.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  const { fours, begin } = alignedFours(bytes);
  let at = 0;
  while (at < length) {
    if ((bytes[at] ?? 0) >= 0x80) {
      const letter = lengthOfLetter(bytes, at);
      if (letter === 0) return false;
      at += letter;
      continue;
    }
    at += 1;
    if (at < begin || (at - begin) % BYTES_AT_ONCE !== 0) continue;
    let four = (at - begin) / BYTES_AT_ONCE;
    while (four < fours.length && ((fours[four] ?? 0) & BEYOND_ASCII) === 0) four += 1;
    at = Math.max(at, begin + four * BYTES_AT_ONCE);
  }
  return true;
}

const BYTES_AT_ONCE = 4;
/** The highest bit of each of four bytes. */
const BEYOND_ASCII = 0x80808080 | 0;

/** The same bytes four by four, from the first place on where the memory has them so. */
function alignedFours({ buffer, byteOffset, length }: Uint8Array): { fours: Int32Array; begin: number } {
  const begin = (BYTES_AT_ONCE - (byteOffset % BYTES_AT_ONCE)) % BYTES_AT_ONCE;
  if (begin >= length) return { fours: new Int32Array(0), begin };
  return { fours: new Int32Array(buffer, byteOffset + begin, Math.floor((length - begin) / BYTES_AT_ONCE)), begin };
}

/** Bytes of the letter beyond ASCII that begins at a place; 0 where none does. */
function lengthOfLetter(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const follows = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (!follows(1)) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (!follows(2)) return 0;
  // Neither a letter that two bytes do for nor half of a pair.
  if (lead >= 0xe0 && lead <= 0xef) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if (!follows(3) || lead < 0xf0 || lead > 0xf4) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4;
}
