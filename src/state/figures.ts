import { type Accessor, createMemo } from 'solid-js';
// Not from the folder's index, which would bring the rest of the engine into the page: that is the worker's.
import { type Planned, planned } from '../engine/planning/planned';
import type { Column, ColumnKey } from '../model/column';
import { declaredInputs } from '../model/ownInputs';
import { NO_EFFECTS, type PlanEffects, type PlanProblem } from '../model/plan';
import type { PackageRegion } from '../model/region';
import type { AppState } from './app';
import type { OpenDocument } from './document';

/** The cells that are on view: those of the base, or what the plan on view makes of them. */
export interface Figures {
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  /** Rated regions, then reference rows: as the cells of a column are indexed. */
  readonly regions: readonly PackageRegion[];
  /** Why cells show another value than the base. */
  readonly effects: PlanEffects;
  readonly problems: readonly PlanProblem[];
}

type DrawnDocument = Pick<OpenDocument, 'settings' | 'methodology' | 'mirror' | 'cellsVersion'>;

/**
 * Follows the cells on view of a package. A plan is made here once more than in the calculating thread, so that a sheet
 * shows its cells without waiting: after an edit it costs what the edit touches. Loaded with the screens that show cells.
 */
export function createFigures(
  { scenarios }: { readonly scenarios: Pick<AppState['scenarios'], 'plan'> },
  document: DrawnDocument,
): Accessor<Figures> {
  let previous: Planned | undefined;
  return createMemo((): Figures => {
    document.cellsVersion();
    const { columns, regions } = document.mirror();
    const plan = scenarios.plan();
    if (plan === null) {
      previous = undefined;
      return { columns, regions, effects: NO_EFFECTS, problems: [] };
    }
    const rated = regions.filter(({ role }) => role === 'rated');
    const references = regions.filter(({ role }) => role === 'reference');
    const base = { regions: rated, references, columns, surveys: new Map() };
    const inputs = declaredInputs(document.methodology, document.settings());
    previous = planned(base, document.methodology, inputs, plan, { previous });
    const { data, effects, problems } = previous;
    return { columns: data.columns as ReadonlyMap<ColumnKey, Column>, regions, effects, problems };
  });
}
