import { branchOf } from '../model/branch';
import { overrideId } from '../model/branchRecords';
import type { Change } from '../model/change';
import { type Observation, planned, sameObservation } from '../model/observation';
import type { CellAddress, Present, Recorded } from '../model/present';
import { type RecordEdit, recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { CellOverride, ScenarioId } from '../model/scenario';
import type { CellValue } from './cellEdits';
import { type Statement, stated } from './setStatus';

/**
 * Sets cells in a scenario otherwise than in what it branches off; a cell set to what stands there anyway goes back to
 * it. A number is a plan, whatever it was in the base.
 */
export function overrideCells(present: Present & Recorded, scenario: ScenarioId, cells: readonly CellValue[]): Change {
  const overrides = recordsOf(present.records, 'override');
  const edits = new Map<string, RecordEdit>();
  for (const { region, input, year, observation } of cells) {
    const cell = { region, input, year };
    const id = overrideId(scenario, cell);
    const before = overrides.get(id) ?? null;
    const seen = present.observation(region, input, year);
    const wanted = planned(observation);
    const after: CellOverride | null = isNews(present, scenario, cell, wanted)
      ? { scenario, ...cell, observation: wanted, seen: before?.seen ?? seen }
      : null;
    if (!samePlain(before, after)) edits.set(id, { kind: 'record', of: 'override', id, before, after });
  }
  return { label: labelOf(present, scenario), edits: [...edits.values()] };
}

/** Lets cells of a scenario stand again as in what it branches off. */
export function backToBase(present: Recorded, scenario: ScenarioId, cells: readonly CellAddress[]): Change {
  const overrides = recordsOf(present.records, 'override');
  const edits = cells.flatMap((cell): readonly RecordEdit[] => {
    const id = overrideId(scenario, cell);
    const before = overrides.get(id);
    return before === undefined ? [] : [{ kind: 'record', of: 'override', id, before, after: null }];
  });
  return { label: labelOf(present, scenario), edits };
}

/** Says where the values of a scenario's cells come from; how sure they are is said already: they are planned. */
export function describeOverrides(
  present: Recorded,
  scenario: ScenarioId,
  cells: readonly CellAddress[],
  { source, note }: Pick<Statement, 'source' | 'note'>,
): Change {
  const overrides = recordsOf(present.records, 'override');
  const said = { ...(source === undefined ? {} : { source }), ...(note === undefined ? {} : { note }) };
  const edits = cells.flatMap((cell): readonly RecordEdit[] => {
    const id = overrideId(scenario, cell);
    const before = overrides.get(id);
    if (before === undefined || before.observation === null) return [];
    const after = { ...before, observation: stated(before.observation, said) };
    return samePlain(before, after) ? [] : [{ kind: 'record', of: 'override', id, before, after }];
  });
  return { label: labelOf(present, scenario), edits };
}

/** Takes note that the base has moved on under overrides: what stands there now is what was seen. */
export function acknowledgeBase(
  present: Present & Recorded,
  scenario: ScenarioId,
  cells: readonly CellAddress[],
): Change {
  const overrides = recordsOf(present.records, 'override');
  const edits = cells.flatMap((cell): readonly RecordEdit[] => {
    const id = overrideId(scenario, cell);
    const before = overrides.get(id);
    if (before === undefined) return [];
    const seen = present.observation(cell.region, cell.input, cell.year);
    return [{ kind: 'record', of: 'override', id, before, after: { ...before, seen } }];
  });
  return { label: labelOf(present, scenario), edits };
}

/** Whether a value is another than the one that stands where the scenario branches off. */
function isNews(
  { records, observation }: Present & Recorded,
  scenario: ScenarioId,
  cell: CellAddress,
  wanted: Observation | null,
): boolean {
  const above = branchOf(records, scenario).slice(0, -1);
  const overrides = recordsOf(records, 'override');
  const standing = above.reduceRight<CellOverride | undefined>(
    (found, each) => found ?? overrides.get(overrideId(each, cell)),
    undefined,
  );
  const there = standing === undefined ? observation(cell.region, cell.input, cell.year) : standing.observation;
  return !sameFigure(there, wanted);
}

/** The same figure, whatever its status and source. */
function sameFigure(a: Observation | null, b: Observation | null): boolean {
  if (a?.kind === 'number' && b?.kind === 'number') return Object.is(a.value, b.value);
  return sameObservation(a, b);
}

const labelOf = ({ records }: Pick<Recorded, 'records'>, scenario: ScenarioId): Change['label'] => ({
  code: 'recorded',
  of: 'override',
  act: 'changed',
  name: recordsOf(records, 'scenario').get(scenario)?.name ?? '',
});
