import type { Change, ChangeLabel } from '../../model/change';
import type { CellAddress } from '../../model/present';
import type { ScenarioId } from '../../model/scenario';

/** Steps that are made in the sheet; a file read in or a year deleted is looked at elsewhere. */
const OF_SHEET: readonly ChangeLabel['code'][] = [
  'typed',
  'cleared',
  'pasted',
  'filled',
  'moved',
  'corrected',
  'checked',
  'status',
  'recorded',
];

/**
 * The cells that an undo or redo has changed, of the base or of the scenario on view: those that the sheet leads to. Empty
 * where the step was not made in the sheet.
 */
export function cellsOfStep({ label, edits }: Change, scenario: ScenarioId | null): readonly CellAddress[] {
  if (!OF_SHEET.includes(label.code)) return [];
  return edits.flatMap((edit): readonly CellAddress[] => {
    if (edit.kind === 'cell') return [{ region: edit.region, input: edit.input, year: edit.year }];
    if (edit.kind !== 'record' || edit.of !== 'override') return [];
    const override = edit.after ?? edit.before;
    if (override === null || override.scenario !== scenario) return [];
    return [{ region: override.region, input: override.input, year: override.year }];
  });
}
