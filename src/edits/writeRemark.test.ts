import { expect, test } from 'vitest';
import { sampleSettings } from '../storage/samplePackage';
import { withoutRemarks, writeRemark } from './writeRemark';

const settings = { ...sampleSettings(4), remarks: {} };
const code = settings.regions[1]?.code ?? '';

test('a remark is written, replaced and taken away; those on others stay', () => {
  const present = { settings: { ...settings, remarks: { other: 'stays' } } };
  const written = writeRemark(present, code, '  two\r\nlines ');
  expect(written.label).toEqual({ code: 'remarked', names: settings.regions[1]?.names });
  const remarks = { other: 'stays', [code]: 'two\nlines' };
  expect(written.edits).toEqual([{ kind: 'settings', before: { remarks: { other: 'stays' } }, after: { remarks } }]);
  expect(writeRemark({ settings: { ...settings, remarks } }, code, ' ').edits).toEqual([
    { kind: 'settings', before: { remarks }, after: { remarks: { other: 'stays' } } },
  ]);
});

test('what stands already is no edit', () => {
  expect(writeRemark({ settings: { ...settings, remarks: { [code]: 'a' } } }, code, 'a ').edits).toEqual([]);
  expect(writeRemark({ settings }, code, '').edits).toEqual([]);
});

test('the remark on a region goes with the region', () => {
  const remarks = { A: 'a', B: 'b' };
  expect(withoutRemarks({ remarks }, (region) => region === 'A')).toEqual({
    before: { remarks },
    after: { remarks: { B: 'b' } },
  });
  expect(withoutRemarks({ remarks }, () => false)).toEqual({ before: {}, after: {} });
});
