import { seededRandom } from '../../src/engine/random';
import { writePackageFile } from '../../src/files/packageFile';
import { observationAt, readColumnKey } from '../../src/model/column';
import { NOTHING_UNKNOWN, type PlacedObservation } from '../../src/model/content';
import { factorsOf, type Methodology } from '../../src/model/methodology';
import type { PackageRegion } from '../../src/model/region';
import { sampleData } from './sampleData';

/** A package file of `count` made-up regions with every figure of 2025; soft factors are typed. */
export function samplePackage(count: number, methodology: Methodology): string {
  const data = sampleData(count, methodology);
  const random = seededRandom(count + 1);
  const regions = data.regions.map(({ code }, slot): PackageRegion => {
    const name = `Region ${slot + 1}`;
    const names = { kk: name, ru: name, en: name };
    return { code, role: 'rated', names, shortNames: names, slot };
  });
  const observations: PlacedObservation[] = [];
  for (const [key, column] of data.columns) {
    const named = readColumnKey(key);
    if (named === null) throw new Error(`no column key: ${key}`);
    for (const [index, region] of regions.entries()) {
      const observation = observationAt(column, index);
      if (observation !== null) observations.push({ region: region.code, ...named, observation });
    }
  }
  const soft = factorsOf(methodology).filter((factor) => factor.formula.kind === 'survey');
  for (const { code } of regions) {
    for (const factor of soft) {
      const value = factor.unit.measure === 'percent' ? random() : 1 + 6 * random();
      observations.push({
        region: code,
        input: factor.code,
        year: 2025,
        observation: { kind: 'number', value, status: 'final' },
      });
    }
  }
  return writePackageFile(
    {
      settings: {
        name: `${count} regions`,
        methodology: methodology.id,
        readings: methodology.readings,
        missing: methodology.missing,
        expert: [],
        regions,
        units: {},
        inputs: [],
        published: {},
        remarks: {},
        years: [],
        planningYears: [],
        exchangeRates: {},
      },
      methodology: methodology.id,
      observations,
      batches: [],
      records: [],
      log: [],
      unknown: NOTHING_UNKNOWN,
    },
    { product: 'bench', written: '2026-01-01T00:00:00.000Z' },
  );
}
