import type { FirstWords } from '../../i18n';
import type { IconName } from '../parts/Icon';

interface Screen {
  /** Its word in the dictionary and its address: `#/rating`. */
  readonly id: keyof FirstWords['shell']['screen'];
  readonly icon: IconName;
}

/** The screens there are, in the order of the rail; the first is Alt+1. */
export const SCREENS = [
  { id: 'package', icon: 'package' },
  { id: 'data', icon: 'data' },
  { id: 'rating', icon: 'rating' },
  { id: 'region', icon: 'region' },
  { id: 'readings', icon: 'readings' },
] as const satisfies readonly Screen[];

export type ScreenId = (typeof SCREENS)[number]['id'];
