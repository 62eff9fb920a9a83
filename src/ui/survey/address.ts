import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { hrefOf } from '../shell/route';

/** The parts of the Survey screen, in the order in which they are offered. */
export const PARTS = ['counts', 'entry', 'decide', 'quality', 'questions', 'remarks', 'experts'] as const;
export type Part = (typeof PARTS)[number];

/** What the address asks for: a part of the screen, and of some parts one region. */
export interface SurveyAddress {
  readonly part: Part;
  readonly region: RegionCode | null;
}

/** `#/survey`, `#/survey/quality`, `#/survey/counts/KZ-62`. */
export function surveyHref(part: Part, region: RegionCode | null = null): string {
  if (region !== null) return `${hrefOf('survey')}/${part}/${encodeURIComponent(region)}`;
  return part === 'counts' ? hrefOf('survey') : `${hrefOf('survey')}/${part}`;
}

/** What a fragment asks for; the counts of all regions where it asks for nothing that there is. */
export function addressIn(hash: string): SurveyAddress {
  const [, , named, region] = hash.split('/');
  const part = PARTS.find((each) => each === named) ?? 'counts';
  return { part, region: region === undefined ? null : decoded(region) };
}

function decoded(text: string): RegionCode | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null; // an address of another hand
  }
}

/** What the address asks for, as it changes. */
export function createSurveyAddress(): Accessor<SurveyAddress> {
  const [address, setAddress] = createSignal(addressIn(location.hash));
  const follow = () => {
    // Another screen is asked for: this one is about to go, and shows what it showed.
    if (location.hash.startsWith(hrefOf('survey'))) setAddress(addressIn(location.hash));
  };
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return address;
}
