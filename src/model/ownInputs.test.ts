import { expect, test } from 'vitest';
import { order5 } from '../methodology';
import { clashingInput, ownInputs, seriesOf } from './ownInputs';
import type { OwnInput } from './package';

const names = { kk: 'Жолдар', ru: 'Дороги', en: 'Roads' };
const own = (code: string): OwnInput => ({ code, names, unit: { measure: 'number' } });

test('a series without a short name is called by its whole one, behind the methodology’s', () => {
  expect(ownInputs({ inputs: [own('roads')] })).toEqual([{ ...own('roads'), shortNames: names }]);
  expect(seriesOf(order5, { inputs: [own('roads')] }).at(-1)?.code).toBe('roads');
  expect(seriesOf(order5, { inputs: [own('roads')] })).toHaveLength(order5.inputs.length + 1);
});

test.each(['exports', 'EXPORTS', 'F4.1', 'fdi_deflator', 'grp_index'])('%s is the methodology’s', (code) => {
  expect(clashingInput([own('roads'), own(code)], order5)).toBe(1);
});

test('other codes are free', () => {
  expect(clashingInput([own('roads'), own('жолдар')], order5)).toBe(-1);
});
