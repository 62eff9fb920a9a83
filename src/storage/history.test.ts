import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../model/change';
import { tries } from '../model/longRun.fixture';
import type { Observation } from '../model/observation';
import type { PackageId } from '../model/package';
import { PLACES, succeeded } from './opened';
import { UNDO_DEPTH } from './rows';
import {
  cellEdit,
  cellName,
  cellsOf,
  figure,
  imported,
  renamed,
  sampleBatch,
  sampleResponses,
  sampleSettings,
  typed,
} from './samplePackage';
import { stacksOf } from './stacks';
import type { PackageStorage } from './storage';

/** What a package is to its user: a state, the states before it, and those that were undone. */
interface Model {
  readonly id: PackageId;
  present: Snapshot;
  readonly past: Snapshot[];
  readonly future: Snapshot[];
}

interface Snapshot {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Observation>;
  readonly batches: readonly string[];
}

const REGIONS = 1_030; // two blocks

const observation = fc.option(
  fc.oneof(
    fc.record({ value: fc.double({ noNaN: true }), source: fc.constantFrom('БНС', 'әкімдік', undefined) }),
    fc.constantFrom('кейін', 'жоқ'),
  ),
  { freq: 5 },
);

const toObservation = (given: { value: number; source?: string | undefined } | string | null): Observation | null => {
  if (given === null) return null;
  return typeof given === 'string' ? { kind: 'missing', reason: given } : figure(given.value, given.source);
};

const cell = fc.record({
  region: fc.constantFrom(0, 1, 5, 6, REGIONS - 1),
  year: fc.constantFrom(2024, 2025),
  value: observation.map(toObservation),
});

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('edit' as const), cells: fc.array(cell, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('rename' as const), name: fc.constantFrom('Ә', 'Ғ', 'Қ') }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('import' as const), count: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('reload' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const acts = fc.array(fc.record({ package: fc.nat(1), what: act }), { maxLength: 25 });

async function newModel(storage: PackageStorage): Promise<Model> {
  const id = succeeded(await storage.createPackage({ settings: sampleSettings(REGIONS) }));
  return { id, present: { name: 'Sample', cells: new Map(), batches: [] }, past: [], future: [] };
}

function step(model: Model, next: Snapshot): void {
  model.past.push(model.present);
  model.future.length = 0;
  model.present = next;
}

async function edit(
  storage: PackageStorage,
  model: Model,
  edits: Extract<Act, { act: 'edit' }>['cells'],
): Promise<void> {
  const cells = new Map(model.present.cells);
  const change: Change = {
    label: { code: 'pasted', cells: edits.length },
    edits: edits.map(({ region, year, value }) => {
      const name = cellName(region, 'exports', year);
      const before = cells.get(name) ?? null;
      if (value === null) cells.delete(name);
      else cells.set(name, value);
      return cellEdit(region, before, value, 'exports', year);
    }),
  };
  succeeded(await storage.commit(model.id, change));
  step(model, { ...model.present, cells });
}

async function perform(storage: PackageStorage, model: Model, what: Act, number: number): Promise<void> {
  const { present } = model;
  switch (what.act) {
    case 'edit':
      return edit(storage, model, what.cells);
    case 'rename':
      succeeded(await storage.commit(model.id, renamed(present.name, what.name)));
      return step(model, { ...present, name: what.name });
    case 'import': {
      const batch = sampleBatch(`b${number}`, what.count);
      succeeded(
        await storage.commit(model.id, imported(batch), new Map([[batch.id, sampleResponses(batch.id, what.count)]])),
      );
      return step(model, { ...present, batches: [...present.batches, batch.id] });
    }
    case 'undo': {
      const before = model.past.pop();
      expect((await storage.undo(model.id)).ok).toBe(before !== undefined);
      if (before === undefined) return;
      model.future.push(present);
      model.present = before;
      return;
    }
    case 'redo': {
      const after = model.future.pop();
      expect((await storage.redo(model.id)).ok).toBe(after !== undefined);
      if (after === undefined) return;
      model.past.push(present);
      model.present = after;
      return;
    }
    case 'reload':
      return;
  }
}

async function expectSame(storage: PackageStorage, model: Model): Promise<void> {
  const stored = succeeded(await storage.openPackage(model.id));
  expect(stored.settings.name).toBe(model.present.name);
  expect(cellsOf(stored)).toEqual(model.present.cells);
  expect(stored.batches.map(({ batch }) => batch.id)).toEqual(model.present.batches);
  for (const { batch, chunks } of stored.batches) {
    expect(chunks.flat()).toEqual(sampleResponses(batch.id, batch.count));
  }
  expect(stored.position).toMatchObject({ undo: model.past.length, redo: model.future.length });
}

describe.each(PLACES)('%s', (_, start) => {
  test('edits, imports, undo and redo of several packages come to what a list of states comes to', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        let { storage, again } = await start();
        const models = [await newModel(storage), await newModel(storage)] as const;
        for (const [number, each] of sequence.entries()) {
          if (each.what.act === 'reload') storage = await again();
          await perform(storage, models[each.package] ?? models[0], each.what, number);
        }
        for (const model of models) await expectSame(storage, model);
        storage = await again();
        for (const model of models) await expectSame(storage, model);
      }),
      { numRuns: tries(30, 500) },
    );
  });

  test('600 steps are undone after the page was loaded again, and made again after that', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const valueAt = (step: number) => (step === 0 ? null : figure(step, `кезең ${step}`));
    for (let step = 1; step <= 600; step += 1) {
      succeeded(await storage.commit(id, typed(1, valueAt(step - 1), valueAt(step))));
    }
    const reloaded = await again();
    expect(succeeded(await reloaded.openPackage(id)).position).toMatchObject({ undo: 600, redo: 0 });
    for (let step = 599; step >= 0; step -= 1) {
      const { change } = succeeded(await reloaded.undo(id));
      expect(change.edits).toEqual([cellEdit(1, valueAt(step + 1), valueAt(step))]);
    }
    expect(succeeded(await reloaded.openPackage(id)).columns.size).toBe(0);
    for (let step = 0; step < 600; step += 1) succeeded(await reloaded.redo(id));
    expect(cellsOf(succeeded(await reloaded.openPackage(id))).get(cellName(1))).toEqual(valueAt(600));
  });
});

test('undo goes back a thousand steps; the log keeps them all', () => {
  const log = Array.from({ length: UNDO_DEPTH + 5 }, (_, index) => ({
    sequence: index + 1,
    at: '2026-11-22T10:00:00.000Z',
    kind: 'change' as const,
    change: typed(1, null, figure(1)),
  }));
  const { done } = stacksOf(log);
  expect(done).toHaveLength(UNDO_DEPTH);
  expect(done[0]).toBe(6);
  expect(done.at(-1)).toBe(UNDO_DEPTH + 5);
});
