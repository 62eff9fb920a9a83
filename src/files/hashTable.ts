/** Hashes with a whole number each, some 20 bytes an entry: what is remembered of a million responses stays small. */
export interface HashTable {
  get(hash: number): number | undefined;
  /** False, and nothing is done, where the hash has a number already. */
  add(hash: number, value: number): boolean;
}

const FIRST_SIZE = 1 << 12;
/** Open addressing stays quick while no more than half is taken. */
const SPACE = 2;

/** @param value below 2³¹ */
export function createHashTable(): HashTable {
  let [hashes, values] = [new Float64Array(FIRST_SIZE), new Int32Array(FIRST_SIZE)];
  let count = 0;
  /** Which entry stands in each place, counted from 1: what is looked through at random is kept apart and small. */
  let places = new Uint32Array(SPACE * FIRST_SIZE);
  /** Where the hash is, or would be. */
  const placeOf = (hash: number): number => {
    const mask = places.length - 1;
    const mixed = Math.imul((hash | 0) + Math.imul((hash / 0x100000000) | 0, 0x85ebca6b), 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const entry = places[place] ?? 0;
      if (entry === 0 || hashes[entry - 1] === hash) return place;
      place = (place + 1) & mask;
    }
  };
  const grow = (): void => {
    const [grownHashes, grownValues] = [new Float64Array(2 * count), new Int32Array(2 * count)];
    grownHashes.set(hashes);
    grownValues.set(values);
    [hashes, values] = [grownHashes, grownValues];
    places = new Uint32Array(SPACE * hashes.length);
    for (let entry = 0; entry < count; entry++) places[placeOf(hashes[entry] ?? 0)] = entry + 1;
  };
  return {
    get(hash) {
      const entry = places[placeOf(hash)] ?? 0;
      return entry === 0 ? undefined : values[entry - 1];
    },
    add(hash, value) {
      if (count === hashes.length) grow();
      const place = placeOf(hash);
      if (places[place] !== 0) return false;
      hashes[count] = hash;
      values[count] = value;
      count += 1;
      places[place] = count;
      return true;
    },
  };
}
