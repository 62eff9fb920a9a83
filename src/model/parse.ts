import { failure, type Result, success } from './result';

/**
 * Small parsers for data that nothing vouches for (a file, another tab, an old database). Each reads a plain value into
 * a fresh one of the model, or says where the first fault lies. They read own fields only, call nothing of the input
 * and never throw, so that no `__proto__`, depth or size of the input can do harm.
 */
export interface Parser<Value> {
  (input: unknown): Result<Value, Fault>;
  /** What it is made of, where it is made of others: for whoever looks for every fault (`model/allFaults`). */
  readonly shape?: Shape;
}

/** The make of a parser that is composed of others. */
export type Shape =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Parser<unknown> | Optional>> }
  | { readonly kind: 'list'; readonly item: Parser<unknown>; readonly least: number }
  | { readonly kind: 'tagged'; readonly tag: string; readonly kinds: Readonly<Record<string, Parser<unknown>>> }
  | { readonly kind: 'holding'; readonly inner: Parser<unknown>; readonly rules: readonly Rule<never>[] };

type Optional = { readonly optional: Parser<unknown> };

const shaped = <Value>(shape: Shape, parser: Parser<Value>): Parser<Value> => Object.assign(parser, { shape });

/**
 * The first thing that does not do. `expected` and `found` are notation (`number ≥ 0`, `"higher" | "lower"`), not
 * words, so that they read alike in every language.
 */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
}

/** `directions[2].factors[0].formula.level`; '' for the whole. */
export const pathText = (path: Fault['path']): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `[${quoted(step)}]`))
    .join('')
    .replace(/^\./, '');

/** A fault at a place below (or at) the value at hand. */
export const fault = (path: Fault['path'], expected: string, found: unknown): Fault => ({
  path,
  expected,
  found: shown(found),
});

const refuse = (expected: string, found: unknown) => failure(fault([], expected, found));

const within = (step: string | number, inner: Fault) => failure({ ...inner, path: [step, ...inner.path] });

const LONGEST_SHOWN = 60;
const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** A value as a fault shows it: short, and without calling anything of the value's own. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `array(${value.length})`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value;
}

/** Any string; with `pattern`, one that matches it as a whole. */
export const text =
  (pattern?: RegExp): Parser<string> =>
  (input) =>
    typeof input === 'string' && (pattern === undefined || pattern.test(input))
      ? success(input)
      : refuse(pattern === undefined || typeof input !== 'string' ? 'string' : String(pattern), input);

/** A string with something to read in it. */
export const filledText: Parser<string> = (input) =>
  typeof input === 'string' && input.trim() !== '' ? success(input) : refuse('string ≠ ""', input);

export const boolean: Parser<boolean> = (input) =>
  typeof input === 'boolean' ? success(input) : refuse('true | false', input);

/** `true`: a field that is there only where it is said. */
export const said: Parser<true> = (input) => (input === true ? success(input) : refuse('true', input));

/** A finite number, not below `least`. */
export const number =
  (least = Number.NEGATIVE_INFINITY): Parser<number> =>
  (input) =>
    typeof input === 'number' && Number.isFinite(input) && input >= least
      ? success(input)
      : refuse(Number.isFinite(least) ? `number ≥ ${least}` : 'number', input);

/** A whole number, not below `least`, that a double holds exactly. */
export const whole =
  (least: number): Parser<number> =>
  (input) =>
    typeof input === 'number' && Number.isSafeInteger(input) && input >= least
      ? success(input)
      : refuse(`integer ≥ ${least}`, input);

/** Exactly one of the values. */
export const oneOf =
  <const Value extends string | number>(...values: readonly Value[]): Parser<Value> =>
  (input) => {
    const found = values.find((value) => value === input);
    return found === undefined
      ? refuse(values.map((value) => JSON.stringify(value)).join(' | '), input)
      : success(found);
  };

/** An array of at least `least` items. */
export const list = <Item>(item: Parser<Item>, least = 0): Parser<readonly Item[]> =>
  shaped({ kind: 'list', item, least }, (input) => {
    if (!Array.isArray(input) || input.length < least) {
      return refuse(least > 0 ? `array(≥ ${least})` : 'array', input);
    }
    const items: Item[] = [];
    for (let index = 0; index < input.length; index++) {
      const parsed = item(input[index]);
      if (!parsed.ok) return within(index, parsed.problem);
      items.push(parsed.value);
    }
    return success(items);
  });

/** Null, or what the parser reads. */
export const nullable =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (input) =>
    input === null ? success(null) : parser(input);

/** Marks a field that may be absent. */
export const optional = <Value>(parser: Parser<Value>) => ({ optional: parser });

/** One parser a field, as the type demands it: a field forgotten here does not compile. */
export type Fields<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? { readonly optional: Parser<Exclude<Value[Key], undefined>> }
    : Parser<Value[Key]>;
};

/** A plain object with these fields and no others; the result holds them in the order in which they are listed here. */
export function object<Value extends object>(fields: Fields<Value>): Parser<Value> {
  const known = Object.entries<Parser<unknown> | { readonly optional: Parser<unknown> }>(fields);
  return shaped({ kind: 'object', fields }, (input) => {
    if (!isPlainObject(input)) return refuse('object', input);
    const stranger = Object.keys(input).find((key) => !Object.hasOwn(fields, key));
    if (stranger !== undefined) return within(stranger, fault([], 'undefined', input[stranger]));
    const output: Record<string, unknown> = {};
    for (const [key, field] of known) {
      const mayLack = 'optional' in field;
      if (mayLack && !Object.hasOwn(input, key)) continue;
      const parsed = (mayLack ? field.optional : field)(Object.hasOwn(input, key) ? input[key] : undefined);
      if (!parsed.ok) return within(key, parsed.problem);
      output[key] = parsed.value;
    }
    return success(output as Value);
  });
}

function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

/** One of several kinds of object, told apart by the field `tag`: a kind forgotten here does not compile. */
export function tagged<Value extends object, Tag extends keyof Value & string>(
  tag: Tag,
  kinds: { readonly [Kind in Value[Tag] & string]: Parser<Extract<Value, Record<Tag, Kind>>> },
): Parser<Value> {
  const kindOf = oneOf(...Object.keys(kinds));
  return shaped({ kind: 'tagged', tag, kinds }, (input) => {
    if (!isPlainObject(input)) return refuse('object', input);
    const kind = kindOf(Object.hasOwn(input, tag) ? input[tag] : undefined);
    if (!kind.ok) return within(tag, kind.problem);
    return (kinds as Readonly<Record<string, Parser<Value>>>)[kind.value]?.(input) ?? refuse('object', input);
  });
}

/** A rule over a value that is right in itself; null where it holds. */
export type Rule<Value> = (value: Value) => Fault | null;

/** A parser whose values also hold the rules; the first broken one is the fault. */
export const holding = <Value>(parser: Parser<Value>, ...rules: readonly Rule<Value>[]): Parser<Value> =>
  shaped({ kind: 'holding', inner: parser, rules }, (input) => {
    const parsed = parser(input);
    if (!parsed.ok) return parsed;
    for (const rule of rules) {
      const broken = rule(parsed.value);
      if (broken !== null) return failure(broken);
    }
    return parsed;
  });

/** The second of two equal names, each given with its path; its fault says which one it repeats. */
export function repeated(names: readonly (readonly [path: Fault['path'], name: string])[]): Fault | null {
  const first = new Map<string, Fault['path']>();
  for (const [path, name] of names) {
    const earlier = first.get(name);
    if (earlier !== undefined) return fault(path, `≠ ${pathText(earlier)}`, name);
    first.set(name, path);
  }
  return null;
}
