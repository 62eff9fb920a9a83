import { describe, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import { codeOf, type FoundColumn, searchColumns } from './columnSearch';
import { dataColumns } from './columns';

const columns = dataColumns(
  { year: 2025, direction: null, beside: true, empty: true },
  {
    methodology: order5,
    own: [],
    isUsed: () => true,
    unitOf: (input) => order5.inputs.find(({ code }) => code === input)?.unit ?? { measure: 'number' },
    hasAnswers: () => true,
    needsTyped: () => true,
    hasBefore: true,
  },
).filter((column): column is FoundColumn => column.kind === 'series' || column.kind === 'factor');

const everything = new Set(columns.map(({ key }) => key));
const first = (text: string, onView: ReadonlySet<string> = everything) => {
  const [found] = searchColumns(text, columns, { inputs: order5.inputs, year: 2025, onView });
  return found === undefined ? null : `${found.kind} ${codeOf(found)}`;
};

describe('searchColumns', () => {
  test.each(['fdi@2025', 'exports@2025', 'grp_index@2025', 'fixed_capital@2024'])('leads to the code %s', (code) => {
    expect(first(code)).toBe(`series ${code}`);
    expect(first(code.toUpperCase())).toBe(`series ${code}`);
  });

  test('leads to a code although others that begin so are on view and it is not', () => {
    const others = new Set([...everything].filter((key) => key !== 'fdi@2025'));
    expect(first('fdi@2025', others)).toBe('series fdi@2025');
  });

  test('prefers the chosen year, and of one code what can be typed into', () => {
    expect(first('exports')).toBe('series exports@2025');
    expect(first('F4.1')).toBe('series F4.1@2025');
  });

  test('prefers what is on view where both have the code', () => {
    const computed = new Set([...everything].filter((key) => key !== 'F4.1@2025'));
    expect(first('F4.1', computed)).toBe('factor F4.1');
  });

  test('finds by names in any language, and nothing by what is no name', () => {
    expect(first(order5.inputs.find(({ code }) => code === 'exports')?.names.ru ?? '')).toBe('series exports@2025');
    expect(first('no such thing')).toBeNull();
  });
});
