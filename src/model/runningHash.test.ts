import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HASH_DIGITS, hashText } from './fingerprint';
import { runningHash, writeHash } from './runningHash';

it('comes out the same of letters and of their bytes, as text and in ASCII', () => {
  const [byText, byBytes] = [runningHash(), runningHash()];
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, answers) => {
      const utf8 = new TextEncoder().encode(`<${text}>`);
      byText.begin();
      byText.letters(text);
      for (const answer of answers) {
        byText.part();
        if (answer < 100) byText.letters(String(answer));
      }
      byBytes.begin();
      byBytes.bytes(utf8, 1, utf8.length - 1);
      byBytes.smallParts(answers);
      expect(byBytes.number()).toBe(byText.number());
      const written = new Uint8Array(HASH_DIGITS);
      writeHash(byBytes.number(), written);
      expect(new TextDecoder().decode(written)).toBe(hashText(byText.number()));
    }),
  );
});
