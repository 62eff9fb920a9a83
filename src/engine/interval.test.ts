import { describe, expect, test } from 'vitest';
import type { SurveyStatistic } from '../model/methodology';
import { meanInterval, shareInterval, studentQuantile, surveyInterval } from './interval';
import { trialFactor, trialMethodology } from './trial';

test('quantile 0.975 of Student’s t, as tables print it', () => {
  for (const [degrees, expected] of [
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [3, 3.1824463052837078],
    [14, 2.144786687917804],
    [30, 2.0422724563012378],
    [1000, 1.9623390808264083],
    [1_000_000, 1.959966356814107],
  ] as const) {
    expect(studentQuantile(degrees)).toBeCloseTo(expected, 9);
  }
});

describe('interval of a mean: x̄ ± t · s / √n, cut to the scale', () => {
  const scale = { from: 1, to: 7 };

  test('marks 3, 4, 5, 6', () => {
    const found = meanInterval(4.5, Math.sqrt(5 / 3), 4, scale);
    expect(found?.low).toBeCloseTo(4.5 - 3.1824463052837078 * Math.sqrt(5 / 12), 9);
    expect(found?.high).toBeCloseTo(4.5 + 3.1824463052837078 * Math.sqrt(5 / 12), 9);
  });

  test('cut', () => {
    expect(meanInterval(6.5, 2, 3, scale)?.high).toBe(7);
    expect(meanInterval(1.5, 2, 3, scale)?.low).toBe(1);
  });

  test('none for one respondent or none', () => {
    expect(meanInterval(5, Number.NaN, 1, scale)).toBeNull();
    expect(meanInterval(Number.NaN, Number.NaN, 0, scale)).toBeNull();
  });
});

test('interval of a share, Clopper and Pearson', () => {
  for (const [successes, n, low, high] of [
    [3, 10, 0.06673951117773447, 0.6524528500599973],
    [0, 10, 0, 0.3084971078187607],
    [10, 10, 0.6915028921812392, 1],
    [14, 15, 0.6805154334216966, 0.9983135697586473],
    [250, 1000, 0.2234304062646804, 0.27805000622375553],
    [1, 100_000, 2.531780477933314e-7, 5.571516034774275e-5],
  ] as const) {
    const found = shareInterval(successes, n);
    expect(found?.low).toBeCloseTo(low, 10);
    expect(found?.high).toBeCloseTo(high, 10);
  }
  expect(shareInterval(0, 0)).toBeNull();
});

describe('interval of a survey factor', () => {
  const { form } = trialMethodology([]);
  const factor = (statistic: SurveyStatistic, questions: readonly string[]) =>
    trialFactor('S', { kind: 'survey', statistic, questions, expertAllowed: false });
  const one = (n: number, value: number, deviation: number) => ({
    n: Int32Array.of(n),
    value: Float64Array.of(value),
    deviation: Float64Array.of(deviation),
  });

  test('a mean is cut from 1 where answers of 0 are left out, else from where its questions begin', () => {
    const low = (questions: readonly string[], zero: 'left out' | 'counted as 0') =>
      surveyInterval(factor('mean', questions), form, one(3, 1.5, 2), zero, 0)?.low;
    expect([low(['Q1'], 'left out'), low(['Q1'], 'counted as 0'), low(['Q3'], 'counted as 0')]).toEqual([1, 0, 1]);
  });

  test('a count has no upper end', () => {
    const found = surveyInterval(factor('mean count', ['Q4']), form, one(2, 50, 40), 'left out', 0);
    expect(found?.low).toBe(0);
    expect(found?.high).toBeCloseTo(50 + 12.706204736174694 * Math.sqrt(800), 6);
  });

  test('a share is counted back from its value', () => {
    expect(surveyInterval(factor('share yes', ['Q5']), form, one(10, 0.3, 0.5), 'left out', 0)).toEqual(
      shareInterval(3, 10),
    );
    expect(
      surveyInterval(factor('share not zero', ['Q1']), form, one(0, Number.NaN, Number.NaN), 'left out', 0),
    ).toBeNull();
  });

  test('hard data have none', () => {
    expect(
      surveyInterval(trialFactor('V', { kind: 'value', input: 'v' }), form, one(3, 1, 1), 'left out', 0),
    ).toBeNull();
  });
});
