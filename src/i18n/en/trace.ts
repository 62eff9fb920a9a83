import { formatShort } from '../format';
import type { trace as kazakh } from '../kk/trace';
import { pluralEn } from '../plural';

export const trace: typeof kazakh = {
  points: (points) => `${formatShort(points, 3, 'en')} ${pluralEn(points, 'point', 'points')}`,
  scoreFormula: 'R = Σ weight × F',
  position: (position, regions) =>
    `rank ${formatShort(position, 1, 'en')} of ${regions} ${pluralEn(regions, 'region', 'regions')}`,
  best: (value) => `best value ${value}`,
  worst: (value) => `worst value ${value}`,
  meanOf: (factors) => `mean of ${factors} ${pluralEn(factors, 'factor', 'factors')}`,
  sumOf: (factors) => `sum of ${factors} ${pluralEn(factors, 'factor', 'factors')}`,
  answers: (count) => `${count} ${pluralEn(count, 'answer', 'answers')}`,
  zeros: (count) => `answers of 0: ${count}`,
  rescaled: (coverage) => `weights shared out, coverage ${coverage}`,
  ofWeight: (weight) => `weight ${weight}`,
  interpretation: 'Interpretation',
  reason: 'Reason',
  formula: 'Expression as typed',
  whole: 'Whole trace',
  inOrder: 'Text of the Order',
  translated: 'Unofficial translation',
};
