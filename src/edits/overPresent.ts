import type { Change } from '../model/change';
import type { StaleCell } from '../model/problem';

/**
 * A change that was refused for one cell, made once more over what the user was told stands there. Its other cells are
 * guarded as they were: of each that has changed too the user is told in turn, and nothing is overwritten unseen.
 */
export const overPresent = (change: Change, { region, input, year, present }: StaleCell): Change => ({
  ...change,
  edits: change.edits.map((edit) =>
    edit.kind === 'cell' && edit.region === region && edit.input === input && edit.year === year
      ? { ...edit, before: present }
      : edit,
  ),
});
