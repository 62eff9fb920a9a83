import { describe, expect, it } from 'vitest';
import { bookOf, withRecords } from '../../model/records';
import type { Scenario } from '../../model/scenario';
import { branchesOf, freeName, goesWith, invalidCells, stepIn } from './branches';

const scenario = (order: number, parent: string | null = null, changed: Partial<Scenario> = {}): Scenario => ({
  name: `S${order}`,
  note: '',
  parent,
  archived: false,
  order,
  readings: {},
  weights: null,
  peers: 'held',
  counting: { expected: false, firmOnly: false },
  ...changed,
});

const bookWith = (scenarios: Readonly<Record<string, Scenario>>) =>
  bookOf(Object.entries(scenarios).map(([id, record]) => ({ of: 'scenario', id, record })));

describe('the list of scenarios', () => {
  it('has each before its own branches, in the order of making, with the lines that lead to them', () => {
    const { rows, archived } = branchesOf(
      bookWith({ c: scenario(2), b: scenario(1, 'a'), a: scenario(0), d: scenario(3, 'b') }),
    );
    expect(rows.map(({ id, level, isLast, hasBranches, lines }) => [id, level, isLast, hasBranches, lines])).toEqual([
      ['a', 1, false, true, []],
      ['b', 2, true, true, [true]],
      ['d', 3, true, false, [true, false]],
      ['c', 1, true, false, []],
    ]);
    expect(archived).toEqual([]);
  });

  it('puts what is archived apart, with what branches off it', () => {
    const { rows, archived } = branchesOf(
      bookWith({ a: scenario(0, null, { archived: true }), b: scenario(1, 'a'), c: scenario(2, 'lost') }),
    );
    expect(rows.map(({ id, level }) => [id, level])).toEqual([['c', 1]]);
    expect(archived.map(({ id, level }) => [id, level])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('finds a name for a copy that is not taken in any case', () => {
    const book = bookWith({ a: scenario(0, null, { name: 'x (COPY)' }) });
    expect(freeName(book, (number) => (number === 1 ? 'X (copy)' : `X (copy ${number})`))).toBe('X (copy 2)');
  });

  it('names what goes with a scenario, that of its branches included, each project once', () => {
    const project = {
      name: 'P',
      region: 'R-1',
      status: 'planned',
      probability: 100,
      share: 100,
      jobs: null,
      amounts: [],
      parts: [],
      included: true,
      order: 0,
    } as const;
    const book = withRecords(bookWith({ a: scenario(0), b: scenario(1, 'a'), c: scenario(2) }), [
      { of: 'project', id: 'a/p', record: { ...project, scenario: 'a' } },
      { of: 'project', id: 'b/p', record: { ...project, scenario: 'b', included: false } },
      { of: 'project', id: 'c/q', record: { ...project, scenario: 'c', name: 'Q' } },
      { of: 'growth', id: 'b/R-2/F1.2', record: { scenario: 'b', region: 'R-2', factor: 'F1.2', growth: 104 } },
    ]);
    expect(goesWith(book, 'a')).toEqual({ branches: ['S1'], projects: ['P'], overrides: 0, growths: 1 });
    expect(goesWith(book, 'c')).toEqual({ branches: [], projects: ['Q'], overrides: 0, growths: 0 });
  });

  it('tells of cells that hold no number, those that a scenario has from what it branches off among them', () => {
    const cell = { region: 'R-1', year: 2025, seen: null } as const;
    const text = { kind: 'invalid', text: 'abc' } as const;
    const number = { kind: 'number', value: 1, status: 'plan' } as const;
    const book = withRecords(bookWith({ a: scenario(0), b: scenario(1, 'a') }), [
      { of: 'override', id: 'a/R-1/x/2025', record: { ...cell, scenario: 'a', input: 'x', observation: text } },
      { of: 'override', id: 'a/R-1/y/2025', record: { ...cell, scenario: 'a', input: 'y', observation: text } },
      { of: 'override', id: 'b/R-1/y/2025', record: { ...cell, scenario: 'b', input: 'y', observation: number } },
    ]);
    expect([null, 'a', 'b'].map((id) => invalidCells(book, id))).toEqual([0, 2, 1]);
  });

  it('is walked by arrows and to its ends, and other keys lead nowhere', () => {
    const list = [null, 'a', 'b'];
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'x'].map((key) => stepIn(list, null, key))).toEqual([
      null,
      'a',
      null,
      'b',
      undefined,
    ]);
    expect(stepIn(list, 'b', 'ArrowDown')).toBe('b');
  });
});
