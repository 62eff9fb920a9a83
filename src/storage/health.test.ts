import { afterEach, expect, test, vi } from 'vitest';
import { requestPersistence, storageHealth } from './health';

afterEach(() => vi.unstubAllGlobals());

test('what the browser says of its storage', async () => {
  vi.stubGlobal('navigator', {
    storage: {
      persisted: async () => true,
      persist: async () => false,
      estimate: async () => ({ usage: 12, quota: 34 }),
    },
  });
  expect(await storageHealth()).toEqual({ persisted: true, usage: 12, quota: 34 });
  expect(await requestPersistence()).toBe(false);
});

test.each([
  ['without a storage manager', {}],
  ['with one that lacks everything', { storage: {} }],
  [
    'with one that refuses',
    {
      storage: {
        persisted: () => Promise.reject(new TypeError('opaque origin')),
        persist: () => Promise.reject(new TypeError('opaque origin')),
        estimate: async () => ({}),
      },
    },
  ],
])('a browser %s says nothing, and nothing fails', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await storageHealth()).toEqual({ persisted: null, usage: null, quota: null });
  expect(await requestPersistence()).toBeNull();
});
