import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageDifference } from '../engine/review/difference';
import { acceptable, takenWith } from '../engine/review/takenWith';
import { partOf } from '../files/packagePart';
import type { Change } from '../model/change';
import type { PackageContent } from '../model/content';
import { type Difference, isOpen } from '../model/difference';
import type { HeldPart } from '../model/packagePart';
import { bookOf } from '../model/records';
import type { SurveyResponse } from '../model/survey';
import { memoryStore } from '../storage/memory';
import { succeeded } from '../storage/opened';
import {
  branched,
  branchOff,
  cellEdit,
  figure,
  imported,
  planned,
  regionCode,
  sampleBatch,
  sampleResponses,
  sampleSettings,
  weighed,
  weightSet,
} from '../storage/samplePackage';
import { type PackageStorage, storageOn } from '../storage/storage';
import { reviewFile } from './reviewFile';

const BEGINNING = {
  settings: sampleSettings(),
  observations: [
    { region: regionCode(1), input: 'exports', year: 2025, observation: figure(1) },
    { region: regionCode(2), input: 'exports', year: 2025, observation: figure(2) },
  ],
};

let reviews = 0;
/** No two entries are made in one moment, as those of people are not. */
let moment = Date.UTC(2026, 10, 30);

/** A department with its own copy of the package in its own browser. */
async function department(content: Parameters<PackageStorage['createPackage']>[0] = BEGINNING) {
  const storage = storageOn(memoryStore(), {
    lasting: false,
    now: () => {
      moment += 1;
      return new Date(moment);
    },
  });
  const id = succeeded(await storage.createPackage(content));
  const whole = async (): Promise<PackageContent> => succeeded(await storage.readWhole(id));
  const review = async (theirs: PackageContent, part: HeldPart | null = null) =>
    packageDifference(await whole(), theirs, { part });
  return {
    whole,
    review,
    undo: () => storage.undo(id),
    redo: () => storage.redo(id),
    commit: async (change: Change, responses?: ReadonlyMap<string, readonly SurveyResponse[]>) =>
      succeeded(await storage.commit(id, change, responses)),
    /** Types a figure into a cell, over whatever stands there. */
    async type(index: number, value: number | null, input = 'exports'): Promise<void> {
      const { observations } = await whole();
      const before = observations.find((each) => each.region === regionCode(index) && each.input === input);
      const after = value === null ? null : figure(value);
      succeeded(
        await storage.commit(id, {
          label: { code: 'typed', region: regionCode(index), input, year: 2025 },
          edits: [cellEdit(index, before?.observation ?? null, after, input)],
        }),
      );
    },
    /** Decides about all of a colleague's file that is open: accepts what `wanted` says, refuses the rest. */
    async decide(
      theirs: PackageContent,
      wanted: (item: Difference) => boolean,
      reason = '',
      part: HeldPart | null = null,
    ): Promise<Change> {
      const mine = await whole();
      const { items, last } = packageDifference(mine, theirs, { part });
      const keys = acceptable(items).filter((key) => wanted(items.find((each) => each.key === key) as Difference));
      const accepted = takenWith(items, mine, keys);
      const refused = items.filter((item) => isOpen(item) && !accepted.includes(item));
      reviews += 1;
      const { change, responses } = reviewFile(
        { settings: mine.settings, records: bookOf(mine.records) },
        { file: 'b.tartym', last, reason, accepted, refused, complete: part === null },
        `review ${reviews}`,
      );
      succeeded(await storage.commit(id, change, responses));
      return change;
    },
  };
}

type Department = Awaited<ReturnType<typeof department>>;

/** What a package holds that a rating or a reader sees, whatever order it came in. */
function held({ settings, observations, records, batches }: PackageContent): unknown {
  const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return {
    remarks: Object.entries(settings.remarks).sort(byName),
    missing: settings.missing,
    years: settings.years,
    cells: observations
      .map(({ region, input, year, observation }) => [`${region} ${input} ${year}`, observation] as const)
      .sort(byName),
    records: records
      .flatMap((each) => (each.of === 'review' ? [] : [[`${each.of} ${each.id}`, each.record] as const]))
      .sort(byName),
    responses: batches
      .flatMap(({ present, responses }) => (present ? responses : []))
      .map(({ id, answers }) => [id, answers] as const)
      .sort(byName),
  };
}

const open = (items: readonly Difference[]): readonly Difference[] => items.filter(isOpen);
const everything = () => true;
const values = (items: readonly Difference[]) =>
  items
    .map(({ key, standing, base, mine, theirs }) => [key, standing, ...[base, mine, theirs].map(figureOf)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
const figureOf = (side: unknown) =>
  typeof side === 'object' && side !== null && 'value' in side ? (side.value as number) : side;

describe('a package that goes to and fro between two departments', () => {
  it('comes back as it was decided, over three rounds', async () => {
    const ours = await department();
    await ours.type(1, 10);
    const theirs = await department(await ours.whole());
    await theirs.type(1, 11);
    await theirs.type(2, 22);
    await theirs.type(3, 33);
    await ours.type(0, 5);

    // First round: one of three is accepted.
    const first = await ours.review(await theirs.whole());
    expect(values(first.items)).toEqual([
      ['cell exports@2025 R-0', 'mine', null, 5, null],
      ['cell exports@2025 R-1', 'theirs', 10, 10, 11],
      ['cell exports@2025 R-2', 'theirs', 2, 2, 22],
      ['cell exports@2025 R-3', 'theirs', null, null, 33],
    ]);
    await ours.decide(await theirs.whole(), ({ key }) => key.endsWith('R-2'), 'from the yearbook');
    expect(open((await ours.review(await theirs.whole())).items)).toEqual([]);

    // Second: they see what was refused, with the reason, and what is new; of their own work nothing is asked.
    const second = await theirs.review(await ours.whole());
    expect(values(second.items)).toEqual([
      ['cell exports@2025 R-0', 'theirs', null, null, 5],
      ['cell exports@2025 R-1', 'theirs', 11, 11, 10],
      ['cell exports@2025 R-3', 'theirs', 33, 33, null],
    ]);
    const refused = second.items.filter(({ refusal }) => refusal === 'from the yearbook');
    expect(refused.map(({ key }) => key).sort()).toEqual(['cell exports@2025 R-1', 'cell exports@2025 R-3']);
    expect(second.answers.map(({ accepted, reason }) => [accepted, reason])).toEqual([
      [['cell exports@2025 R-2'], 'from the yearbook'],
    ]);
    await theirs.type(2, 23);
    await theirs.decide(await ours.whole(), ({ key }) => !key.endsWith('R-3'));

    // Third: what they keep against the refusal, and their newer figure.
    const third = await ours.review(await theirs.whole());
    expect(values(third.items)).toEqual([
      ['cell exports@2025 R-2', 'theirs', 22, 22, 23],
      ['cell exports@2025 R-3', 'theirs', null, null, 33],
    ]);
    expect(third.answers.map(({ refused }) => refused.map(({ key }) => key))).toEqual([['cell exports@2025 R-3']]);
    await ours.decide(await theirs.whole(), everything);
    expect(held(await ours.whole())).toEqual(held(await theirs.whole()));
    expect((await theirs.review(await ours.whole())).items).toEqual([]);
  });

  it('sees a conflict where both have changed a thing, and keeps both values in the log', async () => {
    const ours = await department();
    const theirs = await department(await ours.whole());
    await ours.type(1, 10);
    await theirs.type(1, 11);
    const { items } = await ours.review(await theirs.whole());
    expect(values(items)).toEqual([['cell exports@2025 R-1', 'conflict', 1, 10, 11]]);
    const taken = await ours.decide(await theirs.whole(), everything);
    expect(taken.edits[0]).toMatchObject({ before: { value: 10 }, after: { value: 11 } });
    await ours.undo();
    expect(values((await ours.review(await theirs.whole())).items)).toEqual(values(items));
    const refused = await ours.decide(await theirs.whole(), () => false);
    expect(JSON.stringify(refused.edits)).toContain('\\"value\\":11');
  });

  it('knows nothing of a beginning where the packages were made apart, and takes no silence for a deletion', async () => {
    const ours = await department();
    const theirs = await department({
      ...BEGINNING,
      observations: [{ region: regionCode(1), input: 'exports', year: 2025, observation: figure(9) }],
    });
    const { items, common } = await ours.review(await theirs.whole());
    expect(common).toBe(0);
    expect(values(items)).toEqual([
      ['cell exports@2025 R-1', 'conflict', undefined, 1, 9],
      ['cell exports@2025 R-2', 'mine', undefined, 2, null],
    ]);
  });

  it('brings a project in with its scenario, and takes a scenario away with what hangs on it', async () => {
    const ours = await department();
    const theirs = await department(await ours.whole());
    await theirs.commit(branched('s', null, branchOff(null)));
    await theirs.commit(planned('s'));
    await ours.decide(await theirs.whole(), ({ key }) => key.startsWith('record project'));
    expect(held(await ours.whole())).toEqual(held(await theirs.whole()));

    const later = await department(await ours.whole());
    await later.commit({
      ...branched('s', branchOff(null), null),
      edits: [...branched('s', branchOff(null), null).edits, ...planned('s').edits.map(reversed)],
    });
    const other = planned('s').edits.map((edit) => ({ ...edit, id: 's/bridge' }) as typeof edit);
    await ours.commit({ ...planned('s'), edits: other });
    await ours.decide(await later.whole(), ({ key }) => key === 'record scenario s');
    expect((await ours.whole()).records.filter(({ of }) => of !== 'review')).toEqual([]);
  });

  it('decides a series whose unit was changed all at once', async () => {
    const ours = await department();
    const theirs = await department(await ours.whole());
    await theirs.commit({
      label: { code: 'unitDeclared', input: 'exports', cells: 2 },
      edits: [
        {
          kind: 'settings',
          before: { units: {} },
          after: { units: { exports: { measure: 'count', scale: 1000, period: 'year' } } },
        },
        cellEdit(1, figure(1), figure(0.001)),
        cellEdit(2, figure(2), figure(0.002)),
      ],
    });
    await ours.type(2, 7);
    await ours.decide(await theirs.whole(), ({ key }) => key.endsWith('R-1'));
    expect(held(await ours.whole())).toEqual(held(await theirs.whole()));
  });
});

const reversed = (edit: Change['edits'][number]) =>
  ({ ...edit, before: edit.after, after: edit.before }) as Change['edits'][number];

describe('a file with one scenario and its base', () => {
  const sent = async (of: Department, id = 's') => partOf(await of.whole(), { kind: 'scenario', id });

  it.each([
    ['after both have worked on one package', async () => (await worked()).whole()],
    ['where both began with the same and nothing was written yet', async () => BEGINNING],
  ])('is in conflict with nothing that only one side has changed, %s', async (_, beginning) => {
    const ours = await department(await beginning());
    const theirs = await department(await ours.whole());
    await theirs.type(1, 11);
    await ours.type(2, 22);
    await theirs.commit(branched('s', null, branchOff(null)));
    await theirs.commit(branched('other', null, branchOff(null)));
    await ours.type(3, 33);
    await theirs.type(3, 34);
    const { items } = await ours.review(await sent(theirs), 'scenario');
    expect(items.map(({ key, standing }) => [key, standing]).sort()).toEqual([
      ['cell exports@2025 R-1', 'theirs'],
      ['cell exports@2025 R-2', 'mine'],
      ['cell exports@2025 R-3', 'conflict'],
      ['record scenario s', 'theirs'],
    ]);

    // What was decided is not asked again, and of what the part had not, nothing is taken for seen.
    await theirs.type(0, 7, 'grp');
    await ours.decide(await sent(theirs), ({ key }) => !key.endsWith('R-3'), '', 'scenario');
    expect(open((await ours.review(await sent(theirs), 'scenario')).items)).toEqual([]);
    const whole = await ours.review(await theirs.whole());
    expect(open(whole.items).map(({ key, standing }) => [key, standing])).toEqual([
      ['record scenario other', 'theirs'],
    ]);
  });

  async function worked(): Promise<Department> {
    const beginning = await department();
    await beginning.type(1, 1.5);
    return beginning;
  }
});

describe('survey parts of several files', () => {
  const answered = (id: string, answer: number): SurveyResponse => ({
    ...(sampleResponses(id, 1)[0] as SurveyResponse),
    id,
    answers: [answer],
  });
  const bring = (of: Department, batch: string, responses: readonly SurveyResponse[]) =>
    of.commit(imported(sampleBatch(batch, responses.length)), new Map([[batch, responses]]));

  it('come together, no response twice; of two that contradict each other a person decides', async () => {
    const ours = await department();
    const theirs = await department(await ours.whole());
    await bring(ours, 'a', [answered('1', 5), answered('2', 5)]);
    await bring(theirs, 'b', [answered('2', 5), answered('3', 5), answered('1', 6)]);
    const { items } = await ours.review(await theirs.whole());
    expect(open(items)).toMatchObject([
      { kind: 'batch', arriving: { known: 1, contradictions: [{ mine: { answers: [5] }, theirs: { answers: [6] } }] } },
    ]);
    await ours.decide(await theirs.whole(), everything);
    const { batches } = await ours.whole();
    const responses = batches.flatMap((each) => each.responses);
    expect(responses.map(({ id, rejection }) => [id, rejection?.code])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', undefined],
      ['1', 'same id, other answers'],
    ]);
    expect(batches.map(({ batch }) => [batch.count, batch.rejected])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(open((await ours.review(await theirs.whole())).items)).toEqual([]);
  });

  it('of files that hold the survey alone come into any package, the same in any order', async () => {
    const files = await Promise.all(
      [
        ['1', '2'],
        ['2', '3'],
      ].map(async (ids, index) => {
        const sender = await department();
        await bring(
          sender,
          `b${index}`,
          ids.map((id) => answered(id, 5)),
        );
        return partOf(await sender.whole(), { kind: 'survey' });
      }),
    );
    const found: unknown[] = [];
    for (const order of [files, files.toReversed()]) {
      const ours = await department();
      await ours.type(1, 10);
      for (const file of order) {
        const items = open((await ours.review(file, 'survey')).items);
        expect(items.map(({ kind }) => kind)).toEqual(['batch']);
        await ours.decide(file, everything, '', 'survey');
      }
      found.push(held(await ours.whole()));
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[0]).toMatchObject({
      responses: [
        ['1', [5]],
        ['2', [5]],
        ['3', [5]],
      ],
    });
  });

  it('which hold nothing new are no difference', async () => {
    const ours = await department();
    const theirs = await department(await ours.whole());
    await bring(ours, 'a', [answered('1', 5)]);
    await bring(theirs, 'b', [answered('1', 5)]);
    expect(open((await ours.review(await theirs.whole())).items)).toEqual([]);
  });
});

/** Something that a department does to its package. */
type Deed =
  | { readonly what: 'cell'; readonly index: number; readonly input: string; readonly value: number | null }
  | { readonly what: 'remark'; readonly index: number; readonly text: string }
  | { readonly what: 'weights'; readonly id: string; readonly first: number | null }
  | { readonly what: 'missing' }
  | { readonly what: 'undo' | 'redo' };

async function doDeed(of: Department, deed: Deed): Promise<void> {
  switch (deed.what) {
    case 'cell':
      return of.type(deed.index, deed.value, deed.input);
    case 'remark': {
      const { remarks } = (await of.whole()).settings;
      const after = { ...remarks, [regionCode(deed.index)]: deed.text };
      await of.commit({
        label: { code: 'renamed', name: '' },
        edits: [{ kind: 'settings', before: { remarks }, after: { remarks: after } }],
      });
      return;
    }
    case 'weights': {
      const { records } = await of.whole();
      const standing = records.find((each) => each.of === 'weights' && each.id === deed.id);
      const before = standing?.of === 'weights' ? standing.record : null;
      await of.commit(weighed(deed.id, before, deed.first === null ? null : weightSet(deed.id, deed.first)));
      return;
    }
    case 'missing': {
      const { missing } = (await of.whole()).settings;
      await of.commit({
        label: { code: 'readings' },
        edits: [
          {
            kind: 'settings',
            before: { missing },
            after: { missing: missing === 'rescale' ? 'zero' : 'rescale' } as never,
          },
        ],
      });
      return;
    }
    case 'undo':
      await of.undo();
      return;
    case 'redo':
      await of.redo();
      return;
  }
}

/** Deeds on things of their own: no two departments with different numbers touch the same. */
const deedsOf = (number: number, shared: boolean) => {
  const input = shared ? fc.constantFrom('exports', 'grp') : fc.constant(`own_${number}`);
  const index = fc.nat({ max: 3 });
  return fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          what: fc.constant('cell' as const),
          index,
          input,
          value: fc.option(fc.integer({ min: 1, max: 4 })),
        }),
      },
      fc.record({
        what: fc.constant('remark' as const),
        index: shared ? index : fc.constant(number),
        text: fc.constantFrom('a', 'b', 'c'),
      }),
      fc.record({
        what: fc.constant('weights' as const),
        id: shared ? fc.constantFrom('w', 'v') : fc.constant(`w${number}`),
        first: fc.option(fc.integer({ min: 10, max: 13 })),
      }),
      ...(shared ? [fc.constant({ what: 'missing' as const })] : []),
      fc.constantFrom({ what: 'undo' as const }, { what: 'redo' as const }),
    ),
    { maxLength: 8 },
  );
};

const work = async (of: Department, deeds: readonly Deed[]): Promise<void> => {
  for (const deed of deeds) await doDeed(of, deed);
};

const RUNS = { numRuns: 30 };

describe('whatever the departments have done', () => {
  it('a package differs in nothing from itself', async () => {
    await fc.assert(
      fc.asyncProperty(deedsOf(0, true), async (deeds) => {
        const ours = await department();
        await work(ours, deeds);
        const content = await ours.whole();
        expect(packageDifference(content, content).items).toEqual([]);
        const same = await department(content);
        expect((await same.review(content)).items).toEqual([]);
      }),
      RUNS,
    );
  });

  it('disjoint work comes together the same in any order and on either side', async () => {
    await fc.assert(
      fc.asyncProperty(deedsOf(0, true), deedsOf(1, false), deedsOf(2, false), async (before, one, two) => {
        const beginning = await department();
        await work(beginning, before);
        const content = await beginning.whole();
        const [a, b] = [await department(content), await department(content)];
        // Undo would reach back behind the copy, and so to what the other has as well.
        await work(a, one.filter(isForward));
        await work(b, two.filter(isForward));
        const [fromA, fromB] = [await a.whole(), await b.whole()];
        const merged: unknown[] = [];
        for (const order of [
          [fromA, fromB],
          [fromB, fromA],
        ]) {
          const c = await department(content);
          for (const file of order) {
            expect((await c.review(file)).items.filter(({ standing }) => standing === 'conflict')).toEqual([]);
            await c.decide(file, everything);
          }
          merged.push(held(await c.whole()));
        }
        await a.decide(fromB, everything);
        await b.decide(fromA, everything);
        merged.push(held(await a.whole()), held(await b.whole()));
        for (const each of merged) expect(each).toEqual(merged[0]);
      }),
      RUNS,
    );
  });

  it('all accepted gives what the colleague has wherever the own side has changed nothing, all refused leaves the own', async () => {
    await fc.assert(
      fc.asyncProperty(deedsOf(0, true), deedsOf(0, true), deedsOf(0, true), async (before, mine, yours) => {
        const ours = await department();
        await work(ours, before);
        const beginning = await ours.whole();
        const [accepting, refusing, changing] = [
          await department(beginning),
          await department(beginning),
          await department(beginning),
        ];
        await work(changing, yours);
        const file = await changing.whole();
        await accepting.decide(file, everything);
        expect(held(await accepting.whole())).toEqual(held(file));
        await work(refusing, mine);
        const own = held(await refusing.whole());
        await refusing.decide(file, () => false);
        expect(held(await refusing.whole())).toEqual(own);
      }),
      RUNS,
    );
  });

  it('nothing is asked twice, and the colleague sees exactly what was refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        deedsOf(0, true),
        deedsOf(0, true),
        deedsOf(0, true),
        fc.infiniteStream(fc.boolean()),
        async (before, mine, yours, coins) => {
          const ours = await department();
          await work(ours, before);
          const theirs = await department(await ours.whole());
          await work(ours, mine);
          await work(theirs, yours);
          const file = await theirs.whole();
          const verdicts = new Map<string, boolean>();
          const items = open((await ours.review(file)).items);
          for (const { key } of items) verdicts.set(key, coins.next().value === true);
          const change = await ours.decide(file, ({ key }) => verdicts.get(key) === true, 'why');
          for (const { mine, theirs, key } of items) {
            const text = JSON.stringify(change.edits);
            const isTaken = verdicts.get(key) === true;
            expect(isTaken || text.includes(JSON.stringify(JSON.stringify(theirs)))).toBe(true);
            if (isTaken && mine !== null && !key.startsWith('setting')) expect(text).toContain(JSON.stringify(mine));
          }
          expect(open((await ours.review(file)).items)).toEqual([]);
          const back = (await theirs.review(await ours.whole())).items;
          expect(back.filter(({ standing }) => standing !== 'theirs')).toEqual([]);
          const refused = items.filter(({ key }) => verdicts.get(key) === false).map(({ key }) => key);
          expect(
            back
              .filter(({ refusal }) => refusal !== undefined)
              .map(({ key }) => key)
              .sort(),
          ).toEqual([...refused].sort());
          await theirs.decide(await ours.whole(), everything);
          expect(held(await theirs.whole())).toEqual(held(await ours.whole()));
        },
      ),
      RUNS,
    );
  });
});

const isForward = ({ what }: Deed): boolean => what !== 'undo' && what !== 'redo';
