/** What a league table can be read without: a part of its own, which is loaded once the table is painted. */

export { Beside } from './Beside';
export { Directions, Marks } from './Legend';
export { Notes } from './Notes';
export { RatingBarEnd } from './RatingBarEnd';
