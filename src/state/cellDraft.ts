import type { Observation } from '../model/observation';
import type { PackageId } from '../model/package';
import { nullable, object, optional, text, whole } from '../model/parse';
import type { CellAddress } from '../model/present';
import type { ScenarioId } from '../model/scenario';

/** What was being typed into a cell when the page was left, and the scenario it would have been written to. */
export interface CellDraft extends CellAddress {
  readonly scenario: ScenarioId | null;
  readonly text: string;
  /** What stood in the cell when the typing began, as `standingText` says it; absent in a draft of an older version. */
  readonly over?: string;
}

/** What stands in a cell, to be compared with what stands there on the next visit. */
export const standingText = (standing: Observation | null): string => JSON.stringify(standing);

const draftFields = object<CellDraft>({
  region: text(),
  input: text(),
  year: whole(0),
  scenario: nullable(text()),
  text: text(),
  over: optional(text()),
});

const nameOf = (id: PackageId): string => `tartym.cellDraft.${id}`;

/** Keeps the draft of a package for the next visit. */
export function keepCellDraft(id: PackageId, draft: CellDraft): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(draft));
  } catch {
    // No storage (private mode): the text is lost with the page.
  }
}

/** The draft of a package, which is then kept no longer; null where there is none. */
export function takeCellDraft(id: PackageId): CellDraft | null {
  try {
    const read = draftFields(JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null'));
    localStorage.removeItem(nameOf(id));
    return read.ok ? read.value : null;
  } catch {
    return null; // no storage (private mode), or text of another hand
  }
}
