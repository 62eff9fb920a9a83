import { describe, expect, test } from 'vitest';
import { type Edit, inverse } from '../model/change';
import type { PackageContent } from '../model/content';
import { checkChain } from '../model/logChain';
import { countIn } from '../model/packedResponses';
import { placedRecords, recordsOf } from '../model/records';
import { createPacker } from '../model/responsePacker';
import { memoryStorage } from './memoryStorage';
import { PLACES, succeeded } from './opened';
import {
  assessed,
  branched,
  branchOff,
  cellEdit,
  cellName,
  cellsOf,
  figure,
  imported,
  planned,
  renamed,
  sampleBatch,
  sampleResponses,
  sampleSettings,
  typed,
  weighed,
  weightSet,
} from './samplePackage';
import type { PackageStorage } from './storage';

describe.each(PLACES)('%s', (_, start) => {
  test('a new package is empty, counts as saved, and is found again', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const opened = succeeded(await (await again()).openPackage(id));
    expect(opened).toMatchObject({ id, settings: sampleSettings(), methodology: 'order-5-2023', batches: [] });
    expect(opened.columns.size).toBe(0);
    expect(opened.position).toEqual({
      sequence: 0,
      savedSequence: 0,
      changesSinceFile: 0,
      undo: 0,
      undoLabel: null,
      redo: 0,
      redoLabel: null,
    });
  });

  test('an edit, its undo and its redo, each with what it did', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const change = typed(1, null, figure(122.2, 'БНС'));

    const done = succeeded(await storage.commit(id, change));
    expect(done).toMatchObject({ entry: { sequence: 1, kind: 'change', change }, change });
    expect(done.position).toMatchObject({ sequence: 1, savedSequence: 0, undo: 1, undoLabel: change.label, redo: 0 });

    const undone = succeeded(await storage.undo(id));
    expect(undone.entry).toMatchObject({ sequence: 2, kind: 'undo', of: 1 });
    expect(undone.change.edits).toEqual([cellEdit(1, figure(122.2, 'БНС'), null)]);
    expect(undone.position).toMatchObject({ sequence: 2, undo: 0, redo: 1, redoLabel: change.label });
    expect(cellsOf(succeeded(await storage.openPackage(id)))).toEqual(new Map());

    const redone = succeeded(await (await again()).redo(id));
    expect(redone.entry).toMatchObject({ sequence: 3, kind: 'redo', of: 1 });
    expect(redone.change).toEqual(change);
    expect(cellsOf(succeeded(await (await again()).openPackage(id)))).toEqual(
      new Map([[cellName(1), figure(122.2, 'БНС')]]),
    );
  });

  test('a record is kept, changed and taken away by itself, undone and redone, and goes with its package', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const [first, second] = [weightSet('first', 40), weightSet('second', 60)];
    const standing = async (on: PackageStorage = storage) =>
      placedRecords(succeeded(await on.openPackage(id)).records).map(({ id: name, record }) => [name, record]);
    succeeded(await storage.commit(id, weighed('w1', null, first)));
    succeeded(await storage.commit(id, weighed('w2', null, second)));
    succeeded(await storage.commit(id, weighed('w1', first, null)));
    expect(await standing()).toEqual([['w2', second]]);
    succeeded(await storage.undo(id));
    succeeded(await storage.undo(id));
    expect(await standing()).toEqual([['w1', first]]);
    succeeded(await storage.redo(id));
    const reloaded = await again();
    expect(await standing(reloaded)).toEqual([
      ['w1', first],
      ['w2', second],
    ]);
    const content = succeeded(await reloaded.readWhole(id));
    const copy = succeeded(await reloaded.createPackage(content));
    expect(succeeded(await reloaded.openPackage(copy)).records).toEqual(
      succeeded(await reloaded.openPackage(id)).records,
    );
  });

  test('what a scenario changes is refused where the scenario is no longer there, and so is a branch off itself', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const gone = { ok: false, problem: { code: 'scenarioGone' } };
    expect(await storage.commit(id, planned('a'))).toEqual(gone);

    succeeded(await storage.commit(id, branched('a', null, branchOff(null))));
    succeeded(await storage.commit(id, planned('a')));
    expect(await storage.commit(id, branched('b', null, branchOff('c')))).toEqual(gone);
    expect(await storage.commit(id, branched('a', branchOff(null), branchOff('a')))).toEqual(gone);
    const deletion = branched('a', branchOff(null), null);
    expect(await storage.commit(id, deletion)).toEqual(gone);

    const whole = { ...deletion, edits: [...inverse(planned('a')).edits, ...deletion.edits] };
    succeeded(await storage.commit(id, whole));
    expect(placedRecords(succeeded(await storage.openPackage(id)).records)).toEqual([]);
  });

  test('a record that is not as the edit saw it is refused by its name, and nothing is written', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    succeeded(await storage.commit(id, weighed('w', null, weightSet('first', 40))));
    const stale = {
      label: { code: 'cleared', cells: 1 },
      edits: [cellEdit(1, null, figure(1)), ...weighed('w', null, weightSet('other', 10)).edits],
    } as const;
    expect(await storage.commit(id, stale)).toEqual({
      ok: false,
      problem: { code: 'staleRecord', of: 'weights', name: 'other' },
    });
    const opened = succeeded(await storage.openPackage(id));
    expect(cellsOf(opened)).toEqual(new Map());
    expect(recordsOf(opened.records, 'weights').get('w')).toEqual(weightSet('first', 40));
  });

  test('there is an end to undo and to redo, and a change ends redo', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    expect(await storage.undo(id)).toEqual({ ok: false, problem: { code: 'nothingToUndo' } });
    expect(await storage.redo(id)).toEqual({ ok: false, problem: { code: 'nothingToRedo' } });
    succeeded(await storage.commit(id, typed(1, null, figure(1))));
    succeeded(await storage.undo(id));
    succeeded(await storage.commit(id, typed(2, null, figure(2))));
    expect(await storage.redo(id)).toEqual({ ok: false, problem: { code: 'nothingToRedo' } });
  });

  test('edits made without waiting for one another take effect in their order', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const values = Array.from({ length: 30 }, (_, index) => figure(index));
    const results = await Promise.all(
      values.map((value, index) => storage.commit(id, typed(1, values[index - 1] ?? null, value))),
    );
    expect(results.map((result) => succeeded(result).entry.sequence)).toEqual(values.map((_, index) => index + 1));
  });

  test('one change may edit one cell twice', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const edits = [cellEdit(1, null, figure(1)), cellEdit(1, figure(1), figure(2))];
    succeeded(await storage.commit(id, { label: { code: 'pasted', cells: 2 }, edits }));
    expect(cellsOf(succeeded(await storage.openPackage(id))).get(cellName(1))).toEqual(figure(2));
    succeeded(await storage.undo(id));
    expect(succeeded(await storage.openPackage(id)).columns.size).toBe(0);
  });

  test('a paste of 40,000 cells is one step', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings(2_000) }));
    const edits = Array.from({ length: 40_000 }, (_, cell) =>
      cellEdit(cell % 2_000, null, figure(cell), 'exports', 2000 + Math.floor(cell / 2_000)),
    );
    const done = succeeded(await storage.commit(id, { label: { code: 'pasted', cells: 40_000 }, edits }));
    expect(done.position).toMatchObject({ sequence: 1, undo: 1 });
    const cells = cellsOf(succeeded(await storage.openPackage(id)));
    expect(cells.size).toBe(40_000);
    expect(cells.get(cellName(1_999, 'exports', 2019))).toEqual(figure(39_999));
  });

  test('a region and its cells come and go in one step', async () => {
    const { storage } = await start();
    const regions = sampleSettings(4).regions.toReversed(); // slots 0 to 3
    const settings = { ...sampleSettings(), regions: regions.slice(0, 3) };
    const id = succeeded(await storage.createPackage({ settings }));
    succeeded(
      await storage.commit(id, {
        label: { code: 'pasted', cells: 1 },
        edits: [
          { kind: 'settings', before: { regions: settings.regions }, after: { regions } },
          cellEdit(0, null, figure(7)),
        ],
      }),
    );
    expect(cellsOf(succeeded(await storage.openPackage(id)))).toEqual(new Map([[cellName(0), figure(7)]]));
    succeeded(await storage.undo(id));
    expect(succeeded(await storage.openPackage(id)).settings).toEqual(settings);
    expect(await storage.commit(id, typed(0, null, figure(7)))).toEqual({
      ok: false,
      problem: { code: 'staleSettings' },
    });
  });

  describe('responses', () => {
    const batch = sampleBatch('b1', 2_345);
    const responses = sampleResponses('b1', 2_345);
    const withBatch = async () => {
      const { storage, again } = await start();
      const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
      succeeded(await storage.commit(id, imported(batch), new Map([[batch.id, responses]])));
      return { storage, again, id };
    };

    test('come back as they were imported, in chunks, and not in the log', async () => {
      const { again, id } = await withBatch();
      const storage = await again();
      const [stored] = succeeded(await storage.openPackage(id)).batches;
      expect(stored?.batch).toEqual(batch);
      expect(stored?.chunks.map((chunk) => countIn([chunk]))).toEqual([1_000, 1_000, 345]);
      expect(stored?.chunks.flat()).toEqual(responses);
      expect(JSON.stringify(succeeded(await storage.readWhole(id)).log).length).toBeLessThan(1_000);
    });

    test('go with undo and come back with redo', async () => {
      const { storage, id } = await withBatch();
      succeeded(await storage.undo(id));
      expect(succeeded(await storage.openPackage(id)).batches).toEqual([]);
      expect(succeeded(await storage.readBatch(id, 'b1'))).toBeNull();
      succeeded(await storage.redo(id));
      expect(succeeded(await storage.readBatch(id, 'b1'))?.chunks.flat()).toEqual(responses);
    });

    test('that were read from a file lie packed as they were read, and go and come back so', async () => {
      const { storage, again } = await start();
      const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
      const packer = createPacker(responses[0]?.answers.length ?? 0, []);
      for (const response of responses) packer.add(response);
      const packed = packer.chunks();
      succeeded(await storage.commit(id, imported(batch), new Map([[batch.id, { packed }]])));
      succeeded(await storage.undo(id));
      expect(succeeded(await storage.openPackage(id)).batches).toEqual([]);
      succeeded(await storage.redo(id));
      const reopened = await again();
      expect(succeeded(await reopened.openPackage(id)).batches).toEqual([{ batch, chunks: packed }]);
      expect(succeeded(await reopened.readBatch(id, 'b1'))?.chunks).toEqual(packed);
      expect(succeeded(await reopened.readWhole(id)).batches).toEqual([{ batch, present: true, responses }]);
    });

    test('are gone for good once redo is over', async () => {
      const { storage, id } = await withBatch();
      succeeded(await storage.undo(id));
      expect(succeeded(await storage.readWhole(id)).batches).toMatchObject([{ present: false, responses }]);
      succeeded(await storage.commit(id, typed(1, null, figure(1))));
      expect(succeeded(await storage.readWhole(id)).batches).toEqual([]);
    });

    test('may be imported again after undo under the same id', async () => {
      const { storage, id } = await withBatch();
      succeeded(await storage.undo(id));
      const fewer = sampleBatch('b1', 10);
      succeeded(await storage.commit(id, imported(fewer), new Map([['b1', sampleResponses('b1', 10)]])));
      expect(succeeded(await storage.readBatch(id, 'b1'))?.chunks.map((chunk) => countIn([chunk]))).toEqual([10]);
    });

    test('are not imported over a batch that stands', async () => {
      const { storage, id } = await withBatch();
      expect(await storage.commit(id, imported(batch), new Map([[batch.id, responses]]))).toEqual({
        ok: false,
        problem: { code: 'staleBatch', file: 'b1.csv' },
      });
    });

    test('do not come without a batch, nor a batch without them', async () => {
      const { storage, id } = await withBatch();
      await expect(storage.commit(id, imported(sampleBatch('b2', 1)))).rejects.toThrow('come together');
      await expect(storage.commit(id, typed(1, null, figure(1)), new Map([['b1', responses]]))).rejects.toThrow(
        'come together',
      );
    });
  });

  describe('whole packages', () => {
    const edited = async () => {
      const { storage } = await start();
      const settings = sampleSettings(1_500);
      const id = succeeded(
        await storage.createPackage({
          settings,
          observations: [
            { region: 'R-1', input: 'exports', year: 2024, observation: figure(1, 'БНС') },
            { region: 'R-1499', input: 'exports', year: 2024, observation: { kind: 'missing', reason: 'жоқ' } },
          ],
          unknown: { envelope: { later: 1 }, parts: {} },
        }),
      );
      succeeded(await storage.commit(id, typed(2, null, figure(3, 'әкімдік'))));
      succeeded(await storage.commit(id, imported(sampleBatch('b1', 3)), new Map([['b1', sampleResponses('b1', 3)]])));
      succeeded(await storage.commit(id, renamed('Sample', 'Екінші')));
      succeeded(await storage.undo(id));
      succeeded(await storage.undo(id));
      return { storage, id };
    };

    test('are read and created as they were, with log, undo and redo', async () => {
      const { storage, id } = await edited();
      const whole: PackageContent = succeeded(await storage.readWhole(id));
      expect(whole.log.map(({ sequence, kind }) => [sequence, kind])).toEqual([
        [1, 'change'],
        [2, 'change'],
        [3, 'change'],
        [4, 'undo'],
        [5, 'undo'],
      ]);
      const copy = succeeded(await storage.createPackage(structuredClone(whole)));
      expect(succeeded(await storage.readWhole(copy))).toEqual(whole);

      const [first, second] = [succeeded(await storage.openPackage(id)), succeeded(await storage.openPackage(copy))];
      expect(second.columns).toEqual(first.columns);
      expect(second.position).toEqual({ ...first.position, savedSequence: 5, changesSinceFile: 0 });
      succeeded(await storage.redo(copy));
      succeeded(await storage.redo(copy));
      const redone = succeeded(await storage.openPackage(copy));
      expect(redone.settings.name).toBe('Екінші');
      expect(redone.batches).toHaveLength(1);
      for (let step = 0; step < 3; step += 1) succeeded(await storage.undo(copy));
      expect(cellsOf(succeeded(await storage.openPackage(copy))).size).toBe(2);
    });

    test('have no redo where the responses that it needs did not come along', async () => {
      const { storage, id } = await edited();
      const copy = succeeded(await storage.createPackage({ ...succeeded(await storage.readWhole(id)), batches: [] }));
      expect(succeeded(await storage.openPackage(copy)).position).toMatchObject({ undo: 1, redo: 0 });
    });
  });

  test('the list of packages: the last changed first, by its present name', async () => {
    const { storage } = await start();
    const first = succeeded(await storage.createPackage({ settings: sampleSettings(4, 'First') }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = succeeded(await storage.createPackage({ settings: sampleSettings(4, 'Second') }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(succeeded(await storage.listPackages()).map(({ id }) => id)).toEqual([second, first]);
    succeeded(await storage.commit(first, renamed('First', 'Бірінші')));
    expect(succeeded(await storage.listPackages()).map(({ name }) => name)).toEqual(['Бірінші', 'Second']);
  });

  test('the log names what was done, undone and redone, each entry chained to those before it', async () => {
    const { storage } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const change = typed(1, null, figure(1));
    succeeded(await storage.commit(id, change));
    succeeded(await storage.commit(id, renamed('Sample', 'Басқа')));
    succeeded(await storage.undo(id));
    const log = succeeded(await storage.readLog(id));
    expect(log).toMatchObject([
      { sequence: 1, kind: 'change', change },
      { sequence: 2, kind: 'change', change: renamed('Sample', 'Басқа') },
      { sequence: 3, kind: 'undo', of: 2 },
    ]);
    expect(checkChain(log)).toEqual({ unchained: 0, fitting: 3, misfit: null });
  });

  test('what stands in the file is remembered, and never less of it', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    succeeded(await storage.commit(id, typed(1, null, figure(1))));
    succeeded(await storage.commit(id, typed(1, figure(1), figure(2))));
    expect(succeeded(await storage.markSaved(id, 2))).toMatchObject({ sequence: 2, savedSequence: 2 });
    expect(succeeded(await storage.markSaved(id, 1))).toMatchObject({ savedSequence: 2, changesSinceFile: 0 });
    expect(succeeded(await storage.undo(id)).position.changesSinceFile).toBe(1);
    expect(succeeded(await storage.redo(id)).position.changesSinceFile).toBe(0);
    expect(succeeded(await (await again()).openPackage(id)).position.savedSequence).toBe(2);
  });

  test('a deleted package is out of reach, comes back whole, and goes for good when purged', async () => {
    const { storage, again } = await start();
    const id = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    const other = succeeded(await storage.createPackage({ settings: sampleSettings() }));
    succeeded(await storage.commit(id, imported(sampleBatch('b1', 3)), new Map([['b1', sampleResponses('b1', 3)]])));
    succeeded(await storage.commit(id, typed(1, null, figure(1))));
    const whole = succeeded(await storage.readWhole(id));
    const gone = { ok: false, problem: { code: 'packageGone' } };

    succeeded(await storage.deletePackage(id));
    expect(await storage.openPackage(id)).toEqual(gone);
    expect(await storage.commit(id, typed(2, null, figure(1)))).toEqual(gone);
    expect(await storage.undo(id)).toEqual(gone);
    expect(succeeded(await storage.listPackages()).map((each) => each.id)).toEqual([other]);

    succeeded(await storage.purgeDeleted(new Date(Date.now() - 60_000)));
    succeeded(await storage.restorePackage(id));
    expect(succeeded(await storage.readWhole(id))).toEqual(whole);

    succeeded(await storage.deletePackage(id));
    succeeded(await storage.purgeDeleted(new Date(Date.now() + 60_000)));
    expect(await storage.restorePackage(id)).toEqual(gone);
    expect(succeeded(await (await again()).listPackages()).map((each) => each.id)).toEqual([other]);
  });
});

describe('what a deleted region or series would leave behind', () => {
  const start = async () => {
    const storage = memoryStorage();
    const inputs = [
      {
        code: 'roads',
        names: sampleSettings().regions[0]?.names ?? { kk: 'а', ru: 'а', en: 'а' },
        unit: { measure: 'number' } as const,
      },
    ];
    const settings = { ...sampleSettings(), inputs };
    return { storage, settings, id: succeeded(await storage.createPackage({ settings })) };
  };
  const without = (settings: ReturnType<typeof sampleSettings>, index: number): Edit => ({
    kind: 'settings',
    before: { regions: settings.regions },
    after: { regions: settings.regions.filter((_, at) => at !== index) },
  });
  const label = { code: 'regionsOrdered' } as const;
  const stale = { ok: false, problem: { code: 'staleSettings' } };

  test('a figure that another tab has typed meanwhile: refused, and all stands', async () => {
    const { storage, settings, id } = await start();
    succeeded(await storage.commit(id, typed(1, null, figure(5))));
    expect(await storage.commit(id, { label, edits: [without(settings, 1)] })).toEqual(stale);
    expect(succeeded(await storage.openPackage(id)).settings.regions).toHaveLength(4);
    const cleared = cellEdit(1, figure(5), null);
    succeeded(await storage.commit(id, { label, edits: [without(settings, 1), cleared] }));
    succeeded(await storage.undo(id));
    expect(cellsOf(succeeded(await storage.openPackage(id)))).toEqual(new Map([[cellName(1), figure(5)]]));
  });

  test('a response that another tab has brought in', async () => {
    const { storage, settings, id } = await start();
    succeeded(await storage.commit(id, imported(sampleBatch('b1', 2)), new Map([['b1', sampleResponses('b1', 2)]])));
    expect(await storage.commit(id, { label, edits: [without(settings, 1)] })).toEqual(stale);
    succeeded(await storage.commit(id, { label, edits: [without(settings, 2)] }));
  });

  test('what another tab has said of the region against the standard', async () => {
    const { storage, settings, id } = await start();
    const [mine, other] = [assessed(1, null, 'met'), assessed(2, null, 'partly')];
    succeeded(await storage.commit(id, mine));
    succeeded(await storage.commit(id, other));
    expect(await storage.commit(id, { label, edits: [without(settings, 1)] })).toEqual(stale);
    const gone = inverse(mine).edits;
    succeeded(await storage.commit(id, { label, edits: [without(settings, 1), ...gone] }));
    expect([...recordsOf(succeeded(await storage.openPackage(id)).records, 'assessment').values()]).toHaveLength(1);
    succeeded(await storage.undo(id));
    expect([...recordsOf(succeeded(await storage.openPackage(id)).records, 'assessment').values()]).toHaveLength(2);
  });

  test('a figure of a series', async () => {
    const { storage, settings, id } = await start();
    succeeded(await storage.commit(id, typed(1, null, figure(5), 'roads')));
    const edits: Edit[] = [{ kind: 'settings', before: { inputs: settings.inputs }, after: { inputs: [] } }];
    expect(await storage.commit(id, { label, edits })).toEqual(stale);
  });

  test('two batches come in at once, each with its own responses, and go again', async () => {
    const { storage, id } = await start();
    const batches = [sampleBatch('b1', 1), sampleBatch('b2', 2)];
    const change = { label, edits: batches.map((after): Edit => ({ kind: 'batch', before: null, after })) };
    const responses = new Map(batches.map((batch) => [batch.id, sampleResponses(batch.id, batch.count)]));
    succeeded(await storage.commit(id, change, responses));
    const opened = succeeded(await storage.openPackage(id));
    expect(opened.batches.map(({ chunks }) => chunks.flat().length)).toEqual([1, 2]);
    succeeded(await storage.undo(id));
    expect(succeeded(await storage.openPackage(id)).batches).toEqual([]);
  });
});
