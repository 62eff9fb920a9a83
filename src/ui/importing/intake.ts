import { type Accessor, createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js';
import { packageNameIn } from '../../i18n';
import type { Problem } from '../../model/problem';
import { useApp } from '../../state/app';
import type { FileAnswers } from '../../state/packageFiles';

/** Files on their way in, whichever way the user gave them. */
export interface Intake {
  /** Packages are opened at once, each as a package of its own; tables are imported one after another. */
  accept(files: Iterable<File>): void;
  /** A package file that does not open by itself, and what is asked of it; null where there is none. */
  readonly asked: Accessor<AskedFile | null>;
  /** Tries again with an answer; resolves to why it does not do, null once the package is open. */
  answer(answers: FileAnswers): Promise<Problem | null>;
  /** Lets the file be. */
  letBe(): void;
  /** Tables that are still to come after the one that is being imported. */
  readonly waiting: Accessor<number>;
  /** Forgets those that are still to come. */
  forget(): void;
}

/** A package file that waits for a person. */
export interface AskedFile {
  readonly file: File;
  readonly about: 'passphrase' | 'whole parts';
  /** What was answered before. */
  readonly answers: FileAnswers;
}

const PACKAGE_FILE = /\.(?:tartym|json)$/i;
/** For choosers of files. Other files may be dropped, and are told what they are. */
export const PACKAGE_FILES = '.tartym,.json';
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx';
const nameOf = (file: File): string => file.name.replace(/\.[^.]+$/, '').trim() || file.name;

/** The way of files into the product: belongs to the component that calls it, within the application. */
export function createIntake(): Intake {
  const app = useApp();
  const [asked, setAsked] = createSignal<readonly AskedFile[]>([]);
  const [waiting, setWaiting] = createSignal<readonly File[]>([]);
  const [preparing, setPreparing] = createSignal(false);
  const isFree = createMemo(() => app.importing.stage().stage === 'idle' && !preparing());

  const openPackageFile = async (file: File, answers: FileAnswers = {}): Promise<Problem | null> => {
    try {
      const created = await app.packages.createFromFile(file, answers);
      if (!created.ok) return created.problem;
      if (await app.openPackage(created.value)) {
        const { packages } = await app.loadAllWords();
        const name = packageNameIn(app.language(), app.document()?.settings().name ?? file.name);
        app.tell({ kind: 'said', text: packages.opened(name) });
      }
      return null;
    } catch (error) {
      return unreadable(file, error);
    }
  };

  const ask = (next: AskedFile) => setAsked((known) => [...known, next]);
  const tellProblem = (file: File, answers: FileAnswers, problem: Problem): void => {
    if (problem.code === 'encryptedPackage') ask({ file, answers, about: 'passphrase' });
    else if (problem.code !== 'damagedPackage' && problem.code !== 'damagedLog') app.tell({ kind: 'problem', problem });
    else app.tell({ kind: 'problem', problem, take: () => ask({ file, answers, about: 'whole parts' }) });
  };
  const takeIn = async (file: File): Promise<void> => {
    const problem = await openPackageFile(file);
    if (problem !== null) tellProblem(file, {}, problem);
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
        .reduce((before, file) => before.then(() => takeIn(file)), Promise.resolve())
        .then(() => setWaiting((known) => [...known, ...tables]));
    },
    asked: () => asked()[0] ?? null,
    async answer(answers) {
      const [first] = asked();
      if (first === undefined) return null;
      const all = { ...first.answers, ...answers };
      const problem = await openPackageFile(first.file, all);
      if (problem?.code === 'wrongPassphrase') return problem;
      setAsked((known) => known.slice(1));
      if (problem !== null) tellProblem(first.file, all, problem);
      return null;
    },
    letBe: () => void setAsked((known) => known.slice(1)),
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
