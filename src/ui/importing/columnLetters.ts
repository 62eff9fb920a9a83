/** The name of a column as spreadsheets have it: A, B … Z, AA … of the place 0, 1 … */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
