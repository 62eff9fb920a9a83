import { LANGUAGES, type Language } from '../model/words';
import { english } from './en/dictionary';
import { type Dictionary, kazakh } from './kk/dictionary';
import { russian } from './ru/dictionary';

export {
  formatCount,
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  formatSize,
  plainNumber,
} from './format';
export type { Names } from './messages';
export { compareNames } from './order';
export { say } from './say';
export { unitDescription, unitName } from './unitName';
export type { Dictionary };

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { kk: kazakh, ru: russian, en: english };

/** Everything the product says in a language. */
export const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language];

/**
 * The language to begin in: the first of the browser's languages that the product speaks, and Kazakh where it asks for
 * none of them.
 *
 * @param asked BCP 47 tags, the most wanted first (`navigator.languages`)
 */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split(/[-_]/)[0] === known);
    if (language !== undefined) return language;
  }
  return 'kk';
}
