import type { PackageId } from '../model/package';
import { keepHandle, keptHandle } from '../storage/fileHandles';

/** What browsers that let a page write into a file of the user's choice offer besides the standard types. */
interface Picking {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}
interface Permitting {
  queryPermission?(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser writes into a file that the user has chosen. */
export const canWriteFiles = (): boolean => typeof (window as Picking).showSaveFilePicker === 'function';

/** The name of the file that a package is saved in; null where none is known. */
export const userFileName = async (id: PackageId): Promise<string | null> =>
  canWriteFiles() ? ((await keptHandle(id))?.name ?? null) : null;

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
    const kept = isAnother ? null : await keptHandle(id);
    if (kept !== null && (await isPermitted(kept))) return kept;
    const types = [{ accept: { 'application/octet-stream': ['.tartym'] } }];
    return (await (window as Picking).showSaveFilePicker?.({ suggestedName, types })) ?? null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given up' : null;
  }
}

async function isPermitted(handle: FileSystemFileHandle & Permitting): Promise<boolean> {
  const of = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission?.(of)) === 'granted') return true;
  return (await handle.requestPermission?.(of)) === 'granted';
}

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
  await keepHandle(id, handle);
  return true;
}
