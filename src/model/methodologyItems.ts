import type { Edit, MethodologyFields } from './change';
import type { FactorCode } from './methodology';
import { samePlain } from './same';
import type { InvestmentStandard, WholeMethodology } from './wholeMethodology';

/**
 * A methodology taken apart into things that have a name each: a direction, a factor, a paragraph, …, and beside them the
 * order of each list. Put together again it is the same. So an edit carries only the things that differ, each guarded by
 * itself, and two methodologies are compared thing by thing.
 */
export type MethodologyItems = ReadonlyMap<ItemName, unknown>;

/** `factor F1.1`, `paragraph 9(1)`, `order inputs`, `names`: what a thing is, and which one. */
export type ItemName = string;

/** Fields of a methodology that are one thing each. */
const WHOLE_FIELDS = ['id', 'names', 'source', 'points', 'readings', 'missing'] as const;

/** Lists whose members are a thing each, with the name that a member has among them. */
const LISTS = {
  direction: { field: 'directions', key: 'code' },
  input: { field: 'inputs', key: 'code' },
  region: { field: 'regions', key: 'code' },
  paragraph: { field: 'paragraphs', key: 'number' },
  article: { field: 'articles', key: 'number' },
  repair: { field: 'repairs', key: 'id' },
} as const;
type ListKind = keyof typeof LISTS;
const LIST_KINDS = Object.keys(LISTS) as readonly ListKind[];

type Plain = Readonly<Record<string, unknown>>;

const nameOf = (kind: string, of: unknown): ItemName => `${kind} ${String(of)}`;

/** What kind of thing a name is of, and which one; `''` where there is but one of the kind. */
export function readItemName(name: ItemName): { readonly kind: string; readonly of: string } {
  const space = name.indexOf(' ');
  return space < 0 ? { kind: name, of: '' } : { kind: name.slice(0, space), of: name.slice(space + 1) };
}

/** Kinds of things of which there are several, and of which there is one. */
const MANY: ReadonlySet<string> = new Set([...LIST_KINDS, 'order', 'factor', 'question', 'provision']);
const ONE: ReadonlySet<string> = new Set([...WHOLE_FIELDS, 'form', 'standard']);

/** Whether a text names something that a methodology has or can have. */
export function isItemName(name: string): boolean {
  const { kind, of } = readItemName(name);
  return of === '' ? ONE.has(name) : MANY.has(kind);
}

/** Takes a methodology apart. */
export function methodologyItems(methodology: WholeMethodology): MethodologyItems {
  const items = new Map<ItemName, unknown>(WHOLE_FIELDS.map((field) => [field, methodology[field]]));
  const add = (kind: string, members: readonly object[], key: string): void => {
    const names = members.map((member) => (member as Plain)[key]);
    items.set(nameOf('order', kind), names);
    for (const [index, member] of members.entries()) items.set(nameOf(kind, names[index]), member);
  };
  for (const kind of LIST_KINDS) {
    if (kind !== 'direction') add(kind, methodology[LISTS[kind].field], LISTS[kind].key);
  }
  add('direction', methodology.directions.map(withoutFactors), 'code');
  for (const factor of methodology.directions.flatMap(({ factors }) => factors)) {
    items.set(nameOf('factor', factor.code), factor);
  }
  const { block2, ...form } = methodology.form;
  items.set('form', { ...form, block2: { title: block2.title } });
  add('question', block2.questions, 'code');
  items.set('standard', outlineOf(methodology.standard));
  for (const provision of methodology.standard.blocks.flatMap(({ provisions }) => provisions)) {
    items.set(nameOf('provision', provision.id), provision);
  }
  return items;
}

const withoutFactors = ({ factors, ...direction }: WholeMethodology['directions'][number]) => ({
  ...direction,
  factors: factors.map(({ code }): FactorCode => code),
});

const outlineOf = ({ blocks, ...standard }: InvestmentStandard) => ({
  ...standard,
  blocks: blocks.map(({ provisions, ...block }) => ({ ...block, provisions: provisions.map(({ id }) => id) })),
});

/** Puts things together again: plain data, which the parser of methodologies has the last word on. */
export function methodologyFrom(items: MethodologyItems): Plain {
  const members = (kind: string, names: unknown = items.get(nameOf('order', kind))): readonly unknown[] =>
    Array.isArray(names) ? names.map((name) => items.get(nameOf(kind, name))) : [];
  const withMembers = (of: unknown, field: string, kind: string): unknown =>
    isPlain(of) ? { ...of, [field]: members(kind, of[field]) } : of;
  const form = items.get('form');
  const standard = items.get('standard');
  return {
    ...Object.fromEntries(WHOLE_FIELDS.map((field) => [field, items.get(field)])),
    ...Object.fromEntries(LIST_KINDS.map((kind) => [LISTS[kind].field, members(kind)])),
    directions: members('direction').map((direction) => withMembers(direction, 'factors', 'factor')),
    form:
      isPlain(form) && isPlain(form['block2'])
        ? { ...form, block2: { ...form['block2'], questions: members('question') } }
        : form,
    standard:
      isPlain(standard) && Array.isArray(standard['blocks'])
        ? { ...standard, blocks: standard['blocks'].map((block) => withMembers(block, 'provisions', 'provision')) }
        : standard,
  };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What leads from one methodology to another: the things that differ, as they were and as they are; null: not there. */
export function methodologyEdit(
  before: WholeMethodology,
  after: WholeMethodology,
): Extract<Edit, { readonly kind: 'methodology' }> {
  const [was, is] = [methodologyItems(before), methodologyItems(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !samePlain(was.get(name), is.get(name)));
  const fieldsOf = (items: MethodologyItems): MethodologyFields =>
    Object.fromEntries(names.map((name) => [name, items.get(name) ?? null]));
  return { kind: 'methodology', before: fieldsOf(was), after: fieldsOf(is) };
}

/** The things after an edit; null where other things stand there than the edit has seen. */
export function editedItems(
  items: MethodologyItems,
  { before, after }: Pick<Extract<Edit, { readonly kind: 'methodology' }>, 'before' | 'after'>,
): MethodologyItems | null {
  const stands = Object.entries(before).every(([name, value]) => samePlain(items.get(name) ?? null, value));
  if (!stands) return null;
  const next = new Map(items);
  for (const [name, value] of Object.entries(after)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
