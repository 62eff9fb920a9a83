import type { ScaleFactor } from '../../model/thousandfold';
import { type ScaleName, scaleName } from '../scaleName';

const WORDS: Readonly<Record<ScaleName, { readonly times: string; readonly by: string }>> = {
  hundred: { times: 'жүз есе', by: 'жүзге' },
  thousand: { times: 'мың есе', by: 'мыңға' },
  million: { times: 'миллион есе', by: 'миллионға' },
  billion: { times: 'миллиард есе', by: 'миллиардқа' },
};

/** How far apart two scales lie: larger by so many times, divided by so much. */
export const scaleWords = (factor: ScaleFactor | 100 | 0.01) => WORDS[scaleName(factor)];
