import { type Accessor, createEffect, createMemo, onCleanup } from 'solid-js';
import { samePlain } from '../../model/same';
import type { AppState } from '../../state/app';
import type { ShownThresholds } from './frame';
import type { Lever } from './lever';
import { commonDecimals } from './thresholdText';

/** How long, in milliseconds, a column is the active one before its thresholds are asked for: arrows run past many. */
const SETTLED = 60;

interface Wanted {
  /** Of the active column; null where it moves no place. */
  readonly lever: Accessor<Lever | null>;
  readonly year: Accessor<number>;
  /** Codes of the regions that are on view. */
  readonly regions: Accessor<readonly string[]>;
}

/**
 * The thresholds of the active column, for every row on view: the worker is asked once the column has been the active one
 * for a moment, and keeps them abreast of the rating. Null until they are known.
 */
export function createThresholds(app: AppState, { lever, year, regions }: Wanted): Accessor<ShownThresholds | null> {
  const wanted = createMemo(lever, null, { equals: samePlain });
  const asked = createMemo(
    () => {
      const of = wanted();
      return of === null ? null : { input: of.input, regions: regions() };
    },
    null,
    { equals: samePlain },
  );
  createEffect(() => {
    const next = asked();
    const settled = setTimeout(() => app.lookAtColumn(next), SETTLED);
    onCleanup(() => clearTimeout(settled));
  });
  onCleanup(() => app.lookAtColumn(null));

  return createMemo(() => {
    const [of, found] = [wanted(), app.derived.columnLadders()];
    if (of === null || found?.input !== of.input || found.year !== year()) return null;
    return { ladders: found.ladders, style: of.style, decimals: commonDecimals(found.ladders.values(), of.style) };
  });
}
