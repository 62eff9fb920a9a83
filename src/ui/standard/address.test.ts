import { expect, it } from 'vitest';
import { PARTS, standardHref, standardIn } from './address';

it('leads back from the address of every part and region', () => {
  for (const part of PARTS) {
    for (const region of ['KZ-27', 'Аудан 1', 'a/b']) {
      expect(standardIn(standardHref(part, region))).toEqual({ part, region, at: null });
      expect(standardIn(standardHref(part, region, 'std.3.r10'))).toEqual({ part, region, at: 'std.3.r10' });
    }
  }
  expect(standardIn('#/standard/report')).toEqual({ part: 'report', region: null, at: null });
  expect(standardIn('#/standard/report/%')).toEqual({ part: 'report', region: null, at: null });
});

it('knows nothing by another address', () => {
  for (const address of ['', '#/standard', '#/standard/', '#/standard/else', '#/region/KZ-27', '#/standards/report']) {
    expect(standardIn(address)).toBeNull();
  }
});
