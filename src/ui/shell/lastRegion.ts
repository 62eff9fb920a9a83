import { createSignal } from 'solid-js';
import type { RegionCode } from '../../model/region';

/** The region last asked for while the page lives, on whichever screen: who goes to another one finds it there again. */
export const [lastRegion, setLastRegion] = createSignal<RegionCode | null>(null);
