import { type Dictionary, formatShort, type Names, say } from '../i18n';
import type { Change, Edit, LogEntry } from '../model/change';
import { readCellItem } from '../model/difference';
import type { Observation } from '../model/observation';
import type { CellAddress } from '../model/present';
import type { RegionCode } from '../model/region';
import type { Language } from '../model/words';
import { type RefusedCell, refusalsIn, refusedCells } from './refusedCells';

/** One cell that an entry has written, or that a review has left as it was, in words. */
export interface LogCell {
  readonly region: RegionCode;
  readonly place: string;
  /** Of a review: what was here. */
  readonly before: string;
  /** Of a review: what the colleague had. */
  readonly after: string;
  /** The same where they are numbers. */
  readonly values: { readonly before: number | null; readonly after: number | null };
  /** What a review has decided; null: it is none. */
  readonly verdict: 'accepted' | 'refused' | null;
}

/** One entry of the log as it is read. */
export interface LogLine {
  readonly sequence: number;
  /** ISO time. */
  readonly at: string;
  /** Empty where nobody has said. */
  readonly by: string;
  readonly what: string;
  /** How many cells it has written, or a review refused; `cellsOf` says which. */
  readonly cells: number;
  readonly refused: readonly RefusedCell[];
  readonly isChained: boolean;
  readonly isWithheld: boolean;
  readonly entry: LogEntry;
  /** The change that it made, took back or made again; null where a version was frozen. */
  readonly change: Change | null;
}

/** What the log is told with. */
export interface LogWords {
  readonly words: Dictionary;
  readonly names: Names;
  readonly language: Language;
}

/** More decimals than any figure has. */
const MOST_DECIMALS = 15;

/**
 * The entries of a log in words, the newest first.
 *
 * @param present what stands in a cell now
 */
export function logLines(
  log: readonly LogEntry[],
  { words, names }: LogWords,
  present: (cell: CellAddress) => Observation | null,
): readonly LogLine[] {
  const refusals = refusedCells(log, present);
  const changes = new Map(log.flatMap((entry) => (entry.kind === 'change' ? [[entry.sequence, entry] as const] : [])));
  return log
    .map((entry): LogLine => {
      const made = entry.kind === 'change' ? entry : entry.kind === 'freeze' ? undefined : changes.get(entry.of);
      const refused = refusals.get(entry.sequence) ?? [];
      return {
        sequence: entry.sequence,
        at: entry.at,
        by: entry.by ?? '',
        what: whatOf(entry, made?.change, words, names),
        cells: (made?.change.edits.filter(({ kind }) => kind === 'cell').length ?? 0) + refused.length,
        refused,
        isChained: entry.link !== undefined,
        isWithheld: made?.withheld !== undefined,
        entry,
        change: made?.change ?? null,
      };
    })
    .reverse();
}

function whatOf(entry: LogEntry, change: Change | undefined, words: Dictionary, names: Names): string {
  if (entry.kind === 'freeze') return words.log.frozen(entry.version.name);
  const label =
    change === undefined ? '' : say(words.changeLabels, change.label, names) + excludedIn(change, words, names);
  if (entry.kind === 'change') return label;
  return entry.kind === 'undo' ? words.shell.undoOf(label) : words.shell.redoOf(label);
}

/** Responses, or regions, of one entry that are named in words. */
const MOST_NAMED = 5;

/** `, Область Ұлытау: E001, E002 (одна линия; заметка)`: which responses went out of the count or back, and why. */
function excludedIn({ label, edits }: Change, { survey: { quality } }: Dictionary, names: Names): string {
  if (label.code !== 'excluded' && label.code !== 'readmitted') return '';
  const regions = shortened((label.regions ?? []).map((region) => names.region(region)));
  const exclusions = edits.flatMap((edit) => (edit.kind === 'record' && edit.of === 'exclusion' ? [edit] : []));
  const [first] = exclusions;
  const said = first?.after ?? first?.before ?? null;
  const where = regions === '' ? '' : `, ${regions}`;
  if (said === null) return where;
  const ids = shortened(exclusions.map(({ id }) => id));
  return `${where}: ${ids} (${[quality.reasons[said.reason], said.note].filter(Boolean).join('; ')})`;
}

const shortened = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');

/** The first cells that an entry has written, with what stood there before and after it; then those that it has refused. */
export function cellsOf({ entry, change, refused }: LogLine, most: number, said: LogWords): readonly LogCell[] {
  const cellText = (
    { region, input, year }: CellAddress,
    before: Observation | null,
    after: Observation | null,
    verdict: LogCell['verdict'],
  ): LogCell => ({
    region,
    place: `${said.names.region(region)}, ${said.names.input(input)}, ${year}`,
    before: valueText(before, said),
    after: valueText(after, said),
    values: { before: numberIn(before), after: numberIn(after) },
    verdict,
  });
  const verdict = entry.kind === 'change' && change?.label.code === 'reviewed' ? 'accepted' : null;
  const cells = (change?.edits ?? []).filter((edit): edit is Edit & { kind: 'cell' } => edit.kind === 'cell');
  return [
    ...cells.slice(0, most).map((edit) => {
      const [was, is] = entry.kind === 'undo' ? [edit.after, edit.before] : [edit.before, edit.after];
      return cellText(edit, was, is, verdict);
    }),
    ...refused
      .slice(0, Math.max(0, most - cells.length))
      .map((cell) => cellText(cell, cell.mine, cell.theirs, 'refused')),
  ];
}

const numberIn = (observation: Observation | null): number | null =>
  observation?.kind === 'number' ? observation.value : null;

function valueText(observation: Observation | null, { words, language }: LogWords): string {
  if (observation === null) return words.log.emptyCell;
  if (observation.kind === 'number') return formatShort(observation.value, MOST_DECIMALS, language);
  return observation.kind === 'missing' ? observation.reason || words.log.emptyCell : observation.text;
}

/** Which entries are wanted. */
export interface LogFilter {
  /** A name as it stands in the log, the empty one too; null: everyone. */
  readonly by: string | null;
  /** Null: all of them. */
  readonly region: RegionCode | null;
  /** A calendar day (ISO) by the clock of the user; null: from the beginning. */
  readonly since: string | null;
  /** Every word of it stands somewhere in the entry; letter case is no matter. */
  readonly text: string;
}

/** Cells of one entry that a search by text looks at. */
const SEARCHED_CELLS = 200;

/** The lines that a filter lets through, in their order. */
export function filterLines(lines: readonly LogLine[], filter: LogFilter, said: LogWords): readonly LogLine[] {
  const sought = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const since = filter.since === null ? null : new Date(`${filter.since}T00:00:00`).getTime();
  return lines.filter((line) => {
    if (filter.by !== null && line.by !== filter.by) return false;
    if (since !== null && new Date(line.at).getTime() < since) return false;
    if (filter.region !== null && !touches(line, filter.region)) return false;
    if (sought.length === 0) return true;
    const cells = cellsOf(line, SEARCHED_CELLS, said).map(({ place, before, after }) => `${place} ${before} ${after}`);
    const text = [String(line.sequence), line.by, line.what, ...cells].join(' ').toLocaleLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

/** Whether an entry is about a region: its cells, or what is recorded of it. */
function touches({ change }: LogLine, region: RegionCode): boolean {
  if (change === null) return false;
  const { label, edits } = change;
  if ('region' in label && label.region === region) return true;
  if ((label.code === 'excluded' || label.code === 'readmitted') && label.regions?.includes(region)) return true;
  return (
    edits.some((edit) => regionOf(edit) === region) ||
    refusalsIn(change).some(({ key }) => readCellItem(key)?.region === region)
  );
}

function regionOf(edit: Edit): RegionCode | null {
  if (edit.kind === 'cell') return edit.region;
  if (edit.kind !== 'record') return null;
  if (edit.of === 'form') return (edit.after ?? edit.before)?.response.region ?? null;
  const record = edit.after ?? edit.before;
  return record !== null && 'region' in record ? record.region : null;
}

/** The names that stand in a log, each once, in the order of their letters; the empty one last. */
export const namesInLog = (lines: readonly LogLine[], compare: (a: string, b: string) => number): readonly string[] =>
  [...new Set(lines.map(({ by }) => by))].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
