import { type ItemName, methodologyItems, readItemName } from './methodologyItems';
import { samePlain } from './same';
import type { WholeMethodology } from './wholeMethodology';

/** What of a methodology a difference is in, in the order in which differences are told. */
export const METHODOLOGY_PARTS = [
  'methodology',
  'readings',
  'direction',
  'factor',
  'input',
  'form',
  'question',
  'region',
  'paragraph',
  'article',
  'repair',
  'standard',
  'provision',
] as const;
export type MethodologyPart = (typeof METHODOLOGY_PARTS)[number];

/** One difference between two methodologies: something that came or went, a field that says something else, another order. */
export type MethodologyDifference = {
  readonly part: MethodologyPart;
  /** Its code or number; `''` where there is but one of the part. */
  readonly of: string;
} & (
  | { readonly kind: 'added'; readonly after: unknown }
  | { readonly kind: 'removed'; readonly before: unknown }
  /** `field`: `weight`, `names.ru`, `unit`; a field that one of the two does not have is undefined there. */
  | { readonly kind: 'changed'; readonly field: string; readonly before: unknown; readonly after: unknown }
  /** Codes of those that stand in both, where they stand in another order. */
  | { readonly kind: 'ordered'; readonly before: readonly string[]; readonly after: readonly string[] }
);

/**
 * What one methodology has otherwise than another, thing by thing and field by field: directions, factors, inputs,
 * readings, texts, …; none where the two are the same. The order in which directions, factors and the rest stand counts:
 * sums run in it.
 *
 * @param before often Order No. 5
 */
export function methodologyDifference(
  before: WholeMethodology,
  after: WholeMethodology,
): readonly MethodologyDifference[] {
  const [was, is] = [methodologyItems(before), methodologyItems(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names
    .flatMap((name) => differencesOf(name, was.get(name), is.get(name)))
    .toSorted((a, b) => METHODOLOGY_PARTS.indexOf(a.part) - METHODOLOGY_PARTS.indexOf(b.part));
}

function differencesOf(name: ItemName, before: unknown, after: unknown): readonly MethodologyDifference[] {
  if (samePlain(before, after)) return [];
  const { kind, of } = readItemName(name);
  if (kind === 'order') return ordered(partOf(of), '', before, after);
  const part = partOf(kind);
  if (before === undefined) return [{ part, of, kind: 'added', after }];
  if (after === undefined) return [{ part, of, kind: 'removed', before }];
  const top = part === 'methodology' ? kind : '';
  return fieldDifferences({ part, of }, top, before, after);
}

const partOf = (kind: string): MethodologyPart => METHODOLOGY_PARTS.find((part) => part === kind) ?? 'methodology';

/** Fields that are told as one value: what stands in them means nothing piece by piece. */
const WHOLE_VALUES: ReadonlySet<string> = new Set(['unit', 'formula', 'scale']);
/** Lists of codes of things that have differences of their own. */
const MEMBERS: Readonly<Record<string, MethodologyPart>> = { factors: 'factor', provisions: 'provision' };

type Subject = Pick<MethodologyDifference, 'part' | 'of'>;

function fieldDifferences(
  subject: Subject,
  path: string,
  before: unknown,
  after: unknown,
): readonly MethodologyDifference[] {
  if (samePlain(before, after)) return [];
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (last in MEMBERS && subject.part === 'direction') return ordered(subject.part, subject.of, before, after);
  if (!isPlain(before) || !isPlain(after) || WHOLE_VALUES.has(last)) {
    return [{ ...subject, kind: 'changed', field: path, before, after }];
  }
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((field) =>
    fieldDifferences(subject, path === '' ? field : `${path}.${field}`, before[field], after[field]),
  );
}

/** Codes that came or went are told as things that did; only those in both can stand in another order. */
function ordered(part: MethodologyPart, of: string, before: unknown, after: unknown): readonly MethodologyDifference[] {
  if (!isCodes(before) || !isCodes(after)) return [];
  const was = before.filter((code) => after.includes(code));
  const is = after.filter((code) => before.includes(code));
  return samePlain(was, is) ? [] : [{ part, of, kind: 'ordered', before: was, after: is }];
}

const isCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
