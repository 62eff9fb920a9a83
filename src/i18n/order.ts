import type { Language } from '../model/words';

/** The Kazakh alphabet in its own order: no browser collates it. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const KAZAKH_RANK = new Map([...KAZAKH].map((letter, rank) => [letter, rank]));

const collators = new Map<Language, Intl.Collator>();

function collatorOf(language: Language): Intl.Collator {
  let collator = collators.get(language);
  if (collator === undefined) {
    collator = new Intl.Collator(language === 'en' ? 'en' : 'ru', { numeric: true });
    collators.set(language, collator);
  }
  return collator;
}

/**
 * Order of names in a language, for `sort`: case does not count, numbers stand by size; in Kazakh by the Kazakh alphabet.
 */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = collatorOf(language);
  return language === 'kk' ? (a, b) => compareKazakh(a, b, collator) : collator.compare;
}

function compareKazakh(a: string, b: string, collator: Intl.Collator): number {
  const left = wordsAndNumbers(a);
  const right = wordsAndNumbers(b);
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const one = left[at] ?? '';
    const other = right[at] ?? '';
    if (one === other) continue;
    const rank = KAZAKH_RANK.get(one);
    const otherRank = KAZAKH_RANK.get(other);
    const difference = rank !== undefined && otherRank !== undefined ? rank - otherRank : collator.compare(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Letters one by one, a run of figures as one piece. */
const wordsAndNumbers = (text: string): readonly string[] => text.toLowerCase().match(/\d+|\D/gu) ?? [];
