import { folded, type Heading, headingReader, type NamedInput } from '../model/headings';
import type { InputCode } from '../model/methodology';
import { readQuantity } from '../model/quantity';
import { isNationLabel, isTotalLabel, type RegionMatcher } from '../model/regionNames';
import type { SketchedColumn, TableSketch } from '../model/tableShape';
import { plainText } from './cellText';
import type { TableRow } from './table';

/** So much of a table is looked at, and shown. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 60;
/** Names of regions stand on the left, after a number or a code at the most. */
const MOST_NAME_COLUMNS = 6;

/**
 * How a table as statistics offices print it seems to be made up: which column names regions, where the figures begin,
 * and what the titles and headings over each column of figures say of its input, year and unit. A guess: a person sees it
 * beside the table before anything is read by it. Null where the table has fewer than two columns or rows.
 *
 * @param rows the first of the table that are not blank
 */
export function sketchOf(
  rows: readonly TableRow[],
  match: RegionMatcher,
  inputs: readonly NamedInput[],
): TableSketch | null {
  const shown = rows.slice(0, MOST_ROWS);
  const width = Math.min(MOST_COLUMNS, Math.max(...shown.map(({ cells }) => cells.length)));
  if (width < 2 || shown.length < 2) return null;
  const texts = shown.map(({ cells }) => Array.from({ length: width }, (_, column) => plainText(cells[column] ?? '')));
  const isRegion = (text: string): boolean =>
    text !== '' && (match(text) !== null || isNationLabel(text) || isTotalLabel(text));
  const region = regionColumn(texts, width, isRegion);
  const first = region === null ? 1 : firstRow(texts, region, isRegion);
  const figures = texts.slice(first);
  const over = headingsOver(texts.slice(0, first), region, inputs);
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => column > (region ?? -1) && figures.some((cells) => isFigure(cells[column] ?? '')))
    .map(over);
  return {
    rows: shown.map(({ line }, row) => ({ line, cells: texts[row] ?? [] })),
    headingLine: shown[first - 1]?.line ?? 0,
    region,
    columns,
  };
}

/** The column in which most cells name regions, two at the least; null where none does. */
function regionColumn(
  texts: readonly (readonly string[])[],
  width: number,
  isRegion: (text: string) => boolean,
): number | null {
  // Two digits may be a code of the classifier and a figure alike: they name nothing by themselves.
  const mayName = (text: string): boolean => /\p{L}/u.test(text) || /^\d{9}$/.test(text);
  const named = Array.from({ length: Math.min(width, MOST_NAME_COLUMNS) }, (_, column) =>
    texts.reduce((count, cells) => {
      const text = cells[column] ?? '';
      return count + Number(mayName(text) && isRegion(text));
    }, 0),
  );
  const most = Math.max(...named);
  // Where codes and names stand side by side, the names, which stand last, are what a reader checks.
  return most < 2 ? null : named.lastIndexOf(most);
}

/** The first row that names a region and has a figure beside it. */
function firstRow(texts: readonly (readonly string[])[], region: number, isRegion: (text: string) => boolean): number {
  const found = texts.findIndex(
    (cells) => isRegion(cells[region] ?? '') && cells.some((text, column) => column !== region && isFigure(text)),
  );
  return Math.max(1, found);
}

const isFigure = (text: string): boolean =>
  text !== '' && (['.', ','] as const).some((sign) => readQuantity(text, sign).kind === 'number');

/** Reads what stands over a column: the nearer a heading, the more it counts; a title over everything counts for all. */
function headingsOver(
  headings: readonly (readonly string[])[],
  region: number | null,
  inputs: readonly NamedInput[],
): (column: number) => SketchedColumn {
  const read = headingReader(inputs);
  const mentioned = mentionReader(inputs);
  const isTitle = (cells: readonly string[]): boolean => new Set(cells.filter((text) => text !== '')).size === 1;
  const titles = headings.filter(isTitle).map((cells) => cells.find((text) => text !== '') ?? '');
  const others = headings.filter((cells) => !isTitle(cells));
  const corner = region === null ? [] : others.map((cells) => cells[region] ?? '');
  return (column) => {
    const own = others.map((cells) => {
      // A heading over several columns says its words once, at its left.
      let at = column;
      while (at > (region ?? -1) + 1 && cells[at] === '') at -= 1;
      return cells[at] ?? '';
    });
    const said = [...titles, ...corner, ...own].filter((text) => text !== '');
    const heading = Object.assign({}, ...said.map(read)) as Heading;
    const input = heading.input ?? mentioned(said.toReversed());
    // "Investment, per cent of the previous year" is not the amount: it is the index beside it.
    const index = inputs.find(({ code }) => heading.unit?.measure === 'percent' && code === `${input}_index`);
    return {
      index: column,
      heading: [...new Set(own.filter((text) => text !== ''))].join(' / '),
      input: index?.code ?? input,
      year: heading.year ?? null,
      unit: heading.unitText ?? '',
    };
  };
}

/**
 * The input whose name stands in one of the texts, the first that has one; the longest name where several do. A name in
 * another form of its words, as titles have it, counts where no text has one as it is.
 */
function mentionReader(inputs: readonly NamedInput[]): (texts: readonly string[]) => InputCode | null {
  const names = inputs
    .flatMap(({ code, names: whole, shortNames }) =>
      [...Object.values(whole), ...Object.values(shortNames)].map((name) => ({ code, words: wordsOf(name) })),
    )
    .sort((a, b) => lettersIn(b.words) - lettersIn(a.words));
  const named = (texts: readonly string[], isSame: (word: string, said: string) => boolean): InputCode | null => {
    for (const text of texts) {
      const said = wordsOf(text);
      const found = names.find(({ words }) => hasInside(said, words, isSame));
      if (found !== undefined) return found.code;
    }
    return null;
  };
  return (texts) => named(texts, (word, said) => word === said) ?? named(texts, isSameStem);
}

const wordsOf = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean);
const lettersIn = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** Whether the words stand in a text one after the other. */
const hasInside = (
  text: readonly string[],
  words: readonly string[],
  isSame: (word: string, said: string) => boolean,
): boolean =>
  words.length > 0 && text.some((_, from) => words.every((word, at) => isSame(word, text[from + at] ?? '')));

/** Shorter beginnings are those of many words. */
const LEAST_STEM = 5;

/** Whether two words are forms of one: they begin alike for half of the longer one, `салынатын` and `салынған`. */
function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  return alike >= LEAST_STEM && 2 * alike >= Math.max(a.length, b.length);
}
