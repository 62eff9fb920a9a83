import { packageNameIn } from '../../i18n';
import type { AppState } from '../../state/app';
import { packageFileName } from '../../state/fileNames';
import { userFile, writeUserFile } from '../../state/userFile';
import { download } from '../parts/download';

/** Where a package is saved: in the file it was saved in before, in one that is chosen anew, or among the downloads. */
export type SaveWay = 'same file' | 'another file' | 'download';

/** Saves the open package with everything in it, and says where; where the browser writes into no file, as a download. */
export async function saveFile(app: AppState, way: SaveWay = 'same file'): Promise<void> {
  const { exporting, packages } = await app.loadAllWords();
  const open = app.document();
  if (open === null) return app.tell({ kind: 'said', text: packages.noneOpen });
  await open.written();
  const shown = packageNameIn(app.language(), open.settings().name);
  const name = packageFileName(shown, open.position().sequence, new Date());
  const handle = way === 'download' ? null : await userFile(open.id, name, way === 'another file');
  if (handle === 'given up') return;
  const file = await app.exportFile('package');
  if (file === null) return; // the user has been told why
  const isWritten = handle !== null && (await writeUserFile(open.id, handle, new Blob([file.content])));
  if (!isWritten) download(file);
  await file.kept?.();
  const said = handle === null ? exporting.done(file.name) : isWritten ? exporting.saved(handle.name) : null;
  app.tell({ kind: 'said', text: said ?? exporting.savedElsewhere(handle?.name ?? '', file.name) });
}

/** Says how much stands in no file yet, and offers to save it. */
export async function remind(app: AppState): Promise<void> {
  const { packages } = await app.loadAllWords();
  const changes = app.document()?.changesSinceFile() ?? 0;
  app.tell({
    kind: 'offered',
    text: packages.notInFile(changes),
    other: packages.saveToFile,
    take: () => void saveFile(app),
  });
}
