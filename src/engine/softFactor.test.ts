import { describe, expect, test } from 'vitest';
import type { Factor } from '../model/methodology';
import { ORIGINS } from '../model/rating';
import type { Readings } from '../model/readings';
import { factorValues } from './factorValues';
import { trialColumn, trialData, trialFactor, trialRegions, trialSurveyColumn, trialTally } from './trial';

const survey = { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true } as const;
const factor = trialFactor('S', survey);
const notForExperts = trialFactor('S', { ...survey, expertAllowed: false });
const answered = trialTally(2025, [trialSurveyColumn('S', [5, null, 4, null], [4, 0, 4, null])]);
const data = trialData(trialRegions(4), { 'S@2025': [6.9, 4.25, null, null] }, [answered]);

const originsOf = (bytes: Uint8Array) => [...bytes].map((byte) => ORIGINS[byte]);

describe('a survey factor', () => {
  test('takes the answers; a typed value counts only where there is no counted answer', () => {
    const found = factorValues(factor, data, 2025, { zero: 'left out', expert: [] });
    expect([...found.values]).toEqual([5, 4.25, 4, Number.NaN]);
    expect(originsOf(found.origins)).toEqual(['survey', 'typed', 'survey', 'none']);
    expect([...found.remarks]).toEqual([[0, [{ code: 'typed value not used', answers: 15 }]]]);
    expect([...found.absences]).toEqual([[3, { code: 'no counted answer', questions: ['Q1'] }]]);
  });

  test('whether an answer of 0 counts decides whether a typed value does', () => {
    const found = factorValues(factor, data, 2025, { zero: 'counted as 0', expert: [] });
    expect([...found.values]).toEqual([4, 0, 4, Number.NaN]);
    expect(found.remarks.get(1)).toEqual([{ code: 'typed value not used', answers: 15 }]);
  });

  test('has no answers in a year without a survey', () => {
    const found = factorValues(factor, data, 2024, { zero: 'left out', expert: [] });
    expect([...found.values]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  test('says why a typed value has no number', () => {
    const typed = trialColumn([null, { kind: 'invalid', text: '4-5' }, null, null]);
    const found = factorValues(factor, trialData(trialRegions(4), { 'S@2025': typed }), 2025, {
      zero: 'left out',
      expert: [],
    });
    expect(found.absences.get(1)).toEqual({ code: 'invalid', input: 'S', year: 2025, text: '4-5' });
  });
});

describe('the scale of a question', () => {
  const MARK = { measure: 'mark', from: 1, to: 7 } as const;
  const found = (unit: Factor['unit'], zero: Readings['zero'], expert: readonly string[] = []) => {
    const typed = trialData(trialRegions(6), { 'S@2025': [0.8, 1, 7, 7.1, -1, 0] });
    return factorValues({ ...factor, unit }, typed, 2025, { zero, expert });
  };

  test.each([
    ['left out', [Number.NaN, 1, 7, Number.NaN, Number.NaN, Number.NaN]],
    ['counted as 0', [0.8, 1, 7, Number.NaN, Number.NaN, 0]],
  ] as const)('bounds a typed mean of marks, zeros %s; so it does one of experts', (zero, values) => {
    expect([...found(MARK, zero).values]).toEqual(values);
    expect([...found(MARK, zero, ['S']).values]).toEqual(values);
    expect(found(MARK, zero).absences.get(3)).toEqual({ code: 'outside scale', input: 'S', year: 2025, value: 7.1 });
  });

  test('bounds a share and a count', () => {
    const [share, count] = [
      found({ measure: 'percent', of: 'whole' }, 'left out'),
      found({ measure: 'count', scale: 1, period: 'year' }, 'left out'),
    ];
    expect([...share.values]).toEqual([0.8, 1, Number.NaN, Number.NaN, Number.NaN, 0]);
    expect([...count.values]).toEqual([0.8, 1, 7, 7.1, Number.NaN, 0]);
  });
});

describe('¶7: experts', () => {
  test('are one choice for the whole column: answers are not looked at', () => {
    const found = factorValues(factor, data, 2025, { zero: 'left out', expert: ['S'] });
    expect([...found.values]).toEqual([6.9, 4.25, Number.NaN, Number.NaN]);
    expect(originsOf(found.origins)).toEqual(['expert', 'expert', 'none', 'none']);
    expect(found.absences.get(2)).toEqual({ code: 'no data', input: 'S', year: 2025 });
    expect(found.remarks.size).toBe(0);
  });

  test('only where the methodology allows them', () => {
    const found = factorValues(notForExperts, data, 2025, { zero: 'left out', expert: ['S'] });
    expect([...found.values]).toEqual([5, 4.25, 4, Number.NaN]);
  });
});

test('a factor of another methodology can be an input as it stands', () => {
  const plain = trialFactor('V', { kind: 'value', input: 'roads' });
  const found = factorValues(plain, trialData(trialRegions(2), { 'roads@2025': [12, null] }), 2025, {
    zero: 'left out',
    expert: [],
  });
  expect([...found.values]).toEqual([12, Number.NaN]);
  expect(originsOf(found.origins)).toEqual(['value', 'none']);
  expect(found.absences.get(1)).toEqual({ code: 'no data', input: 'roads', year: 2025 });
});
