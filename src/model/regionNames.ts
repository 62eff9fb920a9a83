import type { Region, RegionCode } from './region';

/** Which region a text names. `bareAlmaty`: read as the city, though the oblast may have been meant. */
export type RegionMatch =
  | { readonly kind: 'region'; readonly code: RegionCode; readonly bareAlmaty: boolean }
  | { readonly kind: 'ambiguous'; readonly codes: readonly RegionCode[] };

/** Finds the region that a text names; null where none of the set is named so. */
export type RegionMatcher = (text: string) => RegionMatch | null;

/**
 * A matcher for one set of regions: by code, by KATO code (2 or 9 digits), or by name in any of the three languages,
 * without case, hyphens, quotes and trailing footnote marks, with or without "область", "облысы", "Region", "г.", "қ.".
 * Other spellings that are in use are known for the regions with codes of ISO 3166-2:KZ.
 */
export function regionMatcher(regions: readonly Region[]): RegionMatcher {
  /** Made for the first text: most blocks of thousands of figures name no region. */
  let index: RegionIndex | undefined;
  const known = new Map<string, RegionMatch | null>();
  return (text) => {
    if (text.length > LONGEST_NAME) return null;
    let match = known.get(text);
    if (match === undefined) {
      index ??= indexOf(regions);
      match = matchIn(index, text);
      known.set(text, match);
    }
    return match;
  };
}

/** No name is as long; whatever is, is not looked into. */
const LONGEST_NAME = 200;

/** What kind of region a name says it is. */
type Kind = 'oblast' | 'city';

interface RegionIndex {
  readonly byCode: ReadonlyMap<string, RegionCode>;
  readonly byKato: ReadonlyMap<string, RegionCode>;
  readonly byName: ReadonlyMap<string, ReadonlySet<RegionCode>>;
  /** By name without the words that say its kind. */
  readonly byStem: ReadonlyMap<string, ReadonlySet<RegionCode>>;
  readonly kinds: ReadonlyMap<RegionCode, Kind>;
}

const CITY_OF_ALMATY = 'KZ-75';
const ALMATY_REGION = 'KZ-19';
const ALMATY = new Set(['алматы', 'almaty']);

function matchIn(index: RegionIndex, text: string): RegionMatch | null {
  const exact = byCode(index, text) ?? byDigits(index, text) ?? byWords(index, text);
  if (exact !== null) return exact;
  const unmarked = text.replace(FOOTNOTE_MARKS, '');
  return unmarked === text ? null : matchIn(index, unmarked);
}

function byCode(index: RegionIndex, text: string): RegionMatch | null {
  const code = index.byCode.get(foldedCode(text));
  return code === undefined ? null : region(code);
}

function byDigits(index: RegionIndex, text: string): RegionMatch | null {
  const digits = text.replace(/\s/g, '');
  if (!/^\d+$/.test(digits)) return null;
  const code = index.byKato.get(digits);
  return code === undefined ? null : region(code);
}

function byWords(index: RegionIndex, text: string): RegionMatch | null {
  const name = foldedName(text);
  const { stem, kind } = stemOf(name);
  if (kind === null && ALMATY.has(stem)) {
    if (index.kinds.has(CITY_OF_ALMATY)) return { ...region(CITY_OF_ALMATY), bareAlmaty: true };
    // Without the city in the set a bare name still does not say the oblast.
    if (index.kinds.has(ALMATY_REGION)) return null;
  }
  return oneOf(index.byName.get(name) ?? []) ?? oneOf(candidates(index, stem, kind));
}

function candidates(index: RegionIndex, stem: string, kind: Kind | null): RegionCode[] {
  const named = [...(index.byStem.get(stem) ?? [])];
  return kind === null ? named : named.filter((code) => (index.kinds.get(code) ?? kind) === kind);
}

function oneOf(codes: Iterable<RegionCode>): RegionMatch | null {
  const [first, ...more] = codes;
  if (first === undefined) return null;
  return more.length === 0 ? region(first) : { kind: 'ambiguous', codes: [first, ...more] };
}

const region = (code: RegionCode) => ({ kind: 'region', code, bareAlmaty: false }) as const;

function indexOf(regions: readonly Region[]): RegionIndex {
  const byCode = new Map<string, RegionCode>();
  const byKato = new Map<string, RegionCode>();
  const byName = new Map<string, Set<RegionCode>>();
  const byStem = new Map<string, Set<RegionCode>>();
  const kinds = new Map<RegionCode, Kind>();
  const add = (to: Map<string, Set<RegionCode>>, name: string, code: RegionCode): void => {
    if (name !== '') to.set(name, (to.get(name) ?? new Set()).add(code));
  };
  for (const { code, names, shortNames, kato } of regions) {
    byCode.set(foldedCode(code), code);
    if (kato !== undefined) byKato.set(kato, code);
    // Two digits stand for a whole oblast or city; the codes of districts inside it begin with the same two.
    if (kato?.endsWith('0000000') === true) byKato.set(kato.slice(0, 2), code);
    for (const name of Object.values(names)) {
      const folded = foldedName(name);
      const { stem, kind } = stemOf(folded);
      add(byName, folded, code);
      if (!/^\d*$/.test(stem)) add(byStem, stem, code);
      if (kind !== null) kinds.set(code, kind);
    }
    for (const name of Object.values(shortNames)) add(byName, foldedName(name), code);
    for (const spelling of spellingsOf(code)) add(byStem, spelling, code);
  }
  return { byCode, byKato, byName, byStem, kinds };
}

const foldedCode = (text: string): string => text.toLowerCase().replace(/[\s\p{Pd}_]/gu, '');

/** Letters of the Latin keyboard that look like Cyrillic ones and get into Cyrillic words unseen. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

/** A name without case, hyphens, quotes, dots and doubled spaces; accents are folded in Latin names only (й is a letter). */
function foldedName(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const letters = /\p{Script=Cyrillic}/u.test(lower)
    ? lower.replaceAll('ё', 'е').replace(/[acehiopxy]/g, (letter) => LOOKALIKES[letter] ?? letter)
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  return letters
    .replace(/(^|\s)г\. ?а\.?(?=\s|$)/u, '$1г ')
    .replace(/['"`«»‹›“”„‟‘’‚‛ʼ]/gu, '')
    .replace(/[\s\p{Pd}_.,()]+/gu, ' ')
    .trim();
}

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  облысы: 'oblast',
  облыс: 'oblast',
  область: 'oblast',
  области: 'oblast',
  обл: 'oblast',
  region: 'oblast',
  oblast: 'oblast',
  oblysy: 'oblast',
  қаласы: 'city',
  қала: 'city',
  қ: 'city',
  город: 'city',
  г: 'city',
  city: 'city',
  qalasy: 'city',
};

function stemOf(name: string): { stem: string; kind: Kind | null } {
  const words = name.split(' ');
  const kinds = words.flatMap((word) => (Object.hasOwn(KIND_WORDS, word) ? (KIND_WORDS[word] ?? []) : []));
  const stem = words.filter((word) => !Object.hasOwn(KIND_WORDS, word) && word !== 'of').join(' ');
  return { stem, kind: kinds[0] ?? null };
}

/** A footnote mark at the end: `*`, `¹`, `1)`, or a bare digit that a superscript left on a word. */
const FOOTNOTE_MARKS = /(?:[\s*†‡¹²³⁰⁴-⁹⁾,]|(?<![\d\p{Pd}])\(?\d{1,2}\)|(?<=\p{L}{3})\d{1,2})+$/u;

/** Spellings in use beside the official names, folded and without the words for oblast and city. */
const SPELLINGS: Readonly<Record<RegionCode, readonly string[]>> = {
  KZ: ['казахстан', 'республика казахстан', 'қазақстан', 'kazakhstan', 'republic kazakhstan', 'рк', 'қр'],
  'KZ-10': ['абайская', 'abay'],
  'KZ-11': ['aqmola'],
  'KZ-15': ['aqtobe'],
  'KZ-27': ['зко', 'бқо', 'бко', 'wko', 'batys qazaqstan'],
  'KZ-31': ['jambyl'],
  'KZ-33': ['жетысу', 'жетысуская', 'жетісуская', 'zhetysu', 'zhetisu', 'jetysu'],
  'KZ-35': ['karagandy', 'qaraghandy', 'qaragandy'],
  'KZ-39': ['kostanai', 'qostanay', 'qostanai'],
  'KZ-43': ['qyzylorda'],
  'KZ-47': ['mangistau', 'mangghystau'],
  'KZ-59': ['ско', 'сқо', 'nko', 'soltustik qazaqstan'],
  'KZ-61': ['turkestan'],
  'KZ-62': ['улытау', 'улытауская', 'ұлытауская', 'ulitau'],
  'KZ-63': ['вко', 'шқо', 'шко', 'eko', 'shyghys qazaqstan'],
  'KZ-71': ['нур султан', 'нурсултан', 'нұр сұлтан', 'nur sultan', 'nursultan'],
};

/** The spellings in use of a region beside its names, in small letters; none where its code is not of ISO 3166-2:KZ. */
export const spellingsOf = (code: RegionCode): readonly string[] =>
  Object.hasOwn(SPELLINGS, code) ? (SPELLINGS[code] ?? []) : [];

const TOTAL =
  /^(?:итого|всего|барлығы|жиыны|жиынтығы|жалпы|total|grand total|в том числе|оның ішінде|of which|including|по республике|республика бойынша)(?:$|[ :])/;

/** Whether a text in the region column heads a total or a subtotal and names no region. */
export const isTotalLabel = (text: string): boolean => text.length <= LONGEST_NAME && TOTAL.test(foldedName(text));

const NATION: ReadonlySet<string> = new Set(SPELLINGS['KZ']);

/** Whether a text names the whole country, also where the set of regions has no row for it. */
export const isNationLabel = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  const name = foldedName(text.replace(FOOTNOTE_MARKS, ''));
  return name === 'kz' || name === 'қазақстан республикасы' || NATION.has(stemOf(name).stem);
};
