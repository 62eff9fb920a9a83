import { beforeEach, describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import type { Change } from '../model/change';
import { methodologyEdit } from '../model/methodologyItems';
import type { WholeMethodology } from '../model/wholeMethodology';
import { memoryStore } from './memory';
import { sampleSettings } from './samplePackage';
import { type PackageStorage, storageOn } from './storage';

/** Two tabs on one store. */
let storage: PackageStorage;
let other: PackageStorage;
let id: string;
beforeEach(async () => {
  const store = memoryStore();
  const traits = { lasting: false, builtIns: async () => [order5] };
  [storage, other] = [storageOn(store, traits), storageOn(store, traits)];
  const created = await storage.createPackage({ settings: sampleSettings() });
  if (!created.ok) throw new Error('a store in memory refuses nothing');
  id = created.value;
});

const copy: WholeMethodology = { ...order5, id: 'own', names: { kk: 'Көшірме', ru: 'Копия', en: 'Copy' } };
const weighed = (weight: number): WholeMethodology => ({
  ...copy,
  directions: copy.directions.map((each) => (each.code === 'F3' ? { ...each, weight } : each)),
});

const change = (before: WholeMethodology, after: WholeMethodology): Change => ({
  label: { code: 'methodology', act: 'changed', names: after.names },
  edits: [
    { kind: 'settings', before: { methodology: before.id }, after: { methodology: after.id } },
    methodologyEdit(before, after),
  ],
});

const standing = async (): Promise<WholeMethodology | string | null> => {
  const opened = await storage.openPackage(id);
  return opened.ok ? opened.value.methodology : null;
};

describe('the methodology of a package', () => {
  it('is a copy with its first change, changes with the next, and is the built-in one again with their undo', async () => {
    expect(await standing()).toBe('order-5-2023');
    expect((await storage.commit(id, change(order5, copy))).ok).toBe(true);
    expect(await standing()).toEqual(copy);
    expect((await storage.commit(id, change(copy, weighed(40)))).ok).toBe(true);
    expect(await standing()).toEqual(weighed(40));
    await storage.undo(id);
    expect(await standing()).toEqual(copy);
    await other.undo(id);
    expect(await standing()).toBe('order-5-2023');
    await storage.redo(id);
    await other.redo(id);
    expect(await standing()).toEqual(weighed(40));
  });

  it('is chained in the log with what differs alone', async () => {
    await storage.commit(id, change(order5, copy));
    await storage.commit(id, change(copy, weighed(40)));
    const log = await storage.readLog(id);
    const sizes = (log.ok ? log.value : []).map((entry) => JSON.stringify(entry).length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThan(3000);
    expect(log.ok && log.value.every(({ link }) => link !== undefined)).toBe(true);
  });

  it('is not changed over what another tab has made of it', async () => {
    await storage.commit(id, change(order5, copy));
    await other.commit(id, change(copy, weighed(40)));
    const late = await storage.commit(id, change(copy, weighed(30)));
    expect(late).toEqual({ ok: false, problem: { code: 'staleSettings' } });
    expect(await standing()).toEqual(weighed(40));
    // Another thing of it is not in the way.
    const points = { ...copy, points: { worst: 0, best: 100 } };
    expect((await storage.commit(id, change(copy, points))).ok).toBe(true);
    expect(await standing()).toEqual({ ...weighed(40), points: points.points });
  });

  it('never contradicts itself, nor passes for the built-in one', async () => {
    await storage.commit(id, change(order5, copy));
    for (const faulty of [
      { ...copy, directions: [] },
      { ...weighed(40), id: 'order-5-2023' },
    ]) {
      expect(await storage.commit(id, change(copy, faulty))).toEqual({ ok: false, problem: { code: 'staleSettings' } });
    }
    expect(await standing()).toEqual(copy);
  });
});
