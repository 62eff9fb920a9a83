import type { YearCover } from '../../workers/ratings';

/** Every rating year; every year with data where none is one. */
export function ratingYears(years: readonly YearCover[]): readonly number[] {
  const whole = years.filter((each) => each.ratingYear);
  return (whole.length > 0 ? whole : years).map(({ year }) => year);
}
