import type { Change } from '../model/change';
import type { Present } from '../model/present';
import type { RegionCode } from '../model/region';
import { inOrder } from './inOrder';

/** Puts the regions in another order; codes that are left out stand last, in the order they had. No cell moves. */
export function orderRegions({ settings }: Pick<Present, 'settings'>, codes: readonly RegionCode[]): Change {
  const { regions } = settings;
  const after = inOrder(regions, codes);
  return {
    label: { code: 'regionsOrdered' },
    edits: after === regions ? [] : [{ kind: 'settings', before: { regions }, after: { regions: after } }],
  };
}
