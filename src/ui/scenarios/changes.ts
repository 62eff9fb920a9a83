import { actingRecords, branchOf, overrideId } from '../../model/branch';
import { type Column, readColumnKey } from '../../model/column';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { type Observation, sameObservation } from '../../model/observation';
import type { CellEffect, PlanEffects } from '../../model/plan';
import type { CellAddress } from '../../model/present';
import { ORIGINS, type Rating } from '../../model/rating';
import type { RecordBook } from '../../model/records';
import type { ScenarioId } from '../../model/scenario';
import { baseOf, isFromProjects } from '../data/planned';

/** A cell that a scenario makes another than it is in the base. */
export interface ChangedCell extends CellAddress {
  /** Null where the base has nothing. */
  readonly base: number | null;
  /** NaN where the scenario has no figure there. */
  readonly value: number;
  /** Amounts of projects stand in it; it is not set back but they are changed. */
  readonly fromProjects: boolean;
  /** The scenario that sets it: this one, or one that it branches off; null where only projects change it. */
  readonly setIn: ScenarioId | null;
  /** The base has moved on since it was set: what stood there then. Undefined where it has not. */
  readonly seen?: Observation | null;
  /** The factors of its year that it enters. */
  readonly factors: readonly Factor[];
}

interface ChangedGround {
  readonly scenario: ScenarioId;
  readonly book: RecordBook;
  readonly methodology: Methodology;
  readonly columns: ReadonlyMap<string, Column>;
  /** As the cells of a column are indexed. */
  readonly regions: readonly { readonly code: string }[];
  readonly effects: PlanEffects;
  /** What stands in the base. */
  readonly observation: (region: string, input: InputCode, year: number) => Observation | null;
  /** Of the scenario, in the year on view. */
  readonly rating: Rating | null;
}

/** The cells that a scenario changes, set by hand or through projects, of the latest years first. */
export function changedCells(ground: ChangedGround): readonly ChangedCell[] {
  const { regions, columns, effects } = ground;
  const cells: ChangedCell[] = [];
  for (const [key, changed] of effects.changes) {
    const named = readColumnKey(key);
    if (named === null) continue;
    for (const [index, steps] of changed) {
      const region = regions[index]?.code;
      if (region === undefined) continue;
      const cell = { region, ...named };
      cells.push({ ...cell, ...comparedAt(columns.get(key), index, steps), ...setWhere(cell, ground), factors: [] });
    }
  }
  const order = new Map(ground.methodology.inputs.map(({ code }, place) => [code, place]));
  return cells
    .map((cell) => ({ ...cell, factors: enteredBy(cell, ground) }))
    .sort(
      (a, b) =>
        b.year - a.year ||
        (a.region < b.region ? -1 : a.region > b.region ? 1 : 0) ||
        (order.get(a.input) ?? 0) - (order.get(b.input) ?? 0),
    );
}

const comparedAt = (
  column: Column | undefined,
  index: number,
  steps: readonly CellEffect[],
): Pick<ChangedCell, 'base' | 'value' | 'fromProjects'> => ({
  base: baseOf(steps),
  value: column?.values[index] ?? Number.NaN,
  fromProjects: isFromProjects(steps),
});

/** In which scenario of the branch the cell is set, and whether the base has moved on under it. */
function setWhere(
  cell: CellAddress,
  { scenario, book, observation }: ChangedGround,
): Pick<ChangedCell, 'setIn' | 'seen'> {
  const thing = overrideId('', cell).slice(1);
  const record = actingRecords(book, 'override', branchOf(book, scenario)).get(thing);
  if (record === undefined) return { setIn: null };
  const now = observation(cell.region, cell.input, cell.year);
  const hasMoved = !sameFigure(record.seen, now);
  return { setIn: record.scenario, ...(hasMoved ? { seen: record.seen } : {}) };
}

/** The same figure, whatever its status and source. */
function sameFigure(a: Observation | null, b: Observation | null): boolean {
  if (a?.kind === 'number' && b?.kind === 'number') return Object.is(a.value, b.value);
  return sameObservation(a, b);
}

/** The factors that a cell enters; a level enters none that a typed index stands for. */
function enteredBy(cell: ChangedCell, { methodology, rating }: ChangedGround): readonly Factor[] {
  const index = rating?.regions.indexOf(cell.region) ?? -1;
  return factorsOf(methodology).filter((factor, place) => {
    const origin = ORIGINS[rating?.factors[place]?.origins[index] ?? 0];
    const isTyped = rating?.year === cell.year && (origin === 'typed index' || origin === 'typed fulfilment');
    return enters(cell.input, factor, isTyped);
  });
}

function enters(input: InputCode, { formula, code }: Factor, isTyped: boolean): boolean {
  switch (formula.kind) {
    case 'growth':
      if (input === `${formula.level}_index`) return true;
      return !isTyped && (input === formula.level || input === `${formula.level}_deflator`);
    case 'fulfilment':
      return input === formula.typed || (!isTyped && (input === formula.actual || input === formula.target));
    case 'value':
      return input === formula.input;
    case 'survey':
      return input === code;
  }
}
