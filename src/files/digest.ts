import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * JSON with the keys of every object sorted by code unit and no white space: one text for one value, whoever wrote it.
 * Fields that are undefined are left out. Plain data only, nested as deep as the stack allows; a number that is not
 * finite is a bug of the caller and throws.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`No JSON for ${value}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * SHA-256 of a value's canonical JSON in UTF-8, as 64 hexadecimal digits. Computed in the page itself: the browser's
 * own digest is missing where a page comes from a plain-http intranet.
 */
export const digestOf = (value: unknown): string => bytesToHex(sha256(new TextEncoder().encode(canonicalJson(value))));
