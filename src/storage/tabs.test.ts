import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../model/change';
import { inverse } from '../model/change';
import { tries } from '../model/longRun.fixture';
import type { Observation } from '../model/observation';
import type { Applied } from './log';
import { emptyBrowser, openTab, succeeded } from './opened';
import type { Position } from './position';
import {
  cellEdit,
  cellName,
  cellsOf,
  figure,
  imported,
  regionCode,
  renamed,
  sampleBatch,
  sampleResponses,
  sampleSettings,
  typed,
} from './samplePackage';
import type { PackageStorage } from './storage';

async function twoTabs() {
  const browser = emptyBrowser();
  const [one, other] = [await openTab(browser), await openTab(browser)];
  const id = succeeded(await one.createPackage({ settings: sampleSettings() }));
  return { browser, one, other, id };
}

/** Waits until `holds` is true: other tabs are told in their own time. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

test('a stale edit is refused with what stands there, and nothing of its change is written', async () => {
  const { one, other, id } = await twoTabs();
  succeeded(await one.commit(id, typed(1, null, figure(122.2))));
  const refused = await other.commit(id, {
    label: { code: 'pasted', cells: 3 },
    edits: [cellEdit(2, null, figure(1)), cellEdit(1, null, figure(140)), cellEdit(3, null, figure(3))],
  });
  expect(refused).toEqual({
    ok: false,
    problem: {
      code: 'staleCell',
      region: regionCode(1),
      input: 'exports',
      year: 2025,
      present: figure(122.2),
      wanted: figure(140),
    },
  });
  const stored = succeeded(await other.openPackage(id));
  expect(cellsOf(stored)).toEqual(new Map([[cellName(1), figure(122.2)]]));
  expect(stored.position.sequence).toBe(1);
});

test.each<Observation | null>([null, { kind: 'missing', reason: 'кейін' }, { kind: 'invalid', text: 'көп' }])(
  'what stands is told for %j too',
  async (present) => {
    const { one, other, id } = await twoTabs();
    if (present !== null) succeeded(await one.commit(id, typed(1, null, present)));
    const refused = await other.commit(id, typed(1, figure(9), figure(10)));
    expect(refused).toMatchObject({ problem: { present, wanted: figure(10) } });
  },
);

test('settings stand against each other only where they touch the same field', async () => {
  const { one, other, id } = await twoTabs();
  const { readings } = sampleSettings();
  succeeded(await one.commit(id, renamed('Sample', 'Бірінші')));
  succeeded(
    await other.commit(id, {
      label: { code: 'readings' },
      edits: [{ kind: 'settings', before: { readings }, after: { readings: { ...readings, points: 'linear' } } }],
    }),
  );
  expect(await other.commit(id, renamed('Sample', 'Екінші'))).toEqual({
    ok: false,
    problem: { code: 'staleSettings' },
  });
  expect(succeeded(await one.openPackage(id)).settings).toMatchObject({
    name: 'Бірінші',
    readings: { points: 'linear' },
  });
});

test('a tab can edit a region that another tab has just added', async () => {
  const { one, other, id } = await twoTabs();
  succeeded(await one.commit(id, typed(1, null, figure(1)))); // from here on it knows where the regions lie
  const { regions } = sampleSettings();
  const [added] = sampleSettings(5)
    .regions.slice(-1)
    .map((region) => ({ ...region, slot: 4 }));
  if (added === undefined) throw new Error('no region');
  succeeded(
    await other.commit(id, {
      label: { code: 'readings' },
      edits: [{ kind: 'settings', before: { regions }, after: { regions: [...regions, added] } }],
    }),
  );
  succeeded(await one.commit(id, typed(4, null, figure(5))));
  expect(cellsOf(succeeded(await other.openPackage(id))).get(cellName(4))).toEqual(figure(5));
});

test('undo takes back the last change, whichever tab made it', async () => {
  const { one, other, id } = await twoTabs();
  succeeded(await one.commit(id, typed(1, null, figure(1))));
  expect(succeeded(await other.undo(id)).change.edits).toEqual([cellEdit(1, figure(1), null)]);
  expect(await one.undo(id)).toMatchObject({ problem: { code: 'nothingToUndo' } });
});

test('a tab hears of what others do, each change once, and of its own only where that leaves the package', async () => {
  const { one, other, id } = await twoTabs();
  const heard: Applied[] = [];
  let position: Position | null = null;
  let gone = 0;
  const stop = other.watch(id, 0, {
    changed: (applied, at) => {
      heard.push(...applied);
      position = at;
    },
    gone: () => {
      gone += 1;
    },
    failed: (problem) => expect(problem).toBeUndefined(),
  });
  const change = typed(1, null, figure(1));
  const batch = sampleBatch('b1', 2);
  succeeded(await one.commit(id, change));
  await until(() => heard.length === 1);
  succeeded(await one.commit(id, imported(batch), new Map([[batch.id, sampleResponses('b1', 2)]])));
  succeeded(await one.undo(id));
  succeeded(await one.redo(id));
  await until(() => heard.length === 4);
  succeeded(await other.commit(id, typed(2, null, figure(2))));
  succeeded(await one.markSaved(id, 5));
  await until(() => position?.savedSequence === 5);

  expect(heard.map(({ entry }) => entry.sequence)).toEqual([1, 2, 3, 4]);
  expect(heard.map((each) => each.change)).toEqual([
    change,
    imported(batch),
    inverse(imported(batch)),
    imported(batch),
  ]);
  expect(position).toMatchObject({ sequence: 5, undo: 3, redo: 0 });

  succeeded(await one.deletePackage(id));
  await until(() => gone > 0);
  succeeded(await one.restorePackage(id));
  stop();
  succeeded(await one.commit(id, typed(3, null, figure(3))));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toHaveLength(4);
});

test('a tab that begins to watch late hears of what it has missed', async () => {
  const { one, other, id } = await twoTabs();
  for (const value of [1, 2, 3]) {
    succeeded(await one.commit(id, typed(1, value === 1 ? null : figure(value - 1), figure(value))));
  }
  const heard: number[] = [];
  const stop = other.watch(id, 1, {
    changed: (applied) => heard.push(...applied.map(({ entry }) => entry.sequence)),
    gone: () => undefined,
    failed: () => undefined,
  });
  await until(() => heard.length === 2);
  expect(heard).toEqual([2, 3]);
  stop();
});

test('the list of packages follows other tabs', async () => {
  const { one, other, id } = await twoTabs();
  let names: readonly string[] = [];
  const stop = other.watchPackages(
    (packages) => {
      names = packages.map(({ name }) => name);
    },
    (problem) => expect(problem).toBeUndefined(),
  );
  await until(() => names.length === 1);
  succeeded(await one.commit(id, renamed('Sample', 'Басқа')));
  await until(() => names[0] === 'Басқа');
  succeeded(await one.deletePackage(id));
  await until(() => names.length === 0);
  stop();
});

/** What the cells of a package come to if its log is played from the start. */
function replayed(log: readonly LogEntry[]): ReadonlyMap<string, Observation> {
  const cells = new Map<string, Observation>();
  const changes = new Map(log.flatMap((entry) => (entry.kind === 'change' ? [[entry.sequence, entry.change]] : [])));
  for (const entry of log) {
    if (entry.kind === 'freeze') continue;
    const change = entry.kind === 'change' ? entry.change : changes.get(entry.of);
    if (change === undefined) throw new Error('the log names what it does not hold');
    for (const edit of entry.kind === 'undo' ? inverse(change).edits : change.edits) {
      if (edit.kind !== 'cell') continue;
      const name = `${edit.input}@${edit.year} ${edit.region}`;
      expect(cells.get(name) ?? null).toEqual(edit.before);
      if (edit.after === null) cells.delete(name);
      else cells.set(name, edit.after);
    }
  }
  return cells;
}

test('whatever two tabs do at once, the package ends as its log says', async () => {
  const act = fc.record({
    tab: fc.nat(1),
    act: fc.constantFrom('type', 'type', 'type', 'undo', 'redo'),
    region: fc.nat(3),
    value: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const { one, other, id } = await twoTabs();
      let refused = 0;
      const work = async (storage: PackageStorage, tab: number): Promise<void> => {
        // What the tab sees is the package as it was when it last looked: often no longer as it is.
        let seen: ReadonlyMap<string, Observation> = new Map();
        for (const [index, { tab: whose, act: what, region, value }] of acts.entries()) {
          if (whose !== tab) continue;
          if (what !== 'type') {
            await (what === 'undo' ? storage.undo(id) : storage.redo(id));
            continue;
          }
          const after = value === 0 ? null : figure(value, `${index}`);
          const result = await storage.commit(id, typed(region, seen.get(cellName(region)) ?? null, after));
          if (!result.ok) refused += 1;
          seen = cellsOf(succeeded(await storage.openPackage(id)));
        }
      };
      await Promise.all([work(one, 0), work(other, 1)]);
      const { log } = succeeded(await one.readWhole(id));
      const typedActs = acts.filter((each) => each.act === 'type').length;
      expect(log.filter((entry) => entry.kind === 'change')).toHaveLength(typedActs - refused);
      expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
      expect(cellsOf(succeeded(await other.openPackage(id)))).toEqual(replayed(log));
      one.close();
      other.close();
    }),
    { numRuns: tries(25, 500) },
  );
});
