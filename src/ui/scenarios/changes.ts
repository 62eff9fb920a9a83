import type { Absence } from '../../model/absence';
import { actingRecords, branchOf } from '../../model/branch';
import { overrideId } from '../../model/branchRecords';
import { type Column, observationAt, readColumnKey } from '../../model/column';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { type Observation, sameObservation } from '../../model/observation';
import { type CellEffect, effectsAt, type PlanEffects } from '../../model/plan';
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
  /** What stands in the cell under the scenario; null: nothing, or a computed figure. */
  readonly stands: Observation | null;
  /** Amounts of projects stand in it; it is not set back but they are changed. */
  readonly fromProjects: boolean;
  /** The scenario that sets it: this one, or one that it branches off; null where only projects change it. */
  readonly setIn: ScenarioId | null;
  /** The base has moved on since it was set: what stood there then. Undefined where it has not. */
  readonly seen?: Observation | null;
  /** The factors of its year that it enters. */
  readonly factors: readonly Factor[];
  /** Those of them that have no value in the scenario, in the year on view, and why. */
  readonly withoutValue: readonly FactorWithoutValue[];
  readonly doubts: readonly CellDoubt[];
}

export interface FactorWithoutValue {
  readonly factor: string;
  readonly absence: Absence;
}

/** What makes a changed cell one to look at again. */
export type CellDoubt =
  /** No number stands there: in the scenario, or in the base that it is held against. */
  | { readonly kind: 'invalid' | 'base invalid'; readonly text: string }
  /** The base has no figure; `reason`: empty where none is known. */
  | { readonly kind: 'base missing'; readonly reason: string }
  /** Below 0, and not so in the base. */
  | { readonly kind: 'negative' }
  /** So many times what stands in the base, or its so many times smaller part, that a slip is likely. */
  | { readonly kind: 'times more' | 'times less'; readonly times: number };

/** So many times another figure than in the base is hardly a plan. */
const ABSURD_TIMES = 10;

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
    for (const index of changed.keys()) {
      const region = regions[index]?.code;
      if (region === undefined) continue;
      const cell = { region, ...named };
      const compared = comparedAt(columns.get(key), index, effectsAt(effects, key, index));
      const doubts = doubtsOf(compared, ground.observation(region, named.input, named.year));
      cells.push({ ...cell, ...compared, ...setWhere(cell, ground), factors: [], withoutValue: [], doubts });
    }
  }
  const order = new Map(ground.methodology.inputs.map(({ code }, place) => [code, place]));
  return cells
    .map((cell) => ({ ...cell, factors: enteredBy(cell, ground) }))
    .map((cell) => ({ ...cell, withoutValue: withoutValueIn(cell, ground) }))
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
): Pick<ChangedCell, 'base' | 'value' | 'stands' | 'fromProjects'> => ({
  base: baseOf(steps),
  value: column?.values[index] ?? Number.NaN,
  stands: column === undefined ? null : observationAt(column, index),
  fromProjects: isFromProjects(steps),
});

function doubtsOf(
  { base, value, stands }: Pick<ChangedCell, 'base' | 'value' | 'stands'>,
  inBase: Observation | null,
): readonly CellDoubt[] {
  const doubts: CellDoubt[] = [];
  if (stands?.kind === 'invalid') doubts.push({ kind: 'invalid', text: stands.text });
  if (inBase?.kind === 'invalid') doubts.push({ kind: 'base invalid', text: inBase.text });
  else if (base === null)
    doubts.push({ kind: 'base missing', reason: inBase?.kind === 'missing' ? inBase.reason : '' });
  else if (value < 0 && base >= 0) doubts.push({ kind: 'negative' });
  else if (value > ABSURD_TIMES * base && base > 0) doubts.push({ kind: 'times more', times: value / base });
  else if (value > 0 && base > ABSURD_TIMES * value) doubts.push({ kind: 'times less', times: base / value });
  return doubts;
}

/** The factors that a cell of the year on view enters and that have no value there. */
function withoutValueIn(cell: ChangedCell, { methodology, rating }: ChangedGround): readonly FactorWithoutValue[] {
  if (rating?.year !== cell.year) return [];
  const index = rating.regions.indexOf(cell.region);
  const entered = new Set(cell.factors.map(({ code }) => code));
  return factorsOf(methodology).flatMap(({ code }, place) => {
    const absence = entered.has(code) ? rating.factors[place]?.absences.get(index) : undefined;
    return absence === undefined ? [] : [{ factor: code, absence }];
  });
}

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
