import { createEffect, createRoot } from 'solid-js';
import { changeMethodology } from '../edits/changeMethodology';
import { copyMethodology } from '../edits/copyMethodology';
import { MOST_FACTORS, writeMethodologyFile } from '../files/methodologyFile';
import { order5, wholeOrder5 } from '../methodology';
import type { MethodologyAct } from '../model/change';
import { choicesOf } from '../model/choices';
import { type Dependant, dependantsOfMethodology } from '../model/dependants';
import { ratedRegions } from '../model/package';
import type { Problem } from '../model/problem';
import { PRODUCT } from '../model/product';
import { type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { Words } from '../model/words';
import type { AppState } from './app';
import type { OpenDocument } from './document';
import type { OutgoingFile } from './exporting';
import { newId } from './newId';
import { otherMethod } from './otherMethod';
import { holdingsOf } from './present';
import type { Outcome } from './structure';

/** Places of the regions of a package before and after, each 0 where there is none. */
export interface MethodologyEffect {
  readonly regions: readonly string[];
  readonly year: number;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Order No. 5 with its texts, to compare with and to begin beside. */
export const orderWithTexts = wholeOrder5;

export { MOST_FACTORS };

/** Whether a methodology is the one that is built in. */
export const isBuiltIn = ({ id }: Pick<WholeMethodology, 'id'>): boolean => id === order5.id;

/**
 * What is done to the methodology of the open package, and what it would do. Not a part of the application's state:
 * whoever works on it loads it.
 */
export function createMethodologyWork(app: AppState) {
  /** Resolves once the package is open under the methodology that was kept. */
  const openedAnew = (before: OpenDocument): Promise<void> =>
    new Promise((resolve) => {
      createRoot((dispose) =>
        createEffect(() => {
          const now = app.document();
          if (now === before || now === null) return;
          dispose();
          resolve();
        }),
      );
    });

  const keep = async (after: WholeMethodology, act: MethodologyAct): Promise<Outcome> => {
    const open = app.document();
    if (open === null) return { kind: 'refused' };
    const change = changeMethodology(holdingsOf(open), await app.wholeMethodology(), after, act);
    if (!change.ok) return { kind: 'problem', problem: change.problem };
    if (change.value.edits.length === 0) return { kind: 'done' };
    const anew = openedAnew(open);
    if (!(await open.commitFrame(change.value))) return { kind: 'refused' };
    await anew;
    return { kind: 'done' };
  };

  return {
    /** Keeps another methodology in the package, in one step of undo. */
    keep,
    /** Makes a copy of the package's methodology that can be changed. */
    copy: async (names: Words): Promise<Outcome> =>
      keep(copyMethodology(await app.wholeMethodology(), ownId(), names), 'copied'),
    /** Goes back to the built-in one. */
    useBuiltIn: async (): Promise<Outcome> => keep(await wholeOrder5(), 'replaced'),

    /** What hangs on what a draft leaves out. */
    dependants(after: WholeMethodology): readonly Dependant[] {
      const open = app.document();
      return open === null ? [] : dependantsOfMethodology(holdingsOf(open), open.methodology, after);
    },

    /**
     * What a draft does to the places of the year on view, under the package's own choices; null where there is no year,
     * or the data have moved on.
     */
    async effect(after: WholeMethodology): Promise<MethodologyEffect | null> {
      const [open, year] = [app.document(), app.year()];
      if (open === null || year === null) return null;
      const before = await app.wholeMethodology();
      const change = changeMethodology(holdingsOf(open), before, after, 'changed');
      if (!change.ok || app.document() !== open) return null;
      const settings = open.settings();
      const edit = change.value.edits.find((each) => each.kind === 'settings');
      const next = edit?.kind === 'settings' ? { ...settings, ...edit.after } : settings;
      const [was, is] = await app.calculations.ratedBy(year, [
        { methodology: null, choices: choicesOf(settings, null, {}) },
        { methodology: after, choices: choicesOf(next, null, {}) },
      ]);
      if (was === undefined || is === undefined) return null;
      return { regions: ratedRegions(settings).map(({ code }) => code), year, before: was.places, after: is.places };
    },

    /** Reads a methodology out of a file of its own or out of a package. One that only passes for the built-in one gets an id. */
    async read(file: File): Promise<Result<WholeMethodology, Problem>> {
      const read = await otherMethod({ kind: 'file', file }, app.storage);
      return read.ok ? success(await own(read.value.methodology)) : read;
    },

    /** A methodology as a file of its own. */
    write: (methodology: WholeMethodology, name: string): Pick<OutgoingFile, 'name' | 'type' | 'content'> => ({
      name: `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'methodology'}.json`,
      type: 'application/json',
      content: writeMethodologyFile(methodology, PRODUCT),
    }),

    ownId,
  };
}

export type MethodologyWork = ReturnType<typeof createMethodologyWork>;

/** The id of a copy. */
const ownId = (): string => `own-${newId()}`;

async function own(methodology: WholeMethodology): Promise<WholeMethodology> {
  if (!isBuiltIn(methodology)) return methodology;
  const builtIn = await wholeOrder5();
  return samePlain(methodology, builtIn) ? builtIn : { ...methodology, id: ownId() };
}
