import { expect, test } from 'vitest';
import { memoryStore } from './memory';
import type { Tables } from './store';

const settings = (id: string, name: string) =>
  ({ package: id, settings: { name } }) as unknown as Parameters<Tables['settings']['put']>[0][number];

test('a transaction that throws leaves no trace of its writes', async () => {
  const store = memoryStore();
  await store.write((tables) => tables.settings.put([settings('a', 'before'), settings('b', 'stays')]));
  const failing = store.write(async (tables) => {
    await tables.settings.put([settings('a', 'after'), settings('c', 'new')]);
    await tables.settings.remove(['b']);
    await tables.settings.put([settings('a', 'after that')]);
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await store.read((tables) => tables.settings.all())).toEqual([
    settings('a', 'before'),
    settings('b', 'stays'),
  ]);
});

test('an observer is told of what stands, and of every write until it has had enough', async () => {
  const store = memoryStore();
  const told: number[] = [];
  const stop = store.observe(
    async (tables) => (await tables.settings.all()).length,
    (count) => told.push(count),
    (error) => expect(error).toBeUndefined(),
  );
  await store.write((tables) => tables.settings.put([settings('a', 'x')]));
  await store.read(async () => undefined);
  stop();
  await store.write((tables) => tables.settings.put([settings('b', 'x')]));
  await store.read(async () => undefined);
  expect(told).toEqual([0, 1]);
});

test('rows come in the order of their keys, numbers by size', async () => {
  const store = memoryStore();
  const row = (batch: string, chunk: number) => ({ package: 'p', batch, chunk, responses: [] });
  await store.write((tables) => tables.responses.put([row('b', 10), row('b', 9), row('a', 1), row('c', 0)]));
  expect(await store.read((tables) => tables.responses.startingWith(['p', 'b']))).toEqual([row('b', 9), row('b', 10)]);
  expect(await store.read((tables) => tables.responses.startingWith(['p', 'b'], 9))).toEqual([row('b', 10)]);
  await store.write((tables) => tables.responses.removeStartingWith(['p', 'b']));
  expect(await store.read((tables) => tables.responses.startingWith(['p']))).toEqual([row('a', 1), row('c', 0)]);
});
