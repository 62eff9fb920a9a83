import { createSignal } from 'solid-js';
import { renamePackage } from '../edits/renamePackage';
import { packageNameIn } from '../i18n';
import { DEMO_WORDS } from '../i18n/demo';
import { type Change, isIdle } from '../model/change';
import type { Methodology } from '../model/methodology';
import type { PackageId } from '../model/package';
import type { Problem } from '../model/problem';
import type { Region } from '../model/region';
import type { Result } from '../model/result';
import type { Language } from '../model/words';
import type { DeletedPackage, PackageSummary } from '../storage/read';
import type { PackageStorage } from '../storage/storage';
import { emptySettings } from './newPackage';
import type { FileAnswers } from './packageFiles';

/** A name that no package has yet: the wanted one, or with the next free number behind it. */
function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}

/**
 * The packages of this browser: the list as it stands, and what can be done with a package as a whole.
 */
export function createPackageList(storage: PackageStorage, methodology: Methodology, tell: (problem: Problem) => void) {
  const [list, setList] = createSignal<readonly PackageSummary[]>([]);
  const [deleted, setDeleted] = createSignal<readonly DeletedPackage[]>([]);
  const endWatch = storage.watchPackages((standing) => {
    setList(standing);
    void storage.listDeleted().then((gone) => gone.ok && setDeleted(gone.value));
  }, tell);
  const names = (): readonly string[] => list().map((each) => each.name);

  /** The value, or null once the user has been told why there is none. */
  const told = <Value>(result: Result<Value, Problem>): Value | null => {
    if (result.ok) return result.value;
    tell(result.problem);
    return null;
  };

  return {
    list,
    /** Those that `restore` would bring back, the last deleted first. */
    deleted,

    /** A package without figures; with a set of regions of its own where one is given. */
    async create(name: string, regions?: readonly Region[]): Promise<PackageId | null> {
      const settings = emptySettings(freeName(name, names()), methodology);
      const own = regions?.map((region, slot) => ({ ...region, slot }));
      return told(await storage.createPackage({ settings: { ...settings, regions: own ?? settings.regions } }));
    },

    /** The demo package in the words of a language. */
    async createDemo(language: Language): Promise<PackageId | null> {
      const { demoContent } = await import('./demoContent');
      const taken = names().map((name) => packageNameIn(language, name));
      const name = freeName(DEMO_WORDS[language].name, taken);
      return told(await storage.createPackage(demoContent(name, language, methodology)));
    },

    /**
     * Opens a package file as a package of its own; one of the same name stays beside it.
     *
     * @param answers what a person has said of it, where it does not open by itself
     */
    async createFromFile(file: File, answers?: FileAnswers): Promise<Result<PackageId, Problem>> {
      const { newPackageOf } = await import('./packageFiles');
      const content = await newPackageOf(file, answers, methodology);
      if (!content.ok) return content;
      const { settings } = content.value;
      return storage.createPackage({
        ...content.value,
        settings: { ...settings, name: freeName(settings.name, names()) },
      });
    },

    /**
     * Gives a package another name; false where the name does not do (the user has been told why).
     *
     * @param commit of the document, where the package is the open one: it does not hear of what its own tab writes
     */
    async rename(
      id: PackageId,
      from: string,
      to: string,
      commit: (change: Change) => Promise<boolean> = async (change) => told(await storage.commit(id, change)) !== null,
    ): Promise<boolean> {
      const others = list().flatMap((each) => (each.id === id ? [] : [each.name]));
      const change = told(renamePackage({ settings: { name: from } }, to, others));
      return change !== null && (isIdle(change) || commit(change));
    },

    /** Out of sight; `restore` brings it back. */
    remove: async (id: PackageId): Promise<boolean> => told(await storage.deletePackage(id)) !== null,
    /** Takes back one that was made for a file which then was not written into it. */
    discard: async (id: PackageId): Promise<void> => void told(await storage.discardPackage(id)),
    restore: async (id: PackageId): Promise<boolean> => told(await storage.restorePackage(id)) !== null,
    close: endWatch,
  };
}

export type PackageList = ReturnType<typeof createPackageList>;
