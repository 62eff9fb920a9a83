/** One class attribute of the parts that hold. Solid's `classList` would be wiped by a changing `class` beside it. */
export const classes = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
