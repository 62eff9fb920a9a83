import type { DirectionCode } from '../model/methodology';
import { tidyName } from '../model/names';
import { filledText, list, number, object, oneOf, type Parser } from '../model/parse';
import { code } from '../model/parseBasics';
import type { WeightProblem } from '../model/problem';
import { type DecimalSign, decideDecimalSign, readQuantity } from '../model/quantity';
import { failure, type Result, success } from '../model/result';
import type { WeightSet } from '../model/scenario';
import { isWhole, sumOf } from '../model/weightTable';
import { record } from './cellFields';
import { plainText } from './cellText';
import { csvText, decimalText, EXCEL_DIALECT } from './csvText';
import { createDecoder, sniff } from './encoding';
import { bytesOf, type NamedFile } from './readTable';
import { createTableParser, type TableRow, tableStart } from './table';
import { cellIn, wholeTable, writtenIn } from './wholeTable';

/** A set as a file holds it. */
export type WrittenSet = Pick<WeightSet, 'name' | 'weights'>;

interface WeightsFile {
  readonly format: 'tartym-weights';
  readonly version: 1;
  readonly sets: readonly WrittenSet[];
}

const NAME = 'set';

/** Sets as a table: a line a set, its name, then a column a direction. */
export const weightSetsTable = (sets: readonly WrittenSet[], directions: readonly DirectionCode[]) => ({
  headings: [NAME, ...directions],
  rows: sets.map(({ name, weights }) => [name, ...directions.map((direction) => weights[direction] ?? null)]),
});

/** The table for a double click in Excel. */
export function weightSetsCsv(sets: readonly WrittenSet[], directions: readonly DirectionCode[]): string {
  const { headings, rows } = weightSetsTable(sets, directions);
  return csvText([headings, ...rows], EXCEL_DIALECT);
}

/** Sets for programs. */
export const weightSetsJson = (sets: readonly WrittenSet[]): string =>
  `${JSON.stringify({ format: 'tartym-weights', version: 1, sets } satisfies WeightsFile, null, 2)}\n`;

/** No set of weights is as large as this. */
const LARGEST = 1 << 20;

/**
 * Reads the sets of a file, a table (XLSX, or CSV in any usual spelling: delimiter, decimal sign, encoding) or JSON. A set has a weight for
 * each direction, no others, and comes to 100; the first that does not is the problem, and nothing of the file is taken.
 */
export async function readWeightSets(
  file: NamedFile,
  directions: readonly DirectionCode[],
): Promise<Result<readonly WrittenSet[], WeightProblem>> {
  const unread = failure<WeightProblem>({ code: 'weightFile', file: file.name });
  const bytes = file.size > LARGEST ? null : await bytesOf(file, 0, file.size);
  if (bytes === null || typeof bytes === 'string') return unread;
  const text = textOf(bytes);
  const sets = text === null ? await setsOfBook(file, directions) : setsOfText(text, directions);
  if (sets === null || sets.length === 0) return unread;
  for (const { name, weights } of sets) {
    const fault = faultOf(weights, directions);
    if (fault !== null) return failure({ code: 'weightFileSet', file: file.name, set: name, ...fault });
  }
  return success(sets.map(({ name, weights }) => ({ name, weights: inOrder(weights, directions) })));
}

function textOf(bytes: Uint8Array): string | null {
  const sniffed = sniff(bytes);
  if (sniffed.kind !== 'text') return null;
  for (const encoding of sniffed.encodings) {
    const text = createDecoder(encoding).decode(bytes, true);
    if (text !== null) return text;
  }
  return null;
}

/** A set before its weights are judged: those that are no numbers stand as they are written. */
interface ReadSet {
  readonly name: string;
  readonly weights: Readonly<Record<DirectionCode, number | string>>;
}

const weightsFile: Parser<WeightsFile> = object<WeightsFile>({
  format: oneOf('tartym-weights'),
  version: oneOf(1),
  sets: list(object<WrittenSet>({ name: filledText, weights: record(code, number()) })),
});

function setsOfJson(text: string): readonly ReadSet[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = weightsFile(value);
  return read.ok ? read.value.sets : null;
}

function setsOfText(text: string, directions: readonly DirectionCode[]): readonly ReadSet[] | null {
  if (/^\s*[{[]/.test(text)) return setsOfJson(text);
  const start = tableStart(text);
  const rows = createTableParser(start.delimiter, start.line).push(`${text.slice(start.from)}\n`, true);
  return setsOfTable(rows, directions, start.delimiter === ';' ? ',' : '.');
}

/** The first sheet of a workbook that names directions. */
async function setsOfBook(file: NamedFile, directions: readonly DirectionCode[]): Promise<readonly ReadSet[] | null> {
  const table = await wholeTable(file, (heading) => heading.some((cell) => directions.includes(plainText(cell))));
  return table.ok ? setsOfTable(table.value, directions, ',') : null;
}

/** @param usual the decimal sign where the weights do not tell it */
function setsOfTable(
  [head, ...rows]: readonly TableRow[],
  directions: readonly DirectionCode[],
  usual: DecimalSign,
): readonly ReadSet[] | null {
  const [, ...columns] = head?.cells.map(plainText) ?? [];
  const known = new Map(directions.map((direction) => [direction.toLowerCase(), direction]));
  if (!columns.some((column) => known.has(column.toLowerCase()))) return null;
  const decided = decideDecimalSign(columns.flatMap((_, index) => writtenIn(rows, index + 1)));
  const sign = typeof decided === 'string' ? decided : usual;
  return rows.flatMap((row): readonly ReadSet[] => {
    const [name = '', ...weights] = row.cells.map((_, column) => cellIn(row, column, sign));
    if (weights.every((weight) => weight === '')) return [];
    const read = columns.flatMap((column, index): readonly (readonly [string, number | string])[] => {
      const cell = weights[index] ?? '';
      if (column === '' || cell === '') return [];
      const quantity = readQuantity(cell, sign);
      return [[known.get(column.toLowerCase()) ?? column, quantity.kind === 'number' ? quantity.value : cell]];
    });
    return [{ name: tidyName(name) || '–', weights: Object.fromEntries(read) }];
  });
}

type SetFault = Pick<Extract<WeightProblem, { readonly code: 'weightFileSet' }>, 'fault' | 'text'>;

function faultOf(weights: ReadSet['weights'], directions: readonly DirectionCode[]): SetFault | null {
  const stranger = Object.keys(weights).find((direction) => !directions.includes(direction));
  if (stranger !== undefined) return { fault: 'unknown direction', text: stranger };
  const missing = directions.find((direction) => !Object.hasOwn(weights, direction));
  if (missing !== undefined) return { fault: 'direction missing', text: missing };
  const values = Object.values(weights);
  const faulty = values.find((weight) => !(typeof weight === 'number' && weight >= 0));
  if (faulty !== undefined) return { fault: 'weight faulty', text: String(faulty) };
  const numbers = values.map(Number);
  const sum = sumOf(numbers.map((weight) => ({ weight })));
  return isWhole(numbers) ? null : { fault: 'sum off', text: decimalText(Math.round(sum * 1e6) / 1e6) };
}

const inOrder = (weights: ReadSet['weights'], directions: readonly DirectionCode[]): WeightSet['weights'] =>
  Object.fromEntries(directions.map((direction) => [direction, Number(weights[direction])]));
