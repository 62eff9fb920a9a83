import { type Accessor, createMemo } from 'solid-js';
// Not from the folder's index, which would bring the rest of the engine into the page: that is the worker's.
import { agreement } from '../engine/agreement';
import type { Agreement } from '../model/rating';
import type { AppState } from './app';

/** How well each reading of the lattice on view reproduces the places published for its year; null where none are. */
export const createAgreeing = ({ derived, document }: AppState): Accessor<Agreement | null> =>
  createMemo(() => {
    const [places, published] = [derived.lattice(), document()?.settings().published];
    const ofYear = published?.[places?.year ?? ''];
    if (places === null || ofYear === undefined) return null;
    return agreement(
      places,
      Int32Array.from(places.regions, (code) => ofYear[code] ?? 0),
    );
  });
