import { type Column, columnKey, emptyColumn, observationAt, withObservations } from '../../model/column';
import { factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { sameObservation } from '../../model/observation';
import type { Plan, PlanProblem } from '../../model/plan';
import type { EffectsInMaking } from './effects';
import type { Memory } from './memory';

type Override = Plan['overrides'][number];

/** An override with the place of its region in a column. */
interface PlacedOverride {
  readonly index: number;
  readonly override: Override;
}

/** What the overrides of a plan are read with. */
export interface OverrideGround {
  readonly columns: ReadonlyMap<string, Column>;
  /** By region code: its place in a column. */
  readonly places: ReadonlyMap<string, number>;
  readonly methodology: Methodology;
  readonly inputs: ReadonlySet<InputCode>;
  readonly years: ReadonlySet<number>;
}

/**
 * The columns with the cells that a scenario sets otherwise. One that says what stands in the base anyway changes
 * nothing; one of a region, an input or a year that the package does not have is a problem and acts nowhere.
 */
export function overridden(
  overrides: Plan['overrides'],
  ground: OverrideGround,
  memory: Memory,
  effects: EffectsInMaking,
): { readonly columns: ReadonlyMap<string, Column>; readonly problems: readonly PlanProblem[] } {
  const { columns, places } = ground;
  const factors = new Set(factorsOf(ground.methodology).map(({ code }) => code));
  const problems: PlanProblem[] = [];
  const byColumn = new Map<string, PlacedOverride[]>();
  for (const override of overrides) {
    const { region, input, year } = override;
    const index = places.get(region);
    const isKnown = (ground.inputs.has(input) || factors.has(input)) && ground.years.has(year);
    if (index === undefined || !isKnown) {
      problems.push({ code: 'unknown override', region, input, year });
      continue;
    }
    const key = columnKey(input, year);
    const column = columns.get(key);
    const before = column === undefined ? null : observationAt(column, index);
    if (sameObservation(before, override.observation)) continue;
    const placed = byColumn.get(key);
    if (placed === undefined) byColumn.set(key, [{ index, override }]);
    else placed.push({ index, override });
    effects.add(key, index, { kind: 'override', before });
  }
  if (byColumn.size === 0) return { columns, problems };
  const changed = [...byColumn].map(([key, placed]): readonly [string, Column] => {
    const column = columns.get(key);
    const updates = placed.map(({ index, override }) => ({ index, observation: override.observation }));
    const made = memory.made(`override ${key}`, [column, JSON.stringify(updates)], () =>
      withObservations(column ?? emptyColumn(places.size), updates),
    );
    return [key, made];
  });
  return { columns: new Map([...columns, ...changed]), problems };
}
