import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { hrefOf } from '../shell/route';

/** Address of one region's screen: `#/region/KZ-39`. */
export const regionHref = (code: RegionCode): string => `${hrefOf('region')}/${encodeURIComponent(code)}`;

/** The region that a fragment asks for; null where it asks for none. */
export function regionIn(hash: string): RegionCode | null {
  const start = `${hrefOf('region')}/`;
  if (!hash.startsWith(start)) return null;
  try {
    return decodeURIComponent(hash.slice(start.length)) || null;
  } catch {
    return null; // an address of another hand
  }
}

/** The region last asked for while the page lives: who has looked at the data finds the same region again. */
const [last, setLast] = createSignal<RegionCode | null>(null);

/** The region that the address asks for, as it changes; under the bare address the one asked for last. */
export function createRegionAddress(): Accessor<RegionCode | null> {
  const follow = () => setLast((before) => regionIn(location.hash) ?? before);
  follow();
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return last;
}
