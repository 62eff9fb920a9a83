import { createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { Frame } from './frame';
import type { DataScreenView } from './view';

/** What the last edit did to the places of the year on view. */
export interface PlaceMoves {
  /** Places before it, indexed like the regions. */
  readonly before: Int32Array;
  /** Regions whose place it changed. */
  readonly moved: number;
}

/** How many regions stand elsewhere. */
export const movedPlaces = (before: Int32Array, now: Int32Array): number =>
  now.reduce((moved, place, region) => (place === before[region] ? moved : moved + 1), 0);

/** Regions named at most, so that a screen reader comes to an end. */
const MOST_NAMED = 3;

/** Each of the regions that stands elsewhere than before, in one sentence each. */
export function movesText(
  { rating, regions, language, words }: Pick<Frame, 'rating' | 'regions' | 'language' | 'words'>,
  before: Int32Array,
  of: readonly RegionCode[],
): string {
  return [...new Set(of)]
    .flatMap((code) => {
      const region = regions.findIndex((each) => each.code === code);
      const [was, is] = [before[region] ?? 0, rating?.places[region] ?? 0];
      const name = regions[region]?.names[language] ?? code;
      return was === is || was === 0 || is === 0 ? [] : [words.data.placeMoved(name, was, is)];
    })
    .slice(0, MOST_NAMED)
    .join(' ');
}

/**
 * Follows the places through the edits, whoever makes them: after each, how many regions it has moved, and in words
 * where the own region and those that were edited stand now. Another year or another reading begins anew.
 */
export function createPlaceMoves(view: DataScreenView) {
  const [moves, setMoves] = createSignal<PlaceMoves | null>(null);
  const [announcement, setAnnouncement] = createSignal('');
  let edited: readonly RegionCode[] = [];
  let last: { readonly rating: Rating; readonly cells: number; readonly refusals: number } | null = null;
  const { cellsVersion, refusals } = view.document;

  // What a refused edit did has not been done.
  createEffect(on(refusals, () => setMoves(null), { defer: true }));
  const rated = createMemo(() => view.frame().rating);
  createEffect(
    on(rated, (rating) => {
      const [cells, refused] = [cellsVersion(), refusals()];
      const isSameQuestion =
        rating !== null &&
        last !== null &&
        last.rating.year === rating.year &&
        samePlain(last.rating.choices, rating.choices) &&
        samePlain(last.rating.regions, rating.regions);
      if (!isSameQuestion || last?.refusals !== refused) setMoves(null);
      else if (last !== null && last.cells !== cells) {
        const before = last.rating.places;
        setMoves({ before, moved: movedPlaces(before, rating.places) });
        const own = view.app.ownRegion()?.code;
        const active = view.frame().regions[view.activeRegion()]?.code;
        const of = [own, ...edited, active].filter((code) => code !== undefined);
        setAnnouncement(movesText(view.frame(), before, of));
        edited = [];
      }
      last = rating === null ? null : { rating, cells, refusals: refused };
    }),
  );

  return {
    moves,
    announcement,
    /** Regions whose cells the user has just changed: theirs are the places that are told. */
    edited(regions: readonly RegionCode[]): void {
      edited = regions.slice(0, MOST_NAMED);
    },
  };
}
