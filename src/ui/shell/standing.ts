import type { Standing } from '../../model/rating';

/** How the word is coloured: a demonstration warns, what is not the official figure stands out, the official one is plain. */
export const standingTone = (standing: Standing): 'demo' | 'official' | 'other' => {
  if (standing === 'demo' || standing === 'official') return standing;
  return 'other';
};
