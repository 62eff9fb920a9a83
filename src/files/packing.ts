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

function joined(pieces: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
