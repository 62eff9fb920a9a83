import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from './change';
import { digesting, digestOf } from './digest';
import { changeDigests, checkChain, linked } from './logChain';
import { figureEdit } from './logChain.fixture';
import { atOnce } from './piecewise';

const at = (minute: number): string => `2026-11-30T09:${String(minute).padStart(2, '0')}:00.000Z`;

const LOG: readonly LogEntry[] = [
  {
    sequence: 1,
    at: at(1),
    by: 'Айгүл',
    kind: 'change',
    change: { label: { code: 'filled', cells: 2 }, edits: [figureEdit('KZ-10', null, 1), figureEdit('KZ-71', 2, 3)] },
  },
  { sequence: 2, at: at(2), kind: 'undo', of: 1 },
  { sequence: 3, at: at(3), by: 'Ерлан', kind: 'redo', of: 1 },
  { sequence: 4, at: at(4), kind: 'freeze', version: { name: 'Жоба', fingerprint: digestOf('content') } },
];

const chained = linked(LOG, 0);

/** The same log with one entry made otherwise. */
const spoilt = (sequence: number, otherwise: object): readonly LogEntry[] =>
  chained.map((entry) => (entry.sequence === sequence ? ({ ...entry, ...otherwise } as LogEntry) : entry));

describe('a chained log', () => {
  it('holds', () => {
    expect(checkChain(chained)).toEqual({ unchained: 0, fitting: 4, misfit: null });
    expect(new Set(chained.map(({ link }) => link)).size).toBe(4);
  });

  it('is the same however far it was chained before', () => {
    for (let after = 0; after <= 4; after++) {
      const partly = chained.map(({ link, ...entry }) =>
        entry.sequence <= after && link !== undefined ? { ...entry, link } : entry,
      ) as readonly LogEntry[];
      expect(linked(partly, after)).toEqual(chained);
    }
  });

  it.each([
    ['who', 1, { by: 'Ерлан' }],
    ['nobody any more', 3, { by: undefined }],
    ['when', 2, { at: at(9) }],
    ['the step taken back', 2, { of: 3 }],
    ['the name of a version', 4, { version: { name: 'Жоба 2', fingerprint: digestOf('content') } }],
    ['the link', 3, { link: digestOf('else') }],
    ['a link that is gone', 3, { link: undefined }],
  ])('does not hold with another %s', (_, sequence, otherwise) => {
    expect(checkChain(spoilt(sequence, otherwise)).misfit).toBe(sequence);
  });

  it('does not hold with another figure, be it before or after, or another label', () => {
    const label = { code: 'filled', cells: 2 } as const;
    for (const change of [
      { label, edits: [figureEdit('KZ-10', null, 1.5), figureEdit('KZ-71', 2, 3)] },
      { label, edits: [figureEdit('KZ-10', null, 1), figureEdit('KZ-71', 2.5, 3)] },
      { label, edits: [figureEdit('KZ-10', null, 1)] },
      { label: { code: 'pasted', cells: 2 }, edits: [figureEdit('KZ-10', null, 1), figureEdit('KZ-71', 2, 3)] },
    ]) {
      expect(checkChain(spoilt(1, { change })).misfit).toBe(1);
    }
  });

  it('names the entry behind one that is gone, and the first of two that have changed places', () => {
    expect(checkChain(chained.filter(({ sequence }) => sequence !== 2)).misfit).toBe(3);
    const [first, second, third, fourth] = chained;
    expect(checkChain([first, third, second, fourth] as readonly LogEntry[]).misfit).toBe(3);
  });

  it('says nothing of what was written before it began', () => {
    const late = linked(LOG, 2);
    expect(late.map(({ link }) => link === undefined)).toEqual([true, true, false, false]);
    expect(checkChain(late)).toEqual({ unchained: 2, fitting: 2, misfit: null });
    expect(checkChain(LOG)).toEqual({ unchained: 4, fitting: 0, misfit: null });
  });
});

describe('what is withheld', () => {
  const [first] = chained;
  if (first?.kind !== 'change') throw new Error('the first entry is a change');
  const withheld = atOnce(changeDigests(first.change));

  it('leaves the chain as it was, with the label and without it', () => {
    for (const label of [first.change.label, { code: 'withheld' as const }]) {
      expect(checkChain(spoilt(1, { change: { label, edits: [] }, withheld })).misfit).toBeNull();
    }
  });

  it('bears no other label and no other digest', () => {
    const label = { code: 'cleared' as const, cells: 2 };
    expect(checkChain(spoilt(1, { change: { label, edits: [] }, withheld })).misfit).toBe(1);
    const otherwise = { ...withheld, after: digestOf('else') };
    expect(
      checkChain(spoilt(1, { change: { label: first.change.label, edits: [] }, withheld: otherwise })).misfit,
    ).toBe(1);
  });
});

it('a list digested item by item has the digest of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      const piecewise = digesting();
      for (const item of items) piecewise.add(item);
      expect(piecewise.end()).toBe(digestOf(items));
    }),
  );
});
