import { formatShort } from '../format';

/** Words between the figures of a formula. Figures come in already written where they are text. */
export const trace = {
  points: (points: number) => `${formatShort(points, 3, 'kk')} балл`,
  scoreFormula: 'R = Σ салмақ × F',
  /** Position of a region among those with a value: mid-ranks may be halves. */
  position: (position: number, regions: number) => `${regions} өңірдің ішінде ранг ${formatShort(position, 1, 'kk')}`,
  best: (value: string) => `үздік мән ${value}`,
  worst: (value: string) => `ең нашар мән ${value}`,
  meanOf: (factors: number) => `${factors} фактордың орташасы`,
  sumOf: (factors: number) => `${factors} фактордың қосындысы`,
  answers: (count: number) => `${count} жауап`,
  zeros: (count: number) => `0 деген жауап: ${count}`,
  rescaled: (coverage: string) => `салмақтар қайта бөлінді, қамтылуы ${coverage}`,
  ofWeight: (weight: string) => `салмағы ${weight}`,
  interpretation: 'Түсіндірме',
  reason: 'Себебі',
  formula: 'Терілген өрнек',
  whole: 'Толық ізі',
  inOrder: 'Бұйрықтың мәтіні',
  translated: 'Бейресми аударма',
};
