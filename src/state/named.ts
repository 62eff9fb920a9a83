/**
 * Values by group and name: two texts that are there already, where one made of both would have to be made anew for each
 * of the thousands of cells of a block.
 */
export function createNamed<Value>() {
  const groups = new Map<string, Map<string, Value>>();
  return {
    get: (group: string, name: string): Value | undefined => groups.get(group)?.get(name),
    set(group: string, name: string, value: Value): void {
      const names = groups.get(group);
      if (names === undefined) groups.set(group, new Map([[name, value]]));
      else names.set(name, value);
    },
    delete: (group: string, name: string): void => void groups.get(group)?.delete(name),
  };
}
