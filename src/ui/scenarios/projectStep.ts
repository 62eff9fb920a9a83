import { projectRecordId } from '../../model/branchRecords';
import type { Change } from '../../model/change';
import type { Project } from '../../model/scenario';
import type { CellPlace } from '../sheet/source';
import { wholeText } from './projectCells';
import { type ProjectColumn, type ProjectRow, projectRows } from './projectRows';
import type { ProjectTable } from './projectTable';

const COMPUTED: readonly ProjectColumn['field'][] = ['alone', 'without'];

/**
 * The cell of the table that an undo or redo has changed, the first of several: of a project that has come or gone its
 * name. Null where none on view has changed.
 */
export function placeOfStep(table: ProjectTable, { edits }: Change): CellPlace | null {
  for (const edit of edits) {
    if (edit.kind !== 'record' || edit.of !== 'project') continue;
    const { before, after, id } = edit;
    const row = table.rows().findIndex(({ project }) => projectRecordId(edit.after?.scenario ?? '', project.id) === id);
    if (row < 0) continue;
    const changed = before === null || after === null ? null : firstChange(table, rowsOf(before), rowsOf(after));
    const name = table.columns().findIndex(({ field }) => field === 'name');
    return { row: row + (changed?.row ?? 0), column: changed?.column ?? name };
  }
  return null;
}

/** The lines of a project by itself. */
const rowsOf = ({ scenario: _, ...project }: Project): readonly ProjectRow[] => projectRows([{ id: '', ...project }]);

/** The first cell that says something else; null where only what the table does not show has changed. */
function firstChange(
  table: ProjectTable,
  before: readonly ProjectRow[],
  after: readonly ProjectRow[],
): CellPlace | null {
  for (const [row, line] of after.entries()) {
    const was = before[row];
    const column = table.columns().findIndex((each) => {
      if (COMPUTED.includes(each.field)) return false;
      return was === undefined || wholeText(table, was, each) !== wholeText(table, line, each);
    });
    if (column >= 0) return { row, column };
  }
  return null;
}
