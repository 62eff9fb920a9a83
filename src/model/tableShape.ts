import type { InputCode } from './methodology';

/** What one column of figures holds, as a person has said. */
export interface ShapedColumn {
  /** Its place; the first column of the table is 0. */
  readonly index: number;
  readonly input: InputCode;
  readonly year: number;
  /** What its figures are in, as the table says it; blank: in the unit of the input. */
  readonly unit: string;
}

/** How a table as statistics offices print it is to be read: regions down, figures across. */
export interface TableShape {
  /** Line of the file up to which titles and headings stand; figures stand below it. */
  readonly headingLine: number;
  /** The column with the names or codes of the regions. */
  readonly region: number;
  readonly columns: readonly ShapedColumn[];
}

/** A column that holds figures, with what its headings say of it; null where they do not. */
export interface SketchedColumn {
  readonly index: number;
  /** What stands over it. */
  readonly heading: string;
  readonly input: InputCode | null;
  readonly year: number | null;
  readonly unit: string;
}

/** The beginning of a table whose header is none that is known, and how it seems to be made up. */
export interface TableSketch {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly headingLine: number;
  /** Null where no column names regions. */
  readonly region: number | null;
  readonly columns: readonly SketchedColumn[];
}
