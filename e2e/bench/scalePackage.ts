// Runs in the page: writes a large made-up package into the browser's database by the product's own storage.

import { seededRandom } from '../../src/engine/random';
import { order5 } from '../../src/methodology';
import { NOTHING_UNKNOWN, type PlacedObservation } from '../../src/model/content';
import { factorsOf } from '../../src/model/methodology';
import type { OwnInput } from '../../src/model/package';
import type { PackageRegion } from '../../src/model/region';
import { openDatabase } from '../../src/storage/database';

/** What the Order reads, a figure of each year; the rest of the inputs are series of the package's own. */
const READ = [
  'grp_index',
  'exports',
  'sme_gva',
  'sme_count',
  'fixed_capital',
  'fdi',
  'target_fixed_capital',
  ...factorsOf(order5)
    .filter(({ formula }) => formula.kind === 'survey')
    .map(({ code }) => code),
];

const named = (name: string) => ({ kk: name, ru: name, en: name });

/** Writes the package and opens it with the next visit; every cell of regions × inputs × years holds a figure. */
export async function writeScalePackage(regions: number, inputs: number, years: readonly number[]): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.problem.code);
  const own = Array.from(
    { length: inputs - READ.length },
    (_, index): OwnInput => ({
      code: `own_${index + 1}`,
      names: named(`Series ${index + 1}`),
      unit: { measure: 'number' },
    }),
  );
  const random = seededRandom(regions);
  const observations: PlacedObservation[] = [];
  const all = Array.from({ length: regions }, (_, slot): PackageRegion => {
    const names = named(`Region ${slot + 1}`);
    return { code: `R-${slot + 1}`, role: 'rated', names, shortNames: names, slot };
  });
  for (const year of years) {
    for (const input of [...READ, ...own.map(({ code }) => code)]) {
      const isMark = input.startsWith('F');
      for (const { code } of all) {
        const value = isMark ? random() : 100 + 900 * random();
        observations.push({ region: code, input, year, observation: { kind: 'number', value, status: 'final' } });
      }
    }
  }
  const created = await opened.value.createPackage({
    settings: {
      name: `${regions} regions`,
      methodology: order5.id,
      readings: order5.readings,
      missing: order5.missing,
      expert: [],
      regions: all,
      units: {},
      inputs: own,
      published: {},
      remarks: {},
      years: [],
      planningYears: [],
      exchangeRates: {},
    },
    observations,
    unknown: NOTHING_UNKNOWN,
  });
  if (!created.ok) throw new Error(created.problem.code);
  opened.value.close();
  localStorage.setItem('tartym.packageId', JSON.stringify(created.value));
  localStorage.setItem('tartym.ownRegion', JSON.stringify('R-1'));
  localStorage.setItem('tartym.year', JSON.stringify(years.at(-1)));
}
