/** One part of a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** What the directory says it unpacks to. */
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory, and the longest comment that may follow it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;

/**
 * Lists the parts of a zip archive without unpacking any, so that it can be judged by what it would become. Null where
 * the directory is not whole: the archive is cut off, or no archive.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const from = at + ENTRY_SIZE;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
