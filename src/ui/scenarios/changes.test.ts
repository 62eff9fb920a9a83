import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { emptyColumn, withObservations } from '../../model/column';
import { factorsOf } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { type CellEffect, NO_EFFECTS } from '../../model/plan';
import type { Rating } from '../../model/rating';
import { bookOf } from '../../model/records';
import type { Scenario } from '../../model/scenario';
import { changedCells } from './changes';

const scenario = (parent: string | null): Scenario => ({
  name: 'S',
  note: '',
  parent,
  archived: false,
  order: 0,
  readings: {},
  weights: null,
  peers: 'held',
  counting: { expected: false, firmOnly: false },
});
const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
const cell = { region: 'R2', year: 2025 } as const;
const book = bookOf([
  { of: 'scenario', id: 'a', record: scenario(null) },
  { of: 'scenario', id: 'b', record: scenario('a') },
  {
    of: 'override',
    id: 'a/R2/exports/2025',
    record: { scenario: 'a', ...cell, input: 'exports', observation: figure(120), seen: figure(100) },
  },
  {
    of: 'override',
    id: 'b/R2/fixed_capital_index/2025',
    record: { scenario: 'b', ...cell, input: 'fixed_capital_index', observation: figure(110), seen: figure(105) },
  },
]);
const override = (before: number): CellEffect => ({ kind: 'override', before: figure(before) });
const added: CellEffect = { kind: 'added', before: 50, additions: [] };
const column = (value: number) => withObservations(emptyColumn(2), [{ index: 1, observation: figure(value) }]);

const ground = {
  scenario: 'b',
  book,
  methodology: order5,
  regions: [{ code: 'R1' }, { code: 'R2' }],
  columns: new Map([
    ['exports@2025', column(120)],
    ['fixed_capital_index@2025', column(110)],
    ['fixed_capital@2024', column(60)],
  ]),
  effects: {
    ...NO_EFFECTS,
    changes: new Map([
      ['exports@2025', new Map([[1, [override(101)]]])],
      ['fixed_capital_index@2025', new Map([[1, [override(105)]]])],
      ['fixed_capital@2024', new Map([[1, [added]]])],
    ]),
  },
  // The exports of the base have been corrected since.
  observation: (_: string, input: string) => figure(input === 'exports' ? 101 : 105),
  rating: null,
};

describe('cells that a scenario changes', () => {
  it('stand with the base, where they are set, the factors they enter, and what the base was where it has moved on', () => {
    const cells = changedCells(ground);
    expect(
      cells.map(({ input, year, base, value, setIn, fromProjects, seen, factors }) => ({
        input,
        year,
        base,
        value,
        setIn,
        fromProjects,
        seen,
        factors: factors.map(({ code }) => code),
      })),
    ).toEqual([
      {
        input: 'exports',
        year: 2025,
        base: 101,
        value: 120,
        setIn: 'a',
        fromProjects: false,
        seen: figure(100),
        factors: ['F1.2'],
      },
      {
        input: 'fixed_capital_index',
        year: 2025,
        base: 105,
        value: 110,
        setIn: 'b',
        fromProjects: false,
        seen: undefined,
        factors: ['F3.1'],
      },
      {
        input: 'fixed_capital',
        year: 2024,
        base: 50,
        value: 60,
        setIn: null,
        fromProjects: true,
        seen: undefined,
        factors: ['F3.1', 'F5.1'],
      },
    ]);
  });

  it('are looked at again where no number stands there or in the base, or one that can hardly be meant', () => {
    const doubtsOf = (set: Observation | null, inBase: Observation | null) =>
      changedCells({
        ...ground,
        columns: new Map([['exports@2025', withObservations(emptyColumn(2), [{ index: 1, observation: set }])]]),
        effects: {
          ...NO_EFFECTS,
          changes: new Map([['exports@2025', new Map([[1, [{ kind: 'override', before: inBase } as const]]])]]),
        },
        observation: () => inBase,
      }).flatMap(({ doubts }) => doubts);
    const text: Observation = { kind: 'invalid', text: 'көп' };
    expect(doubtsOf(figure(120), figure(100))).toEqual([]);
    expect(doubtsOf(text, figure(100))).toEqual([{ kind: 'invalid', text: 'көп' }]);
    expect(doubtsOf(figure(120), text)).toEqual([{ kind: 'base invalid', text: 'көп' }]);
    expect(doubtsOf(figure(120), null)).toEqual([{ kind: 'base missing', reason: '' }]);
    expect(doubtsOf(figure(120), { kind: 'missing', reason: 'not surveyed' })).toEqual([
      { kind: 'base missing', reason: 'not surveyed' },
    ]);
    expect(doubtsOf(figure(-1), figure(100))).toEqual([{ kind: 'negative' }]);
    expect(doubtsOf(figure(1000), figure(100))).toEqual([]);
    expect(doubtsOf(figure(2000), figure(100))).toEqual([{ kind: 'times more', times: 20 }]);
    expect(doubtsOf(figure(5), figure(100))).toEqual([{ kind: 'times less', times: 20 }]);
  });

  it('name the factors that they leave without a value, in the year on view', () => {
    const place = factorsOf(order5).findIndex(({ code }) => code === 'F1.2');
    const absence = { code: 'invalid', input: 'exports', year: 2025, text: 'көп' } as const;
    const factors = factorsOf(order5).map((_, at) => ({
      origins: new Uint8Array(2),
      absences: new Map(at === place ? [[1, absence]] : []),
    }));
    const of = (year: number) =>
      changedCells({ ...ground, rating: { year, regions: ['R1', 'R2'], factors } as unknown as Rating }).flatMap(
        ({ withoutValue }) => withoutValue,
      );
    expect(of(2025)).toEqual([{ factor: 'F1.2', absence }]);
    expect(of(2024)).toEqual([]);
  });
});
