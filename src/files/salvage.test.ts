import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentArbitrary } from './contentArbitrary';
import { readPackageFile, writePackageFile } from './packageFile';
import { PART_LEVELS } from './packageParts';
import { salvage } from './salvage';

const textOf = (version: number): string =>
  readFileSync(new URL(`./samples/package-v${version}.tartym`, import.meta.url), 'utf8');
const TEXT = textOf(3);
const opened = readPackageFile(TEXT);
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const CONTENT = opened.value.content;
const ALL = Object.keys(PART_LEVELS);
const place = { file: 'a.tartym' };

function openedOf(text: string) {
  const read = salvage(text, place).open();
  if (read === null || !read.ok) throw new Error(`does not open: ${JSON.stringify(read)}`);
  return read.value.content;
}

describe('what can be opened of a damaged file', () => {
  it('is all of it where only the beginning came to harm', () => {
    const harmed = TEXT.replace('"product": "Tartym', '"product": "Tartim');
    expect(readPackageFile(harmed)).toMatchObject({ problem: { code: 'damagedPackage', part: 'envelope' } });
    expect(salvage(harmed, place)).toMatchObject({ whole: ALL, lost: [] });
    expect({ ...openedOf(harmed), unknown: CONTENT.unknown }).toEqual(CONTENT);
  });

  it('is the rest where a part came to harm, be it no JSON any more', () => {
    const spoilt = TEXT.replace('["KZ-71","output_index",2025,', '["KZ-71","output_index,2025,');
    expect(salvage(spoilt, place).lost).toEqual(['observations']);
    const content = openedOf(spoilt);
    expect(content.observations).toEqual([]);
    expect(content.records).toEqual(CONTENT.records);
    expect(content.batches).toEqual(CONTENT.batches);
  });

  it('is what stands before the place where a file is cut off', () => {
    const cut = TEXT.slice(0, TEXT.indexOf('"log": [') + 200);
    expect(salvage(cut, place)).toMatchObject({ whole: ALL.filter((name) => name !== 'log'), lost: ['log'] });
    expect(openedOf(cut)).toEqual({ ...CONTENT, log: [], unknown: { envelope: {}, parts: {} } });
  });

  it('is no survey where only its answers or only the list of its files is whole', () => {
    const harmed = TEXT.replace('"file":"survey.csv"', '"file":"survez.csv"');
    expect(salvage(harmed, place).lost).toEqual(expect.arrayContaining(['batches', 'responses']));
    expect(openedOf(harmed).batches).toEqual([]);
  });

  it('is nothing without settings or methodology', () => {
    const harmed = TEXT.replace('"name": "Екі қала"', '"name": "Үш қала"');
    expect(salvage(harmed, place).lost).toEqual(['settings']);
    expect(salvage(harmed, place).open()).toBeNull();
    expect(salvage('{"format":"tartym"', place)).toMatchObject({ whole: [], lost: ALL });
  });

  it('is the same of a file of an earlier version', () => {
    const text = textOf(1);
    expect(salvage(text, place)).toMatchObject({ whole: ALL.filter((name) => name !== 'records'), lost: [] });
    expect(openedOf(text).observations).toEqual(CONTENT.observations);
  });

  it('is never anything but what was written, whatever was done to the file', () => {
    fc.assert(
      fc.property(
        contentArbitrary,
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.string({ maxLength: 3 }),
        (content, where, length, put) => {
          const text = writePackageFile(content, { product: 'Tartym 1', written: '2026-11-30T05:00:00.000Z' });
          const at = where % text.length;
          const read = salvage(text.slice(0, at) + put + text.slice(at + length), place).open();
          if (read === null || !read.ok) return;
          const { settings, methodology, observations, batches, records, log } = read.value.content;
          expect(settings).toEqual(content.settings);
          expect(methodology).toEqual(content.methodology);
          expect([[], content.observations]).toContainEqual(observations);
          expect([[], content.batches]).toContainEqual(batches);
          expect([[], content.records]).toContainEqual(records);
          expect([[], content.log]).toContainEqual(log);
        },
      ),
    );
  });
});
