import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ColumnCell } from '../../../model/column';
import type { Finding, Fix } from '../../../model/finding';
import { MISSING_POLICIES, type MissingPolicy } from '../../../model/readings';
import type { DataScreenView } from '../view';

/** What a finding does to the places: those as they are, and as they would be. */
export type Effect =
  | { readonly of: 'fix' | 'without'; readonly before: Int32Array; readonly after: Int32Array }
  /** Of a value that is not there: the places under each rule for what is missing. */
  | { readonly of: 'absence'; readonly places: readonly (readonly [MissingPolicy, Int32Array])[] };

/** One trial is under way at a time, so that an edit waits for one at most. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The effect of a finding on the places of the year, while it is on view: of a fix; where there is none but the figure
 * itself is in doubt, of leaving the figure out; of a factor without a value, of each rule for what is missing. Null until it is known, and where there is nothing to try.
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
      const isTried = of.counts && (cells !== null || isOfAbsence(of));
      if (!isTried) setEffect(null);
      if (!visible || rating === null || !isTried) return;
      last = last.then(async () => {
        if (asked !== newest) return;
        const tried =
          cells === null ? await ofAbsence(view) : await ofCells(view, cells, rating.places, fix(of) === null);
        if (tried !== null && asked === newest) setEffect(tried);
      });
    }),
  );
  return effect;
}

async function ofCells(
  view: DataScreenView,
  cells: readonly ColumnCell[],
  before: Int32Array,
  isWithout: boolean,
): Promise<Effect | null> {
  const after = await view.app.trial(cells);
  return after === null ? null : { of: isWithout ? 'without' : 'fix', before, after };
}

async function ofAbsence(view: DataScreenView): Promise<Effect | null> {
  const places: (readonly [MissingPolicy, Int32Array])[] = [];
  for (const policy of MISSING_POLICIES) {
    const under = await view.app.trial([], policy);
    if (under === null) return null;
    places.push([policy, under]);
  }
  return { of: 'absence', places };
}

/** Whether a factor goes without a value for it. */
const isOfAbsence = (finding: Finding): boolean =>
  finding.code === 'missing' ||
  finding.code === 'unanswered' ||
  finding.code === 'undefined' ||
  finding.code === 'new region' ||
  (finding.code === 'invalid' && finding.factor !== null);

function triedCells({ code, regions, input, year }: Finding, fix: Fix | null): readonly ColumnCell[] | null {
  if (fix !== null) return fix.cells.map(({ before: _, ...cell }) => cell);
  if (code !== 'outlier' && code !== 'level for index') return null;
  return regions.map((index) => ({ input, year, index, observation: null }));
}
