import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linked } from '../model/logChain';
import { contentArbitrary } from './contentArbitrary';
import { readPackageFile, writePackageFile } from './packageFile';
import { PART_LEVELS } from './packageParts';
import { closerLook, salvage } from './salvage';

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

/** Why a text does not open, told closely. */
function whyNot(text: string) {
  const read = readPackageFile(text, place);
  if (read.ok) throw new Error('opens');
  return closerLook(text, read.problem);
}

describe('what is told of a damaged file', () => {
  it('is the part that came to harm, be it no JSON any more', () => {
    const harmed = TEXT.replace('["KZ-71","output_index",2025,', '["KZ-71","output_index,2025,');
    expect(whyNot(harmed)).toEqual({ place, code: 'damagedPackage', part: 'observations', others: [] });
    const both = harmed.replace('"name": "Екі қала"', '"name": "Үш қала"');
    expect(whyNot(both)).toMatchObject({ part: 'settings', others: ['observations'] });
  });

  it('is the first entry of the log that does not fit, where that is no JSON any more', () => {
    const at = TEXT.indexOf('"sequence":2,');
    const harmed = `${TEXT.slice(0, at)}"sequence:2,${TEXT.slice(at + 13)}`;
    expect(at).toBeGreaterThan(0);
    expect(whyNot(harmed)).toEqual({ place, code: 'damagedLog', entry: 2 });
  });

  it('is the beginning where all parts are whole', () => {
    expect(whyNot(TEXT.replace('"format": "tartym"', '"format": "tarsym"'))).toMatchObject({ part: 'envelope' });
    expect(whyNot(TEXT.replace('"product": "', '"product": ""'))).toMatchObject({ part: 'envelope' });
    expect(whyNot('{"a":1}')).toMatchObject({ code: 'notAPackage' });
  });

  it('is that the end is missing, and what went with it', () => {
    const cut = TEXT.slice(0, TEXT.indexOf('"log": [') + 200);
    expect(whyNot(cut)).toEqual({ place, code: 'cutOffPackage', parts: ['log'] });
    expect(whyNot(TEXT.slice(0, 60))).toEqual({ place, code: 'cutOffPackage', parts: [] });
  });
});

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

  it('is the rest where the chain of the log was broken before the file was written', () => {
    const [first, ...rest] = linked(CONTENT.log, 0);
    if (first === undefined) throw new Error('no log');
    const log = [{ ...first, at: '2020-01-01T00:00:00.000Z' }, ...rest];
    const broken = writePackageFile({ ...CONTENT, log }, { product: 'Tartym 1', written: '2026-11-30T05:00:00.000Z' });
    expect(readPackageFile(broken)).toMatchObject({ problem: { code: 'damagedLog' } });
    expect(salvage(broken, place).lost).toEqual(['log']);
    expect(openedOf(broken).observations).toEqual(CONTENT.observations);
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
