import type { ScaleFactor } from '../../model/thousandfold';
import { type ScaleName, scaleName } from '../scaleName';

const WORDS: Readonly<Record<ScaleName, { readonly times: string; readonly by: string }>> = {
  hundred: { times: 'a hundred times', by: 'a hundred' },
  thousand: { times: 'a thousand times', by: 'a thousand' },
  million: { times: 'a million times', by: 'a million' },
  billion: { times: 'a billion times', by: 'a billion' },
};

/** How far apart two scales lie: larger by so many times, divided by so much. */
export const scaleWords = (factor: ScaleFactor | 100 | 0.01) => WORDS[scaleName(factor)];
