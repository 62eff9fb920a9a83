import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * JSON with the keys of every object sorted by code unit and no white space: one text for one value, whoever wrote it.
 * Fields that are undefined are left out and a number that is not finite is null, as JSON has it. Plain data only, nested
 * no deeper than the stack allows.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value))
    return value.some(isFilled) ? `[${value.map(canonicalJson).join(',')}]` : JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Whether there may be keys in it to be sorted. */
const isFilled = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * SHA-256 of a value's canonical JSON in UTF-8, as 64 hexadecimal digits. Computed in the page itself: the browser's
 * own digest is missing where a page comes from a plain-http intranet.
 */
export const digestOf = (value: unknown): string => bytesToHex(sha256(new TextEncoder().encode(canonicalJson(value))));

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export const bytesDigest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** `digestOf` of a list that is given item by item: a long one never stands in memory as text. */
export function digesting(): { add(item: unknown): void; end(): string } {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let sign = '[';
  return {
    add(item) {
      hash.update(encoder.encode(`${sign}${canonicalJson(item)}`));
      sign = ',';
    },
    end: () => bytesToHex(hash.update(encoder.encode(sign === '[' ? '[]' : ']')).digest()),
  };
}
