import { readColumnKey } from '../../model/column';
import type { InputCode, InputDefinition, Methodology } from '../../model/methodology';
import type { Plan, PlanProblem } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import type { RatedRegion, RegionCode } from '../../model/region';
import type { Unit } from '../../model/unit';
import { type BorderChanges, borderChanges } from '../borders';
import { withBasePath } from './basePath';
import { type EffectsInMaking, gatherEffects } from './effects';
import { type InputRoles, inputRoles } from './inputRoles';
import type { Memory } from './memory';
import { overridden } from './overridden';
import { withSurveyPath } from './surveyPath';

/** What a plan is made over. */
export interface PlanBase extends RatingData {
  /** Rows beside the ranking, whose cells follow those of the rated regions. */
  readonly references?: readonly RatedRegion[];
}

/** The figures of a plan as they stand before its projects, with what those are read with. */
export interface PreparedPlan {
  readonly data: RatingData;
  readonly problems: readonly PlanProblem[];
  readonly roles: InputRoles;
  readonly units: ReadonlyMap<InputCode, Unit>;
  /** Rated regions, then the rows beside them: as columns are indexed. */
  readonly regions: readonly RegionCode[];
  readonly places: ReadonlyMap<RegionCode, number>;
  /** Years that hold anything, and those that are planned, ascending. */
  readonly years: ReadonlySet<number>;
}

/** What a scenario sets otherwise, and then the base path of the planning years. */
export function prepared(
  base: PlanBase,
  methodology: Methodology,
  inputs: readonly Pick<InputDefinition, 'code' | 'unit'>[],
  plan: Plan,
  memory: Memory,
  effects: EffectsInMaking,
): PreparedPlan {
  const regions = [...base.regions, ...(base.references ?? [])].map(({ code }) => code);
  const places = new Map(regions.map((code, index) => [code, index]));
  const units = new Map(inputs.map(({ code, unit }) => [code, unit]));
  const years = new Set(yearsOf(base, plan.years));
  const roles = inputRoles(methodology);
  const ground = { columns: base.columns, places, methodology, inputs: new Set(units.keys()), years };
  const set = overridden(plan.overrides, ground, memory, effects);
  const borders = borderChanges(base.regions);
  const columns = withBasePath(set.columns, plan.years, roles, borders, memory, effects);
  // Without a figure that is set otherwise the base goes the same way.
  const inBase = set.columns === base.columns ? columns : pathOfBase(base.columns, plan.years, roles, borders, memory);
  for (const [key, column] of inBase) {
    if (plan.years.includes(readColumnKey(key)?.year ?? Number.NaN)) effects.addBase(key, column);
  }
  const surveys = withSurveyPath(base.surveys, plan.years, memory);
  return {
    data: { regions: base.regions, columns, surveys },
    problems: set.problems,
    roles,
    units,
    regions,
    places,
    years,
  };
}

/** The path of the base itself, remembered beside that of the scenario. */
function pathOfBase(
  columns: PlanBase['columns'],
  years: readonly number[],
  roles: InputRoles,
  borders: BorderChanges,
  memory: Memory,
): PlanBase['columns'] {
  const apart: Memory = { ...memory, made: (name, sources, make) => memory.made(`base ${name}`, sources, make) };
  return withBasePath(columns, years, roles, borders, apart, gatherEffects());
}

/** Years that hold anything, and those that are planned, ascending. */
export function yearsOf({ columns, surveys }: RatingData, planning: readonly number[]): readonly number[] {
  const named = [...columns.keys()].flatMap((key) => readColumnKey(key)?.year ?? []);
  return [...new Set([...named, ...surveys.keys(), ...planning])].sort((a, b) => a - b);
}
