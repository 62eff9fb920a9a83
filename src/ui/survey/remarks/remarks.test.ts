import { expect, it } from 'vitest';
import { responseWith } from '../../../model/response.fixture';
import { NO_AMENDMENTS, standingResponses } from '../../../model/surveyStanding';
import { beginning, foundRemarks, remarksOf, tagCounts } from './remarks';

const responses = [
  responseWith({ id: 'a', remark: 'Жол нашар' }),
  responseWith({ id: 'b', remark: ' жол  НАШАР', region: 'KZ-62' }),
  responseWith({ id: 'c', remark: 'Электр' }),
  responseWith({ id: 'd', remark: '' }),
  responseWith({ id: 'e', remark: 'Жол нашар', year: 2024 }),
  responseWith({ id: 'f', remark: 'Жол нашар', rejection: { code: 'no valid answer' } }),
];
const standing = () => standingResponses([{ synthetic: false, responses }], NO_AMENDMENTS, []);
const remarks = remarksOf(standing(), 2025);
const tags: Readonly<Record<string, readonly string[]>> = { a: ['жол'], b: ['жол', 'қыс'], c: [] };
const tagsOf = (id: string) => tags[id] ?? [];
const ids = (found: typeof remarks) => found.map((each) => each.responses.map(({ response }) => response.id).join());

it('free answers that say the same are one, whatever their case and spaces; only counted ones of the year', () => {
  expect(remarks.map(({ text, responses: of }) => [text, of.length])).toEqual([
    ['Жол нашар', 2],
    ['Электр', 1],
  ]);
});

it('they are found by a piece of text, a region, a tag', () => {
  const all = { text: '', region: '', tag: null };
  expect(ids(foundRemarks(remarks, all, tagsOf))).toEqual(['a,b', 'c']);
  expect(ids(foundRemarks(remarks, { ...all, text: 'НАШ' }, tagsOf))).toEqual(['a,b']);
  expect(ids(foundRemarks(remarks, { ...all, region: 'KZ-62' }, tagsOf))).toEqual(['b']);
  expect(ids(foundRemarks(remarks, { ...all, tag: 'қыс' }, tagsOf))).toEqual(['b']);
  expect(ids(foundRemarks(remarks, { ...all, text: 'жоқ' }, tagsOf))).toEqual([]);
});

it('tags are counted by response', () => {
  expect(tagCounts(remarks, tagsOf)).toEqual([
    ['жол', 2],
    ['қыс', 1],
  ]);
});

it('a text of any length begins without a torn letter', () => {
  expect(beginning('қысқа')).toBe('қысқа');
  const long = beginning(`${'x'.repeat(399)}😀${'y'.repeat(5_000_000)}`);
  expect(long).toBe(`${'x'.repeat(399)}…`);
});
