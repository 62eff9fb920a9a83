import { readDate, readYear } from '../model/calendar';
import type { Provenance } from '../model/observation';
import type { FilePlace } from '../model/place';
import type { RowProblem } from '../model/problem';
import type { KnownInput, ReadingContext, RejectedRow } from '../model/reading';
import type { RegionCode } from '../model/region';
import { isNationLabel, isTotalLabel, type RegionMatcher, regionMatcher } from '../model/regionNames';
import { plainText } from './cellText';
import type { LongLayout, NamedColumn, WideLayout } from './recognise';
import { type Fault, placed, rowFault, rowText } from './rowFault';
import { readStatus, type StatedStatus } from './statusText';
import type { TableFigure, TableRow } from './table';

/** A cell whose place is known and whose figure is still text: the decimal sign is decided over the whole file. */
export interface DraftCell {
  readonly row: number;
  /** Name of its column in a wide table. */
  readonly column: string | null;
  readonly region: RegionCode;
  readonly input: KnownInput;
  readonly year: number;
  readonly value: string;
  /** The figure itself, where the file holds a number and no text. */
  readonly figure: TableFigure | null;
  readonly unit: string;
  readonly status: StatedStatus;
  readonly provenance: Provenance;
  /** The row as it stands. */
  readonly cells: readonly string[];
}

/** What of a file's rows could be placed, and what could not. */
export interface DatasetDraft {
  readonly drafts: readonly DraftCell[];
  readonly rejected: readonly RejectedRow[];
  readonly findings: readonly RowProblem[];
}

/** Takes the rows of a dataset one after the other; blank ones are not given to it. */
export interface DatasetTaker {
  add(row: TableRow): void;
  readonly draft: DatasetDraft;
}

/** Where a cell stands, as the user counts. */
export const placeOf = (file: string, { row, column }: Pick<DraftCell, 'row' | 'column'>): FilePlace =>
  column === null ? { file, row } : { file, row, column };

/**
 * Takes the rows of a dataset, long or wide, and finds for each cell its region, input and year.
 *
 * @param headerLine where the header stands, for what is wrong with a column of a wide table
 */
export function createDatasetTaker(
  file: string,
  layout: LongLayout | WideLayout,
  headerLine: number,
  context: ReadingContext,
): DatasetTaker {
  const drafts: DraftCell[] = [];
  const rejected: RejectedRow[] = [];
  const findings: RowProblem[] = [];
  const reject: Rejecter = (row, fault) => {
    const place = { file, row: row.line };
    rejected.push({ problem: placed(fault, place), text: rowText(row.cells) });
  };
  const regionOf = regionReader(file, regionMatcher(context.regions), findings, reject);
  const inputs = new Map(context.inputs.map((input) => [input.code.toLowerCase(), input]));
  const header = { file, row: headerLine };
  const takeRow =
    layout.kind === 'long' ? longTaker(layout, inputs, reject) : wideTaker(layout, header, inputs, rejected);
  return {
    draft: { drafts, rejected, findings },
    add(row) {
      const fault = rowFault(row, layout.width);
      if (fault !== null) reject(row, fault);
      else takeRow(row, regionOf, drafts);
    },
  };
}

type Rejecter = (row: TableRow, fault: Fault) => void;
type RegionReader = (row: TableRow, text: string) => RegionCode | null;
type RowReader = (row: TableRow, regionOf: RegionReader, drafts: DraftCell[]) => void;

/** Finds the region of a row; where there is none the row has been rejected, or skipped as a total. */
function regionReader(file: string, match: RegionMatcher, findings: RowProblem[], reject: Rejecter): RegionReader {
  const bare = new Set<string>();
  return (row, text) => {
    const place = { file, row: row.line };
    if (text === '') {
      reject(row, { code: 'blankRegion' });
      return null;
    }
    const region = match(text);
    if (region?.kind === 'region') {
      // Once a spelling: a long table names each region many times over.
      if (region.bareAlmaty && !bare.has(text)) findings.push({ code: 'bareAlmaty', text, place });
      if (region.bareAlmaty) bare.add(text);
      return region.code;
    }
    if (region !== null) reject(row, { code: 'ambiguousRegion', text, regions: region.codes });
    else if (isTotalLabel(text) || isNationLabel(text)) findings.push({ code: 'totalRow', text, place });
    else if (isAlone(text, row)) findings.push({ code: 'skippedRow', text, place });
    else reject(row, { code: 'unknownRegion', text });
    return null;
  };
}

/** A title, a heading or a footnote: a row with one text and no figure. */
const isAlone = (text: string, row: TableRow): boolean =>
  row.cells.every((cell) => ['', text].includes(plainText(cell)));

function longTaker(layout: LongLayout, inputs: ReadonlyMap<string, KnownInput>, reject: Rejecter): RowReader {
  const { columns } = layout;
  return (row, regionOf, drafts) => {
    const cell = (index: number | undefined): string => (index === undefined ? '' : plainText(row.cells[index] ?? ''));
    const region = regionOf(row, cell(columns.region));
    if (region === null) return;
    const input = inputs.get(cell(columns.input).toLowerCase());
    const year = readYear(cell(columns.year));
    const status = readStatus(cell(columns.status));
    const borders = readBorders(cell(columns.borders));
    if (input === undefined) reject(row, { code: 'unknownInput', text: cell(columns.input) });
    else if (year.kind === 'text') reject(row, { code: 'notAYear', text: cell(columns.year) });
    else if (year.kind === 'outOfRange') reject(row, { code: 'yearOutOfRange', year: year.year });
    else if (status === null) reject(row, { code: 'unknownStatus', text: cell(columns.status) });
    else if (borders === null) reject(row, { code: 'notADate', text: cell(columns.borders) });
    else {
      const provenance = provenanceFrom(cell(columns.source), cell(columns.note), borders);
      const [value, unit] = [cell(columns.value), cell(columns.unit)];
      drafts.push({
        row: row.line,
        column: null,
        region,
        input,
        year: year.year,
        value,
        figure: row.figures?.get(columns.value) ?? null,
        unit,
        status,
        provenance,
        cells: row.cells,
      });
    }
  };
}

/** Date of the borders that a figure is on: a day, or a year for its end; blank where they are the region's own. */
function readBorders(text: string): string | null {
  const year = readYear(text);
  return text === '' ? '' : year.kind === 'year' ? `${year.year}-12-31` : readDate(text);
}

const provenanceFrom = (source: string, note: string, borders: string): Provenance => ({
  ...(source === '' ? {} : { source }),
  ...(note === '' ? {} : { note }),
  ...(borders === '' ? {} : { borders }),
});

interface WideColumn extends NamedColumn {
  readonly input: KnownInput;
  readonly year: number;
  readonly unit: string;
}

/** One row is one region. Columns of unknown inputs and impossible years are rejected once, at the header. */
function wideTaker(
  layout: WideLayout,
  header: FilePlace,
  inputs: ReadonlyMap<string, KnownInput>,
  rejected: RejectedRow[],
): RowReader {
  const columns: WideColumn[] = [];
  for (const { name, index, input: code, year: stated, unit = '' } of layout.series) {
    const input = inputs.get(code.toLowerCase());
    const year = readYear(String(stated));
    const place = { ...header, column: name };
    if (input === undefined) rejected.push({ problem: { code: 'unknownInput', text: code, place }, text: name });
    else if (year.kind !== 'year')
      rejected.push({ problem: { code: 'yearOutOfRange', year: stated, place }, text: name });
    else columns.push({ name, index, input, year: year.year, unit });
  }
  return (row, regionOf, drafts) => {
    const region = regionOf(row, plainText(row.cells[layout.region] ?? ''));
    if (region === null) return;
    for (const { name, index, input, year, unit } of columns) {
      const value = plainText(row.cells[index] ?? '');
      const common = { unit, status: 'final' as const, provenance: {}, cells: row.cells };
      const figure = row.figures?.get(index) ?? null;
      drafts.push({ row: row.line, column: name, region, input, year, value, figure, ...common });
    }
  };
}
