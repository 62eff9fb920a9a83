import { describe, expect, it } from 'vitest';
import { allFaults } from './allFaults';
import { fault, filledText, holding, list, number, object, oneOf, optional, pathText, tagged } from './parse';

interface Thing {
  readonly name: string;
  readonly size: number;
  readonly note?: string;
}
const thing = object<Thing>({ name: filledText, size: number(0), note: optional(filledText) });

const found = (parser: Parameters<typeof allFaults>[0], input: unknown) =>
  allFaults(parser, input).map(({ path, expected }) => [pathText(path), expected]);

describe('all faults', () => {
  it('are none of what a parser takes', () => {
    expect(found(list(thing), [{ name: 'a', size: 1 }])).toEqual([]);
  });

  it('are one a field, where the parser stops at the first', () => {
    expect(
      found(list(thing), [
        { name: '', size: -1, note: '' },
        { name: 'b', size: Number.NaN },
      ]),
    ).toEqual([
      ['[0].name', 'string ≠ ""'],
      ['[0].size', 'number ≥ 0'],
      ['[0].note', 'string ≠ ""'],
      ['[1].size', 'number ≥ 0'],
    ]);
  });

  it('are those of the rules, each of them, once the parts are right', () => {
    const ruled = holding(
      thing,
      ({ size }) => (size < 10 ? null : fault(['size'], '< 10', size)),
      ({ name }) => (name === 'a' ? null : fault(['name'], '"a"', name)),
    );
    expect(found(ruled, { name: 'b', size: 20 })).toEqual([
      ['size', '< 10'],
      ['name', '"a"'],
    ]);
    expect(found(ruled, { name: '', size: 20 })).toEqual([['name', 'string ≠ ""']]);
  });

  it('are looked for in the kind that is said, and in a list that is too short, as a whole', () => {
    const shape = tagged<{ readonly kind: 'round'; readonly width: number } | { readonly kind: 'flat' }, 'kind'>(
      'kind',
      {
        round: object({ kind: oneOf('round'), width: number(0) }),
        flat: object({ kind: oneOf('flat') }),
      },
    );
    expect(found(shape, { kind: 'round', width: -1 })).toEqual([['width', 'number ≥ 0']]);
    expect(found(shape, { kind: 'square' })).toEqual([['kind', '"round" | "flat"']]);
    expect(found(list(shape, 1), [])).toEqual([['', 'array(≥ 1)']]);
    expect(found(list(shape, 1), 'none')).toEqual([['', 'array(≥ 1)']]);
  });
});
