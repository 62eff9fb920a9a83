import { expect, test } from 'vitest';
import { observationAt } from '../model/column';
import type { PlacedObservation } from '../model/content';
import type { Observation } from '../model/observation';
import { columnRegions } from '../model/package';
import { columnsInOrder, isEmptyBlock, layOut, placedObservations } from './blocks';
import { BLOCK_SIZE } from './rows';
import { figure, regionCode, sampleSettings } from './samplePackage';

const settings = sampleSettings(2_500);
const place = (index: number, observation: Observation): PlacedObservation => ({
  region: regionCode(index),
  input: 'exports',
  year: 2025,
  observation,
});

const placed = [
  place(2_499, figure(1, 'БНС')), // slot 0
  place(2_498, figure(2, 'әкімдік')),
  place(1_000, figure(3, 'әкімдік')), // the second block meets the sources in another order
  place(1_001, { kind: 'missing', reason: 'кейін', source: 'БНС' }),
  place(0, { kind: 'invalid', text: 'көп' }), // the last slot, of the reference row
];

test('observations go into blocks of bounded size and come back in the order of the regions', () => {
  const rows = layOut('p', settings, placed);
  expect(rows.map(({ block }) => block).sort()).toEqual([0, 1, 2]);
  expect(rows.every(({ column }) => column.values.length <= BLOCK_SIZE)).toBe(true);

  const column = columnsInOrder(rows, settings).get('exports@2025');
  if (column === undefined) throw new Error('no column');
  const order = columnRegions(settings).map(({ code }) => code);
  expect(column.values).toHaveLength(2_500);
  for (const { region, observation } of placed) {
    expect(observationAt(column, order.indexOf(region))).toEqual(observation);
  }
  expect(column.states.filter((state) => state !== 0)).toHaveLength(placed.length);
  expect(column.provenances).toEqual(expect.arrayContaining([{}, { source: 'БНС' }, { source: 'әкімдік' }]));
  expect(column.provenances).toHaveLength(3);
});

test('regions in the order of their slots come back the same, blocks that end early and gaps included', () => {
  const inOrder = [...settings.regions].sort((a, b) => a.slot - b.slot);
  const gone = new Set([regionCode(2_000), regionCode(600)]);
  const fewer = { ...settings, regions: inOrder.filter(({ code }) => !gone.has(code)) };
  const order = columnRegions(fewer).map(({ code }) => code);
  const cells = [...placed, place(2_000, figure(4)), place(1_999, figure(5, 'әкімдік')), place(599, figure(6))];
  const column = columnsInOrder(layOut('p', settings, cells), fewer).get('exports@2025');
  if (column === undefined) throw new Error('no column');
  const held = cells.filter(({ region }) => !gone.has(region));
  for (const { region, observation } of held) {
    expect(observationAt(column, order.indexOf(region))).toEqual(observation);
  }
  expect(column.states.filter((state) => state !== 0)).toHaveLength(held.length);
});

test('observations of a region that the package no longer has stay in their block, unseen', () => {
  const rows = layOut('p', settings, placed);
  const fewer = { ...settings, regions: settings.regions.filter(({ code }) => code !== regionCode(1_000)) };
  expect(placedObservations(rows, fewer)).toHaveLength(placed.length - 1);
  expect(placedObservations(rows, settings)).toEqual(expect.arrayContaining(placed));
});

test('an observation of a region that the package does not have is a bug', () => {
  expect(() => layOut('p', settings, [place(2_500, figure(1))])).toThrow('R-2500');
});

test('a block is empty once no cell of it holds anything', () => {
  const [row] = layOut('p', settings, [place(2_499, { kind: 'missing', reason: '' })]);
  if (row === undefined) throw new Error('no block');
  expect(isEmptyBlock(row)).toBe(false);
  expect(isEmptyBlock({ ...row, column: { ...row.column, states: new Uint8Array(3) } })).toBe(true);
});
