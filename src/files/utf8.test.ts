import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8 } from './utf8';

function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that letters begin and go on with, at the borders of what is allowed. */
const telling = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xd0, 0xdf],
  ...[0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
);

describe('whether bytes are UTF-8', () => {
  it('is what a decoder says, whatever the bytes and wherever in the memory they begin', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 12 }), fc.nat(3), fc.nat(9), (bytes, offset, ascii) => {
        const buffer = new ArrayBuffer(64);
        const placed = new Uint8Array(buffer, offset, ascii + bytes.length);
        placed.fill(0x61).set(bytes, ascii);
        return isUtf8(placed) === isDecoded(placed);
      }),
    );
  });

  it('holds of every text, and not once a byte of a letter is gone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(isUtf8(new TextEncoder().encode(text))).toBe(true);
        return !isUtf8(new TextEncoder().encode(`${text}Ұ`).slice(0, -1));
      }),
    );
  });

  it('holds of every letter there is', () => {
    for (let point = 0; point <= 0x10ffff; point += 37) {
      const isHalf = point >= 0xd800 && point <= 0xdfff;
      if (!isHalf) expect(isUtf8(new TextEncoder().encode(String.fromCodePoint(point)))).toBe(true);
    }
  });
});
