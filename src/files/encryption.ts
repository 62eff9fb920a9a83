import { sha256 } from '@noble/hashes/sha2.js';

/**
 * An encrypted package file: a line that says what it is, how the key is made of the passphrase, AES-GCM over the rest,
 * and a digest over all of it. The digest tells a file that came to harm from a passphrase that does not fit, which the
 * cipher by itself cannot; against who alters a file on purpose only the cipher stands, and it lets nothing through.
 */

type Bytes = Uint8Array<ArrayBuffer>;

const MAGIC = new TextEncoder().encode('tartym encrypted 1\n');
/** Rounds of PBKDF2-SHA-256: what a guess at a passphrase costs. */
const ROUNDS = 600_000;
/** A file that asks for more was not written by this program, and would hold the page for minutes. */
const MOST_ROUNDS = 5_000_000;
const [ROUNDS_LENGTH, SALT_LENGTH, NONCE_LENGTH, DIGEST_LENGTH, TAG_LENGTH] = [4, 16, 12, 32, 16];
const HEAD_LENGTH = MAGIC.length + ROUNDS_LENGTH + SALT_LENGTH + NONCE_LENGTH;

export const isEncrypted = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

/** Why this page can neither encrypt nor decrypt: browsers keep their ciphers from pages that came over plain http. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

/** @throws where `canEncrypt` says no */
export async function encrypted(content: Bytes, passphrase: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const rounds = new Uint8Array(ROUNDS_LENGTH);
  new DataView(rounds.buffer).setUint32(0, ROUNDS);
  const head = joined(MAGIC, rounds, salt, nonce);
  const key = await keyOf(passphrase, salt, ROUNDS);
  const cipher = { name: 'AES-GCM', iv: nonce, additionalData: head };
  const secret = new Uint8Array(await crypto.subtle.encrypt(cipher, key, content));
  const body = joined(head, secret);
  return joined(body, new Uint8Array(sha256(body)));
}

/**
 * What was encrypted; `damaged` where the file is not as it was written, `wrong passphrase` where it is and the cipher
 * does not open.
 *
 * @throws where `canEncrypt` says no
 */
export async function decrypted(bytes: Bytes, passphrase: string): Promise<Bytes | 'damaged' | 'wrong passphrase'> {
  const end = bytes.length - DIGEST_LENGTH;
  if (end < HEAD_LENGTH + TAG_LENGTH) return 'damaged';
  const digest = sha256(bytes.subarray(0, end));
  if (!digest.every((byte, at) => bytes[end + at] === byte)) return 'damaged';
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length);
  if (rounds < 1 || rounds > MOST_ROUNDS) return 'damaged';
  const saltAt = MAGIC.length + ROUNDS_LENGTH;
  const nonceAt = saltAt + SALT_LENGTH;
  const key = await keyOf(passphrase, bytes.slice(saltAt, nonceAt), rounds);
  const cipher = {
    name: 'AES-GCM',
    iv: bytes.slice(nonceAt, HEAD_LENGTH),
    additionalData: bytes.slice(0, HEAD_LENGTH),
  };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, bytes.slice(HEAD_LENGTH, end)));
  } catch {
    return 'wrong passphrase';
  }
}

/** The same passphrase however a keyboard composes its letters. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function joined(...pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
