import { type Dictionary, formatDay } from '../../i18n';
import { timeOf } from '../../model/calendar';
import type { Language } from '../../model/words';

const midnightOf = (moment: Date, daysBack = 0): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - daysBack).getTime();

/** When something was changed, as one says it: today and yesterday with the time of day, else the day. */
export function changedWhen(moment: Date, now: Date, words: Dictionary['packages'], language: Language): string {
  const time = timeOf(moment);
  const day = midnightOf(moment);
  if (day === midnightOf(now)) return words.today(time);
  return day === midnightOf(now, 1) ? words.yesterday(time) : formatDay(moment, language);
}

/** A calendar day as methodologies write it (`2023-01-18`), in words. */
export function dayInWords(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return formatDay(new Date(year, month - 1, day), language);
}
