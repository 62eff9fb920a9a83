/** Years that a rating, a document or a date in a plan can be about. */
export const YEARS = { first: 1990, last: 2100 } as const;

export type YearReading =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'outOfRange'; readonly year: number }
  | { readonly kind: 'text' };

/** Reads a year as tables print it: `2025`, `2025 ж.`, `2025 г.`, `2025 жыл`, `2025 год`. */
export function readYear(text: string): YearReading {
  const found = /^(\d{4})\s*(?:ж|г|жыл|жылы|год|года|year)?\s*\.?$/i.exec(text.trim());
  if (found === null) return { kind: 'text' };
  const year = Number(found[1]);
  return { kind: year >= YEARS.first && year <= YEARS.last ? 'year' : 'outOfRange', year };
}

/**
 * Reads a date, `2025-03-31` or `31.03.2025`, a time behind it left aside; null where it is no day of the calendar.
 */
export function readDate(text: string): string | null {
  const typed = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  const [year, month, day] = iso !== null ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]];
  return isDay(Number(year), Number(month), Number(day)) ? dateText(Number(year), Number(month), Number(day)) : null;
}

/** The day of the user's own calendar at a moment. */
export const dayOf = (moment: Date): string => dateText(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());

/** The time of the user's own clock at a moment: `05:31`. */
export const timeOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const dateText = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Number of days of a month, 1 = January. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day so many calendar months earlier: the same day of the month, or the month's last where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const earlierYear = Math.floor(count / 12);
  const earlierMonth = (count % 12) + 1;
  return dateText(earlierYear, earlierMonth, Math.min(day, daysIn(earlierYear, earlierMonth)));
}
