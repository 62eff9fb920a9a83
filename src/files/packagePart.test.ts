import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageDifference } from '../engine/review/difference';
import { branchOf } from '../model/branch';
import type { PackageContent } from '../model/content';
import { entryName, isOpen } from '../model/difference';
import { checkChain } from '../model/logChain';
import type { SentPart } from '../model/packagePart';
import { bookOf, recordsOf } from '../model/records';
import { contentArbitrary } from './contentArbitrary';
import { readPackageFile, writePackageFile } from './packageFile';
import { partOf } from './packagePart';

const STAMP = { product: 'Tartym 0.1.0', written: '2026-11-22T10:00:00.000Z' };

/** Every part that can be sent of a package. */
function partsOf({ records }: PackageContent): readonly SentPart[] {
  const book = bookOf(records);
  const ids = <Kind extends 'scenario' | 'weights'>(kind: Kind) =>
    [...recordsOf(book, kind).keys()].map((id) => ({ kind, id }));
  return [{ kind: 'survey' }, ...ids('scenario'), ...ids('weights')];
}

const kindsOf = ({ records }: PackageContent) => new Set(records.map(({ of }) => of));

describe('a part of any package', () => {
  it('is a package that opens, and says what it is', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        for (const part of partsOf(content)) {
          const stamp = { ...STAMP, holds: part.kind };
          const sent = partOf(content, part);
          const read = readPackageFile(writePackageFile(sent, stamp));
          expect(read).toEqual({ ok: true, value: { content: sent, stamp } });
        }
      }),
    );
  });

  it('differs from its own package in nothing, and takes nothing away from any other', () => {
    fc.assert(
      fc.property(contentArbitrary, contentArbitrary, (content, other) => {
        for (const part of partsOf(content)) {
          const sent = partOf(content, part);
          const { items, related } = packageDifference(content, sent, { part: part.kind });
          expect([items, related]).toEqual([[], true]);
          const taken = packageDifference(other, sent, { part: part.kind }).items.filter(isOpen);
          expect(taken.filter(({ theirs }) => theirs === null)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('holds of the survey the survey, of a weight set that one', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        for (const part of partsOf(content)) {
          const sent = partOf(content, part);
          if (part.kind !== 'scenario') expect(sent.observations).toEqual([]);
          if (part.kind === 'weights') expect(sent.records.map(({ id }) => id)).toEqual([part.id]);
          if (part.kind === 'survey') {
            for (const kind of ['scenario', 'project', 'weights', 'assessment', 'report', 'review'] as const) {
              expect(kindsOf(sent).has(kind)).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('tells of the log what is about it, of all else nothing but the links, and the chain holds', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        for (const part of partsOf(content)) {
          const { log } = partOf(content, part);
          expect(log.map(entryName)).toEqual(content.log.map(entryName));
          expect(checkChain(log).misfit).toBe(checkChain(content.log).misfit);
          const told = log.flatMap((entry) => (entry.kind === 'change' ? entry.change.edits : []));
          for (const edit of told) {
            if (part.kind === 'weights') expect(edit).toMatchObject({ of: 'weights', id: part.id });
            expect(['batch', 'methodology']).not.toContain(edit.kind);
            if (part.kind === 'survey') expect(edit.kind).toBe('record');
          }
          for (const entry of log) {
            if (entry.kind !== 'change' || entry.withheld === undefined) continue;
            expect(entry.change).toEqual({ label: { code: 'withheld' }, edits: [] });
          }
        }
      }),
    );
  });

  it('holds of a scenario its base, and all scenarios that it branches off with what they change, and no other', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        const book = bookOf(content.records);
        for (const part of partsOf(content)) {
          if (part.kind !== 'scenario') continue;
          const sent = partOf(content, part);
          const branch = branchOf(book, part.id);
          expect(sent.observations).toEqual(content.observations);
          expect(sent.records.flatMap(({ of, id }) => (of === 'scenario' ? [id] : [])).sort()).toEqual(
            [...branch].sort(),
          );
          for (const kind of ['override', 'project', 'growth'] as const) {
            const held = [...recordsOf(bookOf(sent.records), kind).keys()].sort();
            const wanted = [...recordsOf(book, kind)].flatMap(([id, { scenario }]) =>
              branch.includes(scenario) ? [id] : [],
            );
            expect(held).toEqual(wanted.sort());
          }
        }
      }),
    );
  });
});
