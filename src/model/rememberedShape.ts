import type { InputCode } from './methodology';
import type { ShapedColumn, TableShape, TableSketch } from './tableShape';

/**
 * How a person has said that a table is to be read, so that the next one of the same layout is read alike. Years are not
 * part of it: each table says its own.
 */
export interface RememberedShape {
  /** What stands above the figures at the left, figures masked: the titles. */
  readonly titles: string;
  readonly region: number;
  /** Lines from the last heading as it was recognised to the last as it was said. */
  readonly further: number;
  /** By what stands over them, figures masked; a column without input is not taken. */
  readonly columns: readonly { readonly heading: string; readonly input: InputCode | null; readonly unit: string }[];
}

/** What has been kept, as it is read back; what is none of it is dropped. */
export const readRememberedShapes = (kept: unknown): readonly RememberedShape[] =>
  Array.isArray(kept) ? kept.filter(isRememberedShape) : [];

function isRememberedShape(kept: unknown): kept is RememberedShape {
  if (typeof kept !== 'object' || kept === null) return false;
  const { titles, region, further, columns } = kept as Partial<Record<keyof RememberedShape, unknown>>;
  return (
    typeof titles === 'string' &&
    Number.isInteger(region) &&
    Number.isInteger(further) &&
    Array.isArray(columns) &&
    columns.every(
      (column) =>
        typeof column?.heading === 'string' &&
        (column.input === null || typeof column.input === 'string') &&
        typeof column.unit === 'string',
    )
  );
}

/** Years, numbers of tables and of footnotes differ from one table to the next of its kind. */
const masked = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

function titlesOf({ rows, headingLine }: TableSketch, region: number): string {
  const above = rows.filter(({ line }) => line <= headingLine).flatMap(({ cells }) => cells.slice(0, region + 1));
  return [...new Set(above.map(masked))].filter((text) => text !== '').join('\n');
}

/**
 * What is worth remembering of a shape; null where the next table could not be read by it: a year was said that the table
 * does not say, or two columns under the same words are different things.
 */
export function rememberedShape(sketch: TableSketch, shape: TableShape): RememberedShape | null {
  const said = new Map(shape.columns.map((column) => [column.index, column]));
  const columns = new Map<string, RememberedShape['columns'][number]>();
  for (const { index, heading, year } of sketch.columns) {
    const column = said.get(index);
    if (column !== undefined && column.year !== year) return null;
    const told = { heading: masked(heading), input: column?.input ?? null, unit: column?.unit ?? '' };
    const standing = columns.get(told.heading);
    if (standing !== undefined && (standing.input !== told.input || standing.unit !== told.unit)) return null;
    columns.set(told.heading, told);
  }
  const { region, headingLine } = shape;
  return {
    titles: titlesOf(sketch, region),
    region,
    further: headingLine - sketch.headingLine,
    columns: [...columns.values()],
  };
}

/**
 * How a table is to be read that is laid out as one before; null where none of those remembered is. The last remembered
 * counts most. More columns under the same words, as of another year, are the same layout.
 */
export function recalledShape(sketch: TableSketch, known: readonly RememberedShape[]): TableShape | null {
  for (const { titles, region, further, columns } of known.toReversed()) {
    if (titlesOf(sketch, region) !== titles) continue;
    const told = new Map(columns.map((column) => [column.heading, column]));
    const found = sketch.columns.map(({ index, heading, year }): ShapedColumn | 'left out' | 'unknown' => {
      const column = told.get(masked(heading));
      if (column === undefined) return 'unknown';
      if (column.input === null || index === region) return 'left out';
      return year === null ? 'unknown' : { index, input: column.input, year, unit: column.unit };
    });
    const taken = found.filter((column) => typeof column === 'object');
    if (taken.length === 0 || found.includes('unknown')) continue;
    return { headingLine: sketch.headingLine + further, region, columns: taken };
  }
  return null;
}

/** So many layouts are remembered; of one layout the last that was said. */
const MOST_SHAPES = 40;

/** The layouts known with another, which stands in the place of an older one of the same titles and headings. */
export function withShape(known: readonly RememberedShape[], added: RememberedShape): readonly RememberedShape[] {
  const keyOf = ({ titles, columns }: RememberedShape): string =>
    JSON.stringify([titles, columns.map(({ heading }) => heading)]);
  return [...known.filter((shape) => keyOf(shape) !== keyOf(added)), added].slice(-MOST_SHAPES);
}
