import { beforeEach, describe, expect, it, vi } from 'vitest';
import { order5 } from '../methodology';
import type { Change } from '../model/change';
import type { PackageId } from '../model/package';
import { memoryStorage } from '../storage/memoryStorage';
import type { PackageStorage } from '../storage/storage';
import { emptySettings } from './newPackage';
import { writtenAfterPaint } from './writtenAfterPaint';

const leaving = new EventTarget();
vi.stubGlobal('addEventListener', leaving.addEventListener.bind(leaving));

const settings = emptySettings('test', order5);
/** One figure after another in one cell: each change has seen the one before it. */
const typed = (before: number | null, after: number): Change => {
  const figure = (value: number) => ({ kind: 'number', value, status: 'final' }) as const;
  const cell = { region: 'KZ-10', input: 'exports', year: 2025 };
  return {
    label: { code: 'typed', ...cell },
    edits: [{ kind: 'cell', ...cell, before: before === null ? null : figure(before), after: figure(after) }],
  };
};

let storage: PackageStorage;
let paint: () => void;
let id: PackageId;
const written = async (): Promise<number> => {
  const log = await base.readLog(id);
  return log.ok ? log.value.length : Number.NaN;
};
let base: PackageStorage;
beforeEach(async () => {
  base = memoryStorage();
  storage = writtenAfterPaint(
    base,
    () =>
      new Promise((resolve) => {
        paint = resolve;
      }),
  );
  const created = await storage.createPackage({ settings });
  if (!created.ok) throw new Error(created.problem.code);
  id = created.value;
});

describe('a storage that is written to after the paint', () => {
  it('begins to write a change once it is painted, and answers once it is written', async () => {
    let isAnswered = false;
    const answer = storage.commit(id, typed(null, 1)).then((result) => {
      isAnswered = true;
      return result;
    });
    expect(await written()).toBe(0);
    expect(isAnswered).toBe(false);
    paint();
    expect((await answer).ok).toBe(true);
    expect(await written()).toBe(1);
  });

  it('writes changes in the order in which they are made', async () => {
    const answers = [
      storage.commit(id, typed(null, 1)),
      storage.commit(id, typed(1, 2)),
      storage.commit(id, typed(2, 3)),
    ];
    paint();
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('lets nothing overtake a change that waits', async () => {
    const change = storage.commit(id, typed(null, 1));
    const undone = await storage.undo(id);
    expect((await change).ok).toBe(true);
    expect(undone.ok).toBe(true);
    expect(await written()).toBe(2);
  });

  it('begins at once when the page goes', async () => {
    const change = storage.commit(id, typed(null, 1));
    leaving.dispatchEvent(new Event('pagehide'));
    expect((await change).ok).toBe(true);
  });
});
