import { expect, test } from 'vitest';
import type { PackageSettings } from '../model/package';
import { publishPlaces } from './publishPlaces';

const settings = (published: PackageSettings['published']) => ({ settings: { published } as PackageSettings });

test('places are added, replaced and taken away; other years stay', () => {
  const present = settings({ 2023: { 'KZ-11': 4 }, 2024: { 'KZ-11': 2, 'KZ-15': 3 } });
  const change = publishPlaces(present, 2024, [
    ['KZ-11', 1],
    ['KZ-15', null],
    ['KZ-71', 2],
  ]);
  expect(change.label).toEqual({ code: 'published', year: 2024, places: 3 });
  expect(change.edits).toEqual([
    {
      kind: 'settings',
      before: { published: present.settings.published },
      after: { published: { 2023: { 'KZ-11': 4 }, 2024: { 'KZ-11': 1, 'KZ-71': 2 } } },
    },
  ]);
});

test('a year that loses its last place goes', () => {
  const [edit] = publishPlaces(settings({ 2024: { 'KZ-11': 2 } }), 2024, [['KZ-11', null]]).edits;
  expect(edit).toMatchObject({ after: { published: {} } });
});

test('what stands already is no edit', () => {
  expect(publishPlaces(settings({ 2024: { 'KZ-11': 2 } }), 2024, [['KZ-11', 2]]).edits).toEqual([]);
  expect(publishPlaces(settings({}), 2024, [['KZ-11', null]]).edits).toEqual([]);
});
