import { afterEach, expect, test } from 'vitest';
import type { Result } from '../model/result';
import { openDatabase } from './database';
import type { Applied } from './log';
import {
  cellEdit,
  cellName,
  cellsOf,
  figure,
  imported,
  sampleBatch,
  sampleResponses,
  sampleSettings,
  typed,
} from './samplePackage';
import type { PackageStorage } from './storage';

// What Node's stand-in for IndexedDB cannot show: the browser's own transactions, which end when they are not used.

const tabs: PackageStorage[] = [];

function succeeded<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function openTab(): Promise<PackageStorage> {
  const tab = succeeded(await openDatabase());
  tabs.push(tab);
  return tab;
}

afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('tartym');
    request.onsuccess = resolve;
    request.onerror = resolve;
  });
});

test('edits, a large paste, an import, undo and redo last in the browser', async () => {
  const tab = await openTab();
  const id = succeeded(await tab.createPackage({ settings: sampleSettings(2_000) }));
  const edits = Array.from({ length: 10_000 }, (_, cell) =>
    cellEdit(cell % 2_000, null, figure(cell, 'БНС'), 'exports', 2020 + Math.floor(cell / 2_000)),
  );
  succeeded(await tab.commit(id, { label: { code: 'pasted', cells: edits.length }, edits }));
  succeeded(await tab.commit(id, imported(sampleBatch('b1', 1_500)), new Map([['b1', sampleResponses('b1', 1_500)]])));
  succeeded(await tab.commit(id, typed(1, null, figure(7))));
  succeeded(await tab.undo(id));
  succeeded(await tab.undo(id));
  succeeded(await tab.redo(id));
  tab.close();

  const again = await openTab();
  const stored = succeeded(await again.openPackage(id));
  expect(cellsOf(stored).size).toBe(10_000);
  expect(cellsOf(stored).get(cellName(3, 'exports', 2024))).toEqual(figure(8_003, 'БНС'));
  expect(stored.batches[0]?.chunks.flat()).toEqual(sampleResponses('b1', 1_500));
  expect(stored.position).toMatchObject({ sequence: 6, undo: 2, redo: 1 });
});

test('two tabs hear of each other and do not overwrite each other', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const id = succeeded(await one.createPackage({ settings: sampleSettings() }));
  const heard = new Promise<readonly Applied[]>((resolve) => {
    other.watch(id, 0, {
      changed: (applied) => {
        if (applied.length > 0) resolve(applied);
      },
      gone: () => undefined,
      failed: () => undefined,
    });
  });
  succeeded(await one.commit(id, typed(1, null, figure(122.2))));
  expect((await heard).map(({ change }) => change)).toEqual([typed(1, null, figure(122.2))]);
  expect(await other.commit(id, typed(1, null, figure(140)))).toMatchObject({
    ok: false,
    problem: { code: 'staleCell', present: figure(122.2), wanted: figure(140) },
  });
});
