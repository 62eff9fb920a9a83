import { compareNames } from '../../i18n';
import type { Region } from '../../model/region';
import { LANGUAGES, type Language } from '../../model/words';

/** Letters only, small: what does not matter when a name is looked for. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Regions whose name (in any of the three languages), short name or code has every word of `text` at the beginning of a
 * word of its own; in the order of names of the language. All of them where nothing is typed.
 */
export function searchRegions<R extends Region>(regions: readonly R[], text: string, language: Language): readonly R[] {
  const wanted = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  const compare = compareNames(language);
  return regions
    .filter((region) => {
      const words = LANGUAGES.flatMap((each) => [region.names[each], region.shortNames[each]])
        .concat(region.code)
        .flatMap((name) => folded(name).split(' '));
      return wanted.every((word) => words.some((known) => known.startsWith(word)));
    })
    .sort((a, b) => compare(a.names[language], b.names[language]));
}
