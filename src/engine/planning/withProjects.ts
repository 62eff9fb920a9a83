import type { Absence } from '../../model/absence';
import { type Column, type ComputedCell, columnKey, stateAt, withComputed } from '../../model/column';
import type { InputCode } from '../../model/methodology';
import type { AddedLevel, PlanProblem } from '../../model/plan';
import { numberAt } from '../cell';
import { restsOn } from '../statuses';
import type { AddedToCell } from './amounts';
import type { EffectsInMaking } from './effects';
import type { InputRoles } from './inputRoles';
import type { Memory } from './memory';
import type { PreparedPlan } from './prepared';

/**
 * The columns with what projects add (methodology.md §12): levels grow by the amounts; a typed index follows the level
 * it was measured from, index × (L + a) / L of its year ÷ the same of the year before, so that what lifts one year is
 * missing in the next; a typed fulfilment (¶14) follows its actual. Where that level is missing or not above 0 there is
 * no index, with the reason, and a problem for each project that adds to it.
 *
 * An index of 115.6 with 60 on a level of 290.833 is 139.4487.
 */
export function withProjects(
  columns: ReadonlyMap<string, Column>,
  cells: readonly AddedToCell[],
  { roles, regions }: Pick<PreparedPlan, 'roles' | 'regions'>,
  memory: Memory,
  effects: EffectsInMaking,
): { readonly columns: ReadonlyMap<string, Column>; readonly problems: readonly PlanProblem[] } {
  if (cells.length === 0) return { columns, problems: [] };
  const ground: Ground = { columns, added: new Map(cells.map((cell) => [nameOf(cell), cell])) };
  const problems: PlanProblem[] = [];
  const changes = new Map<string, ChangedCell[]>();
  for (const cell of cells) {
    const level = columns.get(columnKey(cell.input, cell.year));
    const before = numberAt(level, cell.index);
    const followers = followersOf(cell, ground, roles);
    if (Number.isNaN(before) || (before <= 0 && followers.length > 0)) {
      const { input, year } = cell;
      const region = regions[cell.index] ?? '';
      problems.push(
        ...projectsOf(cell).map((project) => ({ code: 'no level', project, region, input, year }) as const),
      );
    }
    if (level !== undefined && !Number.isNaN(before)) {
      const key = columnKey(cell.input, cell.year);
      effects.add(key, cell.index, { kind: 'added', before, additions: cell.additions });
      put(changes, key, { index: cell.index, value: before + cell.sum, restsOn: 0 });
    }
    for (const follower of followers) follow(follower, cell.index, ground, changes, effects);
  }
  const changed = [...changes].map(([key, of]): readonly [string, Column] => [
    key,
    changedColumn(key, columns.get(key), of, memory),
  ]);
  return { columns: new Map([...columns, ...changed]), problems };
}

interface Ground {
  /** Before the projects. */
  readonly columns: ReadonlyMap<string, Column>;
  /** By `nameOf`. */
  readonly added: ReadonlyMap<string, AddedToCell>;
}

/** A cell as the projects leave it; what it rests on besides what it rested on before. */
interface ChangedCell {
  readonly index: number;
  readonly value: number | Absence;
  readonly restsOn: number;
}

const nameOf = ({ input, year, index }: Pick<AddedToCell, 'input' | 'year' | 'index'>): string =>
  `${input}@${year} ${index}`;

const projectsOf = ({ additions }: AddedToCell): readonly string[] => [
  ...new Set(additions.map(({ project }) => project)),
];

function put(changes: Map<string, ChangedCell[]>, key: string, cell: ChangedCell): void {
  const known = changes.get(key);
  if (known === undefined) changes.set(key, [cell]);
  else known.push(cell);
}

/** A typed cell that follows a level. */
interface Follower {
  readonly input: InputCode;
  readonly year: number;
  readonly level: InputCode;
  /** Whether it measures the level against the year before. */
  readonly isIndex: boolean;
}

/**
 * The typed cells that follow what is added to a level in a year: those of the year, and the index of the next. Where
 * something is added in the next year too, its own turn covers that.
 */
function followersOf(cell: AddedToCell, { columns, added }: Ground, roles: InputRoles): readonly Follower[] {
  const { input: level, year, index } = cell;
  const hasNext = added.has(nameOf({ ...cell, year: year + 1 }));
  const indices = (roles.indices.get(level) ?? []).flatMap((input): readonly Follower[] => [
    { input, year, level, isIndex: true },
    ...(hasNext ? [] : [{ input, year: year + 1, level, isIndex: true }]),
  ]);
  const fulfilments = (roles.fulfilments.get(level) ?? []).map(
    (input): Follower => ({ input, year, level, isIndex: false }),
  );
  return [...indices, ...fulfilments].filter(
    (each) => !Number.isNaN(numberAt(columns.get(columnKey(each.input, each.year)), index)),
  );
}

/** Brings a typed cell to what it would be measured at with the amounts of the projects. */
function follow(
  { input, year, level, isIndex }: Follower,
  index: number,
  ground: Ground,
  changes: Map<string, ChangedCell[]>,
  effects: EffectsInMaking,
): void {
  const key = columnKey(input, year);
  const before = numberAt(ground.columns.get(key), index);
  const current = addedLevel(level, year, index, ground);
  const previous = isIndex ? addedLevel(level, year - 1, index, ground) : null;
  const absence = absenceOf(current) ?? absenceOf(previous) ?? undefinedGrowth(level, year, previous);
  if (absence !== null) {
    put(changes, key, { index, value: absence, restsOn: 0 });
    return;
  }
  const grown = current === null ? before : (before * (current.level + current.added)) / current.level;
  const value = previous === null ? grown : (grown * previous.level) / (previous.level + previous.added);
  effects.add(key, index, {
    kind: 'scaled',
    before,
    input: level,
    current: amountsIn(current),
    previous: amountsIn(previous),
  });
  put(changes, key, { index, value, restsOn: (current?.restsOn ?? 0) | (previous?.restsOn ?? 0) });
}

/** A level to which something is added, with why nothing can be measured by it. */
interface LevelOfYear extends AddedLevel {
  readonly absence: Absence | null;
  readonly restsOn: number;
}

const absenceOf = (level: LevelOfYear | null): Absence | null => level?.absence ?? null;

const amountsIn = (level: LevelOfYear | null): AddedLevel | null =>
  level === null ? null : { level: level.level, added: level.added };

/** Null where nothing is added in that year: then nothing has to be known of the level. */
function addedLevel(input: InputCode, year: number, index: number, { columns, added }: Ground): LevelOfYear | null {
  const cell = added.get(nameOf({ input, year, index }));
  if (cell === undefined) return null;
  const column = columns.get(columnKey(input, year));
  const level = numberAt(column, index);
  const rests = column === undefined ? 0 : restsOn(column, index);
  const made = { level, added: cell.sum, restsOn: rests };
  if (Number.isNaN(level)) return { ...made, absence: { code: 'level needed', input, year } };
  return { ...made, absence: level > 0 ? null : { code: 'level not above 0', input, year, value: level } };
}

/** Projects can take a level away to nothing: then what follows it in the next year has nothing to be measured against. */
function undefinedGrowth(input: InputCode, year: number, previous: LevelOfYear | null): Absence | null {
  const left = previous === null ? 1 : previous.level + previous.added;
  return left > 0 ? null : { code: 'previous not above 0', input, year: year - 1, value: left };
}

function changedColumn(
  key: string,
  column: Column | undefined,
  changed: readonly ChangedCell[],
  memory: Memory,
): Column {
  if (column === undefined) throw new Error(`projects have changed a cell of ${key}, which is not there`);
  return memory.made(`projects ${key}`, [column, JSON.stringify(changed)], () => {
    const cells = changed.map(
      ({ index, value, restsOn: also }): ComputedCell => ({
        index,
        value,
        state: stateAt(column, index),
        restsOn: (column.computed?.restsOn[index] ?? 0) | also,
      }),
    );
    return withComputed(column, cells);
  });
}
