import { describe, expect, it } from 'vitest';
import { cellItem, type Difference, recordItem, settingItem } from '../../model/difference';
import { sampleSettings } from '../../storage/samplePackage';
import { acceptable, refusedWith, takenWith } from './takenWith';

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

describe('what comes along', () => {
  const region = (mine: string | null, theirs: string | null, standing: Difference['standing']): Difference => {
    const side = (name: string | null) =>
      name === null ? null : { code: 'R-1', names: { kk: name, ru: name, en: name } };
    return {
      key: settingItem('regions', 'R-1'),
      kind: 'setting',
      field: 'regions',
      of: 'R-1',
      standing,
      base: side('old'),
      mine: side(mine),
      theirs: side(theirs),
    } as Difference;
  };
  const taken = (items: readonly Difference[], key: string) =>
    keysOf(takenWith(items, { settings: sampleSettings() }, [key]));

  it('is what is not here yet: a figure brings its region, and takes no name back that only the own side has changed', () => {
    const figureOf = cell('exports', 'R-1');
    expect(taken([figureOf, region(null, 'new', 'theirs')], figureOf.key)).toHaveLength(2);
    expect(taken([figureOf, region('mine', 'old', 'mine')], figureOf.key)).toEqual([figureOf.key]);
  });

  it('with a project are the years it acts in, without a gap, and the rates of its money that are not here', () => {
    const setting = (field: 'planningYears' | 'exchangeRates', of: string, mine: unknown = null): Difference =>
      ({
        key: settingItem(field, of),
        kind: 'setting',
        field,
        of,
        standing: 'theirs',
        base: mine,
        mine,
        theirs: true,
      }) as Difference;
    const project = {
      key: recordItem('project', 's/p'),
      kind: 'record',
      of: 'project',
      id: 's/p',
      standing: 'theirs',
      base: null,
      mine: null,
      theirs: {
        scenario: 's',
        region: 'R-1',
        amounts: [{ input: 'exports', year: 2027, amount: 1, currency: 'USD', scale: 1 }],
      },
    } as unknown as Difference;
    const items = [
      project,
      setting('planningYears', '2026'),
      setting('planningYears', '2027'),
      setting('planningYears', '2028'),
      setting('exchangeRates', 'USD@2027'),
    ];
    expect(taken(items, project.key)).toEqual(keysOf(items.filter(({ key }) => !key.endsWith('2028'))));
    const other = [project, setting('exchangeRates', 'USD@2027', { rate: 500, source: '' })];
    expect(taken(other, project.key)).toEqual([project.key]);
  });
});
