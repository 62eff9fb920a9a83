import { expect, it } from 'vitest';
import { numbersFrom } from './numbers';

it('numbers go on as the first is written', () => {
  expect(numbersFrom('0099', 3)).toEqual(['0099', '0100', '0101']);
  expect(numbersFrom('A-', 2)).toEqual(['A-1', 'A-2']);
  expect(numbersFrom('', 2)).toEqual(['', '']);
});
