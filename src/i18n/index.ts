import { LANGUAGES, type Language } from '../model/words';
import type { Dictionary } from './kk/dictionary';
import type { FirstWords } from './kk/firstWords';

export { packageNameIn, sourceIn } from './demo';
export { type FoundNames, sayFinding } from './findingWords';
export {
  formatCount,
  formatDate,
  formatDay,
  formatExact,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  formatSize,
  plainNumber,
} from './format';
export type { Names } from './messages';
export { namesIn } from './namesIn';
export { compareNames } from './order';
export { say } from './say';
export { unitDescription, unitName } from './unitName';
export type { Dictionary, FirstWords };

/** What the first screen and the shell around it say in a language. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  switch (language) {
    case 'kk':
      return (await import('./kk/firstWords')).firstKazakh;
    case 'ru':
      return (await import('./ru/firstWords')).firstRussian;
    case 'en':
      return (await import('./en/firstWords')).firstEnglish;
  }
}

/** Everything the product says in a language. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  switch (language) {
    case 'kk':
      return (await import('./kk/dictionary')).kazakh;
    case 'ru':
      return (await import('./ru/dictionary')).russian;
    case 'en':
      return (await import('./en/dictionary')).english;
  }
}

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
