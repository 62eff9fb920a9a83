import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

it('is the text where that is short, on one line', () => {
  expect(excerptOf(' бұйрық\n № 12 ')).toBe('бұйрық № 12');
  expect(excerptOf('')).toBe('');
});

it('is its beginning where it is long, and cuts no sign in two', () => {
  expect(excerptOf('x'.repeat(5_000_000))).toBe(`${'x'.repeat(140)}…`);
  const emoji = excerptOf('😀'.repeat(200));
  expect(emoji).toBe(`${'😀'.repeat(140)}…`);
  expect(excerptOf(`${'x'.repeat(559)}😀y`)).not.toMatch(/[\uD800-\uDBFF]$/);
});
