import { expect, test } from 'vitest';
import type { Observation } from '../../model/observation';
import type { PastedBlock } from '../sheet/pastedBlock';
import { createCopying } from './copying';
import { at, frameOf } from './frame.fixture';

const synthetic: Observation = { kind: 'number', value: 12.5, status: 'synthetic', source: 'made up' };
const frame = frameOf({ figures: { 'exports@2025': [synthetic, null, null, null] } });
const column = at(frame, 'exports@2025');
const range = { top: 0, bottom: 1, left: column, right: column };
const block = (...texts: readonly string[]): PastedBlock => ({
  rows: texts.map((text) => [text]),
  width: 1,
  stored: null,
  hiddenRows: new Set(),
});

test('a block that says what was copied last is known for what it is', () => {
  const copying = createCopying();
  copying.take(frame, range, [['12,5'], ['']]);
  const origin = copying.originsOf(block('12,5', ''));
  expect(origin?.(0, 0)).toEqual(synthetic);
  expect(origin?.(1, 0)).toBeNull();
  expect(origin?.(2, 0)).toBeNull();
});

test('a block that says anything else, or follows a cut, comes from nowhere', () => {
  const copying = createCopying();
  expect(copying.originsOf(block('12,5'))).toBeNull();
  copying.take(frame, range, [['12,5'], ['']]);
  expect(copying.originsOf(block('12,6', ''))).toBeNull();
  copying.forget();
  expect(copying.originsOf(block('12,5', ''))).toBeNull();
});
