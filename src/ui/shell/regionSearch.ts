import { compareNames } from '../../i18n';
import type { Region } from '../../model/region';
import { spellingsOf } from '../../model/regionNames';
import { LANGUAGES, type Language } from '../../model/words';

/** Letters only, small: what does not matter when a name is looked for. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word of `text` is the beginning of a word of one of the names; always where nothing is typed. */
export const isFound = (text: string, names: readonly string[]): boolean =>
  isFoldedFound(folded(text), names.map(folded));

/** The same of a text and names that are folded already. */
export function isFoldedFound(text: string, names: readonly string[]): boolean {
  return text
    .split(' ')
    .every((wanted) => wanted === '' || names.some((name) => name.startsWith(wanted) || name.includes(` ${wanted}`)));
}

/** Whether what is typed is one of the names, whole; never where nothing is typed. */
export const isName = (text: string, names: readonly string[]): boolean =>
  folded(text) !== '' && names.some((name) => folded(name) === folded(text));

/** All that a region is looked for by: its names and short names in every language, other spellings in use, its codes. */
export const searchNames = ({ names, shortNames, code, kato }: Region): readonly string[] => [
  ...LANGUAGES.flatMap((each) => [names[each], shortNames[each]]),
  ...spellingsOf(code),
  code,
  ...(kato === undefined ? [] : [kato]),
];

/**
 * Regions that have every word of `text` at the beginning of a word of what they are looked for by: first those whose
 * name begins with it, each in the order of names of the language. All of them where nothing is typed.
 */
export function searchRegions<R extends Region>(regions: readonly R[], text: string, language: Language): readonly R[] {
  const compare = compareNames(language);
  const wanted = folded(text);
  const begins = ({ names }: R): number => (folded(names[language]).startsWith(wanted) ? 0 : 1);
  return regions
    .filter((region) => isFound(text, searchNames(region)))
    .sort((a, b) => begins(a) - begins(b) || compare(a.names[language], b.names[language]));
}
