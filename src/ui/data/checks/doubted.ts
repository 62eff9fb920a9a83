import { type ColumnKey, columnKey } from '../../../model/column';
import type { Finding } from '../../../model/finding';

/** Findings that doubt a figure itself: its cell bears their mark, and someone may let the figure stand. */
const OF_FIGURES: ReadonlySet<Finding['code']> = new Set([
  'growth for index',
  'coefficient for index',
  'growth or coefficient',
  'level for index',
  'thousandfold',
  'negative',
  'negative net',
  'fell to 0',
  'outside scale',
  'share for per cent',
  'half-year',
  'outlier',
]);

export const isOfFigures = ({ code }: Finding): boolean => OF_FIGURES.has(code);

/** Whether someone may let the doubtful figure stand: not what counts nowhere, whatever anybody says of it. */
export const mayStand = (finding: Finding): boolean => isOfFigures(finding) && finding.code !== 'outside scale';

/** The doubtful figures of one column, by region, and the findings they are doubted for. */
export interface DoubtedColumn {
  readonly findings: readonly Finding[];
  readonly cells: ReadonlyMap<number, Finding>;
}

/** The finding that a doubtful figure is marked with; what is only good to know marks nothing. */
export type DoubtedCells = ReadonlyMap<ColumnKey, DoubtedColumn>;

/**
 * The cells to be marked; of several findings in a cell the gravest, which comes first. A column of which the same is
 * found as before stays the very same object, so that it is not drawn anew.
 */
export function doubtedCells(findings: readonly Finding[], known: DoubtedCells = new Map()): DoubtedCells {
  const columns = new Map<ColumnKey, Finding[]>();
  for (const finding of findings) {
    if (!isOfFigures(finding) || finding.severity === 'note') continue;
    const key = columnKey(finding.input, finding.year);
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [finding]);
    else column.push(finding);
  }
  return new Map([...columns].map(([key, found]) => [key, sameAs(known.get(key), found) ?? doubtedColumn(found)]));
}

const sameAs = (known: DoubtedColumn | undefined, found: readonly Finding[]): DoubtedColumn | null =>
  known?.findings.length === found.length && found.every((each, index) => each === known.findings[index])
    ? known
    : null;

function doubtedColumn(findings: readonly Finding[]): DoubtedColumn {
  const cells = new Map<number, Finding>();
  for (const finding of findings) {
    for (const region of finding.regions) if (!cells.has(region)) cells.set(region, finding);
  }
  return { findings, cells };
}

/** Findings to look at, as the bar counts them and F8 goes through them: each once, wherever it is; notes not at all. */
export const openCount = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity !== 'note').length;
