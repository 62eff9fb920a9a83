import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import { packageNameIn } from '../../i18n';
import type { PackageId } from '../../model/package';
import type { Problem } from '../../model/problem';
import type { AppState } from '../../state/app';
import type { FileAnswers } from '../../state/packageFiles';
import { beginReview, type Reviewing } from '../../state/reviewing';
import { unreadable } from './unreadable';

/** Files on their way in, whichever way the user gave them. */
export interface Arrivals {
  /**
   * Packages are opened at once, each as a package of its own, but a copy of the open one is laid beside it; tables are
   * imported one after another.
   */
  accept(files: Iterable<File>): void;
  /** A package file that does not open by itself, and what is asked of it; null where there is none. */
  readonly asked: Accessor<AskedFile | null>;
  /** Tries again with an answer; resolves to why it does not do, null once the package is open. */
  answer(answers: FileAnswers): Promise<Problem | null>;
  /** Lets the file be. */
  letBe(): void;
  /** The review of a colleague's copy of the open package; null where there is none. */
  readonly review: Accessor<Reviewing | null>;
  /** Other copies that wait until it is ended. */
  readonly reviewsToCome: Accessor<number>;
  /** Ends it; what was decided stays. */
  endReview(): void;
  /** Opens the file that is reviewed as a package of its own instead. */
  openApart(): void;
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

interface BegunReview {
  readonly review: Reviewing;
  /** What the file was opened with. */
  readonly answers: FileAnswers;
}

const PACKAGE_FILE = /\.(?:tartym|json)$/i;
const DAMAGES: readonly Problem['code'][] = ['damagedPackage', 'damagedLog', 'cutOffPackage'];
/** Whether the parts of such a file that are whole can be opened: of an encrypted one there are none to be seen. */
const hasParts = (problem: Problem): boolean =>
  DAMAGES.includes(problem.code) && !(problem.code === 'damagedPackage' && problem.part === 'encryption');
const nameOf = (file: File): string => file.name.replace(/\.[^.]+$/, '').trim() || file.name;

/** The way of files into the product: belongs to the component that calls it. */
export function createArrivals(app: AppState): Arrivals {
  const [asked, setAsked] = createSignal<readonly AskedFile[]>([]);
  const [waiting, setWaiting] = createSignal<readonly File[]>([]);
  const [preparing, setPreparing] = createSignal(false);
  const isFree = createMemo(() => app.importing.stage().stage === 'idle' && !preparing());

  const [reviews, setReviews] = createSignal<readonly BegunReview[]>([]);
  const endReview = (): void => {
    const [first, ...rest] = reviews();
    first?.review.close();
    setReviews(rest);
  };
  const endReviews = (): void => {
    for (const { review } of reviews()) review.close();
    setReviews([]);
  };
  onCleanup(endReviews);
  // Of another package they would say nothing.
  createEffect(on(app.document, endReviews, { defer: true }));

  /** Whether the file is a copy of the open package, whose review begins. */
  const isReviewed = async (file: File, answers: FileAnswers): Promise<boolean> => {
    const review = await beginReview(app, file, answers);
    if (review !== null) setReviews((known) => [...known, { review, answers }]);
    return review !== null;
  };

  const openPackageFile = async (file: File, answers: FileAnswers = {}, isApart = false): Promise<Problem | null> => {
    try {
      if (!isApart && (await isReviewed(file, answers))) return null;
      const created = await app.packages.createFromFile(file, answers);
      if (!created.ok) return created.problem;
      if (await app.openPackage(created.value)) {
        const { packages } = await app.loadAllWords();
        const name = packageNameIn(app.language(), app.document()?.settings().name ?? file.name);
        app.tell({ kind: 'said', text: packages.opened(name) });
      }
      return null;
    } catch (error) {
      return unreadable(file.name, error);
    }
  };

  const ask = (next: AskedFile) => setAsked((known) => [...known, next]);
  const tellProblem = (file: File, answers: FileAnswers, problem: Problem): void => {
    if (problem.code === 'encryptedPackage') ask({ file, answers, about: 'passphrase' });
    else if (!hasParts(problem)) app.tell({ kind: 'problem', problem });
    else app.tell({ kind: 'problem', problem, take: () => ask({ file, answers, about: 'whole parts' }) });
  };
  const takeIn = async (file: File): Promise<void> => {
    const problem = await openPackageFile(file);
    if (problem !== null) tellProblem(file, {}, problem);
  };

  /** Figures go into the open package; where none is open, into a new one that is called after the file. */
  const isPackageOpen = async (file: File): Promise<boolean> => {
    if (app.document() !== null) return true;
    made = await app.packages.create(nameOf(file));
    return made !== null && app.openPackage(made);
  };
  /** The package that was made for tables to come; null where none was. */
  let made: PackageId | null = null;
  /** Where nothing of the tables was wanted, no package is left behind that nobody has asked for. */
  const discardUnwritten = (): void => {
    const [id, open] = [made, app.document()];
    made = null;
    if (id === null || open?.id !== id || open.changesSinceFile() > 0) return;
    app.closePackage();
    void app.packages.discard(id);
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
    if (!isFree()) return;
    if (waiting().length > 0) untrack(() => void importNext());
    else untrack(discardUnwritten);
  });

  return {
    accept(files) {
      const given = [...files];
      // What was wrong with another file says nothing of these.
      if (app.notice()?.kind === 'problem') app.dismissNotice();
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
    review: () => reviews()[0]?.review ?? null,
    reviewsToCome: () => Math.max(0, reviews().length - 1),
    endReview,
    openApart() {
      const [first] = reviews();
      endReview();
      if (first === undefined) return;
      const { file } = first.review;
      void openPackageFile(file, first.answers, true).then((problem) => {
        if (problem !== null) tellProblem(file, first.answers, problem);
      });
    },
    waiting: () => waiting().length,
    forget: () => void setWaiting([]),
  };
}
