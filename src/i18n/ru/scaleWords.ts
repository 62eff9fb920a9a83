import type { ScaleFactor } from '../../model/thousandfold';
import { type ScaleName, scaleName } from '../scaleName';

const WORDS: Readonly<Record<ScaleName, { readonly times: string; readonly by: string }>> = {
  hundred: { times: 'сто раз', by: 'сто' },
  thousand: { times: 'тысячу раз', by: 'тысячу' },
  million: { times: 'миллион раз', by: 'миллион' },
  billion: { times: 'миллиард раз', by: 'миллиард' },
};

/** How far apart two scales lie: larger by so many times, divided by so much. */
export const scaleWords = (factor: ScaleFactor | 100 | 0.01) => WORDS[scaleName(factor)];
