import type { FilePlace } from '../model/place';
import type { PackageFileProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { canEncrypt, decrypted, encrypted, isEncrypted } from './encryption';
import { isPacked, packed, unpacked, unpackedRest } from './packing';

type Bytes = Uint8Array<ArrayBuffer>;

/** Package texts of more bytes are packed: a smaller one can be read and compared by any tool. */
export const PACKED_ABOVE = 4 * 2 ** 20;
/** No package unpacks to more; a text of this length is what browsers can still hold. */
export const MOST_UNPACKED = 400 * 2 ** 20;

/** Whether the file is text that any program shows. */
export const isPlain = (bytes: Bytes): boolean => !isPacked(bytes) && !isEncrypted(bytes);

/**
 * The bytes of a `*.tartym` file: its text as it is, packed where it is large, and encrypted where there is a passphrase.
 *
 * @throws where a passphrase is given and `canEncrypt` says no
 */
export async function packageBytes(text: string, passphrase: string | null = null): Promise<Bytes> {
  const plain = new TextEncoder().encode(text);
  const content = plain.length > PACKED_ABOVE ? ((await packed(plain)) ?? plain) : plain;
  return passphrase === null ? content : encrypted(content, passphrase);
}

/**
 * The text of a `*.tartym` file, whatever form it has: known by its bytes and not by its name.
 *
 * @param passphrase null: none was asked for; an encrypted file is then told as such
 */
export async function packageText(
  bytes: Bytes,
  place: FilePlace,
  passphrase: string | null = null,
  limit = MOST_UNPACKED,
): Promise<Result<string, PackageFileProblem>> {
  if (bytes.length > limit) return failure({ place, code: 'swollenPackage', limit });
  if (!isEncrypted(bytes)) return plainText(bytes, place, limit);
  if (!canEncrypt()) return failure({ place, code: 'noCipher' });
  if (passphrase === null) return failure({ place, code: 'encryptedPackage' });
  const content = await decrypted(bytes, passphrase);
  if (content === 'damaged') return failure({ place, code: 'damagedPackage', part: 'encryption' });
  return content === 'wrong passphrase'
    ? failure({ place, code: 'wrongPassphrase' })
    : plainText(content, place, limit);
}

async function plainText(bytes: Bytes, place: FilePlace, limit: number): Promise<Result<string, PackageFileProblem>> {
  if (!isPacked(bytes)) return success(new TextDecoder().decode(bytes));
  const content = await unpacked(bytes, limit);
  if (content === 'swollen') return failure({ place, code: 'swollenPackage', limit });
  if (content === 'damaged') return failure({ place, code: 'damagedPackage', part: 'packing' });
  return success(new TextDecoder().decode(content));
}

/**
 * What can still be read of the text of a packed file that came to harm, and the harm as far as the packing tells it; null
 * where the file is none.
 */
export async function restOfText(
  bytes: Bytes,
  place: FilePlace,
  limit = MOST_UNPACKED,
): Promise<{ readonly text: string; readonly harm: PackageFileProblem } | null> {
  const rest = await unpackedRest(bytes, limit);
  if (rest === null) return null;
  const harm = rest.isCut
    ? ({ place, code: 'cutOffPackage', parts: [] } as const)
    : ({ place, code: 'damagedPackage', part: 'packing' } as const);
  return { text: new TextDecoder().decode(rest.bytes), harm };
}
