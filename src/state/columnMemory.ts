import { type Compared, comparedColumns, MOST_COMPARED } from '../model/compared';
import type { PackageId } from '../model/package';

/** Of this browser, like the session: in no package and no file. Loaded with the first comparison. */
const nameOf = (id: PackageId): string => `tartym.compared.${id}`;

/** Keeps what was chosen to stand side by side in a package for the next visit. */
export function keepColumns(id: PackageId, columns: readonly Compared[]): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(columns));
  } catch {
    // No storage (private mode): they last as long as the page.
  }
}

/** What was chosen to stand side by side in a package; null where nothing was. */
export function keptColumns(id: PackageId): readonly Compared[] | null {
  try {
    const read = comparedColumns(JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null'));
    return read.ok ? read.value.slice(0, MOST_COMPARED) : null;
  } catch {
    return null; // no storage (private mode), or text of another hand
  }
}
