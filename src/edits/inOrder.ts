/** Items in the order of `codes`, those not named last; the very same list where that is its order already. */
export function inOrder<Item extends { readonly code: string }>(
  items: readonly Item[],
  codes: readonly string[],
): readonly Item[] {
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = ({ code }: Item): number => places.get(code) ?? codes.length;
  const sorted = [...items].sort((a, b) => placeOf(a) - placeOf(b));
  return sorted.every((item, index) => item === items[index]) ? items : sorted;
}
