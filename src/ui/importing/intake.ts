import { type Accessor, createSignal, getOwner, onCleanup, runWithOwner } from 'solid-js';
import { useApp } from '../../state/app';
import type { Arrivals } from './arrivals';
import { unreadable } from './unreadable';

/** The door for files, whichever way the user gives them; what becomes of them comes with the first. */
export interface Intake {
  accept(files: Iterable<File>): void;
  /** Files on their way in; null until there were any. */
  readonly arrivals: Accessor<Arrivals | null>;
}

/** For choosers of files. Other files may be dropped, and are told what they are. */
export const PACKAGE_FILES = '.tartym,.json';
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx';

/** Belongs to the component that calls it, within the application. */
export function createIntake(): Intake {
  const app = useApp();
  const owner = getOwner();
  const [arrivals, setArrivals] = createSignal<Arrivals | null>(null);
  const begun = async (): Promise<Arrivals | null> => {
    const { createArrivals } = await import('./arrivals');
    return arrivals() ?? runWithOwner(owner, () => setArrivals(createArrivals(app))) ?? null;
  };
  return {
    accept(files) {
      // A chooser forgets its files once it is closed.
      const given = [...files];
      begun().then(
        (taking) => taking?.accept(given),
        (error) => app.tell({ kind: 'problem', problem: unreadable(given[0]?.name ?? '', error) }),
      );
    },
    arrivals,
  };
}

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
