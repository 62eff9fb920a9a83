import { expect, it } from 'vitest';
import { readStatus } from './statusText';

it.each([
  ['', 'final'],
  ['Final', 'final'],
  ['окончательный', 'final'],
  ['түпкілікті', 'final'],
  ['предварительные', 'provisional'],
  ['алдын ала', 'provisional'],
  ['оценка', 'estimate'],
  ['үлгілік', 'synthetic'],
  ['жоспар', 'plan'],
  ['нет данных', 'missing'],
])('reads %j as %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

it.each(['projected', 'болжамды', 'шын', '?'])('knows no status %j', (text) => {
  expect(readStatus(text)).toBeNull();
});
