import { expect, it } from 'vitest';
import { hrefOf, screenOf } from './route';
import { SCREENS } from './screens';

it('leads back from the address of every screen to the screen', () => {
  for (const { id } of SCREENS) expect(screenOf(hrefOf(id))).toBe(id);
  expect(screenOf('#/rating/2025')).toBe('rating');
});

it('knows no screen by another address', () => {
  for (const address of ['', '#', '#/', '#rating', '#/ratings', '#/nothing', '#screen']) {
    expect(screenOf(address)).toBeNull();
  }
});
