import { formatShort } from '../format';
import type { trace as kazakh } from '../kk/trace';
import { pluralRu } from '../plural';

export const trace: typeof kazakh = {
  points: (points) => `${formatShort(points, 3, 'ru')} ${pluralRu(points, 'балл', 'балла', 'баллов')}`,
  scoreFormula: 'R = Σ вес × F',
  position: (position, regions) =>
    `ранг ${formatShort(position, 1, 'ru')} из ${regions} ${pluralRu(regions, 'региона', 'регионов', 'регионов')}`,
  best: (value) => `лучшее значение ${value}`,
  worst: (value) => `худшее значение ${value}`,
  meanOf: (factors) => `среднее ${factors} ${pluralRu(factors, 'фактора', 'факторов', 'факторов')}`,
  sumOf: (factors) => `сумма ${factors} ${pluralRu(factors, 'фактора', 'факторов', 'факторов')}`,
  answers: (count) => `${count} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`,
  zeros: (count) => `ответов 0: ${count}`,
  rescaled: (coverage) => `веса перераспределены, полнота ${coverage}`,
  ofWeight: (weight) => `вес ${weight}`,
  interpretation: 'Толкование',
  reason: 'Причина',
  formula: 'Введённое выражение',
  whole: 'Полный след',
  inOrder: 'Текст Приказа',
  translated: 'Неофициальный перевод',
};
