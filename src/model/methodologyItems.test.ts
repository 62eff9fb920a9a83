import { describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { inverse } from './change';
import { editedItems, methodologyEdit, methodologyFrom, methodologyItems } from './methodologyItems';
import type { WholeMethodology } from './wholeMethodology';

/** Order No. 5 with another weight, without its last direction, and with an input more. */
const own: WholeMethodology = {
  ...order5,
  id: 'own',
  directions: order5.directions
    .slice(0, -1)
    .map((direction) => (direction.code === 'F3' ? { ...direction, weight: 40 } : direction)),
  inputs: [
    ...order5.inputs,
    { code: 'roads', names: order5.names, shortNames: order5.names, unit: { measure: 'number' } },
  ],
};

describe('a methodology taken apart', () => {
  it('is the same once it is put together', () => {
    expect(methodologyFrom(methodologyItems(order5))).toEqual(order5);
    expect(methodologyFrom(methodologyItems(own))).toEqual(own);
  });

  it('is led to another by an edit that carries only what differs, and back by its inverse', () => {
    const edit = methodologyEdit(order5, own);
    expect(Object.keys(edit.after).sort()).toEqual(
      ['direction F3', 'direction F9', 'factor F9.1', 'id', 'input roads', 'order direction', 'order input'].sort(),
    );
    const after = editedItems(methodologyItems(order5), edit);
    expect(after === null ? null : methodologyFrom(after)).toEqual(own);
    const [back] = inverse({ label: { code: 'withheld' }, edits: [edit] }).edits;
    const before = after === null || back?.kind !== 'methodology' ? null : editedItems(after, back);
    expect(before === null ? null : methodologyFrom(before)).toEqual(order5);
  });

  it('is not led anywhere by an edit that has seen something else', () => {
    const edit = methodologyEdit(own, { ...own, points: { worst: 0, best: 100 } });
    expect(editedItems(methodologyItems({ ...own, points: { worst: 1, best: 10 } }), edit)).toBeNull();
    expect(editedItems(methodologyItems({ ...own, missing: 'worst' }), edit)).not.toBeNull();
  });
});
