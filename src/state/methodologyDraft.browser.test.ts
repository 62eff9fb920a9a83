import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { withDirection } from '../model/methodologyDraft';
import type { WholeMethodology } from '../model/wholeMethodology';
import { createMethodologyDraft } from './methodologyDraft';

const PACKAGE = 'p';
const KEY = `tartym.methodologyDraft.${PACKAGE}`;
const own: WholeMethodology = { ...order5, id: 'own' };

/** The draft as the next visit finds it. */
const draftOver = (standing: WholeMethodology) => createRoot(() => createMethodologyDraft(PACKAGE, standing));

beforeEach(() => localStorage.clear());

describe('a draft of a methodology', () => {
  it('survives a reload with what does not do in it, and carries only the fields that differ', () => {
    const draft = draftOver(own);
    draft.change((from) => withDirection(from, 0, { weight: Number.NaN }));
    expect(draft.faults()).toHaveLength(1);
    const again = draftOver(own);
    expect(again.isChanged()).toBe(true);
    expect(again.methodology().directions[0]?.weight).toBeNaN();
    expect(again.methodology().paragraphs).toBe(own.paragraphs);
    expect(Object.keys(JSON.parse(localStorage.getItem(KEY) ?? '{}').fields)).toEqual(['directions']);
  });

  it('is none once it is what stands, discarded or never was one', () => {
    const draft = draftOver(own);
    draft.change((from) => withDirection(from, 0, { weight: 20 }));
    draft.change((from) => withDirection(from, 0, { weight: 15 }));
    expect([draft.isChanged(), localStorage.getItem(KEY)]).toEqual([false, null]);
    draft.change((from) => withDirection(from, 0, { weight: 20 }));
    const kept = draft.methodology();
    expect(draftOver(kept).isChanged()).toBe(false);
    draft.change((from) => withDirection(from, 0, { weight: 25 }));
    draft.discard();
    expect(draftOver(own).methodology()).toBe(own);
  });

  it('is taken back step by step and made again; letters typed on end are one step, what is discarded comes back', () => {
    const draft = draftOver(own);
    const weigh = (weight: number) => draft.change((from) => withDirection(from, 0, { weight }));
    const weight = () => draft.methodology().directions[0]?.weight;
    expect([draft.canUndo(), draft.canRedo()]).toEqual([false, false]);
    weigh(2);
    weigh(25);
    draft.settle();
    weigh(30);
    draft.settle();
    draft.undo();
    expect([weight(), draft.canRedo()]).toEqual([25, true]);
    expect(draftOver(own).methodology().directions[0]?.weight).toBe(25);
    draft.undo();
    expect([weight(), draft.isChanged(), draft.canUndo()]).toEqual([15, false, false]);
    draft.undo();
    draft.redo();
    draft.redo();
    expect([weight(), draft.canRedo()]).toEqual([30, false]);
    draft.discard();
    draft.settle();
    draft.undo();
    expect(weight()).toBe(30);
    draft.undo();
    weigh(40);
    expect([weight(), draft.canRedo()]).toEqual([40, false]);
  });

  it('says that it has lost its ground where the field that it changes is another by now, and there alone', () => {
    draftOver(own).change((from) => withDirection(from, 0, { weight: 20 }));
    const elsewhere: WholeMethodology = { ...own, points: { worst: 0, best: 100 } };
    const { points, directions } = draftOver(elsewhere).methodology();
    expect([points.worst, directions[0]?.weight]).toEqual([0, 20]);
    const moved = draftOver(withDirection(own, 1, { weight: 12 }));
    expect([moved.isOutdated(), moved.isChanged()]).toEqual([true, false]);
    expect(draftOver(own).isChanged()).toBe(false);
  });

  it('is not made of text of another hand', () => {
    for (const text of ['', 'no JSON', '{}', '{"act":"changed","over":{},"fields":{"directions":"none"}}']) {
      localStorage.setItem(KEY, text);
      expect(draftOver(own).methodology()).toBe(own);
    }
  });
});
