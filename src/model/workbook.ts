/** A cell of a workbook that is written: a number stays one at full precision, a text stays a text whatever it looks like. */
export type WorkbookCell = string | number | null;

export interface WorkbookColumn {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  /** How its numbers are shown, as spreadsheets say it: `0.000`; as they are where it is left out. */
  readonly format?: string;
}

/** What a workbook says of itself. */
export interface WorkbookAbout {
  /** Name and edition of the program that wrote it. */
  readonly program: string;
  /** Stands on every printed page: the package, what its figures may be called, the day. */
  readonly onPaper: string;
}

/** One sheet of a workbook: a table under one row of headings, which stays in sight. */
export interface WorkbookSheet {
  /** No more than 31 letters, none of `[ ] : * ? / \`; no two sheets of a workbook are called alike. */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** So many columns stay in sight on the left. */
  readonly frozenColumns: number;
}
