import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_UNPACKED, PACKED_ABOVE, packageBytes, packageText } from './packageBytes';

// Each try at a passphrase takes its time on purpose.
vi.setConfig({ testTimeout: 120_000 });

afterEach(() => vi.unstubAllGlobals());

const place = { file: 'a.tartym' };
const SMALL = '{"format":"tartym","name":"Өңір"}';
const LARGE = `{"format":"tartym","text":"${'Қызылорда '.repeat(PACKED_ABOVE / 8)}"}`;
const PASSPHRASE = 'ақ бота 2026';

const flipped = (bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
};

describe('a package file', () => {
  it('is its text where it is small, and packed where it is large', async () => {
    const [small, large] = [await packageBytes(SMALL), await packageBytes(LARGE)];
    expect(new TextDecoder().decode(small)).toBe(SMALL);
    expect(large.length).toBeLessThan(LARGE.length / 10);
    expect(await packageText(small, place)).toEqual({ ok: true, value: SMALL });
    expect(await packageText(large, place)).toEqual({ ok: true, value: LARGE });
  });

  it('is written as it is where the browser cannot pack', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    expect((await packageBytes(LARGE)).length).toBeGreaterThan(PACKED_ABOVE);
  });

  it('that was packed and came to harm is told as damaged', async () => {
    const large = await packageBytes(LARGE);
    for (const harmed of [large.slice(0, -9), flipped(large, large.length - 6), flipped(large, 40)]) {
      expect(await packageText(harmed, place)).toEqual({
        ok: false,
        problem: { place, code: 'damagedPackage', part: 'packing' },
      });
    }
  });

  it('that unpacks to more than may come out is refused before it does', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(64 * 2 ** 20)));
    expect(bomb.length).toBeLessThan(2 ** 17);
    const refused = { ok: false, problem: { place, code: 'swollenPackage', limit: 2 ** 20 } };
    expect(await packageText(bomb, place, null, 2 ** 20)).toEqual(refused);
    expect(await packageText(new Uint8Array(2 ** 20 + 1), place, null, 2 ** 20)).toEqual(refused);
    expect(MOST_UNPACKED).toBeGreaterThan(PACKED_ABOVE);
  });
});

describe('an encrypted package file', () => {
  it('opens with its passphrase, however its letters are composed, and with no other', async () => {
    const secret = await packageBytes(SMALL, PASSPHRASE);
    expect(new TextDecoder().decode(secret)).not.toContain('Өңір');
    expect(await packageText(secret, place)).toEqual({ ok: false, problem: { place, code: 'encryptedPackage' } });
    expect(await packageText(secret, place, PASSPHRASE)).toEqual({ ok: true, value: SMALL });
    expect(await packageText(await packageBytes(SMALL, 'й'), place, '\u0438\u0306')).toMatchObject({ ok: true });
    for (const other of ['', 'ақ бота 2027', PASSPHRASE.toUpperCase()]) {
      expect(await packageText(secret, place, other)).toEqual({
        ok: false,
        problem: { place, code: 'wrongPassphrase' },
      });
    }
  });

  it('is another one each time', async () => {
    const [first, second] = [await packageBytes(SMALL, PASSPHRASE), await packageBytes(SMALL, PASSPHRASE)];
    expect(Buffer.from(first).equals(second)).toBe(false);
  });

  it('is packed within where it is large', async () => {
    const secret = await packageBytes(LARGE, PASSPHRASE);
    expect(secret.length).toBeLessThan(LARGE.length / 10);
    expect(await packageText(secret, place, PASSPHRASE)).toEqual({ ok: true, value: LARGE });
  });

  it('with any byte flipped or its end cut off lets nothing through, and is told as damaged', async () => {
    const secret = await packageBytes(SMALL, PASSPHRASE);
    const damaged = { ok: false, problem: { place, code: 'damagedPackage', part: 'encryption' } };
    for (let at = 19; at < secret.length; at++) {
      expect(await packageText(flipped(secret, at), place, PASSPHRASE)).toEqual(damaged);
    }
    for (const length of [19, 60, secret.length - 1]) {
      expect(await packageText(secret.slice(0, length), place, PASSPHRASE)).toEqual(damaged);
    }
  });

  it('that was altered on purpose, its digest made anew, lets nothing through either', async () => {
    const { sha256 } = await import('@noble/hashes/sha2.js');
    const secret = await packageBytes(SMALL, PASSPHRASE);
    // Behind the rounds, whose number decides how long a try takes: the salt, the nonce, the content, the tag.
    for (const at of [24, 40, 52, secret.length - 33]) {
      const body = flipped(secret, at).slice(0, -32);
      const forged = new Uint8Array([...body, ...sha256(body)]);
      expect(await packageText(forged, place, PASSPHRASE)).toEqual({
        ok: false,
        problem: { place, code: 'wrongPassphrase' },
      });
    }
  });

  it('is told why it cannot be opened where the page is not secure', async () => {
    const secret = await packageBytes(SMALL, PASSPHRASE);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await packageText(secret, place, PASSPHRASE)).toEqual({ ok: false, problem: { place, code: 'noCipher' } });
    expect(await packageText(await packageBytes(SMALL), place)).toMatchObject({ ok: true });
  });
});
