import type { Change } from '../model/change';
import type { PackageContent, PlacedObservation } from '../model/content';
import type { InputCode } from '../model/methodology';
import type { Status } from '../model/observation';

/** What is known of the figures of one series: how many, how sure, from where, and when they were written. */
export interface PassportLine {
  readonly input: InputCode;
  /** Years with a figure, ascending. */
  readonly years: readonly number[];
  readonly figures: number;
  /** The figures by how sure they are. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Cells that say why they have no figure, and cells whose text is none. */
  readonly missing: number;
  /** The most used first. */
  readonly sources: readonly string[];
  /** ISO time at which one of its cells was last written; null where the log has none: it came with the package. */
  readonly written: string | null;
}

/** One line a series that has a cell, in the order of their codes. */
export function dataPassport({
  observations,
  log,
}: Pick<PackageContent, 'observations' | 'log'>): readonly PassportLine[] {
  const written = lastWritten(log);
  const byInput = new Map<InputCode, PlacedObservation[]>();
  for (const cell of observations) {
    const cells = byInput.get(cell.input) ?? [];
    byInput.set(cell.input, cells);
    cells.push(cell);
  }
  return [...byInput]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([input, cells]): PassportLine => {
      const figures = cells.filter(({ observation }) => observation.kind === 'number');
      const statuses = counted(
        cells.flatMap(({ observation }) => (observation.kind === 'number' ? [observation.status] : [])),
      );
      const sources = counted(cells.flatMap(({ observation }) => observation.source ?? []));
      return {
        input,
        years: [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b),
        figures: figures.length,
        statuses,
        missing: cells.length - figures.length,
        sources: [...sources].toSorted(([, a], [, b]) => b - a).map(([source]) => source),
        written: written.get(input) ?? null,
      };
    });
}

function counted<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** When a cell of each series was last written, taken back or made again. */
function lastWritten(log: PackageContent['log']): ReadonlyMap<InputCode, string> {
  const changes = new Map<number, Change>();
  const last = new Map<InputCode, string>();
  for (const entry of log) {
    if (entry.kind === 'freeze') continue;
    if (entry.kind === 'change') changes.set(entry.sequence, entry.change);
    const change = changes.get(entry.kind === 'change' ? entry.sequence : entry.of);
    for (const edit of change?.edits ?? []) if (edit.kind === 'cell') last.set(edit.input, entry.at);
  }
  return last;
}
