import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demoDataset } from '../files/demo';
import { readFile } from '../files/readFile';
import { wholeOrder5 as order5 } from '../methodology/whole';
import type { Observation } from '../model/observation';
import { emptySettings } from '../state/newPackage';
import { importDataset } from './importDataset';

async function read(name: string, text: string) {
  const context = {
    regions: order5.regions,
    inputs: order5.inputs.map(({ code, unit }) => ({ code, unit, unitSettled: false })),
    form: order5.form,
    knownIds: new Map(),
  };
  const reading = await readFile(
    new File([text], name),
    context,
    {},
    () => undefined,
    () => false,
  );
  if (!reading.ok || reading.value.kind !== 'dataset') throw new Error('no dataset');
  return reading.value;
}

const key = (region: string, input: string, year: number) => `${region} ${input} ${year}`;

it('lists of the observed figures over the demo only those as changed whose figure differs', async () => {
  const demo = await read(demoDataset.name, demoDataset.text);
  const standing = new Map<string, Observation>(
    demo.cells.map(({ region, input, year, observation }) => [key(region, input, year), observation]),
  );
  const present = {
    settings: { ...emptySettings('Демо', order5), units: demo.units },
    observation: (...cell: Parameters<typeof key>) => standing.get(key(...cell)) ?? null,
    hasObservations: () => true,
  };
  const path = new URL('../files/samples/kz-regions-observed.csv', import.meta.url);
  const observed = await read('observed.csv', readFileSync(path, 'utf8'));
  const { changed, described } = importDataset(present, observed);
  const figure = (of: Observation) => (of.kind === 'number' ? of.value : of.kind);
  expect(changed.filter(({ before, after }) => figure(before) === figure(after))).toEqual([]);
  expect(described.length).toBeGreaterThan(0);
  // The file has no column of statuses: none changes.
  for (const { before, after } of [...changed, ...described]) {
    if (before.kind === 'number' && after.kind === 'number') expect(after.status).toBe(before.status);
  }
});
