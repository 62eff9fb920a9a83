import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeOrder5 } from '../methodology/whole';
import { type Assessment, MARKS, type Mark, NOTHING_SAID } from '../model/assessment';
import { marksByRegion, overdue, standardFulfilment } from './standard';

const { standard } = wholeOrder5;
const provisions = standard.blocks.flatMap((block) => block.provisions);
const items = provisions.flatMap((provision) => provision.items);
const types = items.flatMap(({ anyOf = [] }) => anyOf);
const requirements = items.filter(({ kind }) => kind === 'requirement');

const of = (marks: Readonly<Record<string, Mark>> = {}) => standardFulfilment(standard, new Map(Object.entries(marks)));
const shareOf = (marks: Readonly<Record<string, Mark>>, provision: string) =>
  of(marks).provisions.get(provision)?.share;

describe('worked by hand', () => {
  test('nothing assessed: 0 of everything, and the two "may" rows do not apply', () => {
    const nothing = of();
    expect(nothing.whole).toEqual({ share: 0, applying: 36, met: 0, partly: 0, unassessed: 36, notes: 44, ticked: 0 });
    expect(nothing.provisions.get('std.3')).toMatchObject({ share: 0, applying: 9, unassessed: 9, notes: 9 });
    expect(nothing.provisions.get('std.8')).toMatchObject({ applying: 3 });
  });

  test('provision 1: met, partly, not met, not yet assessed = (1 + 0.5 + 0 + 0) / 4', () => {
    const marks = { 'std.1.r1': 'met', 'std.1.r2': 'partly', 'std.1.r3': 'not met' } as const;
    expect(of(marks).provisions.get('std.1')).toEqual({
      share: 0.375,
      applying: 4,
      met: 1,
      partly: 1,
      unassessed: 1,
      notes: 7,
      ticked: 0,
    });
    // Block 1 holds provisions 1 and 2: (0.375 + 0) / 2; the whole is over eight.
    expect(of(marks).blocks.get('std.block1')?.share).toBe(0.1875);
    expect(of(marks).whole.share).toBe(0.375 / 8);
  });

  test('not applicable is left out: 1 of 3 = (1 + 0 + 0) / 3', () => {
    const marks = { 'std.1.r1': 'met', 'std.1.r2': 'not applicable', 'std.1.r3': 'not met' } as const;
    expect(of(marks).provisions.get('std.1')).toMatchObject({ share: 1 / 3, applying: 3, unassessed: 1 });
  });

  test('a "may" row counts once it is rated: 9 met of 9 = 1, of 10 = 0.9 or 1', () => {
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`std.3.r${index + 1}`, 'met' as const]));
    expect(of(nine).provisions.get('std.3')).toMatchObject({ share: 1, applying: 9 });
    expect(of({ ...nine, 'std.3.r10': 'not met' }).provisions.get('std.3')).toMatchObject({ share: 0.9, applying: 10 });
    expect(shareOf({ ...nine, 'std.3.r10': 'met' }, 'std.3')).toBe(1);
  });

  test('provision 5 is met by any one of its types, whatever is said of the whole', () => {
    expect(shareOf({}, 'std.5')).toBe(0);
    for (const { id } of types) expect(shareOf({ [id]: 'met' }, 'std.5')).toBe(1);
    expect(shareOf({ 'std.5.r1.t2': 'met', 'std.5.r1': 'not met' }, 'std.5')).toBe(1);
    expect(shareOf({ 'std.5.r1': 'partly' }, 'std.5')).toBe(0.5);
    expect(of({ 'std.5.r1.t2': 'met' }).whole).toMatchObject({ share: 1 / 8, unassessed: 35 });
  });

  test('a provision of which nothing applies has no figure and is left out of the others', () => {
    const marks = { 'std.5.r1': 'not applicable', 'std.6.r1': 'met', 'std.6.r2': 'met', 'std.6.r3': 'met' } as const;
    const { whole, blocks, provisions: each } = of(marks);
    expect(each.get('std.5')).toMatchObject({ share: Number.NaN, applying: 0, unassessed: 0 });
    expect(blocks.get('std.block2')?.share).toBe(1 / 3);
    expect(whole).toMatchObject({ share: 1 / 7, applying: 35, unassessed: 32 });
    const none = Object.fromEntries(requirements.map(({ id }) => [id, 'not applicable' as const]));
    expect(of(none).whole).toMatchObject({ share: Number.NaN, applying: 0 });
  });

  test('notes are counted apart', () => {
    const notes = of({ 'std.1.n1': 'met', 'std.1.n2': 'met', 'std.3.n1': 'met' });
    expect(notes.whole).toMatchObject({ share: 0, unassessed: 36, notes: 44, ticked: 3 });
    expect(notes.provisions.get('std.1')).toMatchObject({ ticked: 2 });
    expect(notes.blocks.get('std.block2')).toMatchObject({ notes: 31, ticked: 1 });
  });

  test('everything met is 1', () => {
    const all = Object.fromEntries(requirements.map(({ id }) => [id, 'met' as const]));
    expect(of(all).whole).toMatchObject({ share: 1, applying: 38, met: 38, unassessed: 0, notes: 44, ticked: 0 });
  });
});

describe('whatever the marks', () => {
  const ids = [...items, ...types].map(({ id }) => id);
  const anyMarks = fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...MARKS)), { maxLength: 90 })
    .map((pairs) => new Map(pairs));

  test('shares lie in 0..1, the whole is the mean of its provisions, a block of its own', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { whole, blocks, provisions: each } = standardFulfilment(standard, marks);
        const meanOf = (names: readonly string[]): number => {
          const shares = names.map((id) => each.get(id)?.share ?? 0).filter((share) => !Number.isNaN(share));
          return shares.reduce((sum, share) => sum + share, 0) / shares.length;
        };
        const close = (found: number | undefined, wanted: number) =>
          Number.isNaN(wanted) ? expect(found).toBeNaN() : expect(found).toBeCloseTo(wanted, 12);
        for (const { share } of each.values()) if (!Number.isNaN(share)) expect(share >= 0 && share <= 1).toBe(true);
        close(whole.share, meanOf(provisions.map(({ id }) => id)));
        for (const block of standard.blocks) {
          close(blocks.get(block.id)?.share, meanOf(block.provisions.map(({ id }) => id)));
        }
      }),
    );
  });

  test('a better mark of one requirement never lowers the figure, and notes never move it', () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(...items), (marks, item) => {
        const under = (mark: Mark) => standardFulfilment(standard, new Map([...marks, [item.id, mark]])).whole.share;
        const shares = [under('not met'), under('partly'), under('met')];
        if (item.kind === 'note') expect(new Set(shares).size).toBe(1);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
      }),
    );
  });

  test('not yet assessed counts as not met, but in the count of what is not yet assessed', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const filled = new Map(marks);
        for (const { id, permissive } of requirements) if (!filled.has(id) && !permissive) filled.set(id, 'not met');
        const [left, whole] = [standardFulfilment(standard, marks).whole, standardFulfilment(standard, filled).whole];
        expect({ ...left, unassessed: 0 }).toEqual(whole);
      }),
    );
  });
});

describe('what is overdue', () => {
  const assessed = (item: string, rest: Partial<Assessment>): Assessment => ({
    ...NOTHING_SAID,
    region: 'KZ-27',
    item,
    ...rest,
  });
  const list = (...all: readonly Assessment[]) =>
    overdue(standard, all, '2026-03-01').map(({ item, kind, days }) => [item, kind, days]);

  test('what was to be done before today and is not, the longest overdue first', () => {
    expect(
      list(
        assessed('std.1.r1', { due: '2026-02-28', mark: 'partly' }),
        assessed('std.1.r2', { due: '2026-03-01' }),
        assessed('std.1.r3', { due: '2024-02-29' }),
        assessed('std.1.n1', { due: '2026-02-01', region: 'KZ-10' }),
        assessed('std.1.r4', { due: '2026-02-01', mark: 'met' }),
        assessed('std.2.r1', { due: '2026-02-01', mark: 'not applicable' }),
        assessed('std.2.r2', { due: null, mark: 'not met' }),
      ),
    ).toEqual([
      ['std.1.r3', 'due', 731],
      ['std.1.n1', 'due', 28],
      ['std.1.r1', 'due', 1],
    ]);
  });

  test('a review that has passed, of what is met too; a "may" row and a met type wait for nothing', () => {
    expect(
      list(
        assessed('std.1.r1', { review: '2026-02-27', mark: 'met', due: '2026-02-01' }),
        assessed('std.3.r10', { due: '2026-02-01' }),
        assessed('std.5.r1', { due: '2026-02-01' }),
        assessed('std.5.r1.t3', { mark: 'met' }),
        assessed('std.9.r1', { due: '2026-02-01' }), // of another standard
      ),
    ).toEqual([['std.1.r1', 'review', 2]]);
  });

  test('a region answers for its own marks', () => {
    const other = assessed('std.1.r1', { mark: 'met', region: 'KZ-10' });
    expect(list(other, assessed('std.1.r1', { due: '2026-02-01' }))).toEqual([['std.1.r1', 'due', 28]]);
    expect(marksByRegion([other, assessed('std.1.r2', {})])).toEqual(
      new Map([['KZ-10', new Map([['std.1.r1', 'met']])]]),
    );
  });
});
