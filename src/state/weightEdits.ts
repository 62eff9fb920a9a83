import { addWeightSets } from '../edits/addWeightSets';
import { deleteWeightSet, renameWeightSet } from '../edits/changeWeightSet';
import { saveWeightSet } from '../edits/saveWeightSet';
import { workOnWeights } from '../edits/workOnWeights';
import { readWeightSets, type WrittenSet, weightSetsCsv, weightSetsJson, weightSetsTable } from '../files/weightSets';
import type { Change } from '../model/change';
import type { Present, Recorded } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { recordsOf } from '../model/records';
import { type Result, success } from '../model/result';
import type { WeightSetId } from '../model/scenario';
import { savedSets, WORKING_SET } from '../model/weightSets';
import type { Weights } from '../model/weightThreshold';
import type { AppState } from './app';
import type { OutgoingFile } from './exporting';
import { datedFileName } from './fileNames';
import { newId } from './newId';
import { presentOf } from './present';
import type { Outcome } from './structure';

export type { WrittenSet };

/** As what sets are written. */
export type SetFileKind = 'xlsx' | 'csv' | 'json';
/** The one sheet of such a workbook: a name may have letters that no sheet takes. */
const SHEET = '1';

/**
 * Every edit of weight sets, each a step of undo, and their files. Not a part of the application's state: whoever makes
 * them loads it.
 */
export function createWeightEdits({ document, weights }: Pick<AppState, 'document' | 'weights'>) {
  const commit = async (command: (present: Present & Recorded) => Result<Change, ValueProblem>): Promise<Outcome> => {
    const open = document();
    if (open === null) return { kind: 'refused' };
    const change = command(presentOf(open));
    if (!change.ok) return { kind: 'problem', problem: change.problem };
    return (await open.commit(change.value)) ? { kind: 'done' } : { kind: 'refused' };
  };
  /** What the methodology's own weights are called, in every language. */
  const official = (): readonly string[] => Object.values(document()?.methodology.names ?? {});
  const directions = (): readonly string[] => document()?.methodology.directions.map(({ code }) => code) ?? [];

  return {
    /**
     * Sets the weights of the working set, begun off what is on view, and puts it on view.
     *
     * @param name by which history speaks of it
     */
    async work(next: Weights, name: string): Promise<Outcome> {
      const made = commit((present) => workOnWeights(present, next, name));
      weights.choose(WORKING_SET);
      return made;
    },
    /** Keeps weights as a set under a name, in place of a saved one where `id` says which, and puts it on view. */
    async save(name: string, kept: Weights, id: WeightSetId = newId()): Promise<Outcome> {
      const outcome = await commit((present) => saveWeightSet(present, { id, name, weights: kept }, official()));
      if (outcome.kind === 'done') weights.choose(id);
      return outcome;
    },
    rename: (id: WeightSetId, name: string): Promise<Outcome> =>
      commit((present) => renameWeightSet(present, id, name, official())),
    remove: (id: WeightSetId): Promise<Outcome> => commit((present) => success(deleteWeightSet(present, id))),

    /** The sets of a file, or what is wrong with it. */
    read: (file: File): Promise<Result<readonly WrittenSet[], ValueProblem>> => readWeightSets(file, directions()),
    /** Takes sets of a file in, in place of those that have their names or beside them; by which names, null where not. */
    async take(sets: readonly WrittenSet[], replacing: boolean): Promise<readonly string[] | null> {
      let names: readonly string[] = [];
      const outcome = await commit((present) => {
        const incoming = sets.map((set) => ({ ...set, id: newId() }));
        const change = addWeightSets(present, incoming, { official: official(), replacing });
        names = change.edits.flatMap((edit) =>
          edit.kind === 'record' && edit.of === 'weights' ? (edit.after?.name ?? []) : [],
        );
        return success(change);
      });
      return outcome.kind === 'done' ? names : null;
    },
    /**
     * Sets as a file to take away: one of them, or all that are saved (null).
     *
     * @param name of the file, without what says its kind
     */
    async file(of: WeightSetId | null, kind: SetFileKind, name: string): Promise<OutgoingFile> {
      const book = document()?.records() ?? {};
      const one = of === null ? undefined : recordsOf(book, 'weights').get(of);
      const sets: readonly WrittenSet[] = (one === undefined ? savedSets(book).map(({ set }) => set) : [one]).map(
        ({ name: called, weights: kept }) => ({ name: called, weights: kept }),
      );
      const dated = datedFileName(name, kind, new Date());
      switch (kind) {
        case 'csv':
          return { name: dated, type: 'text/csv;charset=utf-8', content: weightSetsCsv(sets, directions()) };
        case 'json':
          return { name: dated, type: 'application/json', content: weightSetsJson(sets) };
        case 'xlsx': {
          const { writtenTable, XLSX_TYPE } = await import('./writtenWorkbook');
          const content = await writtenTable(SHEET, weightSetsTable(sets, directions()), name);
          return { name: dated, type: XLSX_TYPE, content };
        }
      }
    },
  };
}
