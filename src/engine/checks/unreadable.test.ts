import { expect, it, test } from 'vitest';
import { findingsOf, regionAt, sampleColumns, valueAt, withFix, withTyped } from './samples.fixture';
import { obviousFigure } from './unreadable';

const BN_KZT = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' } as const;
const SHARE = { measure: 'percent', of: 'whole' } as const;

test.each([
  ['1524,4 м', 1524.4],
  ['1 524,4*', 1524.4],
  ['12,5¹', 12.5],
  ['893,4 1)', null],
  ['1О5,2', 105.2],
  ['9O', 90],
  ['105,,2', 105.2],
  ['812,4 млрд ₸', 812.4],
  ['812,4 млн ₸', null],
  ['812,4 млрд', 812.4],
  ['475,962 м', null],
  ['около 500', null],
  ['500-600', null],
  ['5 мамыр', null],
  ['2025-01-05', null],
  ['=1+', null],
  ['#N/A', null],
  ['көп', null],
])('%s in a column of bn KZT means %j', (text, value) => expect(obviousFigure(text, BN_KZT)).toBe(value));

it('reads a share as it is typed, in per cent, and none outside 0 … 100', () => {
  expect(obviousFigure('57,3 %*', SHARE)).toBe(0.573);
  expect(obviousFigure('157,3*', SHARE)).toBeNull();
});

it('is found wherever it stands in the year, once, with the figure it plainly means', () => {
  const demo = sampleColumns('demo-hard.csv');
  const region = regionAt('KZ-47');
  const typed = withTyped(demo, 'exports@2025', region, { kind: 'invalid', text: '1524,4 м', source: 'БНС' });
  const unused = withTyped(typed, 'grp_deflator@2025', region, { kind: 'invalid', text: 'көп' });
  const found = findingsOf(unused, 2025).filter(({ code }) => code === 'invalid');
  expect(found).toMatchObject([
    { input: 'exports', factor: 'F1.2', text: '1524,4 м', regions: [region], counts: true },
    { input: 'grp_deflator', factor: null, text: 'көп', regions: [region], fix: null },
  ]);
  const [first] = found;
  if (first === undefined) throw new Error('nothing found');
  expect(valueAt(withFix(unused, first), 'exports', 2025, region)).toBe(1524.4);
  expect(first.fix?.cells[0]?.observation).toMatchObject({ source: 'БНС' });
});
