import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wholeOrder5 } from '../../methodology';
import { TOPIC_NAMES, TOPICS } from './topics';

it('the paragraphs and the topics that help leads to are there', async () => {
  const { paragraphs } = await wholeOrder5();
  const numbers = paragraphs.map(({ number }) => number);
  for (const { paragraphs: quoted = [], see = [] } of Object.values(TOPICS)) {
    expect(numbers).toEqual(expect.arrayContaining([...quoted]));
    expect(TOPIC_NAMES).toEqual(expect.arrayContaining([...see]));
  }
});

it('what the parts of the screens ask help about is a topic', () => {
  const folder = new URL('..', import.meta.url);
  const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/data-help="([^"]*)"/g)])
    .map(([, topic]) => topic);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((topic) => !TOPIC_NAMES.some((known) => known === topic))).toEqual([]);
});
