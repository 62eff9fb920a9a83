import { codeFrom, isCode } from '../model/codes';
import { namesFrom, tidyName } from '../model/names';
import type { ValueProblem } from '../model/problem';
import type { Region } from '../model/region';
import { failure, type Result, success } from '../model/result';

/** What a column of a pasted list holds. */
type Part = 'code' | 'kk' | 'ru' | 'en';

const HEADINGS: Readonly<Record<string, Part>> = {
  code: 'code',
  код: 'code',
  коды: 'code',
  'region code': 'code',
  'код региона': 'code',
  'өңір коды': 'code',
  kato: 'code',
  като: 'code',
  kk: 'kk',
  kaz: 'kk',
  қаз: 'kk',
  қазақша: 'kk',
  'қазақ тілінде': 'kk',
  атауы: 'kk',
  өңір: 'kk',
  аудан: 'kk',
  ru: 'ru',
  rus: 'ru',
  рус: 'ru',
  'по-русски': 'ru',
  'на русском': 'ru',
  орысша: 'ru',
  наименование: 'ru',
  название: 'ru',
  регион: 'ru',
  район: 'ru',
  en: 'en',
  eng: 'en',
  english: 'en',
  name: 'en',
  region: 'en',
  district: 'en',
};

/** An own code as lists have it; a name hardly ever looks so. */
const LIKE_A_CODE = /^(?=.*[\d._-])[\p{L}\p{N}._-]+$|^[A-Z]{1,6}$/u;

interface Line {
  /** As the user counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads a pasted list of regions, one a line: `code ⇥ kk ⇥ ru ⇥ en`, or fewer columns: names alone get codes made of
 * them. A first line of headings says which column is which; empty lines are passed over. All regions of a list are rated. The first line that does
 * not do is the problem: without a name, with a code or a name that stands there twice.
 */
export function readRegionList(text: string): Result<readonly Region[], ValueProblem> {
  const lines = linesOf(text);
  const heading = lines[0] === undefined ? null : headingOf(lines[0].cells);
  const body = heading === null ? lines : lines.slice(1);
  const parts = heading ?? partsOf(body);
  const codes = new Set<string>();
  const names = new Map<string, string>();
  const regions: Region[] = [];
  for (const line of body) {
    const fault = (kind: Fault, about: string) =>
      failure<ValueProblem>({ code: 'regionLine', line: line.number, fault: kind, text: about });
    const extra = line.cells.slice(parts.length).find((cell) => cell !== '');
    if (extra !== undefined) return fault('too many parts', extra);
    const cellOf = (part: Part): string => line.cells[parts.indexOf(part)] ?? '';
    const given = namesFrom({ kk: cellOf('kk'), ru: cellOf('ru'), en: cellOf('en') });
    if (given === null) return fault('name missing', '');
    const stated = cellOf('code');
    if (stated !== '' && !isCode(stated)) return fault('code faulty', stated);
    const code = stated || codeFrom(given.en || given.ru, (made) => codes.has(made.toLowerCase()), 'region');
    if (codes.has(code.toLowerCase())) return fault('code repeated', code);
    codes.add(code.toLowerCase());
    for (const name of new Set(Object.values(given))) {
      const known = names.get(name.toLowerCase());
      if (known !== undefined && known !== code) return fault('name repeated', name);
      names.set(name.toLowerCase(), code);
    }
    const kato = /^\d{9}$/.test(code) ? { kato: code } : {};
    regions.push({ code, role: 'rated', names: given, shortNames: given, ...kato });
  }
  return regions.length < 2 ? failure({ code: 'regionsFew' }) : success(regions);
}

type Fault = Extract<ValueProblem, { code: 'regionLine' }>['fault'];

/** The lines with something in them, and the blank ones between them. */
function linesOf(text: string): readonly Line[] {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const delimiter = raw.some((line) => line.includes('\t')) ? '\t' : ';';
  const lines = raw.map((line, index) => ({ number: index + 1, cells: line.split(delimiter).map(tidyCell) }));
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A cell as spreadsheets copy it: in quotes where it holds any. */
const tidyCell = (cell: string): string =>
  tidyName(/^".*"$/s.test(cell.trim()) ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell);

/** The parts that a line of headings names; null where it is none. */
function headingOf(cells: readonly string[]): readonly Part[] | null {
  const parts = cells.map((cell) => HEADINGS[cell.toLowerCase()]);
  const named = parts.filter((part) => part !== undefined);
  return named.length === cells.length && new Set(named).size === named.length ? named : null;
}

/** What the columns hold where nothing says so: by their number, and whether the first looks like codes. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1), 1);
  const hasCodes =
    width >= 4 || (width > 1 && lines.every(({ cells }) => LIKE_A_CODE.test(cells[0] ?? '') || cells[0] === ''));
  const names: readonly Part[] = ['kk', 'ru', 'en'];
  return hasCodes ? ['code', ...names] : names;
}
