import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../edits/assess';
import { publishPlaces } from '../edits/publishPlaces';
import { setValue } from '../edits/setValue';
import { order5 } from '../methodology';
import type { Statement } from '../model/assessment';
import { checkChain } from '../model/logChain';
import type { Observation } from '../model/observation';
import type { StorageProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { failure } from '../model/result';
import { memoryStore } from '../storage/memory';
import { weighed, weightSet } from '../storage/samplePackage';
import { type PackageStorage, storageOn } from '../storage/storage';
import { createDocument, type OpenDocument } from './document';
import { emptySettings } from './newPackage';
import { presentOf } from './present';
import { withUnwritten } from './withUnwritten';

const REGIONS = ['KZ-10', 'KZ-11'];
const figure = (value: number): Observation => ({ kind: 'number', value, status: 'final' });
const cell = (region: string) => ({ region, input: 'exports', year: 2025 });
const valueIn = (document: OpenDocument, region: string): number | null => {
  const standing = document.mirror().observation(region, 'exports', 2025);
  return standing?.kind === 'number' ? standing.value : null;
};

interface Tab {
  readonly document: OpenDocument;
  readonly problems: StorageProblem[];
  set(region: string, value: number): Promise<boolean>;
}

async function openTab(storage: PackageStorage, id: string): Promise<Tab> {
  const stored = await storage.openPackage(id);
  if (!stored.ok) throw new Error(stored.problem.code);
  const problems: StorageProblem[] = [];
  const document = createDocument(stored.value, order5, storage, {
    cells: () => undefined,
    reopened: () => undefined,
    outdated: () => undefined,
    problem: (problem) => problems.push(problem),
    gone: () => undefined,
  });
  return {
    document,
    problems,
    set: (region, value) => document.commit(setValue(presentOf(document), cell(region), figure(value))),
  };
}

/** Two tabs of one browser on one new package. */
async function twoTabs(): Promise<readonly [Tab, Tab]> {
  const store = memoryStore();
  const [here, there] = [storageOn(store, { lasting: true }), storageOn(store, { lasting: true })];
  const created = await here.createPackage({ settings: emptySettings('test', order5) });
  if (!created.ok) throw new Error(created.problem.code);
  return [await openTab(here, created.value), await openTab(there, created.value)];
}

/** Lets everything that is under way arrive. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('what storage has no room for', () => {
  it('is not lost: it is made again, what was typed over it is not', async () => {
    const store = memoryStore();
    const there = storageOn(store, { lasting: true });
    let isFull = true;
    const storage: PackageStorage = {
      ...there,
      commit: async (...edit) => (isFull ? failure({ code: 'storageFull' }) : there.commit(...edit)),
    };
    const created = await storage.createPackage({ settings: emptySettings('test', order5) });
    if (!created.ok) throw new Error(created.problem.code);
    const { document, problems, set } = await openTab(storage, created.value);
    expect(await set('KZ-10', 1)).toBe(false);
    expect(await set('KZ-11', 2)).toBe(false);
    expect(await set('KZ-10', 3)).toBe(false);
    expect(problems).toHaveLength(3);
    expect(document.unwritten()).toHaveLength(2);

    // The file of the meantime holds them, and opens.
    const whole = await storage.readWhole(created.value);
    if (!whole.ok) throw new Error(whole.problem.code);
    const saved = withUnwritten(whole.value, document.unwritten(), new Date('2026-11-30T05:00:00.000Z'));
    expect(saved.observations.map(({ region, observation }) => [region, observation])).toEqual([
      ['KZ-11', figure(2)],
      ['KZ-10', figure(3)],
    ]);
    expect(checkChain(saved.log)).toMatchObject({ fitting: 2, misfit: null });

    expect(await document.writeAgain()).toBe(false);
    expect(document.unwritten()).toHaveLength(2);
    isFull = false;
    expect(await document.writeAgain()).toBe(true);
    expect([valueIn(document, 'KZ-10'), valueIn(document, 'KZ-11')]).toEqual([3, 2]);
    expect(document.unwritten()).toEqual([]);
  });
});

describe('an open document', () => {
  it('shows an edit at once and counts it until storage has it', async () => {
    const [tab] = await twoTabs();
    const kept = tab.set('KZ-10', 1);
    expect(valueIn(tab.document, 'KZ-10')).toBe(1);
    expect(tab.document.unsaved()).toBe(1);
    expect(await kept).toBe(true);
    expect(tab.document.unsaved()).toBe(0);
    expect(tab.document.changesSinceFile()).toBe(1);
  });

  it('shows what another tab has written', async () => {
    const [here, there] = await twoTabs();
    await here.set('KZ-10', 7);
    await quiet();
    expect(valueIn(there.document, 'KZ-10')).toBe(7);
    expect(there.document.undoLabel()).toEqual({ code: 'typed', region: 'KZ-10', input: 'exports', year: 2025 });
  });

  it('keeps settings that are changed again before the last change has arrived', async () => {
    const [here, there] = await twoTabs();
    const publish = (place: number) =>
      here.document.commit(publishPlaces(presentOf(here.document), 2025, [[`KZ-${place}`, place]]));
    const [first, second] = [publish(1), publish(2)];
    await first;
    expect(Object.keys(here.document.settings().published['2025'] ?? {})).toEqual(['KZ-1', 'KZ-2']);
    expect(await Promise.all([second, publish(3)])).toEqual([true, true]);
    await quiet();
    const whole = { 2025: { 'KZ-1': 1, 'KZ-2': 2, 'KZ-3': 3 } };
    expect(here.document.settings().published).toEqual(whole);
    expect(there.document.settings().published).toEqual(whole);
    expect(here.problems).toEqual([]);
  });

  it('refuses settings that another tab has changed meanwhile, and shows what stands', async () => {
    const [here, there] = await twoTabs();
    const publish = (tab: Tab, place: number) =>
      tab.document.commit(publishPlaces(presentOf(tab.document), 2025, [['KZ-10', place]]));
    expect(await Promise.all([publish(here, 1), publish(there, 2)])).toEqual([true, false]);
    await quiet();
    expect(there.document.settings().published).toEqual({ 2025: { 'KZ-10': 1 } });
    expect(there.problems).toHaveLength(1);
  });

  it('refuses an edit of a cell that another tab has changed meanwhile, says what stands and shows it', async () => {
    const [here, there] = await twoTabs();
    const both = await Promise.all([here.set('KZ-10', 1), there.set('KZ-10', 2)]);
    await quiet();
    expect(both).toEqual([true, false]);
    expect(there.problems).toMatchObject([{ code: 'staleCell', region: 'KZ-10', input: 'exports', year: 2025 }]);
    expect([valueIn(here.document, 'KZ-10'), valueIn(there.document, 'KZ-10')]).toEqual([1, 1]);
  });

  it('takes back and makes again, in whichever tab', async () => {
    const [here, there] = await twoTabs();
    await here.set('KZ-10', 1);
    await here.set('KZ-10', 2);
    await there.document.undo();
    await quiet();
    expect([valueIn(here.document, 'KZ-10'), valueIn(there.document, 'KZ-10')]).toEqual([1, 1]);
    await here.document.redo();
    await quiet();
    expect([valueIn(here.document, 'KZ-10'), valueIn(there.document, 'KZ-10')]).toEqual([2, 2]);
  });

  it('follows a choice of readings made in another tab', async () => {
    const [here, there] = await twoTabs();
    const { settings } = here.document;
    const before = { readings: settings().readings };
    const after = { readings: { ...settings().readings, points: 'linear' as const } };
    await here.document.commit({ label: { code: 'readings' }, edits: [{ kind: 'settings', before, after }] });
    await quiet();
    expect(there.document.settings().readings.points).toBe('linear');
  });

  it('ends with the same cells in both tabs, whatever they do to each other', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      region: fc.constantFrom(...REGIONS),
      value: fc.nat(9),
      action: fc.constantFrom('set', 'set', 'set', 'undo', 'redo', 'wait'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const tabs = await twoTabs();
        const underway: Promise<unknown>[] = [];
        for (const { tab, region, value, action } of steps) {
          const acting = tabs[tab] ?? tabs[0];
          if (action === 'set') underway.push(acting.set(region, value));
          else if (action === 'wait') await quiet();
          else underway.push(acting.document[action]());
        }
        await Promise.all(underway);
        await quiet();
        const [here, there] = tabs.map(({ document }) => REGIONS.map((region) => valueIn(document, region)));
        expect(here).toEqual(there);
        expect(tabs.map(({ document }) => document.unsaved())).toEqual([0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a record at once, follows it in another tab, and takes it back where storage refuses it', async () => {
    const [here, there] = await twoTabs();
    const setOf = ({ document }: Tab) => recordsOf(document.records(), 'weights').get('w')?.name ?? null;
    const kept = here.document.commit(weighed('w', null, weightSet('mine', 50)));
    expect(setOf(here)).toBe('mine');
    expect(await kept).toBe(true);
    await quiet();
    expect(setOf(there)).toBe('mine');
    const lost = there.document.commit(weighed('w', weightSet('older', 50), weightSet('theirs', 40)));
    expect(setOf(there)).toBe('theirs');
    expect(await lost).toBe(false);
    expect(setOf(there)).toBe('mine');
    expect(there.problems).toEqual([{ code: 'staleRecord', of: 'weights', name: 'theirs' }]);
    await here.document.undo();
    await quiet();
    expect([setOf(here), setOf(there)]).toEqual([null, null]);
  });

  it('two tabs that begin the same requirement meet in it: the later is told, and different fields go together', async () => {
    const [here, there] = await twoTabs();
    const place = {
      region: 'KZ-10',
      item: 'std.1.r1',
      position: { provision: 1, kind: 'requirement', number: 1 },
    } as const;
    const say = ({ document }: Tab, said: Partial<Statement>, seen?: Partial<Statement>) =>
      document.commit(assess(presentOf(document), place, said, seen));
    const markIn = ({ document }: Tab) => recordsOf(document.records(), 'assessment').get('KZ-10 std.1.r1');
    const both = [say(here, { mark: 'met' }), say(there, { mark: 'not met' })];
    expect(await Promise.all(both)).toEqual([true, false]);
    await quiet();
    expect(there.problems).toEqual([{ code: 'staleRecord', of: 'assessment', name: 'KZ-10 std.1.r1' }]);
    expect(await say(there, { evidence: 'order 12' }, { evidence: '' })).toBe(true);
    await quiet();
    expect(await say(here, { evidence: 'order 13' }, { evidence: '' })).toBe(false);
    expect(markIn(here)).toMatchObject({ mark: 'met', evidence: 'order 12' });
    expect(markIn(there)).toEqual(markIn(here));
  });
});
