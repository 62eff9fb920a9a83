import { LANGUAGES, type Language, type Words } from './words';

/** A name as it is kept: without spaces at its ends or doubled ones. */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * A name in all three languages out of those that were given: what is left blank falls back to Russian, then Kazakh,
 * then English. Null where nothing was given.
 */
export function namesFrom(given: Partial<Words>): Words | null {
  const tidy = (language: Language): string => tidyName(given[language] ?? '');
  const fallback = (['ru', 'kk', 'en'] as const).map(tidy).find((name) => name !== '');
  if (fallback === undefined) return null;
  const [kk, ru, en] = LANGUAGES.map((language) => tidy(language) || fallback);
  return kk === undefined || ru === undefined || en === undefined ? null : { kk, ru, en };
}
