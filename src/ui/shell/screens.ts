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
  { id: 'scenarios', icon: 'scenarios' },
  { id: 'readings', icon: 'readings' },
  { id: 'survey', icon: 'survey' },
  { id: 'standard', icon: 'standard' },
] as const satisfies readonly Screen[];

export type ScreenId = (typeof SCREENS)[number]['id'];

/** Screens that find room at the bottom of a telephone, the most needed ones; the others stand under «Тағы». */
const AT_BOTTOM: readonly ScreenId[] = ['rating', 'data', 'region', 'scenarios'];
export const BOTTOM_SCREENS = AT_BOTTOM.flatMap((id) => SCREENS.filter((screen) => screen.id === id));
export const OTHER_SCREENS = SCREENS.filter(({ id }) => !AT_BOTTOM.includes(id));
