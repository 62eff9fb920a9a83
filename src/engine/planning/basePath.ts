import type { Absence } from '../../model/absence';
import { CELL_STATES, type Column, type ComputedCell, columnKey, emptyColumn, withComputed } from '../../model/column';
import type { InputCode } from '../../model/methodology';
import { type BasePath, PATH_RULES, type PathRule } from '../../model/plan';
import { type BorderChanges, bordersDiffer, bordersText } from '../borders';
import { numberAt } from '../cell';
import { restsOn } from '../statuses';
import type { EffectsInMaking } from './effects';
import type { InputRoles, PathOfInput } from './inputRoles';
import type { Memory } from './memory';

const NONE = CELL_STATES.indexOf('none');
const LAST_GROWTH = PATH_RULES.indexOf('last growth');

/** A column of a planning year, and how its projected cells came about. */
interface Projected {
  readonly column: Column;
  readonly path: BasePath;
}

/** What the path of one input in one year is made of. */
interface Behind {
  readonly input: InputCode;
  readonly year: number;
  /** What stands there already: typed values win. */
  readonly stored: Column | undefined;
  readonly previous: Column;
  readonly last: Column | undefined;
  /** Of the year itself. */
  readonly index: Column | undefined;
  /** How the cells of the year before came about, where they were projected. */
  readonly before: BasePath | undefined;
  readonly borders: BorderChanges;
}

/**
 * The columns with the base path of the planning years (methodology.md §12): every cell of such a year that holds no
 * observation goes on from the year before. A level grows by its typed index of the year where it has one, else by its
 * last growth; typed indices, deflators, typed fulfilments and soft factors repeat. What is typed in a planning year
 * stands, and the next year goes on from it. A level from which nothing can be projected is missing, with the reason.
 *
 * Levels 100 and 105 of the last observed years give 110.25 and 115.7625 in the two years after.
 */
export function withBasePath(
  columns: ReadonlyMap<string, Column>,
  years: readonly number[],
  roles: InputRoles,
  borders: BorderChanges,
  memory: Memory,
  effects: EffectsInMaking,
): ReadonlyMap<string, Column> {
  if (years.length === 0) return columns;
  const all = new Map(columns);
  const paths = new Map<string, BasePath>();
  const bordersName = bordersText(borders);
  for (const year of years) {
    for (const [input, role] of roles.paths) {
      const previous = all.get(columnKey(input, year - 1));
      if (previous === undefined) continue;
      const key = columnKey(input, year);
      const index = role.kind === 'grows' && role.index !== null ? all.get(columnKey(role.index, year)) : undefined;
      const behind: Behind = {
        input,
        year,
        stored: all.get(key),
        previous,
        last: all.get(columnKey(input, year - 2)),
        index,
        before: paths.get(columnKey(input, year - 1)),
        borders,
      };
      const { stored, last, before } = behind;
      const made = memory.made(`path ${key}`, [role.kind, stored, previous, last, index, before, bordersName], () =>
        project(role, behind),
      );
      all.set(key, made.column);
      paths.set(key, made.path);
      effects.addPath(key, made.path);
    }
  }
  return all;
}

function project(role: PathOfInput, behind: Behind): Projected {
  const { stored, previous } = behind;
  const length = previous.values.length;
  const path: BasePath = {
    before: new Float64Array(length).fill(Number.NaN),
    growth: new Float64Array(length).fill(Number.NaN),
    by: new Uint8Array(length),
  };
  const cells: ComputedCell[] = [];
  for (let index = 0; index < length; index++) {
    if ((stored?.states[index] ?? NONE) !== NONE) continue;
    const step = role.kind === 'grows' ? grown(behind, index) : repeated(previous, index);
    if (step === null) continue;
    if ('code' in step) {
      cells.push({ index, value: step, state: 'missing', restsOn: 0 });
      continue;
    }
    const before = numberAt(previous, index);
    path.before[index] = before;
    path.growth[index] = step.growth;
    path.by[index] = PATH_RULES.indexOf(step.by);
    const value = step.by === 'repeats' ? before : (before * step.growth) / 100;
    cells.push({ index, value, state: 'projected', restsOn: restsOn(previous, index) | step.restsOn });
  }
  if (cells.length === 0) return { column: stored ?? emptyColumn(length), path };
  return { column: withComputed(stored ?? emptyColumn(length), cells, previous), path };
}

/** By what a cell goes on from the year before. */
interface Step {
  readonly growth: number;
  readonly by: PathRule;
  /** What the growth rests on. */
  readonly restsOn: number;
}

/** What repeats is left out where it was not given: nothing has to be. */
const repeated = (previous: Column, index: number): Step | null =>
  Number.isNaN(numberAt(previous, index)) ? null : { growth: 100, by: 'repeats', restsOn: 0 };

function grown(
  { input, year, previous, last, index: indices, before, borders }: Behind,
  index: number,
): Step | Absence {
  const level = numberAt(previous, index);
  if (Number.isNaN(level)) {
    const earlier = previous.computed?.absences.get(index);
    return earlier ?? { code: 'nothing to project from', input, year: year - 1 };
  }
  if (level <= 0) return { code: 'previous not above 0', input, year: year - 1, value: level };
  const typed = numberAt(indices, index);
  if (indices !== undefined && !Number.isNaN(typed)) {
    return { growth: typed, by: 'typed index', restsOn: restsOn(indices, index) };
  }
  // The growth is carried on as it is, so that it stays the same from year to year to the last bit.
  if (before?.by[index] === LAST_GROWTH)
    return { growth: before.growth[index] ?? Number.NaN, by: 'last growth', restsOn: 0 };
  const earlier = numberAt(last, index);
  if (last === undefined || Number.isNaN(earlier)) return { code: 'nothing to project from', input, year: year - 2 };
  if (earlier <= 0) return { code: 'previous not above 0', input, year: year - 2, value: earlier };
  if (bordersDiffer(borders, index, { column: previous, year: year - 1 }, { column: last, year: year - 2 })) {
    return { code: 'borders changed', input, year: year - 2 };
  }
  return { growth: (100 * level) / earlier, by: 'last growth', restsOn: restsOn(last, index) };
}
