import { formatNumber, formatShort } from '../../i18n/format';
import type { Rating } from '../../model/rating';
import type { Language } from '../../model/words';

/** A piece of a formula with the numbers in it: a label is muted, a result stands out. */
export interface FormulaPart {
  readonly kind: 'label' | 'text' | 'result';
  readonly text: string;
}

/**
 * R of one region as a formula with its numbers (¶8): every weight W_k with its direction's score F_k, `= R`. Where the
 * region lacks directions that weigh, the sum is carried over to the whole weight: `(…) × 1 ÷ 0,95`. Directions of no
 * weight are left out. Empty where the region has no R.
 *
 * @param index of the region in `rating.regions`.
 */
export function scoreTrace(
  rating: Pick<Rating, 'directions' | 'scores'>,
  index: number,
  language: Language,
): readonly FormulaPart[] {
  const score = rating.scores[index] ?? Number.NaN;
  if (Number.isNaN(score)) return [];
  const weighing = rating.directions.filter(({ weight }) => weight > 0);
  const present = weighing.filter(({ scores }) => !Number.isNaN(scores[index] ?? Number.NaN));
  const terms = present.flatMap(({ weight, scores }, term): FormulaPart[] => [
    { kind: 'text', text: term === 0 ? '' : ' + ' },
    { kind: 'label', text: formatShort(weight, 4, language) },
    { kind: 'text', text: `×${formatShort(scores[index] ?? Number.NaN, 3, language)}` },
  ]);
  const whole = fullWeight(weighing);
  const held = fullWeight(present);
  const isCarried = present.length < weighing.length;
  return [
    ...(isCarried ? [{ kind: 'text', text: '(' } as const] : []),
    ...terms,
    ...(isCarried
      ? [{ kind: 'text', text: `) × ${formatShort(whole, 4, language)} ÷ ${formatShort(held, 4, language)}` } as const]
      : []),
    { kind: 'text', text: ' = ' },
    { kind: 'result', text: formatNumber(score, 3, language) },
  ].filter(({ text }) => text !== '') as readonly FormulaPart[];
}

const fullWeight = (directions: Rating['directions']): number =>
  directions.reduce((sum, { weight, multiplier }) => sum + weight * multiplier, 0);
