import { batch, createSignal } from 'solid-js';
import { type Change, type Edit, isIdle, type SettingsFields } from '../model/change';
import type { ColumnCell } from '../model/column';
import type { Methodology } from '../model/methodology';
import type { PackageSettings } from '../model/package';
import type { StorageProblem } from '../model/problem';
import type { RecordEdit } from '../model/records';
import type { Result } from '../model/result';
import type { ResponseBatch } from '../model/survey';
import type { Position } from '../storage/position';
import type { BatchResponses } from '../storage/prepareBatches';
import type { StoredBatch, StoredPackage } from '../storage/read';
import type { Committed } from '../storage/step';
import type { PackageStorage } from '../storage/storage';
import { type CellEdit, createMirror } from './mirror';
import { createNewest } from './newest';
import { createRecordMirror } from './recordMirror';

/** What a document tells of itself to those who compute with it or speak to the user. */
export interface DocumentListeners {
  /** Cells show other values than before. */
  readonly cells: (cells: readonly ColumnCell[]) => void;
  /** Regions or responses are others than before: whatever was computed starts anew. */
  readonly reopened: () => void;
  /** The package is computed by another methodology than before: it is to be opened anew. */
  readonly outdated: () => void;
  /** `refused`: the change that storage did not take, where it can be made over what stands. */
  readonly problem: (problem: StorageProblem, refused?: Change) => void;
  /** Another tab has deleted the package. */
  readonly gone: () => void;
}

/** A change that storage had no room for, or failed at: taken back on view, but not lost. */
export interface Unwritten {
  readonly change: Change;
  readonly responses?: BatchResponses;
}

/** Nothing is wrong with a change that is refused so: it can be made again. */
export const CAN_BE_REPEATED: readonly StorageProblem['code'][] = ['storageFull', 'storageFailed'];

const fieldsOf = (settings: SettingsFields) => Object.keys(settings) as (keyof PackageSettings)[];

const isCell = (edit: Edit): edit is CellEdit => edit.kind === 'cell';
const cellName = ({ region, input, year }: CellEdit): string => `${region} ${input} ${year}`;
const isRecord = (edit: Edit): edit is RecordEdit => edit.kind === 'record';

/**
 * The open package: cells, settings and responses in memory, kept in step with storage. A change shows at once and is
 * written in the order in which it was made; what storage refuses is taken back and the user is told why. What other
 * tabs write is followed.
 *
 * @param builtIn the methodology of packages that have none of their own
 */
export function createDocument(
  stored: StoredPackage,
  builtIn: Methodology,
  storage: PackageStorage,
  listeners: DocumentListeners,
) {
  const [settings, setSettings] = createSignal<PackageSettings>(stored.settings);
  const [mirror, setMirror] = createSignal(createMirror(stored.settings, stored.columns));
  const [cellsVersion, setCellsVersion] = createSignal(0);
  const records = createRecordMirror(stored.records);
  const [batches, setBatches] = createSignal<readonly StoredBatch[]>(stored.batches);
  const [position, setPosition] = createSignal<Position>(stored.position);
  const [unsaved, setUnsaved] = createSignal(0);
  const [refusals, setRefusals] = createSignal(0);
  const [unwritten, setUnwritten] = createSignal<readonly Unwritten[]>([]);
  /** Settings as storage has them, while `settings` may already show what is on its way there. */
  let storedSettings = stored.settings;
  const isNewest = createNewest();
  /** How many changes of a field of the settings are on their way to storage: until the last has arrived it shows that one. */
  const underway = new Map<keyof PackageSettings, number>();

  const show = (cells: readonly ColumnCell[]): void => {
    if (cells.length === 0) return;
    // The worker first: it rates while the sheet is drawn.
    listeners.cells(cells);
    setCellsVersion((version) => version + 1);
  };

  const moveTo = (next: Position): void => {
    if (next.sequence >= position().sequence) setPosition(next);
  };

  /** Shows settings; where they name other regions, the cells are laid out anew. */
  const showSettings = (next: PackageSettings): void => {
    const sameRegions = next.regions === settings().regions;
    setSettings(next);
    if (sameRegions) return;
    setMirror((before) => before.under(next));
    setCellsVersion((version) => version + 1);
    listeners.reopened();
  };

  /** Shows fields as storage has them, but for those that this tab is about to change again. */
  const showStored = (fields: readonly (keyof PackageSettings)[]): void => {
    const arrived = fields.filter((field) => (underway.get(field) ?? 0) === 0);
    const shown = Object.fromEntries(arrived.map((field) => [field, storedSettings[field]]));
    if (arrived.length > 0) showSettings({ ...settings(), ...shown });
  };

  const sent = (fields: readonly (keyof PackageSettings)[], by: 1 | -1): void => {
    for (const field of fields) underway.set(field, (underway.get(field) ?? 0) + by);
  };

  const showBatch = (before: ResponseBatch | null, after: StoredBatch | null): void => {
    const id = after?.batch.id ?? before?.id;
    setBatches((standing) => [...standing.filter((each) => each.batch.id !== id), ...(after === null ? [] : [after])]);
    listeners.reopened();
  };

  /** Takes over what has been written to storage, by this tab or another. */
  const follow = async ({ entry, change }: Pick<Committed, 'entry' | 'change'>): Promise<void> => {
    // Under another methodology its settings mean something else: none of it is shown before the package is opened anew.
    if (change.edits.some(({ kind }) => kind === 'methodology')) {
      listeners.outdated();
      return;
    }
    for (const edit of change.edits) {
      if (edit.kind === 'settings') {
        const news = Object.fromEntries(
          Object.entries(edit.after).filter(([field]) => isNewest('settings', field, entry.sequence)),
        );
        storedSettings = { ...storedSettings, ...news };
        showStored(fieldsOf(news));
      } else if (edit.kind === 'batch' && isNewest('batch', (edit.after ?? edit.before)?.id ?? '', entry.sequence)) {
        const arrived = edit.after === null ? null : await storage.readBatch(stored.id, edit.after.id);
        if (arrived === null || arrived.ok) showBatch(edit.before, arrived?.value ?? null);
        else listeners.problem(arrived.problem);
      }
    }
    show(mirror().follow(change.edits.filter(isCell), entry.sequence));
    records.follow(change.edits.filter(isRecord), entry.sequence);
  };

  /** Waits for storage; shows and tells what it says. */
  const settle = async (
    answer: Promise<Result<Committed, StorageProblem>>,
    accepted: (committed: Committed) => void | Promise<void>,
    refused: (problem: StorageProblem) => void,
    change?: Change,
  ): Promise<boolean> => {
    setUnsaved((count) => count + 1);
    try {
      const result = await answer;
      if (result.ok) {
        await accepted(result.value);
        moveTo(result.value.position);
      } else {
        setRefusals((count) => count + 1);
        refused(result.problem);
        listeners.problem(result.problem, change);
      }
      return result.ok;
    } finally {
      setUnsaved((count) => count - 1);
    }
  };

  /** Forgets what of that was left unwritten which a later change has typed over. */
  const forget = ({ edits }: Change): void => {
    const cells = new Set(edits.filter(isCell).map(cellName));
    const isTypedOver = (edit: Edit): boolean => isCell(edit) && cells.has(cellName(edit));
    setUnwritten((kept) => kept.filter(({ change }) => !change.edits.every(isTypedOver)));
  };

  let allSettled: Promise<unknown> = Promise.resolve();
  const settled: typeof settle = (...step) => {
    const done = settle(...step);
    allSettled = Promise.allSettled([allSettled, done]);
    return done;
  };

  /** Follows a step of undo or redo; resolves to what it changed, null where storage refused it. */
  const stepped = async (answer: ReturnType<PackageStorage['undo']>): Promise<Change | null> => {
    let made: Change | null = null;
    await settled(
      answer,
      async (committed) => {
        await follow(committed);
        made = committed.change;
      },
      () => undefined,
    );
    return made;
  };

  const endWatch = storage.watch(stored.id, stored.position.sequence, {
    changed: (applied, next) => {
      void applied
        .reduce((before, each) => before.then(() => follow(each)), Promise.resolve())
        .then(() => moveTo(next));
    },
    gone: listeners.gone,
    failed: listeners.problem,
  });

  return {
    id: stored.id,
    methodology: typeof stored.methodology === 'string' ? builtIn : stored.methodology,
    /** With its texts; null: it is the built-in one. */
    ownMethodology: typeof stored.methodology === 'string' ? null : stored.methodology,
    settings,
    mirror,
    cellsVersion,
    records: records.book,
    batches,
    position,
    undoLabel: () => position().undoLabel,
    redoLabel: () => position().redoLabel,
    changesSinceFile: () => position().changesSinceFile,
    unsaved,
    /** How many changes storage has refused: what they did was taken back. */
    refusals,
    /** Resolves once storage has answered to everything that was asked of it so far. */
    written: async (): Promise<void> => void (await allSettled),

    /** Changes that storage has refused for no fault of theirs, in the order in which they were made. */
    unwritten,
    /** Makes them again; each is refused where something else stands by now. False where one was. */
    async writeAgain(): Promise<boolean> {
      const waiting = unwritten();
      setUnwritten([]);
      let isWhole = true;
      for (const { change, responses } of waiting) isWhole = (await this.commit(change, responses)) && isWhole;
      return isWhole;
    },

    /** Shows a change at once and keeps it; resolves to false where storage refused it (the user has been told why). */
    commit(change: Change, responses?: BatchResponses): Promise<boolean> {
      if (isIdle(change)) return Promise.resolve(true);
      const cells = change.edits.filter(isCell);
      const recorded = change.edits.filter(isRecord);
      const fields = change.edits.flatMap((edit) => (edit.kind === 'settings' ? fieldsOf(edit.after) : []));
      sent(fields, 1);
      batch(() => {
        show(mirror().anticipate(cells));
        records.anticipate(recorded);
        for (const edit of change.edits) if (edit.kind === 'settings') showSettings({ ...settings(), ...edit.after });
      });
      return settled(
        storage.commit(stored.id, change, responses),
        async (committed) => {
          sent(fields, -1);
          if (unwritten().length > 0) forget(change);
          show(mirror().settle(cells, committed.entry.sequence));
          records.settle(recorded, committed.entry.sequence);
          const rest = change.edits.filter((edit) => !isCell(edit) && !isRecord(edit));
          await follow({ entry: committed.entry, change: { ...change, edits: rest } });
        },
        ({ code }) => {
          sent(fields, -1);
          if (CAN_BE_REPEATED.includes(code)) {
            forget(change);
            setUnwritten((kept) => [...kept, responses === undefined ? { change } : { change, responses }]);
          }
          show(mirror().settle(cells, null));
          records.settle(recorded, null);
          showStored(fields);
        },
        change,
      );
    },

    /**
     * Keeps a change of what the package is made of, and shows it once storage has taken it: what goes with a region or
     * a year could not be put back from here. Resolves to false where storage refused it (the user has been told why).
     */
    commitFrame: (change: Change, responses?: BatchResponses): Promise<boolean> =>
      isIdle(change)
        ? Promise.resolve(true)
        : settled(storage.commit(stored.id, change, responses), follow, () => undefined),

    undo: (): Promise<Change | null> => stepped(storage.undo(stored.id)),
    redo: (): Promise<Change | null> => stepped(storage.redo(stored.id)),

    /** The user's file now holds everything up to log entry `sequence`. */
    async markSaved(sequence: number): Promise<void> {
      const marked = await storage.markSaved(stored.id, sequence);
      if (marked.ok) moveTo(marked.value);
      else listeners.problem(marked.problem);
    },

    close: endWatch,
  };
}

export type OpenDocument = ReturnType<typeof createDocument>;
