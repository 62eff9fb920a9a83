import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData } from '../e2e/bench/sampleData';
import { order5 } from '../src/methodology';
import type { Column, ColumnKey } from '../src/model/column';
import type { Choices } from '../src/model/rating';
import { type Abridged, createAbridging, createCompleting } from './abridged';
import { createCalculator, type RatedYear } from './calculator';

const leaf = fc.oneof(fc.integer(), fc.string(), fc.constant(undefined), fc.constant(null), fc.float64Array());
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.nat(), tie('tree'))).map((entries) => new Map(entries)),
  ),
}));

/** Values in a row, each with some parts of those before it, as very same objects. */
const values = fc.array(tree, { minLength: 1, maxLength: 6 }).chain((parts) =>
  fc.array(
    fc.array(fc.nat(parts.length - 1), { maxLength: 4 }).map((chosen) => ({ list: chosen.map((at) => parts[at]) })),
    { maxLength: 6 },
  ),
);

describe('an abridged answer', () => {
  it('is completed to what was sent, whatever the answers before it were', () => {
    fc.assert(
      fc.property(values, (sent) => {
        const abridged = createAbridging<unknown>();
        const completed = createCompleting<unknown>();
        for (const value of sent) expect(completed(structuredClone(abridged(value)))).toEqual(value);
      }),
    );
  });

  it('brings only the tables that an edit has changed; the rest are the very same objects as before', () => {
    const data = sampleData(30, order5);
    const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
    const calculator = createCalculator();
    calculator.open({
      methodology: order5,
      regions: data.regions,
      columns: data.columns as ReadonlyMap<ColumnKey, Column>,
      batches: [],
    });
    const abridged = createAbridging<RatedYear>();
    const completed = createCompleting<RatedYear>();
    const sizeOf = (message: Abridged<RatedYear>) =>
      JSON.stringify(message, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value)).length;
    const answers = [7, 900].map((value) => {
      calculator.patch([
        { input: 'fixed_capital', year: 2025, index: 3, observation: { kind: 'number', value, status: 'final' } },
      ]);
      const answer = calculator.rate(2025, choices);
      const message = abridged(answer);
      return { answer, size: sizeOf(message), received: completed(structuredClone(message)) };
    });
    const [first, second] = answers;
    expect(second?.received).toEqual(second?.answer);
    expect((second?.size ?? 0) / (first?.size ?? 0)).toBeLessThan(0.5);
    const changed = second?.received.rating.factors.filter(
      (factor, index) => factor !== first?.received.rating.factors[index],
    );
    expect(changed?.map(({ factor }) => factor)).toEqual(['F3.1', 'F5.1']);
  });
});
