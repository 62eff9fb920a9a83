import { describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { methodologyDifference } from './methodologyDifference';
import type { WholeMethodology } from './wholeMethodology';

const changed = (change: Partial<WholeMethodology>): WholeMethodology => ({ ...order5, ...change });

describe('the difference of two methodologies', () => {
  it('is none of one and the same', () => {
    expect(methodologyDifference(order5, structuredClone(order5))).toEqual([]);
  });

  it('tells fields with what stood there before and after', () => {
    const directions = order5.directions.map((direction) =>
      direction.code === 'F3'
        ? {
            ...direction,
            weight: 40,
            factors: direction.factors.map((factor) =>
              factor.code === 'F3.2'
                ? { ...factor, better: 'lower' as const, names: { ...factor.names, ru: 'ПИИ' } }
                : factor,
            ),
          }
        : direction,
    );
    const russian = order5.directions[2]?.factors[1]?.names.ru;
    expect(methodologyDifference(order5, changed({ directions, points: { worst: 0, best: 100 } }))).toEqual([
      { part: 'methodology', of: '', kind: 'changed', field: 'points.worst', before: 1, after: 0 },
      { part: 'methodology', of: '', kind: 'changed', field: 'points.best', before: 20, after: 100 },
      { part: 'direction', of: 'F3', kind: 'changed', field: 'weight', before: 45, after: 40 },
      { part: 'factor', of: 'F3.2', kind: 'changed', field: 'names.ru', before: russian, after: 'ПИИ' },
      { part: 'factor', of: 'F3.2', kind: 'changed', field: 'better', before: 'higher', after: 'lower' },
    ]);
  });

  it('tells what came and went, and an order only of those that stayed', () => {
    const [first, second, ...rest] = order5.directions;
    if (first === undefined || second === undefined) throw new Error('there are nine');
    const found = methodologyDifference(order5, changed({ directions: [second, first, ...rest.slice(0, -1)] }));
    expect(found.map(({ part, of, kind }) => `${part} ${of} ${kind}`)).toEqual([
      'direction  ordered',
      'direction F9 removed',
      'factor F9.1 removed',
    ]);
    expect(found[0]).toMatchObject({ before: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'] });
    expect(methodologyDifference(order5, changed({ inputs: order5.inputs.slice(1) }))).toEqual([
      { part: 'input', of: order5.inputs[0]?.code, kind: 'removed', before: order5.inputs[0] },
    ]);
  });

  it('tells a formula as one value, a reading by its axis and a paragraph by its language', () => {
    const directions = order5.directions.map((direction) => ({
      ...direction,
      factors: direction.factors.map((factor) =>
        factor.code === 'F7.1'
          ? {
              ...factor,
              formula: {
                kind: 'survey' as const,
                statistic: 'mean' as const,
                questions: ['Q1', 'Q8'],
                expertAllowed: false,
              },
            }
          : factor,
      ),
    }));
    const paragraphs = order5.paragraphs.map((paragraph) =>
      paragraph.number === '8' ? { ...paragraph, text: { ...paragraph.text, ru: 'Официальный текст' } } : paragraph,
    );
    const found = methodologyDifference(
      order5,
      changed({ directions, paragraphs, readings: { ...order5.readings, points: 'linear' } }),
    );
    expect(found.map(({ part, of, ...rest }) => [part, of, 'field' in rest ? rest.field : ''])).toEqual([
      ['readings', '', 'points'],
      ['factor', 'F7.1', 'formula'],
      ['paragraph', '8', 'text.ru'],
    ]);
  });
});
