import type { Fault, Parser, Rule } from './parse';

/**
 * Every fault that a parser would find in a value were each one before it put right, where it stops at the first: a form
 * can then show each at its field. Rules between the parts of a value are asked once these are right in themselves.
 */
export function allFaults(parser: Parser<unknown>, input: unknown): readonly Fault[] {
  const parsed = parser(input);
  if (parsed.ok) return [];
  const found = faultsInside(parser, input);
  return found.length > 0 ? found : [parsed.problem];
}

function faultsInside({ shape }: Parser<unknown>, input: unknown): readonly Fault[] {
  switch (shape?.kind) {
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, field]) => {
        const value = fieldOf(input, name);
        if ('optional' in field) return value === undefined ? [] : within(name, allFaults(field.optional, value));
        return within(name, allFaults(field, value));
      });
    case 'list':
      return Array.isArray(input) && input.length >= shape.least
        ? input.flatMap((item, index) => within(index, allFaults(shape.item, item)))
        : [];
    case 'tagged': {
      const kind = shape.kinds[String(fieldOf(input, shape.tag))];
      return kind === undefined ? [] : allFaults(kind, input);
    }
    case 'holding': {
      const inner = shape.inner(input);
      if (!inner.ok) return allFaults(shape.inner, input);
      // A rule takes what its parser has read, of whatever type that is.
      return (shape.rules as readonly Rule<unknown>[]).flatMap((rule) => rule(inner.value) ?? []);
    }
    case undefined:
      return [];
  }
}

const fieldOf = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, name)
    ? (input as Readonly<Record<string, unknown>>)[name]
    : undefined;

const within = (step: string | number, found: readonly Fault[]): readonly Fault[] =>
  found.map((each) => ({ ...each, path: [step, ...each.path] }));
