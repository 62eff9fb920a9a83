import { expect, test } from 'vitest';
import type { Change } from '../model/change';
import { memoryStore } from './memory';
import { cellEdit, figure, sampleSettings } from './samplePackage';
import { storageOn } from './storage';

const cell = (index: number, input = 'exports') => ({ region: `R-${index}`, input, year: 2025 });

async function opened() {
  let minute = 0;
  const storage = storageOn(memoryStore(), {
    lasting: false,
    now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)),
  });
  const created = await storage.createPackage({ settings: sampleSettings(4) });
  if (!created.ok) throw new Error(created.problem.code);
  const id = created.value;
  const commit = async (change: Change) => {
    const done = await storage.commit(id, change);
    if (!done.ok) throw new Error(done.problem.code);
  };
  const writings = async (...cells: ReturnType<typeof cell>[]) => {
    const found = await storage.cellWritings(id, cells);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value.map((writing) => (typeof writing === 'string' ? writing : [writing.kind, writing.label.code]));
  };
  return { storage, id, commit, writings };
}

const typed = (index: number, before: number | null, after: number): Change => ({
  label: { code: 'typed', ...cell(index) },
  edits: [cellEdit(index, before === null ? null : figure(before), figure(after))],
});

test('the last change that wrote a cell is found, whatever came after it elsewhere', async () => {
  const { commit, writings } = await opened();
  await commit({
    label: { code: 'pasted', cells: 2 },
    edits: [1, 2].map((index) => cellEdit(index, null, figure(index))),
  });
  await commit(typed(1, 1, 5));
  for (let more = 0; more < 70; more++) await commit(typed(3, more === 0 ? null : more - 1, more));
  expect(await writings(cell(1), cell(2), cell(3), cell(1, 'fdi'))).toEqual([
    ['change', 'typed'],
    ['change', 'pasted'],
    ['change', 'typed'],
    'with the package',
  ]);
});

test('what undo brought back was written by undo', async () => {
  const { storage, id, commit, writings } = await opened();
  await commit(typed(1, null, 5));
  await commit(typed(1, 5, 6));
  expect((await storage.undo(id)).ok).toBe(true);
  expect(await writings(cell(1))).toEqual([['undo', 'typed']]);
  expect((await storage.redo(id)).ok).toBe(true);
  expect(await writings(cell(1))).toEqual([['redo', 'typed']]);
});

test('of a package that is gone nothing is told', async () => {
  const { storage, id } = await opened();
  await storage.deletePackage(id);
  expect(await storage.cellWritings(id, [cell(1)])).toEqual({ ok: false, problem: { code: 'packageGone' } });
});
