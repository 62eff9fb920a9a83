import { expect, test } from 'vitest';
import { distinctReadings } from '../../engine';
import { COMB, layOutLattice, readingAt, teeth } from './latticeLayout';

const readings = distinctReadings();
const layout = layOutLattice(readings);

test('forty readings in blocks of 16, 8 and 16, each mean before sum', () => {
  expect(layout.x).toHaveLength(40);
  expect(layout.points.map(({ value }) => value)).toEqual(['rank', 'linear', 'ratio']);
  expect(layout.inside.map(({ value }) => value)).toEqual(['mean', 'sum', 'mean', 'sum', 'mean', 'sum']);
  expect(layout.points.map(({ width }) => width)).toEqual([16 * 7 + 4, 8 * 7 + 4, 16 * 7 + 4]);
  expect(layout.width).toBe(40 * 7 + 3 * 4 + 2 * 10);
});

test('each cell is found under its own pixels, and nothing between the groups', () => {
  layout.x.forEach((left, index) => {
    expect(readingAt(layout, left)).toBe(index);
    expect(readingAt(layout, left + 6.9)).toBe(index);
  });
  expect(readingAt(layout, -1)).toBe(-1);
  expect(readingAt(layout, (layout.x[8] ?? 0) - 1)).toBe(-1);
  expect(readingAt(layout, layout.width)).toBe(-1);
});

test('the comb is blank where an axis does not act', () => {
  const drawn = (axis: (typeof COMB)[number], of = readings) =>
    teeth(axis, of).filter((each) => each !== 'none').length;
  expect(COMB.map((axis) => [axis, drawn(axis)])).toEqual([
    ['fulfilment', 40],
    ['values', 16],
    ['zero', 40],
    ['ties', 16],
  ]);
  const withoutSurvey = readings.filter(({ zero }) => zero === 'left out');
  expect([drawn('zero', withoutSurvey), drawn('fulfilment', withoutSurvey)]).toEqual([0, 20]);
});

test('nothing to lay out', () => {
  expect(layOutLattice([])).toMatchObject({ width: 0, x: [], points: [], inside: [] });
});
