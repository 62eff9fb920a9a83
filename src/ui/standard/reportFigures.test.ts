import { describe, expect, it } from 'vitest';
import { order5 } from '../../methodology';
import { columnKey, emptyColumn, withObservations } from '../../model/column';
import { factorsOf } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { type ReportGround, reportFigures } from './reportFigures';

const figure = (value: number, source: string, status: 'final' | 'synthetic' = 'final'): Observation => ({
  kind: 'number',
  value,
  status,
  source,
});
const column = (observation: Observation) => withObservations(emptyColumn(2), [{ index: 1, observation }]);

const ground: ReportGround = {
  methodology: order5,
  inputs: order5.inputs,
  regions: [{ code: 'KZ-10' }, { code: 'KZ-27' }],
  rating: {
    year: 2025,
    regions: ['KZ-27', 'KZ-10'], // ranked in another order than the cells lie in
    factors: factorsOf(order5).map(({ code }) => ({
      values: Float64Array.of(code === 'F3.1' ? 116.2 : code === 'F5.1' ? 89.5 : Number.NaN, 1),
      absences: new Map([[0, { code: 'no data', input: 'fdi', year: 2024 } as const]]),
    })),
  },
  columns: new Map([
    [columnKey('fixed_capital', 2024), column(figure(749.9, 'table 1'))],
    [columnKey('fixed_capital', 2025), column(figure(893.4, 'table 1'))],
    [columnKey('fixed_capital_index', 2025), column(figure(116.2, 'table 2'))],
    [columnKey('target_fixed_capital', 2025), column(figure(998.2, 'made', 'synthetic'))],
    [columnKey('fdi', 2025), column({ kind: 'missing', reason: 'not published' })],
  ]),
};

const of = (...codes: string[]) => reportFigures(ground, 'KZ-27', codes);

describe('the figures of a yearly report', () => {
  it('a growth: amounts of two years, the factor’s value, each source once', () => {
    expect(of('F3.1')).toMatchObject([
      { before: 749.9, now: 893.4, value: 116.2, sources: ['table 1', 'table 2'], states: [] },
    ]);
    expect(of('F3.1')[0]?.input?.code).toBe('fixed_capital');
  });

  it('a fulfilment: the target, what was reached, and that a figure is made up', () => {
    expect(of('F5.1')).toMatchObject([
      {
        before: Number.NaN,
        now: 998.2,
        actual: 893.4,
        value: 89.5,
        sources: ['made', 'table 1'],
        states: ['synthetic'],
      },
    ]);
  });

  it('what there is not is not a number, with its reason', () => {
    expect(of('F3.2')).toMatchObject([
      { before: Number.NaN, now: Number.NaN, value: Number.NaN, absence: { code: 'no data' }, states: ['missing'] },
    ]);
  });

  it('another region has its own, and what is no series has none', () => {
    expect(reportFigures(ground, 'KZ-10', ['F3.1'])).toMatchObject([{ now: Number.NaN, value: 1, sources: [] }]);
    expect(of('F4.1', 'F9.9')).toEqual([]);
  });
});
