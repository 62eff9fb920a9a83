import { expect, test } from 'vitest';
import { readShare } from './share';

test('a share is a number from 0 to 100, with or without its sign; nothing else is taken for one', () => {
  for (const [text, share] of [
    ['40', 40],
    [' 12,5 % ', 12.5],
    ['12.5', 12.5],
    ['', 0],
    ['0', 0],
    ['100', 100],
    ['-5', null],
    ['(5)', null],
    ['200', null],
    ['100,01', null],
    ['abc', null],
  ] as const) {
    expect(readShare(text), text).toBe(share);
  }
});
