/** Letters shown of a text that stands in a file; a cell can hold a novel. */
const SHOWN_LETTERS = 60;
/** Rows named before the rest is only counted by its ellipsis. */
const SHOWN_ROWS = 6;

/** A text out of a file, short enough to stand in a sentence. */
export const excerpt = (text: string): string =>
  text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;

/** Numbers of rows in a row: `4, 5, 9, …`. */
export const rowList = (rows: readonly number[]): string =>
  rows.length > SHOWN_ROWS ? `${rows.slice(0, SHOWN_ROWS).join(', ')}, …` : rows.join(', ');

/** `place: what`, or what alone with a capital where the place is said elsewhere on the screen. */
export const sentence = (place: readonly string[], what: string): string =>
  place.length > 0 ? `${place.join(', ')}: ${what}` : what.slice(0, 1).toUpperCase() + what.slice(1);
