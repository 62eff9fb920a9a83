import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { pathText } from './parse';
import { parseMethodology } from './parseMethodology';

type Path = readonly (string | number)[];
type Plain = Record<string | number, unknown>;

const isBranch = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** A deep copy of Order No. 5 with the value at `path` made anew. */
function altered(path: Path, change: (old: unknown, parent: Plain, key: string | number) => void): unknown {
  const copy: unknown = structuredClone(order5);
  let parent = copy;
  for (const step of path.slice(0, -1)) parent = isBranch(parent) ? parent[step] : undefined;
  const key = path.at(-1);
  if (!isBranch(parent) || key === undefined) throw new Error(`no ${pathText(path)}`);
  change(parent[key], parent, key);
  return copy;
}

const withValue = (path: Path, value: unknown): unknown =>
  altered(path, (_, parent, key) => {
    parent[key] = value;
  });

function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (!isBranch(value)) return [at];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length === 0 ? below : [at, ...below];
}

const PLACES = pathsOf(order5);
const valueAt = (path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isBranch(value) ? value[step] : undefined), order5);
const LEAVES = PLACES.filter((path) => !isBranch(valueAt(path)));
const FIELDS = PLACES.filter((path) => typeof path.at(-1) === 'string');

const problemOf = (input: unknown) => {
  const result = parseMethodology(input);
  return result.ok ? null : result.problem;
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

describe('parseMethodology', () => {
  it('reads Order No. 5 back as it was, however it came', () => {
    expect(parseMethodology(structuredClone(order5))).toEqual({ ok: true, value: order5 });
    expect(parseMethodology(JSON.parse(JSON.stringify(order5)))).toEqual({ ok: true, value: order5 });
  });

  it('refuses a value of another type at any leaf, and names the leaf', () => {
    const wrong = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom<unknown>(null, undefined, [], {}, Number.NaN, Number.POSITIVE_INFINITY, 1n, new Date(0)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LEAVES), wrong, (path, value) => {
        const old = valueAt(path);
        fc.pre(kindOf(old) !== kindOf(value) || (typeof value === 'number' && !Number.isFinite(value)));
        expect(problemOf(withValue(path, value))).toMatchObject({ code: 'methodologyField', path: pathText(path) });
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a number or a list where a branch should be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES.filter((path) => isBranch(valueAt(path)))), (path) => {
        const wrong = Array.isArray(valueAt(path)) ? { length: 1 } : [];
        expect(problemOf(withValue(path, wrong))?.path).toBe(pathText(path));
      }),
    );
  });

  it('takes or refuses another text at any leaf, and does nothing else', () => {
    const texts = LEAVES.filter((path) => typeof valueAt(path) === 'string');
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.string(), (path, value) => {
        const input = withValue(path, value);
        const result = parseMethodology(input);
        if (result.ok) expect(result.value).toEqual(input);
        else expect(result.problem.path).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('misses any field that is not optional, by name', () => {
    const mayLack =
      /\.(interpretation|kato|founded|predecessors|mayBeNegative|anyOf|reported|factors|annex|label|registered|inForce)$/;
    for (const path of FIELDS) {
      const lacking = altered(path, (_, parent, key) => delete parent[key]);
      const problem = problemOf(lacking);
      if (problem === null) expect(pathText(path)).toMatch(mayLack);
      else expect(problem).toMatchObject({ path: pathText(path), found: 'undefined' });
    }
  });

  it('refuses a field it does not know, wherever it stands', () => {
    const objects = PLACES.filter((path) => kindOf(valueAt(path)) === 'object');
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.constantFrom('note', '__proto__', 'constructor'), (path, name) => {
        const input = withValue([...path, 'x'], 1);
        const text = JSON.stringify(input).replace('"x":1', `"${name}":1`);
        expect(problemOf(JSON.parse(text))?.path).toBe(pathText([...path, name]));
      }),
    );
  });

  it('answers whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (input) => {
        expect(parseMethodology(input).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('reads own fields only', () => {
    expect(problemOf(Object.create(order5))).toMatchObject({ path: '', expected: 'object' });
    const inherited: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(order5)}}`);
    expect(problemOf(inherited)?.path).toBe('__proto__');
    expect(problemOf(Object.create(null))?.path).toBe('id');
  });

  it('does not choke on depth or size', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(problemOf(withValue(['directions'], deep))?.path).toBe('directions[0]');
    expect(problemOf(withValue(['id'], 'x'.repeat(1e7)))?.found.length).toBeLessThan(100);
    const region = order5.regions[0];
    const regions = Array.from({ length: 50_000 }, (_, i) => ({
      ...region,
      code: `R${i}`,
      kato: String(100_000_000 + i),
      predecessors: ['R7777'],
      founded: '2022-06-08',
    }));
    expect(problemOf(withValue(['regions'], regions))?.path).toBe('regions[7777].predecessors[0]');
  });

  it('leaves the sum of the weights to the flag that the rating carries', () => {
    expect(problemOf(withValue(['directions', 2, 'weight'], 50))).toBeNull();
    expect(problemOf(withValue(['directions', 2, 'weight'], 0))).toBeNull();
  });

  const formula = ['directions', 0, 'factors', 0, 'formula'] as const;
  const survey = ['directions', 3, 'factors', 0, 'formula'] as const;
  const faults: readonly (readonly [what: string, at: Path, value: unknown, path: string, expected?: string])[] = [
    ['an unknown kind of formula', [...formula, 'kind'], 'ratio', 'directions[0].factors[0].formula.kind'],
    ['a formula of every object', [...formula, 'kind'], 'toString', 'directions[0].factors[0].formula.kind'],
    ['an input that is not declared', [...formula, 'level'], 'gdp', 'directions[0].factors[0].formula.level'],
    [
      'an undeclared target',
      ['directions', 4, 'factors', 0, 'formula', 'target'],
      'x',
      'directions[4].factors[0].formula.target',
    ],
    ['an unknown reading', ['readings', 'points'], 'median', 'readings.points', '"rank" | "linear" | "ratio"'],
    ['an unknown missing policy', ['missing'], 'impute', 'missing'],
    ['a negative weight', ['directions', 2, 'weight'], -45, 'directions[2].weight', 'number ≥ 0'],
    ['a weight that is not finite', ['directions', 2, 'weight'], Number.NaN, 'directions[2].weight'],
    ['a negative factor weight', ['directions', 2, 'factors', 1, 'weight'], -1, 'directions[2].factors[1].weight'],
    [
      'only weights of 0 in a direction',
      ['directions', 4, 'factors', 0, 'weight'],
      0,
      'directions[4].factors[0].weight',
      '> 0',
    ],
    ['no direction', ['directions'], [], 'directions', 'array(≥ 1)'],
    ['a direction without factors', ['directions', 8, 'factors'], [], 'directions[8].factors', 'array(≥ 1)'],
    ['a direction twice', ['directions', 1, 'code'], 'F1', 'directions[1].code', '≠ directions[0].code'],
    ['a factor twice', ['directions', 7, 'factors', 2, 'code'], 'F8.1', 'directions[7].factors[2].code'],
    ['a factor named like a direction', ['directions', 0, 'factors', 0, 'code'], 'F1', 'directions[0].factors[0].code'],
    ['an input twice', ['inputs', 3, 'code'], 'grp', 'inputs[3].code', '≠ inputs[0].code'],
    ['an input under the code of a survey factor', ['inputs', 1, 'code'], 'F4.1', 'inputs[1].code'],
    ['an index that is money', ['inputs', 1, 'unit'], order5.inputs[0]?.unit, 'inputs[1].unit.measure'],
    ['a code that holds a separator', ['inputs', 0, 'code'], 'grp@2025', 'inputs[0].code'],
    ['a code that every object answers to', ['directions', 0, 'code'], 'constructor', 'directions[0].code'],
    ['a code of the prototype', ['regions', 0, 'code'], '__proto__', 'regions[0].code'],
    [
      'a question that does not exist',
      [...survey, 'questions', 0],
      'Q17',
      'directions[3].factors[0].formula.questions[0]',
    ],
    ['a question twice', [...survey, 'questions'], ['Q4', 'Q4'], 'directions[3].factors[0].formula.questions[1]'],
    ['no question', [...survey, 'questions'], [], 'directions[3].factors[0].formula.questions'],
    [
      'a mean of free text',
      [...survey, 'questions', 0],
      'Q16',
      'directions[3].factors[0].formula.questions[0]',
      '"mark"',
    ],
    [
      'a share that is not 0 of marks from 1',
      ['directions', 3, 'factors', 1, 'formula', 'questions', 0],
      'Q9',
      'directions[3].factors[1].formula.questions[0]',
    ],
    [
      'a share over two questions',
      ['directions', 3, 'factors', 1, 'formula', 'questions'],
      ['Q4', 'Q5'],
      'directions[3].factors[1].formula.questions',
    ],
    ['a missing language', ['directions', 0, 'names'], { kk: 'а', ru: 'а' }, 'directions[0].names.en'],
    ['a blank text', ['directions', 0, 'names', 'kk'], ' ', 'directions[0].names.kk'],
    ['best points not above worst', ['points', 'best'], 1, 'points.best', '> points.worst'],
    ['a day the calendar lacks', ['source', 'date'], '2023-02-30', 'source.date', 'YYYY-MM-DD'],
    ['an unknown unit', ['inputs', 0, 'unit', 'measure'], 'length', 'inputs[0].unit.measure'],
    ['an unknown scale', ['inputs', 0, 'unit', 'scale'], 100, 'inputs[0].unit.scale'],
    ['a mark from 7 to 1', ['directions', 3, 'factors', 0, 'unit', 'to'], 0, 'directions[3].factors[0].unit.to'],
    ['a region twice', ['regions', 5, 'code'], 'KZ-10', 'regions[5].code', '≠ regions[0].code'],
    ['a KATO code twice', ['regions', 5, 'kato'], '100000000', 'regions[5].kato'],
    ['a KATO code of two digits', ['regions', 5, 'kato'], '27', 'regions[5].kato'],
    ['a predecessor that is no region', ['regions', 0, 'predecessors', 0], 'KZ-99', 'regions[0].predecessors[0]'],
    ['a region out of itself', ['regions', 0, 'predecessors', 0], 'KZ-10', 'regions[0].predecessors[0]'],
    ['predecessors without a date', ['regions', 1, 'predecessors'], ['KZ-10'], 'regions[1].founded'],
    ['a question code twice', ['form', 'block2', 'questions', 1, 'code'], 'Q1', 'form.block2.questions[1].code'],
    ['a scale from 7 to 1', ['form', 'block2', 'questions', 8, 'scale', 'to'], 1, 'form.block2.questions[8].scale.to'],
    ['half a response', ['form', 'leastResponses'], 14.5, 'form.leastResponses', 'integer ≥ 0'],
  ];

  for (const [what, at, value, path, expected] of faults) {
    it(`refuses ${what}`, () => {
      expect(problemOf(withValue(at, value))).toMatchObject(expected === undefined ? { path } : { path, expected });
    });
  }
});
