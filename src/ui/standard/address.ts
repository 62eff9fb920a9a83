import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { lastRegion, setLastRegion } from '../shell/lastRegion';
import { hrefOf } from '../shell/route';

export const PARTS = ['assessment', 'overdue', 'regions', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** What the screen shows: a part of it, of which region and at which place of the standard; null: none that was asked for. */
export interface StandardAddress {
  readonly part: Part;
  readonly region: RegionCode | null;
  /** Id of a provision or an item. */
  readonly at: string | null;
}

/** Address of a part of the screen, of one region, and of a place in it: `#/standard/assessment/KZ-39/std.3.r10`. */
export const standardHref = (part: Part, region: RegionCode, at: string | null = null): string =>
  [hrefOf('standard'), part, ...[region, at].filter((each) => each !== null).map(encodeURIComponent)].join('/');

/** What a fragment asks for; null where it asks for nothing that there is. */
export function standardIn(hash: string): StandardAddress | null {
  const [part, region = '', at = ''] = hash.startsWith(`${hrefOf('standard')}/`)
    ? hash.slice(hrefOf('standard').length + 1).split('/')
    : [];
  const known = PARTS.find((each) => each === part);
  if (known === undefined) return null;
  try {
    return { part: known, region: decodeURIComponent(region) || null, at: decodeURIComponent(at) || null };
  } catch {
    return { part: known, region: null, at: null }; // an address of another hand
  }
}

/** What was last asked for while the page lives: who has looked at another screen finds the same again. */
const [last, setLast] = createSignal<StandardAddress>({ part: 'assessment', region: null, at: null });

/** What the address asks for, as it changes. */
export function createStandardAddress(): Accessor<StandardAddress> {
  const follow = () => {
    const asked = standardIn(location.hash);
    if (asked?.region != null) setLastRegion(asked.region);
    setLast((before) => asked ?? { ...before, region: lastRegion() ?? before.region });
  };
  follow();
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return last;
}
