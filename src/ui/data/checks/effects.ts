import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ColumnCell } from '../../../model/column';
import type { Finding, Fix } from '../../../model/finding';
import type { DataScreenView } from '../view';

/** What a finding does to the places: those as they are, and as they would be. */
export interface Effect {
  readonly of: 'fix' | 'without';
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** One trial is under way at a time, so that an edit waits for one at most. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The effect of a finding on the places of the year, while it is on view: of a fix; where there is none but the figure
 * itself is in doubt, of leaving the figure out. Null until it is known, and where there is nothing to try.
 */
export function createEffectOf(
  view: DataScreenView,
  finding: () => Finding,
  isOnView: () => boolean,
  fix: (finding: Finding) => Fix | null = (of) => of.fix,
) {
  const [effect, setEffect] = createSignal<Effect | null>(null);
  let newest = 0;
  onCleanup(() => {
    newest += 1;
  });
  createEffect(
    on([isOnView, finding, () => view.frame().rating], ([visible, of, rating]) => {
      newest += 1;
      const asked = newest;
      const cells = triedCells(of, fix(of));
      if (!visible || rating === null || cells === null || !of.counts) {
        if (cells === null || !of.counts) setEffect(null);
        return;
      }
      last = last.then(async () => {
        if (asked !== newest) return;
        const after = await view.app.trial(cells);
        if (after === null || asked !== newest) return;
        setEffect({ of: fix(of) === null ? 'without' : 'fix', before: rating.places, after });
      });
    }),
  );
  return effect;
}

function triedCells({ code, regions, input, year }: Finding, fix: Fix | null): readonly ColumnCell[] | null {
  if (fix !== null) return fix.cells.map(({ before: _, ...cell }) => cell);
  if (code !== 'outlier' && code !== 'level for index' && code !== 'outside scale') return null;
  return regions.map((index) => ({ input, year, index, observation: null }));
}
