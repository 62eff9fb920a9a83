import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPastedWeights } from './pastedWeights';
import { isWhole, type WeightRow } from './weightTable';

const ORDER = [15, 10, 45, 5, 10, 2.5, 5, 5, 2.5];
const rowsOf = (locked: readonly number[] = []): readonly WeightRow[] =>
  ORDER.map((weight, index) => ({ direction: `D${index}`, weight, locked: locked.includes(index) }));
const paste = (from: number, texts: readonly string[], locked: readonly number[] = []) => {
  const made = withPastedWeights(rowsOf(locked), `D${from}`, texts);
  if (!made.ok) return made.problem;
  const { rows, ...told } = made.value;
  return { weights: rows.map(({ weight }) => weight), ...told };
};
const PLAIN = { outside: 0, areShares: false, broughtFrom: null };

describe('weights pasted', () => {
  test('all of them are the table, with decimal commas and per cent signs', () => {
    const texts = ['10', '10,0', '40 %', '5', '15', '2,5', '5,0%', '7.5', '5'];
    const weights = [10, 10, 40, 5, 15, 2.5, 5, 7.5, 5];
    expect(paste(0, texts)).toEqual({ weights, taken: 9, ...PLAIN });
    expect(paste(0, texts, [0, 3])).toEqual({ weights, taken: 9, ...PLAIN });
  });

  test('as shares of 1, or off 100 by rounding, they are brought to 100 and that is told', () => {
    const shares = paste(
      0,
      ORDER.map((weight) => String(weight / 100).replace('.', ',')),
    );
    expect(shares).toEqual({ weights: ORDER, taken: 9, outside: 0, areShares: true, broughtFrom: null });
    expect(paste(0, Array(9).fill('11,1'))).toMatchObject({
      weights: [11.2, ...Array(8).fill(11.1)],
      broughtFrom: expect.closeTo(99.9, 9),
    });
  });

  test('of fewer the others share the rest, a blank one and a locked one among them as always', () => {
    expect(paste(0, ['20', '', '35'])).toMatchObject({ weights: expect.arrayContaining([20, 35]), taken: 2 });
    expect(paste(7, ['10', '5', '1', ''])).toMatchObject({ taken: 2, outside: 1 });
    const held = paste(2, ['40'], [0, 1]);
    expect(held).toMatchObject({ weights: [15, 10, 40, 5.9, 11.7, 2.9, 5.8, 5.8, 2.9] });
  });

  test('nothing is taken where one is no weight, or the sum cannot be', () => {
    expect(paste(0, ['10', 'F2', '20'])).toEqual({ code: 'weightFaulty', text: 'F2' });
    expect(paste(0, Array(9).fill('12'))).toEqual({ code: 'weightSumOff', sum: 108 });
    expect(paste(0, ['60', '50'])).toEqual({ code: 'weightsOver', sum: 110 });
  });

  test('whatever is taken comes to 100', () => {
    const texts = fc.array(
      fc.integer({ min: 0, max: 400 }).map((tenths) => String(tenths / 10)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), texts, fc.subarray([...ORDER.keys()]), (from, pasted, locked) => {
        const made = withPastedWeights(rowsOf(locked), `D${from}`, pasted);
        return !made.ok || isWhole(made.value.rows.map(({ weight }) => weight));
      }),
    );
  });
});
