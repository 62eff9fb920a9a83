/** Letters of the Kazakh and Russian alphabets as codes write them (the Kazakh ones by the sound, without marks). */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LONGEST_CODE = 64;
/** As long as a proposal gets before a number is put behind it. */
const LONGEST_PROPOSAL = 40;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Whether a text does as a code of a region or an input: one word of at most 64 letters, digits, `.`, `_` and `-`. */
export const isCode = (text: string): boolean => text.length <= LONGEST_CODE && CODE.test(text) && !(text in {});

/**
 * A code made of a name: Latin letters in lower case, words joined by `_`, with the next free number behind it where it
 * is taken.
 *
 * @param fallback what stands where the name has no letter or digit
 */
export function codeFrom(name: string, isTaken: (code: string) => boolean, fallback: string): string {
  const letters = [...name.normalize('NFC').toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  const plain = letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST_PROPOSAL)
    .replace(/^_+|_+$/g, '');
  const stem = isCode(plain) ? plain : fallback;
  if (!isTaken(stem)) return stem;
  let number = 2;
  while (isTaken(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}
