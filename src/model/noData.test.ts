import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noDataText, readNoData } from './noData';

it.each([
  ['н/д', 'н/д'],
  [' #N/A ', '#N/A'],
  ['н/д: келмеді', 'келмеді'],
  ['…:12:30-да келеді', '12:30-да келеді'],
  ['-', '-'],
  ['н.д.', 'н.д.'],
  ['Н. д.', 'Н. д.'],
  ['н/д.: келмеді', 'келмеді'],
])('%j says why there is no figure', (text, reason) => {
  expect(readNoData(text)).toBe(reason);
});

it.each(['', ':', 'н. 5', '1.5', 'жоқ.жоқ', 'н/д:', ': келмеді', '12,5', 'келмеді', '12: 30'])(
  '%j says nothing of the kind',
  (text) => {
    expect(readNoData(text)).toBeNull();
  },
);

it('any reason comes back from its text', () => {
  const reasons = fc.oneof(fc.string(), fc.constantFrom('…', 'жоқ', '-', 'н/д: келмеді', 'жоқ: жоқ'));
  fc.assert(
    fc.property(reasons, (reason) => {
      expect(readNoData(noDataText(reason))).toBe(reason.trim() || '…');
    }),
  );
});
