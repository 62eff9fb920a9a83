import { describe, expect, test } from 'vitest';
import { at, frameOf } from './frame.fixture';
import { countStored, selectedCells, selectionText } from './selected';

const frame = frameOf({
  figures: { 'exports@2025': [10, 20, null, 90], 'exports@2024': [5, null, null, null] },
  own: 'KZ-27',
});
const [before, now] = [at(frame, 'exports@2024'), at(frame, 'exports@2025')];

describe('what is selected', () => {
  test('names stored cells once, the own region too although it stands in two rows', () => {
    const cells = selectedCells(frame, { top: 0, bottom: 3, left: now, right: now + 3 }, true);
    expect(cells).toEqual([
      { region: 'KZ-27', input: 'exports', year: 2025 },
      { region: 'KZ-62', input: 'exports', year: 2025 },
    ]);
    expect(selectedCells(frame, { top: 0, bottom: 0, left: now, right: now }, true)).toHaveLength(1);
    expect(selectedCells(frame, { top: 0, bottom: 3, left: now, right: now }, false)).toHaveLength(3);
    expect(countStored(frame, { top: 0, bottom: 4, left: now, right: now })).toBe(4);
    expect(countStored(frame, { top: 0, bottom: 0, left: now, right: now })).toBe(1);
  });

  test('is counted, summed and averaged; reference rows too, if they are selected', () => {
    expect(selectionText(frame, { top: 0, bottom: 3, left: before, right: now })).toBe(
      'Саны 3 · Қосынды 35,0 · Орташа 11,7',
    );
    expect(selectionText(frame, { top: 3, bottom: 4, left: now, right: now })).toBeNull();
    expect(selectionText(frame, { top: 2, bottom: 4, left: now, right: now })).toBe(
      'Саны 2 · Қосынды 110,0 · Орташа 55,0',
    );
  });

  test('names and places are no figures', () => {
    expect(selectionText(frame, { top: 0, bottom: 4, left: 0, right: 2 })).toBeNull();
  });
});
