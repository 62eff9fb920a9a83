/** A name for something new: 96 random bits. Not `crypto.randomUUID`: it is absent where the page is served over plain http. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
