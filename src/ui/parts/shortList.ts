/** Names in a line, the first so many; `more` says of how many others nothing is said. */
export const shortList = (
  names: readonly string[],
  most: number,
  more: (rest: number) => string,
  between = ', ',
): string =>
  names.length <= most ? names.join(between) : [...names.slice(0, most), more(names.length - most)].join(between);
