/** The first bytes of a gzip stream. */
const GZIP = [0x1f, 0x8b];

export const isPacked = (bytes: Uint8Array): boolean => GZIP.every((byte, at) => bytes[at] === byte);

type Bytes = Uint8Array<ArrayBuffer>;

/** As gzip, by the browser's own means; null where it has none. */
export async function packed(bytes: Bytes): Promise<Bytes | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks gzip, and stops as soon as more comes out than may: a file of a thousandth of the size never fills the memory.
 * `damaged` where it is no whole gzip stream or the browser cannot unpack.
 */
export async function unpacked(bytes: Bytes, limit: number): Promise<Bytes | 'swollen' | 'damaged'> {
  if (typeof DecompressionStream === 'undefined') return 'damaged';
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Bytes[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        void reader.cancel();
        return 'swollen';
      }
      pieces.push(value);
    }
  } catch {
    return 'damaged';
  }
  return joined(pieces, size);
}

/** What stands before and behind the packed bytes as `packed` writes them: a head without a name, checksum and length. */
const [HEAD, TAIL] = [10, 8];
/** So many packed bytes are given at a time where some of them came to harm: what they would have given is lost with them. */
const SLICE = 256;

/**
 * What comes out of a gzip stream before the place where it came to harm, whatever its checksum says; `isCut` where nothing
 * is wrong with it but that its end is missing. Null where nothing can be made of it.
 */
export async function unpackedRest(
  bytes: Bytes,
  limit: number,
): Promise<{ readonly bytes: Bytes; readonly isCut: boolean } | null> {
  if (typeof DecompressionStream === 'undefined' || !isPacked(bytes)) return null;
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const pieces: Bytes[] = [];
  let size = 0;
  const reader = readable.getReader();
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > limit) return void (await reader.cancel());
      pieces.push(value);
    }
  })().catch(() => undefined);
  const writer = writable.getWriter();
  let isCut = false;
  try {
    // One slice after the other is read before the next is given: what is wrong with one takes no other with it.
    const tail = Math.max(HEAD, bytes.length - TAIL);
    for (let at = HEAD; at < tail; at += SLICE) await writer.write(bytes.subarray(at, Math.min(tail, at + SLICE)));
    await writer.write(bytes.subarray(tail));
    isCut = true;
    await writer.close();
  } catch {
    // Here it came to harm, or the packed bytes are over and the checksum begins.
  }
  await reading;
  return size === 0 || size > limit ? null : { bytes: joined(pieces, size), isCut };
}

function joined(pieces: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
