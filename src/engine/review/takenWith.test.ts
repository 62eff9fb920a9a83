import { expect, it } from 'vitest';
import { cellItem, type Difference, settingItem } from '../../model/difference';
import { acceptable, refusedWith } from './takenWith';

const figure = (value: number) => ({ kind: 'number', value, status: 'final' }) as const;
const cell = (input: string, region: string, standing: Difference['standing'] = 'theirs'): Difference => ({
  key: cellItem(region, input, 2025),
  kind: 'cell',
  region,
  input,
  year: 2025,
  standing,
  base: figure(1),
  mine: figure(1),
  theirs: figure(2),
});
const unit: Difference = {
  key: settingItem('units', 'exports'),
  kind: 'setting',
  field: 'units',
  of: 'exports',
  standing: 'theirs',
  base: null,
  mine: null,
  theirs: { measure: 'count', scale: 1000, period: 'year' },
};
const keysOf = (items: readonly Difference[]) => items.map(({ key }) => key);

it('a figure of a series whose unit differs is refused with the unit and all of its figures, and the other way round', () => {
  const [one, two, other] = [cell('exports', 'R-1'), cell('exports', 'R-2'), cell('grp', 'R-1')];
  const items = [one, unit, two, other];
  for (const refused of [one, two, unit]) expect(refusedWith(items, [refused.key])).toEqual([one, unit, two]);
  expect(refusedWith(items, [other.key])).toEqual([other]);
});

it('where the unit is alike, figures are refused one by one', () => {
  const items = [cell('exports', 'R-1'), cell('exports', 'R-2')];
  expect(keysOf(refusedWith(items, keysOf(items.slice(1))))).toEqual(keysOf(items.slice(1)));
});

it('what only the own side has changed is neither refused nor accepted', () => {
  const items = [cell('exports', 'R-1', 'mine'), cell('exports', 'R-2', 'conflict')];
  expect(refusedWith(items, keysOf(items))).toEqual(items.slice(1));
  expect(acceptable(items)).toEqual(keysOf(items.slice(1)));
});
