import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PackageContent } from '../model/content';
import { memoryStorage } from '../storage/memoryStorage';
import { contentArbitrary } from './contentArbitrary';
import { readPackageFile, writePackageFile } from './packageFile';

const STAMP = { product: 'Tartym 0.1.0', written: '2026-11-22T10:00:00.000Z' };

function throughFile(content: PackageContent): PackageContent {
  const read = readPackageFile(writePackageFile(content, STAMP));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.content;
}

/** The order of the observations means nothing. */
const settled = ({ observations, ...rest }: PackageContent) => ({
  ...rest,
  observations: new Map(observations.map((each) => [`${each.region} ${each.input} ${each.year}`, each.observation])),
});

it('any package goes from file to storage to file, and whatever undo finds in its log, opens again', async () => {
  const storage = memoryStorage();
  await fc.assert(
    fc.asyncProperty(contentArbitrary, async (content) => {
      const created = await storage.createPackage(throughFile(content));
      if (!created.ok) throw new Error(JSON.stringify(created.problem));
      const whole = await storage.readWhole(created.value);
      if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
      expect(settled(throughFile(whole.value))).toEqual(settled(content));

      await storage.undo(created.value);
      const after = await storage.readWhole(created.value);
      if (!after.ok) throw new Error(JSON.stringify(after.problem));
      expect(settled(throughFile(after.value))).toEqual(settled(after.value));
    }),
  );
});
