import { bytesDigest } from '../model/digest';
import type { PackageId } from '../model/package';
import { type FileStamp, keepFile, keptFile, noteRecent } from '../storage/fileHandles';

export { forgetRecent, type RecentFile, recentFiles } from '../storage/fileHandles';

/** What browsers that let a page write into a file of the user's choice offer besides the standard types. */
interface Picking {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(options: { readonly multiple: boolean }): Promise<readonly FileSystemFileHandle[]>;
}
interface Permitting {
  queryPermission?(of: { readonly mode: AccessMode }): Promise<PermissionState>;
  requestPermission?(of: { readonly mode: AccessMode }): Promise<PermissionState>;
}
type AccessMode = 'read' | 'readwrite';

/** Whether this browser writes into a file that the user has chosen. */
export const canWriteFiles = (): boolean => typeof (window as Picking).showSaveFilePicker === 'function';

/** The name of the file that a package is saved in; null where none is known. */
export const userFileName = async (id: PackageId): Promise<string | null> =>
  canWriteFiles() ? ((await keptFile(id))?.handle.name ?? null) : null;

/**
 * The file to save a package in: the one it was saved in before, where the user still lets it, else one that he chooses
 * now. Asked within the click or key press, for browsers show no chooser otherwise.
 *
 * @param isAnother he wants another one
 * @returns `given up` where he closes the chooser, null where the browser has none or refuses it
 */
export async function userFile(
  id: PackageId,
  suggestedName: string,
  isAnother: boolean,
): Promise<FileSystemFileHandle | 'given up' | null> {
  if (!canWriteFiles()) return null;
  try {
    const kept = isAnother ? null : await keptFile(id);
    if (kept !== null && (await isPermitted(kept.handle, 'readwrite'))) return kept.handle;
    const types = [{ accept: { 'application/octet-stream': ['.tartym'] } }];
    return (await (window as Picking).showSaveFilePicker?.({ suggestedName, types })) ?? null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given up' : null;
  }
}

async function isPermitted(handle: FileSystemFileHandle & Permitting, mode: AccessMode): Promise<boolean> {
  if ((await handle.queryPermission?.({ mode })) === 'granted') return true;
  return (await handle.requestPermission?.({ mode })) === 'granted';
}

/** Whether this browser tells which files were chosen, so that they can be opened again. */
export const canReopenFiles = (): boolean => typeof (window as Picking).showOpenFilePicker === 'function';

/** Files that the user chooses, remembered as used lately; none where he closes the chooser. */
export async function chosenFiles(): Promise<readonly File[]> {
  const handles = await (window as Picking).showOpenFilePicker?.({ multiple: true }).catch(() => []);
  const files: File[] = [];
  for (const handle of handles ?? []) {
    files.push(await handle.getFile());
    await noteRecent(handle);
  }
  return files;
}

/** A file that was used before; null where it is not there any more, or the user does not let it be read. */
export async function reopened(handle: FileSystemFileHandle): Promise<File | null> {
  try {
    if (!(await isPermitted(handle, 'read'))) return null;
    const file = await handle.getFile();
    await noteRecent(handle);
    return file;
  } catch {
    return null;
  }
}

/**
 * The file of a package as it stands, where it is not what was last written there from here: somebody else has been at
 * it. Null where it is the same, byte by byte, or holds nothing at all, as one that was chosen just now does.
 */
export async function changedSince(id: PackageId, handle: FileSystemFileHandle): Promise<File | null> {
  try {
    const kept = await keptFile(id);
    if (kept === null || !(await kept.handle.isSameEntry(handle))) return null;
    const file = await handle.getFile();
    return file.size === 0 || (await isAsWritten(file, kept.stamp)) ? null : file;
  } catch {
    // It is no longer there: writing says so.
    return null;
  }
}

/** A copying or synchronising program may touch a file and leave it as it was: then its bytes are asked. */
async function isAsWritten(file: File, stamp: FileStamp | null): Promise<boolean> {
  if (stamp === null || file.size !== stamp.size) return false;
  return file.lastModified === stamp.lastModified || (await digestOfFile(file)) === stamp.digest;
}

const digestOfFile = async (file: Blob): Promise<string> => bytesDigest(new Uint8Array(await file.arrayBuffer()));

/** Writes the whole file and remembers it; false, the file as it was, where the disk or the browser refuses. */
export async function writeUserFile(id: PackageId, handle: FileSystemFileHandle, content: Blob): Promise<boolean> {
  try {
    // Written beside the file, which takes its place once it is closed.
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  } catch {
    return false;
  }
  const { lastModified } = await handle.getFile().catch(() => ({ lastModified: 0 }));
  await keepFile(id, { handle, stamp: { lastModified, size: content.size, digest: await digestOfFile(content) } });
  await noteRecent(handle);
  return true;
}
