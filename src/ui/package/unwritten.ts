import { formatShort, type Names, say } from '../../i18n';
import type { Observation } from '../../model/observation';
import type { AppState } from '../../state/app';
import type { OpenDocument, Unwritten } from '../../state/document';

/** So many changes are named one by one. */
const MOST_NAMED = 5;
/** More than any figure of a table has. */
const MOST_DECIMALS = 9;
const ALL_DIGITS = 15;

/** What storage could not take, change by change, with the figure of each that is of one cell. */
export function unwrittenText(unwritten: readonly Unwritten[], app: AppState, names: Names): string {
  const words = app.words();
  const named = unwritten.slice(-MOST_NAMED).map(({ change }) => {
    const label = say(words.changeLabels, change.label, names);
    const [edit] = change.edits;
    const after = change.edits.length === 1 && edit?.kind === 'cell' ? edit.after : null;
    return after?.kind === 'number' ? `${label} = ${formatShort(after.value, MOST_DECIMALS, app.language())}` : label;
  });
  return words.packages.unwritten(unwritten.length, named.join('; '));
}

/**
 * What storage could not take, to be pasted elsewhere: of one cell what was typed into it, else a line a cell with its
 * region, series, year and value.
 */
export function unwrittenLines(unwritten: readonly Unwritten[], app: AppState, names: Names): string {
  const cells = unwritten.flatMap(({ change }) =>
    change.edits.flatMap((edit) =>
      edit.kind === 'cell' && edit.after !== null
        ? [{ place: [names.region(edit.region), names.input(edit.input), edit.year], value: textOf(edit.after, app) }]
        : [],
    ),
  );
  const [first] = cells;
  if (first !== undefined && cells.length === 1) return first.value;
  return cells.map(({ place, value }) => [...place, value].join('\t')).join('\n');
}

function textOf(observation: Observation, app: AppState): string {
  if (observation.kind === 'number') return formatShort(observation.value, ALL_DIGITS, app.language());
  return observation.kind === 'missing' ? observation.reason : observation.text;
}

/** Tries to keep it once more; the message goes where all of it is kept. */
export async function writeAgain(app: AppState, document: OpenDocument): Promise<void> {
  if (await document.writeAgain()) app.dismissNotice();
}
