import { readDate, YEARS } from '../model/calendar';
import { LONGEST_LINE, LONGEST_LINK, LONGEST_TEXT, MOST_LINKS } from './assessment';
import type { ValueProblem } from './problem';
import { failure, type Result, success } from './result';

/** How what is typed into an assessment is read: tidied, or refused whole; nothing is cut off silently. */

/** Text of many lines. `textLong` past 20,000 characters (UTF-16 units). */
export const readText = (typed: string): Result<string, ValueProblem> =>
  bounded(typed.normalize('NFC').replace(/\r\n?/g, '\n').trim(), LONGEST_TEXT);

/** Text of one line. `textLong` past 500 characters. */
export const readLine = (typed: string): Result<string, ValueProblem> =>
  bounded(typed.normalize('NFC').replace(/\s+/g, ' ').trim(), LONGEST_LINE);

function bounded(text: string, longest: number): Result<string, ValueProblem> {
  return text.length > longest ? failure({ code: 'textLong', length: text.length, longest }) : success(text);
}

/** `31.03.2026`, `31/03/2026` or `2026-03-31`; null where nothing is typed. `dayFaulty` where the calendar has no such day. */
export function readDay(typed: string): Result<string | null, ValueProblem> {
  const text = typed.trim();
  if (text === '') return success(null);
  const day = readDate(text.replaceAll('/', '.'));
  const year = Number(day?.slice(0, 4));
  return day === null || year < YEARS.first || year > YEARS.last ? failure({ code: 'dayFaulty', text }) : success(day);
}

/** Addresses, one a line. `linkFaulty` names the first that is not `http:` or `https:`; `linksMany` past 20. */
export function readLinks(typed: string): Result<readonly string[], ValueProblem> {
  const links = typed.split(/\s+/).filter((text) => text !== '');
  const faulty = links.find((link) => !isLink(link));
  if (faulty !== undefined) return failure({ code: 'linkFaulty', text: faulty });
  return links.length > MOST_LINKS
    ? failure({ code: 'linksMany', count: links.length, most: MOST_LINKS })
    : success(links);
}

/**
 * Whether a text is an address that may be opened: of the web, and without characters that are not seen or turn the
 * writing round, for it is shown before it is opened.
 */
export function isLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !/^https?:\/\/[^\s\p{C}]+$/iu.test(text)) return false;
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false; // no host, a faulty port, …
  }
}
