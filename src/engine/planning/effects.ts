import type { Column } from '../../model/column';
import type { BasePath, CellEffect, PlanEffects } from '../../model/plan';

/** The effects of a plan while they are being gathered. */
export interface EffectsInMaking {
  /** Puts an effect after those that the cell has. */
  add(key: string, index: number, effect: CellEffect): void;
  /** Tells how the projected cells of a column came about. */
  addPath(key: string, path: BasePath): void;
  /** Tells what the base has in a column of a planning year. */
  addBase(key: string, column: Column): void;
  readonly made: PlanEffects;
}

export function gatherEffects(): EffectsInMaking {
  const inBase = new Map<string, Column>();
  const paths = new Map<string, BasePath>();
  const changes = new Map<string, Map<number, readonly CellEffect[]>>();
  return {
    add(key, index, effect) {
      const column = changes.get(key) ?? new Map<number, readonly CellEffect[]>();
      changes.set(key, column);
      column.set(index, [...(column.get(index) ?? []), effect]);
    },
    addPath: (key, path) => void paths.set(key, path),
    addBase: (key, column) => void inBase.set(key, column),
    made: { inBase, paths, changes },
  };
}
