import { beforeEach, describe, expect, it } from 'vitest';
import { keepFile } from '../storage/fileHandles';
import { changedSince, writeUserFile } from './userFile';

const PACKAGE = 'package';
let folder: FileSystemDirectoryHandle;
let handle: FileSystemFileHandle;

beforeEach(async () => {
  folder = await navigator.storage.getDirectory();
  handle = await folder.getFileHandle(`${crypto.randomUUID()}.tartym`, { create: true });
});

async function put(text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

describe('what somebody else has written into the file of a package', () => {
  it('is nothing as long as the file holds what was written last', async () => {
    expect(await changedSince(PACKAGE, handle)).toBeNull();
    expect(await writeUserFile(PACKAGE, handle, new Blob(['mine']))).toBe(true);
    expect(await changedSince(PACKAGE, handle)).toBeNull();
    expect(await writeUserFile(PACKAGE, handle, new Blob(['mine, later']))).toBe(true);
    expect(await changedSince(PACKAGE, handle)).toBeNull();
  });

  it('is found where it is of the same length too', async () => {
    await writeUserFile(PACKAGE, handle, new Blob(['mine']));
    const written = (await handle.getFile()).lastModified;
    await expect
      .poll(async () => {
        await put('hers');
        return (await handle.getFile()).lastModified;
      })
      .toBeGreaterThan(written);
    expect(await (await changedSince(PACKAGE, handle))?.text()).toBe('hers');
  });

  it('is nothing where a program has only touched the file', async () => {
    await writeUserFile(PACKAGE, handle, new Blob(['mine']));
    const written = (await handle.getFile()).lastModified;
    await expect
      .poll(async () => {
        await put('mine');
        return (await handle.getFile()).lastModified;
      })
      .toBeGreaterThan(written);
    expect(await changedSince(PACKAGE, handle)).toBeNull();
  });

  it('is asked about where nobody knows how the file was left', async () => {
    await put('whose?');
    await keepFile(PACKAGE, { handle, stamp: null });
    expect(await (await changedSince(PACKAGE, handle))?.text()).toBe('whose?');
  });

  it('is nothing in a file that is empty, gone, or another one', async () => {
    await writeUserFile(PACKAGE, handle, new Blob(['mine']));
    await put('');
    expect(await changedSince(PACKAGE, handle)).toBeNull();
    const other = await folder.getFileHandle('other.tartym', { create: true });
    expect(await changedSince(PACKAGE, other)).toBeNull();
    await folder.removeEntry(handle.name);
    expect(await changedSince(PACKAGE, handle)).toBeNull();
  });
});
