import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { lastRegion, setLastRegion } from '../shell/lastRegion';
import { hrefOf } from '../shell/route';

/** Address of one region's screen: `#/region/KZ-39`. */
export const regionHref = (code: RegionCode): string => `${hrefOf('region')}/${encodeURIComponent(code)}`;

/** The same with the choice of its reports open. */
export const reportHref = (code: RegionCode): string => `${regionHref(code)}/${REPORT}`;
const REPORT = 'report';

/** The same at what would lift its place. */
export const ladderHref = (code: RegionCode): string => `${regionHref(code)}/${LADDER}`;
const LADDER = 'ladder';

const START = `${hrefOf('region')}/`;

/** The region that a fragment asks for; null where it asks for none. */
export function regionIn(hash: string): RegionCode | null {
  if (!hash.startsWith(START)) return null;
  const [code = ''] = hash.slice(START.length).split('/');
  try {
    return decodeURIComponent(code) || null;
  } catch {
    return null; // an address of another hand
  }
}

/** Whether a fragment asks for the choice of reports. */
export const asksForReport = (hash: string): boolean => asksFor(hash, REPORT);
const asksFor = (hash: string, part: string): boolean => hash.startsWith(START) && hash.endsWith(`/${part}`);

/** What the address asks for, as it changes. */
export interface RegionAddress {
  /** Under the bare address the region asked for last. */
  readonly region: Accessor<RegionCode | null>;
  readonly isReport: Accessor<boolean>;
  readonly isLadder: Accessor<boolean>;
}

export function createRegionAddress(): RegionAddress {
  const [isReport, setReport] = createSignal(false);
  const [isLadder, setLadder] = createSignal(false);
  const follow = () => {
    setLastRegion((before) => regionIn(location.hash) ?? before);
    setReport(asksForReport(location.hash));
    setLadder(asksFor(location.hash, LADDER));
  };
  follow();
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return { region: lastRegion, isReport, isLadder };
}
