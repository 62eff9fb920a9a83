import type { AppState } from './app';

/** For how long what was deleted can be brought back: thirty days, in milliseconds. */
const DELETED_KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens what the user left open; else the package that was changed last; else, on a first visit, the demo package, so
 * that the first screen already shows a rating.
 */
export async function openFirstPackage(app: AppState): Promise<void> {
  void app.storage.purgeDeleted(new Date(Date.now() - DELETED_KEPT));
  const listed = await app.storage.listPackages();
  if (!listed.ok) {
    app.tell({ kind: 'problem', problem: listed.problem });
    return;
  }
  const left = app.session.packageId();
  const known = listed.value.find((each) => each.id === left) ?? listed.value[0];
  // Who has deleted every package does not want the demo back.
  const isFirstVisit = left === null;
  // Something lay here once, and now not even an empty database does.
  if (!isFirstVisit && app.storage.isNew && app.storage.lasting) {
    app.tell({ kind: 'problem', problem: { code: 'storageEvicted' } });
  }
  const id = known?.id ?? (isFirstVisit ? await app.packages.createDemo(app.language()) : null);
  if (id !== null) await app.openPackage(id);
}
