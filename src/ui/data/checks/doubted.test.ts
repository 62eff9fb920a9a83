import { expect, test } from 'vitest';
import type { Finding } from '../../../model/finding';
import { doubtedCells, openCount } from './doubted';

const finding = (more: Partial<Finding>): Finding =>
  ({ id: '', code: 'outlier', severity: 'doubt', input: 'fdi', year: 2025, regions: [3], ...more }) as Finding;

const slip = finding({ code: 'thousandfold', severity: 'error', regions: [1, 3] });
const outlier = finding({});
const missing = finding({ code: 'missing', regions: [0, 1, 2, 3] });
const note = finding({ code: 'negative net', severity: 'note', regions: [2] });

test('a doubtful figure is marked with the gravest finding; absent figures and notes mark nothing', () => {
  const cells = doubtedCells([slip, outlier, missing, note]).get('fdi@2025')?.cells;
  expect([...(cells ?? [])]).toEqual([
    [1, slip],
    [3, slip],
  ]);
});

test('a column of which the same is found stays the very same', () => {
  const elsewhere = finding({ input: 'exports' });
  const known = doubtedCells([slip, elsewhere]);
  const next = doubtedCells([slip, finding({ input: 'exports', regions: [4] })], known);
  expect(next.get('fdi@2025')).toBe(known.get('fdi@2025'));
  expect(next.get('exports@2025')).not.toBe(known.get('exports@2025'));
});

test('the bar counts findings, of however many cells, and no notes', () => {
  expect(openCount([slip, outlier, missing, note])).toBe(3);
});
