/** The little of the peer's interface that the bench uses: the package itself is installed by the bench only. */
declare module 'hyperformula' {
  export type RawCellContent = string | number | boolean | null;
  export class HyperFormula {
    static buildFromArray(sheet: readonly (readonly RawCellContent[])[], options: { licenseKey: string }): HyperFormula;
    setCellContents(address: { sheet: number; row: number; col: number }, content: RawCellContent): unknown;
    getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  }
}
