/** Marks by which tables say that there is no figure. */
const MARKS: ReadonlySet<string> = new Set([
  '…',
  '...',
  '..',
  '-',
  '–',
  '—',
  'x',
  'х',
  'н/д',
  'нд',
  '#н/д',
  'жоқ',
  'нет данных',
  'деректер жоқ',
  'мәлімет жоқ',
  'n/a',
  '#n/a',
  'no data',
]);

/** The point after a letter of an abbreviation: `н.д.` and `н/д.` are `нд` and `н/д`. */
const POINT = /(?<=\p{L})\. ?/gu;

/** Whether a text says that there is no figure, which is more than being blank. */
export const isNoDataMark = (text: string): boolean => MARKS.has(text.trim().toLowerCase().replace(POINT, ''));

/** The mark that stands before a reason, and for one that nobody wrote. */
const PLAIN_MARK = '…';

/**
 * Why there is no figure, by a text that says so: the mark itself, or what stands behind it; null where the text says
 * nothing of the kind. `н/д` is its own reason; `н/д: келмеді` has the reason `келмеді`.
 */
export function readNoData(text: string): string | null {
  const whole = text.trim();
  if (isNoDataMark(whole)) return whole;
  const colon = whole.indexOf(':');
  const reason = whole.slice(colon + 1).trim();
  return colon > 0 && reason !== '' && isNoDataMark(whole.slice(0, colon)) ? reason : null;
}

/** The text from which `readNoData` reads the same reason. */
export function noDataText(reason: string): string {
  const whole = reason.trim();
  if (isNoDataMark(whole)) return whole;
  return whole === '' ? PLAIN_MARK : `${PLAIN_MARK}: ${whole}`;
}
