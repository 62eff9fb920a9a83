import type { NamedInput } from '../../model/headings';
import type { InputCode } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import type { DecimalSign } from '../../model/quantity';
import type { RegionCode } from '../../model/region';
import type { RegionMatcher } from '../../model/regionNames';
import type { Unit } from '../../model/unit';
import type { FigureStyle } from '../data/figures';
import type { CellRange } from '../sheet/source';

/** A series in one year: what a column of a pasted block may go to, whether it is on view or not. */
export interface PasteColumn {
  readonly input: InputCode;
  readonly year: number;
  readonly unit: Unit;
  readonly style: FigureStyle;
}

/** What pasting has to know of the sheet and the package behind it. Regions go by their index. */
export interface PasteGround {
  readonly rows: number;
  readonly columns: number;
  /** The first row that scrolls: those above show regions that have a row of their own below. */
  readonly firstRow: number;
  /** The rows of a selection, each region once although a pinned row shows it a second time. */
  rowsOf(selected: CellRange): readonly number[];
  /** The column that names the regions. */
  readonly nameColumn: number;
  readonly match: RegionMatcher;
  /** −1 where the package has no such region. */
  regionOfCode(code: RegionCode): number;
  regionOfRow(row: number): number;
  /** Whether the region has a row: a filter may hide it. */
  isShown(region: number): boolean;
  /** The series that a column of the sheet shows; null where it shows none. */
  columnAt(column: number): PasteColumn | null;
  codeOf(region: number): RegionCode;
  /** Whether a pasted value may stand in a cell. */
  accepts(region: number, column: PasteColumn): boolean;
  /** The series of an input in a year; null for an input that the methodology does not know. */
  seriesOf(input: InputCode, year: number): PasteColumn | null;
  /** Series that a heading may name. */
  readonly inputs: readonly NamedInput[];
  standing(region: number, column: PasteColumn): Observation | null;
  /** What stood in the cell of the sheet that a cell of the block was copied from; null for a block from elsewhere. */
  readonly origin: ((row: number, column: number) => Observation | null) | null;
  /** The numbers kept of an input in a year, by region, NaN where there is none; null where the year has no such. */
  values(input: InputCode, year: number): Float64Array | null;
  /** The number of a cell as the sheet shows it; NaN where there is none. */
  shown(region: number, input: InputCode, year: number): number;
  /** The decimal sign of the user's language. */
  readonly usual: DecimalSign;
}
