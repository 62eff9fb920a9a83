import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArithmeticContext, evaluate } from './arithmetic';

const cells: Readonly<Record<string, number>> = {
  'fixed_capital@2024': 768.8,
  'fixed_capital@2025': 893.4,
  'F4.1@2025': 4.25,
  'own-code@2025': 7,
};
const context = (decimalSign: ',' | '.' = ','): ArithmeticContext => ({
  decimalSign,
  cell: (input, year) => cells[`${input}@${year}`] ?? Number.NaN,
});

const value = (text: string, sign?: ',' | '.'): number | null => {
  const result = evaluate(text, context(sign));
  return result.ok ? result.value : null;
};

describe('arithmetic typed into a cell', () => {
  test.each([
    ['=1200*1,05', 1260],
    ['=1200*1.05', 1260],
    ['1200*1,05', 1260],
    ['= 2 + 3 × 4', 14],
    ['=(2+3)*4', 20],
    ['=20-5-5', 10],
    ['=100/5/2', 10],
    ['=2·3÷4', 1.5],
    ['=-5+8', 3],
    ['=−5 – −8', 3],
    ['=+7', 7],
    ['=2*-3', -6],
    ['=((((1))))', 1],
    ['=1\u00A0234,5 + 1', 1235.5],
    ['=12 345 + 1', 12346],
    ['=1.234,5*2', 2469],
    ['=,5+1', 1.5],
    ['=2e3', 2000],
    ['=0*-1', 0],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('cells of the row stand by code and year', () => {
    expect(value('=fixed_capital@2024*1,1')).toBe(768.8 * 1.1);
    expect(value('=fixed_capital@2025-fixed_capital@2024')).toBe(893.4 - 768.8);
    expect(value('=F4.1@2025+1')).toBe(5.25);
    expect(value('=2*own-code@2025')).toBe(14);
  });

  test('what can be read both ways is read by the sign of the language', () => {
    expect(value('=475,962*1', ',')).toBe(475.962);
    expect(value('=475,962*1', '.')).toBe(475962);
    expect(value('=475,962*1,5', '.')).toBe(475.962 * 1.5);
  });

  test.each([
    '=',
    '',
    '=1+',
    '=*2',
    '=(1',
    '=1)',
    '=()',
    '=1 2',
    '=1200 300',
    '=1,2,3',
    '=5%',
    '=1200*5%',
    '=.1a',
    '=1.5F',
    '=2+,1@',
    '=1/0',
    '=0/0',
    '=1e400',
    '=fixed_capital@2019',
    '=fixed_capital@20245',
    '=fixed_capital',
    '=alert(1)',
    '=2^3',
    '=NaN',
    '=Infinity',
    "=cmd|' /C calc'!A0",
    `=${'('.repeat(600)}1`,
  ])('%s is refused', (text) => {
    expect(value(text)).toBeNull();
  });

  test('a refusal repeats the text', () => {
    expect(evaluate(' =1+ ', context())).toEqual({ ok: false, problem: { code: 'formulaFault', text: '=1+' } });
  });

  type Tree = number | readonly [Tree, '+' | '-' | '*', Tree];
  const tree = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.integer({ min: 0, max: 999 }),
      fc.tuple(tie('tree'), fc.constantFrom('+' as const, '-' as const, '*' as const), tie('tree')),
    ),
  })).tree;
  const written = (node: Tree): string =>
    typeof node === 'number' ? String(node) : `(${written(node[0])} ${node[1]} ${written(node[2])})`;
  const worth = (node: Tree): number => {
    if (typeof node === 'number') return node;
    const [left, right] = [worth(node[0]), worth(node[2])];
    return node[1] === '+' ? left + right : node[1] === '-' ? left - right : left * right;
  };

  test('any bracketed expression has the value of its tree', () => {
    fc.assert(
      fc.property(tree, (node) => {
        const text = written(node);
        fc.pre(text.length < 400);
        expect(value(text)).toBe(worth(node) + 0);
      }),
    );
  });

  test('no text makes it throw or stand still', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-*/()12,.@ e_F%×−a') }), (text) => {
        const result = evaluate(text, context());
        expect(result.ok ? Number.isFinite(result.value) : result.problem.code === 'formulaFault').toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('what cannot be computed', () => {
  const problem = (text: string, own?: ArithmeticContext['own']) => {
    const result = evaluate(text, { ...context(), ...(own === undefined ? {} : { own }) });
    return result.ok ? null : result.problem;
  };
  const own = { input: 'fixed_capital', year: 2025 };

  test('divides by zero', () => {
    expect(problem('=1200/0')).toEqual({ code: 'formulaDivision', text: '=1200/0' });
    expect(problem('=0/(5-5)')).toEqual({ code: 'formulaDivision', text: '=0/(5-5)' });
    expect(problem('=0/5')).toBeNull();
  });

  test('refers to the cell that it stands in', () => {
    const text = '=fixed_capital@2025*1,1';
    expect(problem(text, own)).toEqual({ code: 'formulaOwnCell', text, cell: 'fixed_capital@2025' });
    expect(problem('=fixed_capital@2024*1,1', own)).toBeNull();
    expect(problem(text)).toBeNull();
  });

  test('refers to a cell without a figure, also behind a division by zero', () => {
    expect(problem('=1+exports@2025')).toEqual({
      code: 'formulaNoFigure',
      text: '=1+exports@2025',
      cell: 'exports@2025',
    });
    expect(problem('=exports@2025/0')?.code).toBe('formulaNoFigure');
  });

  test.each(['=', '=1+', '=(1', '=1)', '=1 2/', '=5%', '=a@', '=1/0)', '=fixed_capital@2025+'])(
    '%j is no expression, whatever stands in it',
    (text) => {
      expect(problem(text, own)).toEqual({ code: 'formulaFault', text });
    },
  );
});
