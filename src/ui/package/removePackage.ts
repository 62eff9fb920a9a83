import { createEffect, createRoot } from 'solid-js';
import type { PackageId } from '../../model/package';
import type { AppState } from '../../state/app';

/**
 * Takes a package out of sight and offers to bring it back. Where it is the open one, another is opened first: the
 * product would else tell that somebody has deleted what the user is working on.
 */
export async function removePackage(
  { id, name }: { readonly id: PackageId; readonly name: string },
  app: AppState,
): Promise<void> {
  const isOpen = app.document()?.id === id;
  const next = app.packages.list().find((each) => each.id !== id);
  if (isOpen && next !== undefined && !(await app.openPackage(next.id))) return;
  if (!(await app.packages.remove(id))) return;
  if (isOpen && next === undefined) await untilClosed(app);
  app.tell({ kind: 'deleted', id, name });
}

const untilClosed = (app: AppState): Promise<void> =>
  new Promise((resolve) => {
    createRoot((dispose) => {
      createEffect(() => {
        if (app.document() !== null) return;
        dispose();
        resolve();
      });
    });
  });
