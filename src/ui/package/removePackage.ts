import { packageNameIn } from '../../i18n';
import type { PackageId } from '../../model/package';
import type { AppState } from '../../state/app';

/**
 * Takes a package out of sight and offers to bring it back. Where it is the open one it is closed first, and another is
 * opened where there is one: the product would else tell that somebody has deleted what the user is working on.
 */
export async function removePackage(
  { id, name }: { readonly id: PackageId; readonly name: string },
  app: AppState,
): Promise<void> {
  if (app.document()?.id === id) {
    const next = app.packages.list().find((each) => each.id !== id);
    if (next === undefined) app.closePackage();
    else if (!(await app.openPackage(next.id))) return;
  }
  if (await app.packages.remove(id)) app.tell({ kind: 'deleted', id, name: packageNameIn(app.language(), name) });
}

/** Brings a deleted package back, and opens it where none is open. */
export async function bringBack(id: PackageId, app: AppState): Promise<void> {
  if (!(await app.packages.restore(id))) return;
  const notice = app.notice();
  if (notice?.kind === 'deleted' && notice.id === id) app.dismissNotice();
  if (app.document() === null) await app.openPackage(id);
}
