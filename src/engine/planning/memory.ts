/**
 * What was made of which things, for one plan: with the memory of an earlier plan, whatever comes of the very same
 * things is the very same object again, by which `rate` knows what it need not compute anew.
 */
export interface Memory {
  /**
   * What `make` gives, or what it gave before of the same sources.
   *
   * @param name unique in a plan
   * @param sources everything that `make` reads, objects by identity and texts by what they say
   */
  made<Value extends object>(name: string, sources: readonly unknown[], make: () => Value): Value;
  /** What the next plan may look into. Kept without this memory, so that no plan keeps all those before it. */
  readonly entries: Remembered;
}

/** By name: what was made of what. */
export type Remembered = ReadonlyMap<string, { readonly sources: readonly unknown[]; readonly value: object }>;

/** A memory for one plan that looks into what an earlier one remembers. */
export function createMemory(before: Remembered = new Map()): Memory {
  const entries = new Map<string, { readonly sources: readonly unknown[]; readonly value: object }>();
  return {
    entries,
    made<Value extends object>(name: string, sources: readonly unknown[], make: () => Value): Value {
      const known = before.get(name);
      const isSame =
        known !== undefined &&
        known.sources.length === sources.length &&
        known.sources.every((source, index) => source === sources[index]);
      const entry = isSame ? known : { sources, value: make() };
      entries.set(name, entry);
      // What stands under a name was made by the same call for the same name.
      return entry.value as Value;
    },
  };
}
