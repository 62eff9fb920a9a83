import { expect, it } from 'vitest';
import { order5 } from './index';

it('x', () => {
  expect(order5.directions.length).toBe(9);
});
