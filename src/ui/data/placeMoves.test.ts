import { expect, test } from 'vitest';
import { frameOf } from './frame.fixture';
import { movedPlaces, movesText } from './placeMoves';

// Places 1, 3, 2 now.
const frame = frameOf({ figures: { 'fdi_index@2025': [120, 90, 100] } });

test('counts the regions that stand elsewhere', () => {
  expect(movedPlaces(Int32Array.of(1, 2, 3), Int32Array.of(1, 3, 2))).toBe(2);
  expect(movedPlaces(Int32Array.of(1, 2), Int32Array.of(1, 2))).toBe(0);
});

test('says where those that matter went, each once, and nothing of those that stayed', () => {
  const before = Int32Array.of(1, 2, 3);
  expect(movesText(frame, before, ['KZ-71', 'KZ-27', 'KZ-71'])).toBe('Астана қаласы: 3-орыннан 2-орынға ауысты.');
  expect(movesText(frame, before, ['KZ-27', 'KZ-11'])).toBe('');
});
