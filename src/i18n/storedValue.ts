import type { Language } from '../model/words';
import { formatShort } from './format';

/** More decimals than any figure of a table has; beyond them a double has no digits of its own. */
const MOST_DECIMALS = 15;

/** What stands in a cell, as storage tells it: a number in the language's own signs, any other text in quotes. */
export function storedValue(present: string, language: Language): string {
  const value = Number(present);
  if (present.trim() !== '' && Number.isFinite(value)) return formatShort(value, MOST_DECIMALS, language);
  return language === 'en' ? `“${present}”` : `«${present}»`;
}
