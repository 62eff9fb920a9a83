import type { Change, Edit, LogEntry } from '../model/change';
import { type PackageId, type PackageSettings, wholeSettings } from '../model/package';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { WholeMethodology } from '../model/wholeMethodology';
import { type Slots, slotsOf } from './blocks';
import { leftOutside } from './leftOutside';
import { type Applied, rowsOfEntry } from './log';
import { type Position, positionOf } from './position';
import { type BatchResponses, prepareBatches } from './prepareBatches';
import { prepareCells } from './prepareCells';
import type { prepareMethodology } from './prepareMethodology';
import { prepareRecords } from './prepareRecords';
import type { CarriedRow, PackageRow } from './rows';
import { scenariosStand } from './scenariosStand';
import type { Tables } from './store';

/** What this tab knows besides the tables. */
export interface Tab {
  /** Tells its log entries from those of other tabs. */
  readonly id: string;
  readonly now: () => Date;
  /** The name under which entries come into the log; empty where nobody has said. */
  readonly who: () => string;
  /** What moves a methodology, once it is loaded: few steps do, and no first visit waits for it. */
  readonly methodologies: () => Methodologies | null;
  /** What an error of the store means for the user; null where it is a bug. */
  readonly problemOf: (error: unknown) => StorageProblem | null;
  /** Slots by package, as they stood after log entry `sequence`: a list of 5,000 regions is not read for each edit. */
  readonly slots: Map<PackageId, { readonly sequence: number; readonly slots: Slots }>;
}

/** What moves a methodology (`prepareMethodology`), with the built-in ones at hand: nothing is loaded within a transaction. */
export interface Methodologies {
  readonly prepare: typeof prepareMethodology;
  readonly builtIns: readonly WholeMethodology[];
}

/** Why a step was not taken: what storage refuses, or that it moves a methodology and what does that is not loaded yet. */
export type StepProblem = StorageProblem | { readonly code: 'methodologiesWanted' };

/** What was committed, and where that leaves the package. */
export interface Committed extends Applied {
  readonly position: Position;
}

/** One step of a package: the change to be made, how the log names it, and the package's row as it leaves it. */
export interface Step {
  readonly change: Change;
  readonly kind: { readonly kind: 'change' } | { readonly kind: 'undo' | 'redo'; readonly of: number };
  readonly stacks: Pick<PackageRow, 'done' | 'undone' | 'orphans'>;
  /** Batches that nothing can bring back any more. */
  readonly dropped: readonly string[];
  /** Of the batches that the change brings in for the first time. */
  readonly responses: BatchResponses;
}

/** Whether the package is there to be worked on. */
export async function standingPackage(tables: Tables, id: PackageId): Promise<Result<PackageRow, StorageProblem>> {
  const row = await tables.packages.get(id);
  return row === undefined || row.deletedAt !== null ? failure({ code: 'packageGone' }) : success(row);
}

/**
 * Takes one step, within a transaction: every edit is checked against what stands, then all is written, then the log
 * and the package's row. Refused, it has written nothing.
 */
export async function takeStep(
  tables: Tables,
  tab: Tab,
  row: PackageRow,
  step: Step,
): Promise<Result<Committed, StepProblem>> {
  const { edits } = step.change;
  const sequence = row.sequence + 1;
  const settings = await prepareSettings(tables, tab, row, edits);
  if (!settings.ok) return settings;
  const cells = await prepareCells(tables, row.id, ofKind(edits, 'cell'), settings.value.slots);
  if (!cells.ok) return cells;
  const batches = await prepareBatches(tables, row.id, ofKind(edits, 'batch'), {
    sequence,
    dropped: step.dropped,
    responses: step.responses,
  });
  if (!batches.ok) return batches;
  const records = await prepareRecords(tables, row.id, ofKind(edits, 'record'));
  if (!records.ok) return records;
  const carried = await prepareCarried(tables, tab, row, edits);
  if (!carried.ok) return carried;
  if (!(await scenariosStand(tables, row.id, records.value))) return failure({ code: 'scenarioGone' });
  const left = await leftOutside(tables, row.id, edits, settings.value.slots, {
    cells: cells.value,
    batches: batches.value,
    records: records.value,
  });
  if (left) return failure({ code: 'staleSettings' });

  const { written } = settings.value;
  const at = tab.now().toISOString();
  const entry = entryOf({ sequence, ...signed(tab, at) }, step);
  const rows = rowsOfEntry(row.id, tab.id, entry);
  const after: PackageRow = {
    ...row,
    ...step.stacks,
    ...(written === null ? {} : { name: written.name, settingsSequence: sequence }),
    sequence,
    changedAt: at,
  };
  for (const batch of step.dropped) await tables.responses.removeStartingWith([row.id, batch]);
  await tables.batches.remove(step.dropped.map((batch) => [row.id, batch]));
  if (written !== null) await tables.settings.put([{ package: row.id, settings: written }]);
  if (carried.value !== null) await tables.carried.put([carried.value]);
  await tables.blocks.put(cells.value.put);
  await tables.blocks.remove(cells.value.remove);
  await tables.batches.put(batches.value.batches);
  await tables.responses.put(batches.value.responses);
  await tables.records.put(records.value.put);
  await tables.records.remove(records.value.remove);
  await tables.log.put([rows.log]);
  if (rows.edits !== null) await tables.edits.put([rows.edits]);
  await tables.packages.put([after]);
  return success({ entry, change: step.change, position: await positionOf(tables, after) });
}

type EntryHead = Pick<LogEntry, 'sequence' | 'at' | 'by'>;

const entryOf = (head: EntryHead, { kind, change }: Step): LogEntry =>
  kind.kind === 'change' ? { ...head, kind: 'change', change } : { ...head, ...kind };

/** When and by whom. */
export function signed(tab: Tab, at: string): Pick<LogEntry, 'at' | 'by'> {
  const by = tab.who().trim();
  return { at, ...(by === '' ? {} : { by }) };
}

const ofKind = <Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Extract<Edit, { kind: Kind }>[] =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

/** The methodology as the change leaves it; null: it leaves it alone. */
async function prepareCarried(
  tables: Tables,
  tab: Tab,
  row: PackageRow,
  edits: readonly Edit[],
): Promise<Result<CarriedRow | null, StepProblem>> {
  const moving = ofKind(edits, 'methodology');
  if (moving.length === 0) return success(null);
  const known = tab.methodologies();
  return known === null
    ? failure({ code: 'methodologiesWanted' })
    : known.prepare(tables, row.id, moving, known.builtIns);
}

/**
 * The settings as the change leaves them (null: it leaves them alone), and where the cells of all regions lie that the
 * package has before or after it: a change may bring in a region and its cells in one step.
 */
async function prepareSettings(
  tables: Tables,
  tab: Tab,
  row: PackageRow,
  edits: readonly Edit[],
): Promise<Result<{ written: PackageSettings | null; slots: Slots }, StorageProblem>> {
  const settingsEdits = ofKind(edits, 'settings');
  if (settingsEdits.length === 0) return success({ written: null, slots: await standingSlots(tables, tab, row) });
  const before = await readSettings(tables, row.id);
  let settings = before;
  for (const edit of settingsEdits) {
    const present = settings;
    const fields = Object.keys(edit.before) as (keyof PackageSettings)[];
    if (!fields.every((field) => samePlain(present[field], edit.before[field]))) {
      return failure({ code: 'staleSettings' });
    }
    settings = { ...present, ...edit.after };
  }
  return success({ written: settings, slots: new Map([...slotsOf(before), ...slotsOf(settings)]) });
}

async function standingSlots(tables: Tables, tab: Tab, row: PackageRow): Promise<Slots> {
  const known = tab.slots.get(row.id);
  if (known?.sequence === row.settingsSequence) return known.slots;
  const slots = slotsOf(await readSettings(tables, row.id));
  tab.slots.set(row.id, { sequence: row.settingsSequence, slots });
  return slots;
}

/** @throws where a package has no settings: they are written with it and go with it */
export async function readSettings(tables: Tables, id: PackageId): Promise<PackageSettings> {
  const row = await tables.settings.get(id);
  if (row === undefined) throw new Error(`package ${id} has no settings`);
  return wholeSettings(row.settings);
}
