import type { Dictionary } from '../../../i18n';
import { folded, isFoldedFound } from '../regionSearch';

export type EntryKind = keyof Dictionary['palette']['kinds'];

/** Something that can be gone to or done. */
export interface Entry {
  readonly kind: EntryKind;
  readonly name: string;
  /** Code, keys, what it would act on: said beside the name. */
  readonly beside: string;
  /** Every name that it may be looked for by, folded; its own among them. */
  readonly names: readonly string[];
  readonly run: () => void;
}

/** An entry that is looked for by its name, what stands beside it, and more names in other languages. */
export const entry = (
  shown: Pick<Entry, 'kind' | 'name' | 'run'> & { readonly beside?: string },
  more: readonly string[] = [],
): Entry => ({
  ...shown,
  beside: shown.beside ?? '',
  names: [...new Set([shown.name, shown.beside ?? '', ...more].map(folded).filter((name) => name !== ''))],
});

/** Kinds that are only of use to those who look for them: left out as long as nothing is typed. */
const ON_ASKING: readonly EntryKind[] = ['paragraph', 'series', 'provision', 'help'];

/**
 * The entries that have every word of a text at the beginning of a word of theirs: those called exactly so first, then
 * those that begin so, then those that have its words whole (“add year” is a command, and not the first of additional
 * documents in a year), then the others; within each in the order in which they came. A text that begins with ¶ asks for
 * paragraphs alone.
 */
export function findEntries(entries: readonly Entry[], text: string): readonly Entry[] {
  const wanted = folded(text);
  const isParagraph = text.trim().startsWith('¶');
  if (wanted === '' && !isParagraph) return entries.filter(({ kind }) => !ON_ASKING.includes(kind));
  const rank = ({ names }: Entry): number => {
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => hasWords(name, wanted)) ? 2 : 3;
  };
  return entries
    .filter(({ kind, names }) => (!isParagraph || kind === 'paragraph') && isFoldedFound(wanted, names))
    .map((found) => ({ found, rank: rank(found) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

function hasWords(name: string, wanted: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((word) => words.includes(word));
}
