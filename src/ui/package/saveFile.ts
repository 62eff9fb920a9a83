import { namesIn, packageNameIn } from '../../i18n';
import type { AppState } from '../../state/app';
import { packageFileName } from '../../state/fileNames';
import { holdsNothingNew } from '../../state/packageFiles';
import { changedSince, userFile, writeUserFile } from '../../state/userFile';
import { download } from '../parts/download';
import { holdsOrAsk } from './brokenLog';
import { unwrittenText, writeAgain } from './unwritten';

/**
 * Where a package is saved: in the file it was saved in before, in that file whatever somebody else has written there,
 * in one that is chosen anew, or among the downloads.
 */
export type SaveWay = 'same file' | 'overwrite' | 'another file' | 'download';

/** Takes files in as if the user had chosen them: a copy of the open package is laid beside it. */
export type TakeFiles = (files: readonly File[]) => void;

/**
 * Saves the open package with everything in it, and says where; where the browser writes into no file, as a download.
 * What somebody else has written into the file meanwhile is not written over before the user has been asked, and no log
 * that does not verify is written before he has either.
 *
 * @param isBrokenToo he has been asked about the log
 */
export async function saveFile(
  app: AppState,
  takeFiles: TakeFiles,
  way: SaveWay = 'same file',
  isBrokenToo = false,
): Promise<void> {
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
  const again = (next: SaveWay): void => void saveFile(app, takeFiles, next, isBrokenToo);
  // Asked anew once he has said yes: a browser lets a file be written within a click only.
  if (!isBrokenToo && !holdsOrAsk(file, app, () => void saveFile(app, takeFiles, way, true))) return;
  if (handle !== null && way !== 'overwrite') {
    const stands = await changedSince(open.id, handle);
    if (stands !== null && !(await holdsNothingNew(stands, open, app.storage))) {
      const review = (): void => {
        app.dismissNotice();
        takeFiles([stands]);
      };
      return app.tell({
        kind: 'asked',
        text: packages.changedSince(handle.name),
        choices: [
          { text: packages.reviewIt, take: review },
          { text: packages.saveElsewhere, take: () => again('another file') },
          { text: packages.overwrite, take: () => again('overwrite') },
        ],
      });
    }
  }
  const isWritten = handle !== null && (await writeUserFile(open.id, handle, new Blob([file.content])));
  if (!isWritten) download(file);
  await file.kept?.();
  const said = handle === null ? exporting.done(file.name) : isWritten ? exporting.saved(handle.name) : null;
  const text = said ?? exporting.savedElsewhere(handle?.name ?? '', file.name);
  const kept = open.unwritten();
  if (kept.length === 0) return app.tell({ kind: 'said', text });
  const names = namesIn(open.settings(), open.methodology, app.language());
  app.tell({
    kind: 'asked',
    text: `${text} ${unwrittenText(kept, app, names)}`,
    choices: [{ text: packages.writeAgain, take: () => void writeAgain(app, open) }],
  });
}

/** Says how much stands in no file yet, and offers to save it. */
export async function remind(app: AppState, takeFiles: TakeFiles): Promise<void> {
  const { packages } = await app.loadAllWords();
  const changes = app.document()?.changesSinceFile() ?? 0;
  app.tell({
    kind: 'offered',
    text: packages.notInFile(changes),
    other: packages.saveToFile,
    take: () => void saveFile(app, takeFiles),
  });
}
