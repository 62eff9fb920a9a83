import { type Accessor, createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js';
import { packageNameIn } from '../../i18n';
import type { Problem } from '../../model/problem';
import { useApp } from '../../state/app';

/** Files on their way in, whichever way the user gave them. */
export interface Intake {
  /** Packages are opened at once, each as a package of its own; tables are imported one after another. */
  accept(files: Iterable<File>): void;
  /** Tables that are still to come after the one that is being imported. */
  readonly waiting: Accessor<number>;
  /** Forgets those that are still to come. */
  forget(): void;
}

const PACKAGE_FILE = /\.(?:tartym|json)$/i;
/** For choosers of files. Other files may be dropped, and are told what they are. */
export const PACKAGE_FILES = '.tartym,.json';
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx';
const nameOf = (file: File): string => file.name.replace(/\.[^.]+$/, '').trim() || file.name;

/** The way of files into the product: belongs to the component that calls it, within the application. */
export function createIntake(): Intake {
  const app = useApp();
  const [waiting, setWaiting] = createSignal<readonly File[]>([]);
  const [preparing, setPreparing] = createSignal(false);
  const isFree = createMemo(() => app.importing.stage().stage === 'idle' && !preparing());

  const openPackageFile = async (file: File): Promise<void> => {
    try {
      const created = await app.packages.createFromFile(file);
      if (!created.ok) app.tell({ kind: 'problem', problem: created.problem });
      else if (await app.openPackage(created.value)) {
        const { packages } = await app.loadAllWords();
        const name = packageNameIn(app.language(), app.document()?.settings().name ?? file.name);
        app.tell({ kind: 'said', text: packages.opened(name) });
      }
    } catch (error) {
      app.tell({ kind: 'problem', problem: unreadable(file, error) });
    }
  };

  /** Figures go into the open package; where none is open, into a new one that is called after the file. */
  const isPackageOpen = async (file: File): Promise<boolean> => {
    if (app.document() !== null) return true;
    const id = await app.packages.create(nameOf(file));
    return id !== null && app.openPackage(id);
  };

  const importNext = async (): Promise<void> => {
    const [file, ...rest] = waiting();
    if (file === undefined) return;
    setPreparing(true);
    setWaiting(rest);
    const ready = await isPackageOpen(file);
    if (ready) void app.importing.open(file);
    else setWaiting([]);
    setPreparing(false);
  };

  createEffect(() => {
    if (isFree() && waiting().length > 0) untrack(() => void importNext());
  });

  return {
    accept(files) {
      const given = [...files];
      const packages = given.filter((file) => PACKAGE_FILE.test(file.name));
      const tables = given.filter((file) => !PACKAGE_FILE.test(file.name));
      void packages
        .reduce((before, file) => before.then(() => openPackageFile(file)), Promise.resolve())
        .then(() => setWaiting((known) => [...known, ...tables]));
    },
    waiting: () => waiting().length,
    forget: () => void setWaiting([]),
  };
}

const unreadable = (file: File, error: unknown): Problem => ({
  code: 'unreadableFile',
  place: { file: file.name },
  reason: error instanceof Error ? error.message : String(error),
});

/**
 * Takes files that are dropped anywhere in the window, for as long as the owner lives; tells whether some are held over
 * it. Without it the browser would leave the product and show the file.
 */
export function listenForDroppedFiles(accept: (files: Iterable<File>) => void): Accessor<boolean> {
  const [isOver, setOver] = createSignal(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    accept(event.dataTransfer?.files ?? []);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  onCleanup(() => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
  });
  return isOver;
}
