import { describe, expect, it } from 'vitest';
import { packageBytes, restOfText } from './packageBytes';
import { PART_LEVELS } from './packageParts';
import { packed } from './packing';
import { closerLook, salvage } from './salvage';
import sample from './samples/package-v3.tartym?raw';

type Bytes = Uint8Array<ArrayBuffer>;

const place = { file: 'a.tartym' };
const ALL = Object.keys(PART_LEVELS);

const whole = async (): Promise<Bytes> => {
  const bytes = await packed(new TextEncoder().encode(sample));
  if (bytes === null) throw new Error('a browser packs');
  return bytes;
};
const flipped = (bytes: Bytes, at: number): Bytes => {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
};
const restOf = async (bytes: Bytes) => {
  const rest = await restOfText(bytes, place);
  if (rest === null) throw new Error('something is left');
  return { ...salvage(rest.text, place), told: closerLook(rest.text, rest.harm) };
};

describe('what is left of a packed file that came to harm', () => {
  it('is all of it where its checksum alone is another', async () => {
    const bytes = await whole();
    const { whole: parts, told } = await restOf(flipped(bytes, bytes.length - 6));
    expect([...parts].sort()).toEqual([...ALL].sort());
    expect(told).toEqual({ place, code: 'damagedPackage', part: 'packing' });
  });

  it('is what stands before the place, the parts behind it being named', async () => {
    const bytes = await whole();
    const { whole: parts, told } = await restOf(flipped(bytes, Math.floor(bytes.length * 0.9)));
    expect(parts).toContain('settings');
    expect(parts).toContain('methodology');
    expect(parts.length).toBeLessThan(ALL.length);
    expect(told).toMatchObject({ code: 'damagedLog' });
  });

  it('is what came before its end was cut off, which is told as such', async () => {
    const bytes = await whole();
    const { whole: parts, told } = await restOf(bytes.slice(0, Math.floor(bytes.length * 0.9)));
    expect(parts).toContain('settings');
    expect(told).toMatchObject({ code: 'cutOffPackage' });
  });

  it('is nothing where the file is not packed, or unpacks to more than may come out', async () => {
    expect(await restOfText(await packageBytes(sample), place)).toBeNull();
    expect(await restOfText(await whole(), place, 1000)).toBeNull();
  });
});
