import { actingRecords, branchOf } from '../../model/branch';
import { branchesOff } from '../../model/branchRecords';
import { type RecordBook, recordsOf } from '../../model/records';
import type { Scenario, ScenarioId } from '../../model/scenario';

/** One scenario in the list, as far from the base as its level says. */
export interface BranchRow {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  /** 1 off the base, 2 off such a one … */
  readonly level: number;
  /** No other branches off the same one below it. */
  readonly isLast: boolean;
  /** It has branches of its own, which stand below it. */
  readonly hasBranches: boolean;
  /** Of each level before its own: whether the line of that level goes on below this row. */
  readonly lines: readonly boolean[];
}

/** The scenarios as they branch, each before its own branches, in the order in which they were made. */
export interface Branches {
  readonly rows: readonly BranchRow[];
  /** Those that are put away, with all that branches off them. */
  readonly archived: readonly BranchRow[];
}

/** The scenarios of a package as a tree. One whose parent is not there branches off the base. */
export function branchesOf(book: RecordBook): Branches {
  const scenarios = recordsOf(book, 'scenario');
  const children = new Map<ScenarioId | null, (readonly [ScenarioId, Scenario])[]>();
  const archived: (readonly [ScenarioId, Scenario])[] = [];
  for (const each of [...scenarios].sort(([, a], [, b]) => a.order - b.order)) {
    const [, { parent, archived: isArchived }] = each;
    const from = parent !== null && scenarios.has(parent) ? parent : null;
    if (isArchived) archived.push(each);
    else children.set(from, [...(children.get(from) ?? []), each]);
  }
  const rowsUnder = (
    siblings: readonly (readonly [ScenarioId, Scenario])[],
    level: number,
    lines: readonly boolean[],
  ): readonly BranchRow[] =>
    siblings.flatMap(([id, scenario], index) => {
      const isLast = index === siblings.length - 1;
      const own = children.get(id) ?? [];
      const row: BranchRow = { id, scenario, level, isLast, hasBranches: own.length > 0, lines };
      return [row, ...rowsUnder(own, level + 1, [...lines, !isLast])];
    });
  return { rows: rowsUnder(children.get(null) ?? [], 1, []), archived: rowsUnder(archived, 1, []) };
}

/** The name of a copy that no scenario has yet: `X (copy)`, `X (copy 2)` … as `nameOf` makes them. */
export function freeName(book: RecordBook, nameOf: (number: number) => string): string {
  const taken = new Set([...recordsOf(book, 'scenario').values()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}

/** Where a key leads in a list: up, down, to its ends; undefined where the key leads nowhere. */
export function stepIn<Each>(list: readonly Each[], from: Each, key: string): Each | undefined {
  const at = list.indexOf(from);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, at - 1),
    ArrowDown: Math.min(list.length - 1, at + 1),
    Home: 0,
    End: list.length - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : list[to];
}

/** How many cells a scenario, with what it branches off, sets to a text that is no number. */
export const invalidCells = (book: RecordBook, id: ScenarioId | null): number =>
  [...actingRecords(book, 'override', branchOf(book, id)).values()].filter(
    ({ observation }) => observation?.kind === 'invalid',
  ).length;

/** What goes when a scenario is deleted, besides itself. */
export interface GoesWith {
  /** Names of the scenarios that branch off it. */
  readonly branches: readonly string[];
  /** Names of the projects, those of its branches among them. */
  readonly projects: readonly string[];
  readonly overrides: number;
  readonly growths: number;
}

export function goesWith(book: RecordBook, id: ScenarioId): GoesWith {
  const branches = branchesOff(book, id);
  const gone = new Set([id, ...branches]);
  const of = <Kind extends 'project' | 'override' | 'growth'>(kind: Kind) =>
    [...recordsOf(book, kind).values()].filter(({ scenario }) => gone.has(scenario));
  return {
    branches: branches.map((each) => recordsOf(book, 'scenario').get(each)?.name ?? ''),
    projects: [...new Set(of('project').map(({ name }) => name))],
    overrides: of('override').length,
    growths: of('growth').length,
  };
}
