import { factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { deflatorOf, indexOf } from '../growth';

/** How the figures of an input go on in planning years (methodology.md §12). */
export type PathOfInput =
  /** A level: by its typed index, where it has one, else by its own last growth. */
  { readonly kind: 'grows'; readonly index: InputCode | null } | { readonly kind: 'repeats' };

/** What the inputs of a methodology are to each other: read from its formulas, whatever the inputs are called. */
export interface InputRoles {
  /** Those that repeat before those that grow, since a level grows by the index of its own year. */
  readonly paths: ReadonlyMap<InputCode, PathOfInput>;
  /** Typed indices that are measured from each level. */
  readonly indices: ReadonlyMap<InputCode, readonly InputCode[]>;
  /** Typed fulfilments (¶14) of which each level is the actual. */
  readonly fulfilments: ReadonlyMap<InputCode, readonly InputCode[]>;
}

const known = new WeakMap<object, InputRoles>();

/** The roles of a methodology's inputs. */
export function inputRoles(methodology: Pick<Methodology, 'directions'>): InputRoles {
  const before = known.get(methodology.directions);
  if (before !== undefined) return before;
  const grows = new Map<InputCode, PathOfInput>();
  const repeats = new Set<InputCode>();
  const indices = new Map<InputCode, InputCode[]>();
  const fulfilments = new Map<InputCode, InputCode[]>();
  for (const { code, formula } of factorsOf(methodology)) {
    switch (formula.kind) {
      case 'growth': {
        const index = indexOf(formula.level);
        grows.set(formula.level, { kind: 'grows', index });
        repeats.add(index).add(deflatorOf(formula.level));
        indices.set(formula.level, [index]);
        break;
      }
      case 'fulfilment':
        for (const level of [formula.actual, formula.target]) {
          if (!grows.has(level)) grows.set(level, { kind: 'grows', index: null });
        }
        repeats.add(formula.typed);
        fulfilments.set(formula.actual, [...(fulfilments.get(formula.actual) ?? []), formula.typed]);
        break;
      case 'survey':
        repeats.add(code);
        break;
      case 'value':
        repeats.add(formula.input);
    }
  }
  const repeating = [...repeats]
    .filter((input) => !grows.has(input))
    .map((input): readonly [InputCode, PathOfInput] => [input, { kind: 'repeats' }]);
  const roles = { paths: new Map([...repeating, ...grows]), indices, fulfilments };
  known.set(methodology.directions, roles);
  return roles;
}
